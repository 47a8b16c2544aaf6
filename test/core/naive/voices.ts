import { ages, holdsOn } from './days.ts'
import { reaches, type About, type Written } from './scope.ts'
import type { Sheet } from './sheet.ts'
import { type Objection } from './sheet.ts'

export interface Layer {
  readonly layer: 'legal-basis' | 'secrecy'
  readonly kind: 'consent' | 'statutory-condition'
  readonly asking: boolean
}

/** Somebody who is asked. */
export interface Voice {
  readonly who: string
  readonly capacity: string
  readonly norm: boolean
  readonly onNo: 'refused' | 'dispute' | 'review'
  readonly also: readonly { readonly who: string; readonly doubt: boolean; readonly row: string }[]
}

/** Everybody who is asked, or why nobody can say who. */
export interface Asked {
  readonly voices: readonly Voice[]
  readonly unknown: readonly Objection[]
  readonly reviews: readonly Objection[]
  readonly earlierNoBinds: boolean
  readonly instead: boolean
  /** Ids of the rows that say so. */
  readonly rows: readonly string[]
}

const nobody: Asked = { voices: [], unknown: [], reviews: [], earlierNoBinds: false, instead: false, rows: [] }

/** The row of the age table for an age on a day. */
export const ageRow = (s: Sheet, layer: Layer, regime: string, age: number, on: string) => {
  const bound = s.tables.vocabulary.secrecyRegimes[regime]?.bound
  for (const row of s.tables.consent.who) {
    if (row.layer !== layer.layer || (row.bound !== 'any' && row.bound !== bound)) continue
    if (age >= row.ages[0] && age <= row.ages[1] && holdsOn(on, row.from, row.until)) return row
  }
  return undefined
}

/** Whose word is asked. Throws where the tables have no answer. */
export const whoIsAsked = (s: Sheet, layer: Layer, regime: string, about: About): Asked => {
  const [young, old] = ages(s.facts.person.birthDate, s.today)
  const row = ageRow(s, layer, regime, young, s.today)
  const other = ageRow(s, layer, regime, old, s.today)
  if (!row || !other) throw new Error('no row for this age')
  const uncertain = s.tables.consent.words['birth-date']
  if (row !== other) return { ...nobody, unknown: [s.object(uncertain)], rows: [uncertain.id] }
  const own = row.words.find(({ who }) => who === 'self')
  const self: Voice | null = own ? { who: s.me, capacity: 'self', norm: own.norm, onNo: 'refused', also: [] } : null
  if (self && young >= 18) return adult(s, layer, regime, about, self, row.id)
  const parents = row.words.find(({ who }) => who === 'representatives')
  if (self && young >= 12 && capacity(s) === 'incapable') {
    const instead = speakFor(s, about, false, 'dispute')
    const rows = [s.tables.consent.adults['incapable-minor'].id, ...instead.rows]
    return { ...instead, earlierNoBinds: young >= 16, instead: true, rows }
  }
  const alone = { ...nobody, voices: self ? [self] : [], rows: [row.id] }
  const never = (id: string) => ({ ...alone, rows: [row.id, id] })
  if (self && freeService(s, young)) return alone
  const together = (rest: Asked, ...why: readonly string[]): Asked => ({
    ...alone,
    voices: [...alone.voices, ...rest.voices],
    unknown: rest.unknown,
    rows: [row.id, ...why, ...rest.rows],
  })
  if (parents) return together(speakFor(s, about, parents.norm, 'dispute'))
  if (!row.parentsJoin || layer.asking) return alone
  const said = String(s.tables.switches['parents_join_child_12_15'])
  const { parents: rules } = s.tables.consent
  if (said === 'never') return never(rules.join.never.id)
  if (said === 'always') {
    if (s.facts.request.answers['againstGoodCare'] === 'yes')
      return { ...alone, reviews: [s.object(s.tables.consent.parents.goodCare)] }
    return together(speakFor(s, about, true, 'dispute'), rules.join.always.id)
  }
  if (s.tables.vocabulary.secrecyRegimes[regime]?.parentsNeverJoin) return never(rules.regimeNeverJoins.id)
  for (const { fact, id } of rules.noAsked) if (s.holding(fact).length > 0) return never(id)
  for (const { id } of s.holders()) if (s.unsafe(id)) return never(s.tables.gates.safety['asking-unsafe'].id)
  if (s.facts.request.answers['againstGoodCare'] === 'yes')
    return { ...alone, reviews: [s.object(s.tables.consent.parents.goodCare)] }
  return together(speakFor(s, about, true, 'review'), rules.join.norm.id)
}

const freeService = (s: Sheet, age: number): boolean => {
  const rule = s.tables.consent.parents.freeService
  if (!rule || age < 12 || age > 15) return false
  return rule.purposes.includes(s.facts.purpose) && rule.tasks.includes(s.task('source') ?? '')
}

/** How the newest assessment in this matter came out. */
export const capacity = (s: Sheet): 'capable' | 'incapable' | 'presumed' => {
  const matters = [...s.tables.consent.capacityMatters, s.facts.purpose]
  const mine = s.holding('capacity-assessment').filter(({ details }) => {
    const matter = details['matter'] ?? null
    return matter === null || (typeof matter === 'string' && matters.includes(matter))
  })
  const last = s.newest(mine)
  if (last === undefined) return 'presumed'
  return last.details['outcome'] === 'incapable' ? 'incapable' : 'capable'
}

