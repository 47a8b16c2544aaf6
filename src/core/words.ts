import { addMonths } from './dates.ts'
import type { ConsentRecord, Facts, Statement, Withdrawal } from './facts.ts'
import { gather, join, none } from './lists.ts'
import { own } from './own.ts'
import { covers, names, within, type Matter, type Scope } from './scope.ts'
import type { Tables } from './tables.ts'

/** The layer a word is asked in; a statutory condition is a word of its own kind (domain.md C.2). */
export interface Layer {
  readonly layer: 'legal-basis' | 'secrecy'
  readonly kind: 'consent' | 'statutory-condition'
  /** The word lets the source hear the question (step 7b): whom the law asks, nobody by the norm. */
  readonly asking?: boolean
}

/** One person's yes, with the record it stands in and why that record may not count. */
export interface Yes {
  readonly record: ConsentRecord
  readonly statement: Statement
  readonly covers: boolean
  readonly void: 'condition' | 'too-wide' | 'kinds' | null
  readonly expired: boolean
}

/** One person's no: a refusal or a withdrawal that reaches this matter and was not lifted by the same person since. */
export interface No {
  readonly by: string
  readonly how: 'refused' | 'withdrawn'
  readonly withdrawal: Withdrawal | null
}

/** Every yes of this layer that was recorded by now, whatever it covers. */
export const yesesOf = (tables: Tables, facts: Facts, layer: Layer, matter: Matter): readonly Yes[] => {
  if (facts.consents.length === 0) return none
  const yeses: Yes[] = []
  for (const record of facts.consents) {
    if (record.layer !== layer.layer || record.kind !== layer.kind) continue
    const reaches = covers(record.scope, matter)
    const flaw = voidOf(tables, record, matter)
    let [saidOn, last] = ['', '']
    for (const statement of record.statements) {
      const { outcome, recordedAt, saidAt } = statement
      if (outcome !== 'given' || !by(facts, recordedAt) || !by(facts, saidAt)) continue
      // Words of one day in one record last as long.
      if (saidOn !== statement.saidOn) last = lastDay(tables, record, statement, matter.purpose)
      saidOn = statement.saidOn
      yeses.push({ record, statement, covers: reaches, void: flaw, expired: facts.moment.localDate > last })
    }
  }
  return yeses
}

/** Every no that binds this matter in this layer. A narrower no survives every later general yes (domain.md D.5). */
export const nosOf = (facts: Facts, layer: Layer, matter: Matter): readonly No[] => {
  const refused = gather(facts.consents, ({ layer: said, scope, statements }) =>
    gather(statements, (one) => {
      if (one.outcome !== 'refused' || said === 'help' || !by(facts, one.recordedAt)) return none
      const binds = covers(scope, matter) && !lifted(facts, layer, matter, one, scope)
      return binds ? [{ by: one.by, how: 'refused', withdrawal: null } as const] : none
    }),
  )
  const withdrawn = gather(facts.withdrawals, (withdrawal) => {
    if (!by(facts, withdrawal.recordedAt)) return none
    const bind = scopesOf(facts, layer, withdrawal)
      .filter((scopes) => scopes.every((scope) => covers(scope, matter)))
      .filter((scopes) => !scopes.some((scope) => lifted(facts, layer, matter, withdrawal, scope)))
    return bind.map(() => ({ by: withdrawal.by, how: 'withdrawn', withdrawal }) as const)
  })
  return join<No>(refused, withdrawn)
}

const by = (facts: Facts, at: string) => at <= facts.moment.at

const recordsOf = (facts: Facts, { layer, kind }: Layer) =>
  facts.consents.length === 0 ? none : facts.consents.filter((record) => record.layer === layer && record.kind === kind)

/** The scopes a withdrawal is bounded by: its own, and that of the one consent it names, in that consent's layer. */
const scopesOf = (facts: Facts, { layer }: Layer, { consent, scope }: Withdrawal): readonly (readonly Scope[])[] => {
  const said: Scope = scope === 'all' ? {} : scope
  if (consent === null) return [[said]]
  const record = facts.consents.find(({ id }) => id === consent)
  if (record === undefined) return [[said]]
  return record.layer === layer ? [[said, record.scope]] : []
}

interface Said {
  readonly by: string
  readonly saidAt: string
  readonly recordedAt: string
}

const lifted = (facts: Facts, layer: Layer, matter: Matter, no: Said, scope: Scope): boolean =>
  recordsOf(facts, layer).some(
    (record) =>
      covers(record.scope, matter) &&
      within(record.scope, scope, matter) &&
      record.statements.some(
        (yes) =>
          yes.outcome === 'given' &&
          yes.by === no.by &&
          yes.saidAt > no.saidAt &&
          yes.recordedAt >= no.recordedAt &&
          by(facts, yes.recordedAt),
      ),
  )

const voidOf = ({ consent }: Tables, record: ConsentRecord, matter: Matter): Yes['void'] => {
  const { purposes, recipients, sources } = record.scope
  if (record.conditionForHelp === true) return 'condition'
  if (purposes.length > consent.limits.purposes || recipients.length > consent.limits.recipients) return 'too-wide'
  const byKind = (list: readonly string[], side: Matter['source']) =>
    names(list, side) && (side.oin === null || !list.includes(side.oin))
  const special = matter.unit.about?.class === 'special' || matter.unit.about?.class === 'criminal'
  return special && (byKind(recipients, matter.recipient) || byKind(sources, matter.source)) ? 'kinds' : null
}

/** The last local day of a word: its own date, never beyond the term of the purpose and the switch (domain.md D.5). */
export const lastDay = (
  { switches, purposes }: Pick<Tables, 'switches' | 'purposes'>,
  record: Pick<ConsentRecord, 'validUntil' | 'lifelongPlan'>,
  { saidOn }: Pick<Statement, 'saidOn'>,
  purpose: string,
): string => {
  const usual = Number(switches['consent_max_months'])
  const months = Math.min(usual, own(purposes, purpose)?.consentMaxMonths ?? usual)
  const plan = record.lifelongPlan
  const term = addMonths(saidOn, months)
  if (!plan) return earliest(term, record.validUntil ?? term)
  const reminded = addMonths(plan.remindedOn ?? saidOn, months)
  const most = addMonths(saidOn, Number(switches['consent_max_months_lifelong']))
  const last = earliest(term < reminded ? reminded : term, most)
  return record.validUntil === null ? last : earliest(last, record.validUntil)
}

const earliest = (a: string, b: string) => (a < b ? a : b)
