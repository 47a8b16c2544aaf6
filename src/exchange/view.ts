import type { Advice } from '../core/advice.ts'
import type { Decision } from '../core/decision.ts'
import type { Told } from '../core/tell.ts'
import type { Words } from '../policy/texts.ts'
import type { DecisionView } from './exchange-schema.ts'
import { remedyView, type Naming } from './remedy-view.ts'
import type { PersonAnswer } from './room.ts'

/** One person of an answer or of what is kept: what was told, by which name, with which receipt. */
export interface ToldPerson {
  readonly alias: string
  readonly person: string
  readonly told: Told
  /** Whose word is missing by the record; told only as far as `told` says. */
  readonly missing: Decision['missing']
  /** The ways out that this caller may hear of. */
  readonly ways: readonly Advice[]
  readonly receipt: { readonly decision: string; readonly release: string | null }
  readonly declined: PersonAnswer['declined']
  readonly dutyId: (duty: Decision['obligations'][number]) => string | null
}

/** What the caller knows others by who are named in an answer (internal id → alias). */
export type Names = ReadonlyMap<string, string>

/** One decision as this caller may hear it, with its sentences. */
export const decisionView = (words: Words, share: ToldPerson, names: Names): DecisionView => {
  const { alias, person, told, missing, ways, receipt, declined, dutyId } = share
  // The told version names nobody else by internal id; the record does, in the same order.
  const who: Naming = ({ handle }, id) => {
    if (handle !== null) return { authorityHolder: handle }
    if (/^[0-9A-Za-z]{20}$/.test(id)) return { organisation: id }
    return { personId: id === person ? alias : (names.get(id) ?? alias) }
  }
  // What would mend a reason, as parameters: which fields are missing, which ground or purpose fits.
  const mends = (code: string) =>
    told.remedies.filter((remedy) => words.mends(code, remedy.code)).map(({ change }) => plain(change))
  const base: DecisionView = {
    personId: alias,
    outcome: told.outcome,
    ground: told.ground && {
      legalBasis: told.ground.legalBasis,
      secrecyGround: told.ground.secrecyGround,
      law: [...told.ground.law],
      alternatives: [...told.ground.alternatives],
    },
    permitted: told.permitted.map(copy),
    withheld: told.withheld.map((w) => ({ ...copy(w), reason: w.code, text: words.reason(w.code) })),
    reasons: told.reasons.map(({ code, law }) => ({
      ...{ code, law: [...law], text: words.reason(code), mend: words.mend(code) },
      change: Object.assign({}, ...mends(code)) as DecisionView['reasons'][number]['change'],
    })),
    missing: told.missing.map((m, i) => ({
      person: who(m, missing[i]?.who ?? person),
      capacity: m.capacity,
      layer: m.layer,
      kind: m.kind,
      norm: m.norm,
      law: [...m.law],
      text: words.missing(m),
    })),
    obligations: told.obligations.map((duty) => ({
      id: dutyId(duty),
      type: duty.type,
      before: duty.before,
      text: words.obligation(duty.type, duty.before),
    })),
    remedies: ways.map((way) => remedyView(words, way, who)),
    rows: [...told.rows],
    declined: null,
    receipt,
  }
  return declined === null ? base : refusedBySource(words, base, declined.reason)
}

/** The source's professional weighed and declined: that stands, whatever was permitted (domain.md N, SOURCE_DECLINED). */
const refusedBySource = (words: Words, view: DecisionView, reason: string | null): DecisionView => ({
  ...view,
  outcome: 'deny',
  permitted: [],
  reasons: [
    {
      ...{ code: 'SOURCE_DECLINED', law: [], change: {} },
      ...{ text: words.reason('SOURCE_DECLINED'), mend: words.mend('SOURCE_DECLINED') },
    },
  ],
  remedies: [],
  declined: { reason },
})

const copy = ({ category, fields }: { readonly category: string; readonly fields: readonly string[] }) => ({
  category,
  fields: [...fields],
})

const plain = (change: Readonly<Record<string, unknown>>) =>
  JSON.parse(JSON.stringify(change)) as DecisionView['reasons'][number]['change']
