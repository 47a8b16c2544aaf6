import { countOf, base64Of, hashOf } from './lines.ts'
import { Malformed } from './malformed.ts'

/** The evidence file of one entry (C2SP tlog-proof): `extra` is unsigned, here the entry itself; `checkpoint` a whole note. */
export interface ProofFile {
  readonly extra: Buffer | null
  readonly index: number
  readonly proof: readonly Buffer[]
  readonly checkpoint: string
}

const firstLine = 'c2sp.org/tlog-proof@v1'
const mostHashes = 63

/** The file as it is sent. */
export const proofFile = ({ extra, index, proof, checkpoint }: ProofFile): string =>
  [
    firstLine,
    ...(extra === null ? [] : [`extra ${extra.toString('base64')}`]),
    `index ${index}`,
    ...proof.map((hash) => hash.toString('base64')),
    '',
    checkpoint,
  ].join('\n')

/** Parses an evidence file, strictly; the checkpoint stays a text. Throws `Malformed`. */
export const parseProofFile = (text: string): ProofFile => {
  const end = text.indexOf('\n\n')
  if (end < 0) throw new Malformed('the evidence has no blank line before its checkpoint')
  const [first, ...lines] = text.slice(0, end).split('\n')
  if (first !== firstLine) throw new Malformed(`the first line is not ${firstLine}`)
  const extra = /^extra (.*)$/.exec(lines[0] ?? '')?.[1]
  const [place = '', ...proof] = extra === undefined ? lines : lines.slice(1)
  if (proof.length > mostHashes) throw new Malformed('the proof is too long')
  if (!place.startsWith('index ')) throw new Malformed('the evidence names no index')
  return {
    extra: extra === undefined ? null : base64Of(extra, 'the extra line'),
    index: countOf(place.slice('index '.length), 'the index'),
    proof: proof.map((line) => hashOf(line, 'a line of the proof')),
    checkpoint: text.slice(end + 2),
  }
}
