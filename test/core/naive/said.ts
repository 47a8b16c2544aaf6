import { later, ages } from './days.ts'
import { inside, reaches, named, type About, type Written } from './scope.ts'
import type { Sheet } from './sheet.ts'
import { ageRow, type Layer, type Voice } from './voices.ts'
import type { ConsentRecord, Statement, Withdrawal } from '../../../src/core/facts.ts'

/** A yes with all that is the matter with it. */
export interface Yes {
  readonly record: ConsentRecord
  readonly statement: Statement
  readonly reaches: boolean
  readonly fault: 'condition' | 'too-wide' | 'kinds' | null
  readonly old: boolean
}

export interface No {
  readonly by: string
  readonly refusal: boolean
}

const inLayer = (record: ConsentRecord, { layer, kind }: Layer) => record.layer === layer && record.kind === kind

export const yeses = (s: Sheet, layer: Layer, about: About): Yes[] => {
  const list: Yes[] = []
  const now = s.facts.moment.at
  for (const record of s.facts.consents)
    for (const statement of record.statements)
      if (
        inLayer(record, layer) &&
        statement.outcome === 'given' &&
        statement.recordedAt <= now &&
        statement.saidAt <= now
      )
        list.push({
          ...{ record, statement, reaches: reaches(record.scope, about), fault: fault(s, record, about) },
          old: lastDay(s, record, statement, about.purpose) < s.today,
        })
  return list
}

const fault = (s: Sheet, { conditionForHelp, scope }: ConsentRecord, about: About): Yes['fault'] => {
  if (conditionForHelp === true) return 'condition'
  const { limits } = s.tables.consent
  if (scope.purposes.length > limits.purposes || scope.recipients.length > limits.recipients) return 'too-wide'
  if (!about.sensitive) return null
  const onlyAsKind = (list: readonly string[], party: About['source']) =>
    named(list, party) && !(party.oin !== null && list.includes(party.oin))
  const kinds = onlyAsKind(scope.recipients, about.recipient) || onlyAsKind(scope.sources, about.source)
  return kinds ? 'kinds' : null
}

const lastDay = (s: Sheet, record: ConsentRecord, { saidOn }: Statement, purpose: string): string => {
  const usual = Number(s.tables.switches['consent_max_months'])
  const own = Object.hasOwn(s.tables.purposes, purpose) ? s.tables.purposes[purpose]?.consentMaxMonths : null
  const months = own === null || own === undefined || own > usual ? usual : own
  const ends = [later(saidOn, months)]
  if (record.lifelongPlan) {
    const again = later(record.lifelongPlan.remindedOn ?? saidOn, months)
    if (again > (ends[0] ?? '')) ends[0] = again
    ends.push(later(saidOn, Number(s.tables.switches['consent_max_months_lifelong'])))
  }
  if (record.validUntil !== null) ends.push(record.validUntil)
  return ends.sort()[0] ?? ''
}

/** Whether the same person, later, said yes to no more than the no was about. */
const takenBack = (
  s: Sheet,
  layer: Layer,
  about: About,
  no: { by: string; saidAt: string; recordedAt: string },
  scope: Written,
) => {
  for (const record of s.facts.consents) {
    if (!inLayer(record, layer) || !reaches(record.scope, about) || !inside(record.scope, scope, about)) continue
    for (const { outcome, by, saidAt, recordedAt } of record.statements) {
      const since = saidAt > no.saidAt && recordedAt >= no.recordedAt && recordedAt <= s.facts.moment.at
      if (outcome === 'given' && by === no.by && since) return true
    }
  }
  return false
}

/** Every no that binds here: said in any layer but help, or withdrawn. */
export const nos = (s: Sheet, layer: Layer, about: About): No[] => {
  const list: No[] = []
  for (const record of s.facts.consents)
    for (const said of record.statements)
      if (
        record.layer !== 'help' &&
        said.outcome === 'refused' &&
        said.recordedAt <= s.facts.moment.at &&
        reaches(record.scope, about) &&
        !takenBack(s, layer, about, said, record.scope)
      )
        list.push({ by: said.by, refusal: true })
  for (const withdrawal of s.facts.withdrawals)
    if (withdrawal.recordedAt <= s.facts.moment.at && withdrawn(s, layer, about, withdrawal))
      list.push({ by: withdrawal.by, refusal: false })
  return list
}

