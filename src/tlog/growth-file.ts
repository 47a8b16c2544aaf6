import { countOf, hashOf } from './lines.ts'
import { Malformed } from './malformed.ts'

/** What a witness is sent (C2SP tlog-witness, add-checkpoint): a checkpoint, and the proof that it extends the tree of size `old`. */
export interface GrowthFile {
  readonly old: number
  readonly proof: readonly Buffer[]
  readonly checkpoint: string
}

const mostHashes = 63

/** The body as it is sent. */
export const growthFile = ({ old, proof, checkpoint }: GrowthFile): string =>
  [`old ${old}`, ...proof.map((hash) => hash.toString('base64')), '', checkpoint].join('\n')

/** Parses it, strictly; the checkpoint stays a text. Throws `Malformed`. */
export const parseGrowthFile = (text: string): GrowthFile => {
  const end = text.indexOf('\n\n')
  if (end < 0) throw new Malformed('there is no blank line before the checkpoint')
  const [first = '', ...lines] = text.slice(0, end).split('\n')
  if (!first.startsWith('old ')) throw new Malformed('the first line does not name the old size')
  if (lines.length > mostHashes) throw new Malformed('the proof is too long')
  return {
    old: countOf(first.slice('old '.length), 'the old size'),
    proof: lines.map((line) => hashOf(line, 'a line of the proof')),
    checkpoint: text.slice(end + 2),
  }
}