const adult = (s: Sheet, { layer }: Layer, regime: string, about: About, self: Voice, row: string): Asked => {
  const state = capacity(s)
  const concerning = (kind: string) => s.holding(kind).filter(({ concerns }) => concerns !== null)
  const curator = concerning('curatorship')[0]?.concerns ?? null
  const under = s.facts.person.underCuratele === 'yes' || curator !== null
  const money = layer === 'legal-basis' && s.tables.consent.moneyCategories.includes(about.category)
  const sharing = s.holding('proxy').filter(({ details }) => details['sharing'] === true)
  const byOther =
    state === 'incapable' ||
    (under && curator === null && state === 'presumed') ||
    (under && layer === 'legal-basis' && state !== 'capable')
  if (!byOther) {
    const { administrator, proxy } = s.tables.consent.adults
    const also: { who: string; doubt: boolean; row: string }[] = []
    if (money)
      for (const { concerns } of concerning('administration'))
        also.push({ who: concerns ?? '', doubt: false, row: administrator.id })
    for (const { concerns, details } of sharing)
      if (concerns !== null) also.push({ who: concerns, doubt: details['reviewed'] !== true, row: proxy.id })
    return { ...nobody, voices: [{ ...self, also }], rows: [row] }
  }
  const near = closest(s, regime)
  type Standing = 'curator' | 'administrator' | 'mentor' | 'proxy' | 'relative'
  const candidates: [Standing, string | null | undefined][] = [
    ['curator', curator],
    ['administrator', money ? concerning('administration')[0]?.concerns : null],
    ['mentor', money ? null : concerning('mentorship')[0]?.concerns],
    ['proxy', layer === 'secrecy' ? sharing.find(({ concerns }) => concerns !== null)?.concerns : null],
    ['relative', layer === 'secrecy' ? near.who : null],
  ]
  for (const [name, who] of candidates)
    if (who !== null && who !== undefined && who !== '')
      return {
        ...nobody,
        voices: [{ who, capacity: name, norm: false, onNo: 'refused', also: [] }],
        earlierNoBinds: true,
        instead: true,
        rows: [s.tables.consent.adults[name].id],
      }
  const none = layer === 'secrecy' && near.onlyBarred ? s.tables.consent.relatives?.barred : undefined
  const rule = none ?? s.tables.consent.adults.unknown
  return { ...nobody, unknown: [s.object(rule)], earlierNoBinds: true, instead: true, rows: [rule.id] }
}

/** The relative who speaks: of those this law names, one before whom the closer ones step back, else the closest. */
const closest = (s: Sheet, regime: string): { who: string | null; onlyBarred: boolean } => {
  const all = s.holding('relative').filter(({ concerns }) => concerns !== null)
  const may = all.filter(
    ({ details }) => !(s.tables.consent.notRelatives[regime] ?? []).includes(String(details['relation'])),
  )
  const willing = may.find(({ details }) => details['closerUnwilling'] === true)
  if (willing) return { who: willing.concerns, onlyBarred: false }
  for (const circle of s.tables.consent.relatives?.order ?? []) {
    const one = may.find(({ details }) => circle.includes(String(details['relation'])))
    if (one) return { who: one.concerns, onlyBarred: false }
  }
  return { who: may[0]?.concerns ?? null, onlyBarred: all.length > 0 && may.length === 0 }
}

/** Who speaks for a child now: curator of the case, court, guardian, then the BRP. */
const speakFor = (s: Sheet, about: About, norm: boolean, onNo: Voice['onNo']): Asked => {
  const { parents } = s.tables.consent
  const voice = (who: string, name: string): Voice => ({ who, capacity: name, norm, onNo, also: [] })
  for (const { concerns, details } of s.holding('special-curator')) {
    const scope = details['scope']
    const bounded = typeof scope === 'object' && scope !== null
    if (concerns !== null && concerns !== '' && (!bounded || reaches(scope as Written, about)))
      return { ...nobody, voices: [voice(concerns, 'special-curator')], rows: [parents.specialCurator.id] }
  }
  for (const { concerns, details } of s.holding('partial-authority-transfer')) {
    const scope = details['scope']
    if (!parents.partialTransfer || typeof scope !== 'object' || scope === null) continue
    if (!reaches(scope as Written, about)) continue
    if (concerns !== null && concerns !== '')
      return { ...nobody, voices: [voice(concerns, 'guardian')], rows: [parents.partialTransfer.id] }
    break
  }
  const named = (details: Readonly<Record<string, unknown>>, concerns: string | null): string[] => {
    const list = details['holders']
    if (Array.isArray(list)) return list.filter((item): item is string => typeof item === 'string')
    return concerns === null ? [] : [concerns]
  }
  const order = s.newest(s.holding('court-authority-order').filter((f) => named(f.details, f.concerns).length > 0))
  if (order) {
    const as = order.details['capacity'] === 'guardian' ? 'guardian' : 'parent'
    const voices = named(order.details, order.concerns).map((who) => voice(who, as))
    return { ...nobody, voices, rows: [parents.courtOrder.id] }
  }
  const guardians = [...s.holding('guardianship'), ...s.holding('provisional-guardianship')]
  const guardian = s.newest(guardians.filter(({ concerns }) => concerns !== null && concerns !== ''))
  if (guardian)
    return { ...nobody, voices: [voice(guardian.concerns ?? '', 'guardian')], rows: [parents.guardianship.id] }
  const doubtful = s.facts.person.underInvestigation === 'yes'
  const answer = doubtful ? 'under-investigation' : s.facts.person.authority.kind
  for (const row of s.tables.consent.authority) {
    if (row.answer !== answer) continue
    if (row.use !== 'holders' || s.holders().length === 0)
      return { ...nobody, unknown: [s.object({ id: row.id, code: row.code ?? 'AUTHORITY_UNKNOWN' })], rows: [row.id] }
    return { ...nobody, voices: s.holders().map(({ id, capacity: name }) => voice(id, name)), rows: [row.id] }
  }
  throw new Error('no row for this answer')
}
