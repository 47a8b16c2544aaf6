import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from '../tlog/checkpoint.ts'
import { extendsTree } from '../tlog/consistency.ts'
import { parseGrowthFile } from '../tlog/growth-file.ts'
import { Malformed } from '../tlog/malformed.ts'
import { parseNote, signatureLine } from '../tlog/note.ts'
import type { SignerKey, VerifierKey } from '../tlog/note-key.ts'
import type { WitnessState } from './witness-state.ts'

/** What a witness answers: a status, a text and its media type. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422
  readonly type: string
  readonly text: string
}

/** `logs`: keys of the logs it witnesses, named by their origins; `now`: milliseconds since 1970. */
export interface WitnessParts {
  readonly key: SignerKey
  readonly logs: readonly VerifierKey[]
  readonly state: WitnessState
  readonly now: () => number
}

/**
 * A witness (C2SP tlog-witness): cosigns a checkpoint only where the log is shown to have grown from the one it cosigned
 * last, which it keeps before it answers. So two parties that trust it can never be shown two histories.
 */
export const witness = ({ key, logs, state, now }: WitnessParts) => {
  const queues = new Map<string, Promise<unknown>>()
  /** One at a time a log: what is compared must still be what is replaced. */
  const inTurn = <T>(origin: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(origin) ?? Promise.resolve()).then(work, work)
    queues.set(origin, turn)
    return turn
  }

  const decide = async (
    checkpoint: SignedCheckpoint,
    old: number,
    proof: readonly Buffer[],
  ): Promise<WitnessAnswer> => {
    const last = await state.read(checkpoint.origin)
    const known = last === null ? null : parseCheckpoint(parseNote(last))
    if (old !== (known?.size ?? 0)) return conflict(known?.size ?? 0)
    if (known !== null && old === checkpoint.size && !known.root.equals(checkpoint.root)) return conflict(old)
    const grown = known === null || old === 0 ? proof.length === 0 : extendsTree(known, checkpoint, proof)
    if (!grown) return plain(422, 'The proof does not show that the log grew.')
    const { text } = checkpoint.note
    await state.write(checkpoint.origin, `${text}\n${checkpoint.note.signatures.map(signatureLine).join('')}`)
    return plain(200, signatureLine(key.signs(text, Math.floor(now() / 1000))))
  }

  return {
    /** `POST /add-checkpoint`. */
    addCheckpoint: async (body: string): Promise<WitnessAnswer> => {
      const asked = parsed(body)
      if (asked === null) return plain(400, 'This is no checkpoint with its proof.')
      const { old, proof, origin, size, text } = asked
      const keys = logs.filter(({ name }) => name === origin)
      if (keys.length === 0) return plain(404, 'This log is not witnessed here.')
      const checkpoint = opened(text, keys)
      if (checkpoint === null) return plain(403, 'No known key of this log signed it.')
      if (old > size) return plain(400, 'The old size is larger than the new one.')
      return inTurn(origin, () => decide(checkpoint, old, proof))
    },
  }
}

export type Witness = ReturnType<typeof witness>

const plain = (status: WitnessAnswer['status'], text: string): WitnessAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  text: text.endsWith('\n') ? text : `${text}\n`,
})

const conflict = (size: number): WitnessAnswer => ({ status: 409, type: 'text/x.tlog.size', text: `${size}\n` })

const parsed = (body: string) => {
  try {
    const { old, proof, checkpoint: text } = parseGrowthFile(body)
    const { origin, size } = parseCheckpoint(parseNote(text))
    return { old, proof, origin, size, text }
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

const opened = (text: string, keys: readonly VerifierKey[]): SignedCheckpoint | null => {
  try {
    return openCheckpoint(text, keys)
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
