import type { DeferralRule } from '../core/review-rules.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { faultOf } from '../store/fault.ts'
import { municipalityOf, newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { DeferralBody, FulfilmentBody, ObligationView } from './obligation-schema.ts'
import type { Obligation } from './obligation.ts'
import type { ObligationStore } from './obligation-store.ts'
import type { DutyAnswer } from './duty-answer.ts'
import { insertObligationEvent, type ObligationEvent } from './obligation-event-store.ts'
import { obligationView } from './obligations.ts'
import type { People, Recording } from './ports.ts'
import { entryOf } from './recorded.ts'

/** What changing a duty needs of the other rooms. */
export interface ObligationChangePorts {
  readonly store: ObligationStore
  readonly people: Pick<People, 'aliases'>
  readonly recording: Recording
  /** How a duty can be put off now; undefined: it can only be met. */
  readonly deferralOf: (municipality: string, duty: Obligation) => Promise<DeferralRule | undefined>
}

/** Duties that are met or put off, each an event with its own entry in the same transaction (AVG 14 lid 5). */
export const obligationChanges = (db: Db, ports: ObligationChangePorts) => {
  const find = async ({ caller }: Call, id: string) => {
    const municipality = municipalityOf(id)
    const own = municipality !== null && caller.municipalities.includes(municipality)
    const duty = own ? await ports.store.find(municipality, caller.organisation, id) : null
    if (municipality === null || duty === null) throw new Problem('not-found', 'There is no such duty here.')
    if (duty.met) throw met()
    return { municipality, duty }
  }

  const record = async (call: Call, municipality: string, duty: Obligation, event: ObligationEvent) => {
    const { caller, moment } = call
    const { id, kind, on, method, reason } = event
    const entry = entryOf(ports.recording, call, {
      type: kind === 'met' ? 'obligation-met' : 'obligation-deferred',
      municipality,
      person: duty.person,
      case: null,
      categories: [],
      controllers: [],
      details: {
        ...{ obligation: duty.id, event: id, duty: duty.type, on, method, reason },
        ...(event.answer ?? {}),
      },
    })
    await inMunicipality(db, municipality, async (trx) => {
      await insertObligationEvent(trx, municipality, event, { by: caller.organisation, at: moment.at })
      await ports.recording.appendIn(trx, [{ ...entry, exchangeId: duty.exchange }])
    }).catch((error: unknown) => {
      if (faultOf(error).code === '23505') throw met()
      throw error
    })
    const changed = await ports.store.find(municipality, caller.organisation, duty.id)
    const aliases = await ports.people.aliases(municipality, caller.organisation, [duty.person])
    return obligationView(changed ?? duty, aliases.get(duty.person) ?? duty.person, moment.localDate)
  }

  const eventOf = (call: Call, municipality: string, duty: Obligation) => ({
    ...{ id: newId(municipality), obligation: duty.id, professional: call.caller.professional?.id ?? null },
    ...{ method: null, reference: null, reason: null, answer: null },
  })

  return {
    fulfil: async (call: Call, id: string, body: FulfilmentBody): Promise<ObligationView> => {
      const { municipality, duty } = await find(call, id)
      if (body.on > call.moment.localDate) throw invalid('on', 'in-the-future', 'is a day that has not come')
      const { on, method = null, reference = null } = body
      const answer = answerIn(duty, body)
      if (answer === null && method === null) throw invalid('method', 'required', 'is needed: how it was done')
      return record(call, municipality, duty, {
        ...eventOf(call, municipality, duty),
        ...{ kind: 'met', on, method, reference, answer },
      })
    },

    defer: async (call: Call, id: string, { until, reason }: DeferralBody): Promise<ObligationView> => {
      const { municipality, duty } = await find(call, id)
      const rule = await ports.deferralOf(municipality, duty)
      if (rule === undefined) throw invalid('reason', 'not-deferrable', 'does not count: this duty can only be met')
      if (!rule.reasons.includes(reason)) throw invalid('reason', 'unknown', `is none of ${rule.reasons.join(', ')}`)
      const { localDate } = call.moment
      if (until <= localDate) throw invalid('until', 'not-later', 'is not after today')
      if (until > daysAfter(localDate, rule.maxDays))
        throw invalid('until', 'too-late', `is more than ${String(rule.maxDays)} days from today`)
      return record(call, municipality, duty, {
        ...eventOf(call, municipality, duty),
        ...{ kind: 'deferred', on: until, reason },
      })
    },
  }
}

export type ObligationChanges = ReturnType<typeof obligationChanges>

const met = () => new Problem('conflict', 'This duty is met already.')

const invalid = (name: string, code: string, reason: string) =>
  new Problem('invalid-input', 'Mend this and try again.', { invalidParams: [{ name, code, reason }] })

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Received under a consent that ended: met by what became of the data (AVG 17 lid 3, 19), not by telling somebody. */
const answerIn = ({ type }: Obligation, { method, answer, law, passedOnTo }: FulfilmentBody): DutyAnswer | null => {
  if (type !== 'reassess-ground') {
    if (answer !== undefined) throw invalid('answer', 'not-asked', 'is not what this duty asks')
    return null
  }
  if (answer === undefined) throw invalid('answer', 'required', 'is needed: erased, still-needed or passed-on')
  if (method !== undefined) throw invalid('method', 'not-asked', 'is not what this duty asks')
  return { answer, law: law ?? null, passedOnTo: [...new Set(passedOnTo ?? [])] }
}
