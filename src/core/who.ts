import { factsNow } from './facts-now.ts'
import { adultSpeakers, assessed } from './capacity.ts'
import type { AskedWord, WhoRow } from './consent-rules.ts'
import { agesOn, during } from './dates.ts'
import type { Facts } from './facts.ts'
import { found } from './finding.ts'
import { isFreeService } from './free-service.ts'
import { join, none } from './lists.ts'
import { representativesOf, type Representatives } from './representatives.ts'
import { unsafeToAsk } from './safety.ts'
import type { Matter } from './scope.ts'
import { once, own } from './own.ts'
import type { Speaker, Speakers } from './speakers.ts'
import type { Tables } from './tables.ts'
import type { Layer } from './words.ts'

/** Whose word this layer asks about this person today (domain.md D.2 to D.4). */
export const speakersOf = (tables: Tables, facts: Facts, layer: Layer, regime: string, matter: Matter): Speakers => {
  const [youngest, oldest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  const row = whoRow(tables, layer, regime, youngest, facts.moment.localDate)
  const other = oldest === youngest ? row : whoRow(tables, layer, regime, oldest, facts.moment.localDate)
  if (row === undefined || other === undefined) throw new Error('an age or a regime that the tables do not know')
  if (row !== other) {
    const rule = tables.consent.words['birth-date']
    return { ...empty, rows: [rule.id], findings: [found(tables, rule)] }
  }
  const self = selfSpeaker(facts, row, regime)
  if (youngest >= 18 && self) return adultSpeakers(tables, facts, layer, regime, self, matter.unit.category)
  return minorSpeakers(tables, facts, layer, row, regime, matter, self, youngest)
}

const empty: Speakers = { speakers: none, findings: none, rows: none, earlierNo: false, permit: 'given', reviews: none }

/** The row of the age table for one layer, regime, age and day. */
export const whoRow = (tables: Tables, layer: Layer, regime: string, age: number, date: string): WhoRow | undefined => {
  const bound = own(tables.vocabulary.secrecyRegimes, regime)?.bound
  return rowsOf(tables.consent)[layer.layer].find(
    (row) =>
      (row.bound === 'any' || row.bound === bound) &&
      row.ages[0] <= age &&
      age <= row.ages[1] &&
      during(date, row.from, row.until),
  )
}

const rowsOf = once(({ who }: Tables['consent']) => ({
  'legal-basis': who.filter(({ layer }) => layer === 'legal-basis'),
  secrecy: who.filter(({ layer }) => layer === 'secrecy'),
}))

const lawOf = (word: AskedWord, regime: string) => word.law[regime] ?? word.law['any'] ?? []

const selfSpeaker = (facts: Facts, row: WhoRow, regime: string): Speaker | null => {
  const word = row.words.find(({ who }) => who === 'self')
  if (word === undefined) return null
  const law = lawOf(word, regime)
  const { id } = facts.person
  return { who: id, handle: null, capacity: 'self', norm: word.norm, row: row.id, onNo: 'refused', law, accepts: [] }
}

const minorSpeakers = (
  tables: Tables,
  facts: Facts,
  layer: Layer,
  row: WhoRow,
  regime: string,
  matter: Matter,
  self: Speaker | null,
  age: number,
): Speakers => {
  const { parents, adults } = tables.consent
  const asked = row.words.find(({ who }) => who === 'representatives')
  const speak = (word: AskedWord, onNo: Speaker['onNo']) =>
    representativesOf(tables, facts, matter, word, lawOf(word, regime), onNo)
  if (self && age >= 12 && assessed(tables, facts) === 'incapable') {
    const rule = adults['incapable-minor']
    const instead = speak({ who: 'representatives', norm: false, law: { any: rule.law } }, 'dispute')
    return {
      ...empty,
      ...instead,
      rows: [rule.id, ...instead.rows],
      earlierNo: age >= 16,
      permit: 'given-by-representative',
    }
  }
  if (self && isFreeService(tables, facts)) return together(row, self, nobody)
  if (asked) return together(row, self, speak(asked, 'dispute'))
  if (!row.parentsJoin || layer.asking) return together(row, self, nobody)
  const joining = joinRule(tables, facts, regime)
  if (joining.goodCare) return { ...together(row, self, nobody), reviews: [found(tables, parents.goodCare)] }
  if (joining.rule === 'never') return together(row, self, { ...nobody, rows: [joining.row] })
  const rule = parents.join[joining.rule]
  const norm: AskedWord = { who: 'representatives', norm: true, law: { any: rule.law } }
  const joined = speak(norm, joining.rule === 'norm' ? 'review' : 'dispute')
  return together(row, self, { ...joined, rows: [rule.id, ...joined.rows] })
}

const nobody: Representatives = { speakers: none, findings: none, rows: none }

const together = (row: WhoRow, self: Speaker | null, others: Representatives): Speakers => ({
  speakers: self ? join([self], others.speakers) : others.speakers,
  findings: others.findings,
  rows: join([row.id], others.rows),
  earlierNo: false,
  permit: 'given',
  reviews: none,
})

interface Joining {
  readonly rule: 'never' | 'norm' | 'always'
  readonly row: string
  readonly goodCare: boolean
}

/** Whether parents join a child of 12 to 15 in the secrecy layer: the switch, and where the norm asks no parents (D.2). */
const joinRule = (tables: Tables, facts: Facts, regime: string): Joining => {
  const { parents } = tables.consent
  const said = String(tables.switches['parents_join_child_12_15'])
  const rule = said === 'never' || said === 'always' ? said : 'norm'
  const goodCare = facts.request.answers['againstGoodCare'] === 'yes' && rule !== 'never'
  if (rule !== 'norm') return { rule, row: parents.join[rule].id, goodCare }
  const exception = parents.noAsked.find(({ fact }) => factsNow(facts, fact).length > 0)
  if (own(tables.vocabulary.secrecyRegimes, regime)?.parentsNeverJoin)
    return { rule: 'never', row: parents.regimeNeverJoins.id, goodCare: false }
  if (exception) return { rule: 'never', row: exception.id, goodCare: false }
  const holders = 'holders' in facts.person.authority ? facts.person.authority.holders : []
  if (holders.some(({ id }) => unsafeToAsk(tables, facts, id)))
    return { rule: 'never', row: tables.gates.safety['asking-unsafe'].id, goodCare: false }
  return { rule, row: parents.join.norm.id, goodCare }
}