const withdrawn = (s: Sheet, layer: Layer, about: About, withdrawal: Withdrawal): boolean => {
  const scopes: Written[] = [withdrawal.scope === 'all' ? {} : withdrawal.scope]
  const record = s.facts.consents.find(({ id }) => id === withdrawal.consent)
  if (withdrawal.consent !== null && record !== undefined) {
    if (record.layer !== layer.layer) return false
    scopes.push(record.scope)
  }
  for (const scope of scopes) {
    if (!reaches(scope, about)) return false
    if (takenBack(s, layer, about, withdrawal, scope)) return false
  }
  return true
}

/** What one voice has come to. */
export interface Heard {
  readonly voice: Voice
  readonly said: 'yes' | 'no' | 'nothing' | 'court'
  readonly yes: Yes | null
  readonly doubt: 'interpreter' | 'oral' | 'proxy' | null
  readonly through: boolean
  /** The row by which somebody else speaks for him. */
  readonly rows: readonly string[]
}

export const mayBeHis = (voice: Voice, statement: Statement): boolean =>
  voice.capacity === 'self' || voice.capacity === 'parent' || voice.capacity === 'guardian'
    ? true
    : voice.capacity === statement.capacity

export const heard = (s: Sheet, layer: Layer, regime: string, about: About, voice: Voice, y: Yes[], n: No[]): Heard => {
  const blank = { voice, yes: null, doubt: null, through: false, rows: [] as readonly string[] }
  for (const { concerns, details } of s.holding('court-substituted-consent')) {
    const scope = details['scope']
    if (typeof scope !== 'object' || scope === null || !reaches(scope as Written, about)) continue
    if (concerns === voice.who || (concerns === null && voice.capacity !== 'self'))
      return { ...blank, said: 'court', through: true, rows: [s.tables.consent.parents.court.id] }
  }
  if (n.some(({ by }) => by === voice.who)) return { ...blank, said: 'no' }
  const good = y.filter((yes) => yes.reaches && yes.fault === null && !yes.old)
  let best: Yes | null = null
  for (const yes of good) {
    const { statement } = yes
    if (statement.by !== voice.who || !mayBeHis(voice, statement) || !oldEnough(s, layer, regime, voice, statement))
      continue
    if (best === null || weak(s, yes) < weak(s, best)) best = yes
  }
  if (best !== null) return { ...blank, said: 'yes', yes: best, doubt: doubtful(s, best.statement) }
  let others = 0
  for (const { who, doubt, row } of voice.also) {
    const yes = good.find(({ statement }) => statement.by === who)
    if (yes === undefined || s.suspects(who)) continue
    others += 1
    if (!n.some(({ by }) => by === who))
      return { voice, said: 'yes', yes, doubt: doubt ? 'proxy' : null, through: true, rows: [row] }
  }
  return { ...blank, said: others > 0 ? 'no' : 'nothing' }
}

const oldEnough = (s: Sheet, layer: Layer, regime: string, voice: Voice, { saidOn }: Statement): boolean => {
  if (voice.capacity !== 'self') return true
  const row = ageRow(s, layer, regime, ages(s.facts.person.birthDate, saidOn)[0], saidOn)
  const word = row?.words.find(({ who }) => who === 'self')
  return word !== undefined && (voice.norm || !word.norm)
}

const weak = (s: Sheet, { statement, record }: Yes): number => {
  return (doubtful(s, statement) === null ? 0 : 2) + (free(s, record) ? 0 : 1)
}

const doubtful = (s: Sheet, said: Statement): 'interpreter' | 'oral' | null => {
  if (said.interpreter === 'relative') return 'interpreter'
  const rule = s.tables.consent.oral
  if (rule === undefined || said.method !== 'oral' || said.confirmed === undefined) return null
  const last = new Date(Date.parse(said.saidOn) + rule.days * 86_400_000).toISOString().slice(0, 10)
  return (said.confirmed?.on ?? s.facts.moment.localDate) > last ? 'oral' : null
}

/** The five answers on freedom. */
export const free = (s: Sheet, { freeConsent: f }: ConsentRecord): boolean =>
  f !== null &&
  [f.inSubjectInterest, f.individualCase, f.refusalWithoutDetrimentExplained, f.alternativeOffered].every(Boolean) &&
  (f.concreteRequest === true || s.facts.initiatedBy === 'resident')
