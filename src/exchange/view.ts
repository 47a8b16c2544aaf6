import type { Decision } from '../core/decision.ts'
import type { Told } from '../core/tell.ts'
import type { Words } from '../policy/texts.ts'
import type { DecisionView } from './exchange-schema.ts'
import type { PersonAnswer } from './room.ts'

/** One person of an answer or of what is kept: what was told, by which name, with which receipt. */
export interface ToldPerson {
  readonly alias: string
  readonly person: string
  readonly told: Told
  /** Whose word is missing by the record; told only as far as `told` says. */
  readonly missing: Decision['missing']
  readonly receipt: { readonly decision: string; readonly release: string | null }
  readonly declined: PersonAnswer['declined']
  readonly dutyId: (duty: Decision['obligations'][number]) => string | null
}

/** What the caller knows others by who are named in an answer (internal id → alias). */
export type Names = ReadonlyMap<string, string>

/** One decision as this caller may hear it, with its sentences. */
export const decisionView = (words: Words, share: ToldPerson, names: Names): DecisionView => {
  const { alias, person, told, missing, receipt, declined, dutyId } = share
  // The told version names nobody else by internal id; the record does, in the same order.
  const who = ({ handle }: Decision['missing'][number], id: string) => {
    if (handle !== null) return { authorityHolder: handle }
    if (/^[0-9A-Za-z]{20}$/.test(id)) return { organisation: id }
    return { personId: id === person ? alias : (names.get(id) ?? alias) }
  }
  // What a remedy would change fills the sentences of the reasons: which fields are missing, which ground holds.
  const params = Object.assign({}, ...told.remedies.map(({ change }) => change)) as Readonly<Record<string, unknown>>
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
    reasons: told.reasons.map(({ code, law }) => ({ code, law: [...law], text: words.reason(code, params) })),
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
    remedies: told.remedies.map((r) => ({ code: r.code, text: words.remedy(r), change: plain(r.change) })),
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
  reasons: [{ code: 'SOURCE_DECLINED', law: [], text: words.reason('SOURCE_DECLINED') }],
  declined: { reason },
})

const copy = ({ category, fields }: { readonly category: string; readonly fields: readonly string[] }) => ({
  category,
  fields: [...fields],
})

const plain = (change: Readonly<Record<string, unknown>>) =>
  JSON.parse(JSON.stringify(change)) as DecisionView['remedies'][number]['change']
