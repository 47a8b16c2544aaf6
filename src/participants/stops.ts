import { actorOf } from '../audit/actor.ts'
import type { Entry } from '../audit/entry.ts'
import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import { municipalityOf, newId } from '../store/ids.ts'
import { ownPage } from '../store/own-page.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Record } from './act.ts'
import { administers } from './administers.ts'
import type { StopBody, StopView } from './stop-schema.ts'
import { type By, type KeptStop, stopStore } from './stop-store.ts'
import { stopFault, subjectOfBody, type SubjectPorts } from './stop-subject.ts'
import { holds, subjectOf, viewOf } from './stop-view.ts'

/** What stops need of other rooms. */
export interface StopPorts extends SubjectPorts {
  readonly record: Record
  readonly persons: SubjectPorts['persons'] & {
    aliases(municipality: string, organisation: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  }
  readonly stampOf: (municipality: string) => Entry['policy']
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
}

/**
 * Stops of a municipality by its functional administrator (AVG 24, 32). One that was answered binds every release after
 * it; it holds until two different people lifted it. Others than administrators: `forbidden`.
 */
export const stops = (ports: StopPorts) => {
  const { db, record, persons } = ports

  const entry = (call: Call, municipality: string, stop: KeptStop, details: Entry['details']): Entry =>
    plainEntry({
      type: 'administrator-action',
      at: call.moment.at,
      municipality,
      controllers: [call.caller.organisation],
      actor: actorOf(call.caller),
      operation: call.operation,
      person: stop.kind === 'person' ? stop.subject : null,
      policy: ports.stampOf(municipality),
      retainUntil: ports.retain('administrator-action', [], call.moment.localDate),
      ...inCall(call),
      details: { stop: stop.id, kind: stop.kind, reason: stop.reason, ...subjectOf(stop), ...details },
    })

  const views = async (call: Call, municipality: string, kept: readonly KeptStop[]): Promise<readonly StopView[]> => {
    const about = kept.flatMap(({ kind, subject }) => (kind === 'person' ? [subject] : []))
    const aliases = await persons.aliases(municipality, call.caller.organisation, about)
    return kept.map((stop) => viewOf(municipality, stop, aliases.get(stop.subject) ?? stop.subject))
  }

  return {
    /** Stops it; when this resolves, nothing is released any more. */
    make: async (call: Call, body: StopBody): Promise<StopView> => {
      const by = personOf(call)
      const { municipality } = body
      if (!call.caller.municipalities.includes(municipality)) throw stopFault('municipality', 'not-yours')
      const subject = await subjectOfBody(ports, call, body)
      const stop: KeptStop = {
        ...{ id: newId(municipality), ...subject, reason: body.reason, at: call.moment.at, by },
        liftings: [],
      }
      await inMunicipality(db, municipality, async (trx) => {
        await stopStore(trx, municipality).insert(stop)
        await record(trx, [entry(call, municipality, stop, { change: 'stopped' })])
      })
      const [view] = await views(call, municipality, [stop])
      if (view === undefined) throw new Error('a stop without a view')
      return view
    },

    /** One person's word to end it; the second of another person ends it. `conflict`: the same person, or ended before. */
    lift: async (call: Call, id: string): Promise<StopView> => {
      const by = personOf(call)
      const municipality = municipalityOf(id)
      if (municipality === null || !call.caller.municipalities.includes(municipality)) throw unknown()
      const lifted = await inMunicipality(db, municipality, async (trx) => {
        const store = stopStore(trx, municipality)
        await store.lock(id)
        const before = await store.find(id)
        if (before === null) throw unknown()
        if (!holds(before)) throw new Problem('conflict', 'This stop was lifted before.')
        if (!(await store.lift(id, { at: call.moment.at, by })))
          throw new Problem('conflict', 'You said so before. Another person must say so too.')
        const after = (await store.find(id)) ?? before
        const people = after.liftings.map((one) => one.by)
        const change = holds(after) ? 'lifting-begun' : 'lifted'
        await record(trx, [entry(call, municipality, after, { change, by: people })])
        return after
      })
      const [view] = await views(call, municipality, [lifted])
      if (view === undefined) throw new Error('a stop without a view')
      return view
    },

    /** Those of all the caller's municipalities, oldest first in each; `after`: the last id of the page before. */
    list: async (call: Call, after: string | null, limit: number) => {
      if (!administers(call)) throw forbidden()
      const from = after === null ? null : { municipality: municipalityOf(after) ?? '', id: after }
      const page = await ownPage(call.caller.municipalities, from, limit, async (municipality, last, most) =>
        views(
          call,
          municipality,
          await inMunicipality(db, municipality, (trx) => stopStore(trx, municipality).page(last, most)),
        ),
      )
      return { items: page.items, next: page.next?.id ?? null }
    },
  }
}

export type Stops = ReturnType<typeof stops>

/** It takes a named person: an administrator whose token says who he is. */
const personOf = (call: Call): By => {
  const { organisation, professional } = call.caller
  if (!administers(call)) throw forbidden()
  if (professional === null) throw new Problem('forbidden', 'The token does not say which person this is.')
  return { organisation, id: professional.id }
}

const forbidden = () => new Problem('forbidden', 'Only a municipality as controller stops exchange.')
const unknown = () => new Problem('not-found', 'There is no such stop here.')
