import type { Call } from '../../http/caller.ts'
import { Problem } from '../../problems.ts'
import type { Db, Trx } from '../../store/database.ts'
import { newId } from '../../store/ids.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { openCheckpoint, type SignedCheckpoint } from '../../tlog/checkpoint.ts'
import { Malformed } from '../../tlog/malformed.ts'
import type { VerifierKey } from '../../tlog/note-key.ts'
import { actorOf } from '../actor.ts'
import type { Entry } from '../entry.ts'
import { inCall } from '../in-call.ts'
import { plainEntry } from '../plain-entry.ts'
import { logOf, verificationStore } from './verification-store.ts'
import { walkOnce, type WalkOncePorts } from './walk-once.ts'

/** What verifying on demand needs beside what it walks with. */
export interface VerificationPorts extends WalkOncePorts {
  /** The application's login: for the row of the verification and its entries alone. */
  readonly db: Db
  readonly appendIn: (trx: Trx, entries: readonly Entry[]) => Promise<unknown>
  readonly retain: (localDate: string) => string
  readonly now: () => Date
}

/** A log to be verified; `checkpoint`: one that the asker kept, as a text. */
export interface VerificationAsked {
  readonly municipality: string
  readonly checkpoint: string | null
}

/**
 * Verifying a log because somebody asks: the same walk as `audit:verify`, in the background of this process, one at a time a log. That
 * it was asked and what was found is in the log in the transaction of its row; what it found names places and codes.
 */
export const verifications = (ports: VerificationPorts) => {
  const { db, appendIn } = ports
  const running = new Set<Promise<void>>()
  let closing = false

  const entry = (call: Call, municipality: string, at: string, verification: Entry['details']): Entry =>
    plainEntry({
      ...{ type: 'log-viewed', at, municipality, controllers: [call.caller.organisation] },
      ...{ actor: actorOf(call.caller), operation: 'log.verify', ...inCall(call) },
      retainUntil: ports.retain(call.moment.localDate),
      details: { verification },
    })

  const beatOf =
    (municipality: string, id: string) =>
    async (count: number): Promise<boolean> => {
      if (!closing)
        await inMunicipality(db, municipality, (trx) => verificationStore(trx, municipality).seen(id, count))
      return !closing
    }

  const run = async (call: Call, municipality: string, id: string, own: SignedCheckpoint | null): Promise<void> => {
    const { seen, ended } = await walkOnce(ports, { municipality, own, beat: beatOf(municipality, id) })
    const { result, signed, broken } = ended
    const details = { id, result, seen, ...(signed === null ? {} : { signed: signed.size }), ...(broken && { broken }) }
    await inMunicipality(db, municipality, async (trx) => {
      const isEnded = await verificationStore(trx, municipality).end(id, seen, ended)
      if (isEnded) await appendIn(trx, [entry(call, municipality, ports.now().toISOString(), details)])
    })
  }

  return {
    /** Begins; it goes on when this resolves. `conflict`: one runs. `invalid-input`: the checkpoint is none of this log. */
    start: async (call: Call, { municipality, checkpoint }: VerificationAsked): Promise<string> => {
      if (!call.caller.municipalities.includes(municipality))
        throw new Problem('not-found', 'There is no such log here.')
      const { name, size } = await logOf(db, municipality)
      const own = checkpoint === null ? null : opened(checkpoint, name, ports.keysOf(municipality, name))
      const { organisation, professional } = call.caller
      const askedBy = { organisation, id: professional?.id ?? null }
      const id = newId(municipality)
      await inMunicipality(db, municipality, async (trx) => {
        const store = verificationStore(trx, municipality)
        if (await store.isRunning()) throw new Problem('conflict', 'This log is being verified already.')
        await store.begin({ municipality, id, askedBy, size, keptSize: own?.size ?? null })
        const given = own === null ? {} : { checkpoint: own.size }
        await appendIn(trx, [entry(call, municipality, call.moment.at, { id, result: 'begun', size, ...given })])
      })
      const under = run(call, municipality, id, own)
        .catch(ports.onFault)
        .finally(() => running.delete(under))
      running.add(under)
      return id
    },

    /** Stops what runs, and says so in its rows. Before the log and the database are closed. */
    close: async (): Promise<void> => {
      closing = true
      await Promise.all(running)
    },
  }
}

export type Verifications = ReturnType<typeof verifications>

const opened = (text: string, logName: string, keys: readonly VerifierKey[]): SignedCheckpoint => {
  try {
    const checkpoint = openCheckpoint(text, keys)
    if (checkpoint.origin.split('/').at(-1) === logName) return checkpoint
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
  }
  throw new Problem('invalid-input', 'This is no checkpoint of this log.', {
    invalidParams: [{ name: 'checkpoint', code: 'not-ours', reason: 'is no checkpoint that a key of this log signed' }],
  })
}
