import { parseCheckpoint } from '../tlog/checkpoint.ts'
import { growthFile, type GrowthFile } from '../tlog/growth-file.ts'
import { Malformed } from '../tlog/malformed.ts'
import { parseNote, parseSignature, signatureLine } from '../tlog/note.ts'
import { timeOfCosignature, type VerifierKey } from '../tlog/note-key.ts'

/** A witness of another organisation: where it listens, without a slash at the end, and the key it cosigns with. */
export interface NamedWitness {
  readonly url: string
  readonly key: VerifierKey
}

/** What it said: its line and the moment in it; that it knows a tree of another size; or that it refused, and why. */
export type WitnessWord =
  | { readonly kind: 'cosigned'; readonly line: string; readonly at: Date }
  | { readonly kind: 'knows'; readonly size: number }
  | { readonly kind: 'refused'; readonly why: string }

const patience = 5000

/** Asks a witness to cosign a checkpoint. Only a cosignature of its known key over this very text counts. */
export const askWitness = async ({ url, key }: NamedWitness, asked: GrowthFile): Promise<WitnessWord> => {
  try {
    const answer = await fetch(`${url}/add-checkpoint`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: growthFile(asked),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const text = (await answer.text()).slice(0, 10_000)
    if (answer.status === 409 && /^(0|[1-9]\d{0,14})\n$/.test(text)) return { kind: 'knows', size: Number(text) }
    if (answer.status !== 200) return { kind: 'refused', why: `status ${answer.status}` }
    return cosigned(text, asked.checkpoint, key)
  } catch (error) {
    return { kind: 'refused', why: error instanceof Malformed ? error.message : 'no answer' }
  }
}

const cosigned = (lines: string, checkpoint: string, key: VerifierKey): WitnessWord => {
  const { note } = parseCheckpoint(parseNote(checkpoint))
  const own = lines
    .split('\n')
    .filter((line) => line !== '')
    .map(parseSignature)
    .find(({ name, keyId }) => name === key.name && keyId === key.id)
  if (own === undefined || !key.verifies(note.text, own.bytes))
    return { kind: 'refused', why: 'no cosignature of its key' }
  return { kind: 'cosigned', line: signatureLine(own), at: new Date(timeOfCosignature(own) * 1000) }
}
