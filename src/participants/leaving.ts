import type { Entry } from '../audit/entry.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { agreementStore } from './agreement-store.ts'
import { actOfCall, type Record, registerEntry } from './act.ts'
import { administers } from './administers.ts'
import type { SuspensionBody, SuspensionView, TerminationBody, TerminationView } from './leaving-schema.ts'
import { type DoneBy, leavingStore } from './leaving-store.ts'
import { type Agreement, usualTerms } from './participant.ts'
import { participantStore } from './participant-store.ts'

/** Where suspensions and notices are kept and recorded. */
export interface LeavingParts {
  readonly db: Db
  readonly record: Record
}

/**
 * Standing still and leaving, from either side (domain.md B; AVG 5, 24): the municipality's functional administrator, or
 * the organisation itself. Others: `forbidden`; an organisation that has no agreement there: `not-found`.
 */
export const leaving = ({ db, record }: LeavingParts) => {
  /** One transaction that alone changes this participant, with its entry in the operator's log. */
  const change = async <T>(
    call: Call,
    oin: string,
    municipality: string,
    work: (trx: Trx, agreements: readonly Agreement[], side: Side) => Promise<{ view: T; details: Entry['details'] }>,
  ): Promise<T> => {
    const side = sideOf(call, oin)
    if (!call.caller.municipalities.includes(municipality)) throw unknown()
    return inMunicipality(db, municipality, async (trx) => {
      const store = participantStore(trx)
      await store.lock(oin)
      const agreements = await agreementStore(trx).of(oin, [municipality])
      if (agreements.length === 0) throw unknown()
      const { view, details } = await work(trx, agreements, side)
      const { [municipality]: controllers = [] } = await store.controllers([municipality], call.moment.localDate)
      const entry = registerEntry(actOfCall(call), 'participant-changed', { ...details, oin, municipality, side })
      await record(trx, [{ ...entry, controllers: [...new Set([...entry.controllers, ...controllers])] }])
      return view
    })
  }

  return {
    /** It asks and answers nothing any more when this resolves. `conflict`: it stands still from this side already. */
    suspend: (call: Call, oin: string, { municipality, reason }: SuspensionBody): Promise<SuspensionView> =>
      change(call, oin, municipality, async (trx, _agreements, side) => {
        const store = leavingStore(trx, municipality)
        const standing = (await store.suspensions(oin)).filter(({ liftedAt }) => liftedAt === null)
        if (standing.some((one) => one.side === side)) throw conflict('It is suspended from this side already.')
        const today = call.moment.localDate
        const notices = await store.terminations(oin)
        if (reason === 'notice' && !notices.some(({ endsOn }) => endsOn >= today))
          throw conflict('No notice runs in this municipality.')
        const madeAt = call.moment.at
        const view: SuspensionView = {
          ...{ id: newId(municipality), oin, municipality, side, reason, madeAt, liftedAt: null },
        }
        await store.suspend(view, byOf(call))
        return { view, details: { change: 'suspended', suspension: view.id, reason } }
      }),

    /** By the side that made it; else `forbidden`. `conflict`: lifted before. */
    resume: (call: Call, oin: string, id: string): Promise<SuspensionView> =>
      change(call, oin, id.slice(0, 4), async (trx, _agreements, side) => {
        const store = leavingStore(trx, id.slice(0, 4))
        const found = (await store.suspensions(oin)).find((one) => one.id === id)
        if (found === undefined) throw unknown()
        if (found.side !== side) throw new Problem('forbidden', 'The side that suspended lifts it.')
        if (found.liftedAt !== null) throw conflict('This suspension was lifted before.')
        const { at } = call.moment
        await store.lift(id, at, byOf(call))
        return { view: { ...found, liftedAt: at }, details: { change: 'suspension-lifted', suspension: id } }
      }),

    /** Ends the agreement of today, or the first to come, after its notice. `conflict`: there is none, or it ends by then. */
    terminate: (call: Call, oin: string, { municipality }: TerminationBody): Promise<TerminationView> =>
      change(call, oin, municipality, async (trx, agreements, side) => {
        const today = call.moment.localDate
        const open = agreements.filter(({ until }) => until === null || until >= today)
        const [ending, ...later] = open
        if (ending === undefined) throw conflict('There is no agreement to end.')
        if (later.length > 0) throw conflict('Another agreement follows this one.')
        const store = leavingStore(trx, municipality)
        const { noticeMonths } = ending.terms ?? usualTerms
        const counted = await store.noticeEnds(today, noticeMonths)
        const endsOn = counted < ending.from ? ending.from : counted
        if (ending.until !== null && ending.until <= endsOn) throw conflict('It ends by then already.')
        const view: TerminationView = { oin, municipality, side, givenOn: today, endsOn }
        await store.terminate(view, { from: ending.from, at: call.moment.at, by: byOf(call) })
        await agreementStore(trx).end(oin, municipality, ending.from, endsOn)
        return { view, details: { change: 'notice-given', from: ending.from, givenOn: today, endsOn } }
      }),
  }
}

export type Leaving = ReturnType<typeof leaving>

type Side = SuspensionView['side']

const sideOf = (call: Call, oin: string): Side => {
  if (administers(call)) return 'municipality'
  if (call.caller.organisation === oin) return 'organisation'
  throw new Problem('forbidden', 'Only the municipality and the organisation itself do this.')
}

const byOf = ({ caller }: Call): DoneBy => ({
  organisation: caller.organisation,
  id: caller.professional?.id ?? null,
})

const unknown = () => new Problem('not-found', 'There is no such participant or suspension here.')
const conflict = (detail: string) => new Problem('conflict', detail)
