import { adviceFor } from '../../core/advising.ts'
import { applied } from '../../core/applied.ts'
import type { Change } from '../../core/change.ts'
import { decide } from '../../core/decide.ts'
import { own } from '../../core/own.ts'
import type { Authority, CaseFacts, ConsentRecord, Facts, Moment, Party } from '../../core/facts.ts'
import type { Tables } from '../../core/tables.ts'
import type { Answers } from './answers.ts'

/** Who asks, where and when; the other side as it takes part, where it was named. */
export interface Situation {
  readonly municipality: string
  readonly moment: Moment
  readonly self: Party
  readonly other: Party | null
}

const id = 'made-up'

/**
 * The facts of a question about somebody who does not exist. Assumed, and said on the page: the case is in order, it was said
 * why each part is needed and what else was tried, the person knows of it, and nothing is recorded of him.
 */
export const madeUpFacts = (tables: Tables, situation: Situation, answers: Answers): Facts => {
  const { municipality, self } = situation
  // Of the moment only these two are kept with a decision.
  const moment = { at: situation.moment.at, localDate: situation.moment.localDate }
  const other = situation.other ?? { oin: null, kind: answers.other.kind, active: true, mandates: [] }
  const asks = answers.direction === 'ask'
  const facts: Facts = {
    ...{ v: 1, moment, municipality, direction: answers.direction, initiatedBy: 'professional' },
    source: asks ? other : self,
    recipient: asks ? self : other,
    purpose: answers.purpose,
    categories: answers.categories.map((category) => ({ category, fields: null, why: 'given' })),
    asserted: { legalBasis: null, law: null },
    professional: { function: null, actingAs: null },
    case: caseFor(tables, answers.purpose, self),
    request: {
      ...{
        alternativesTried: 'given',
        informed: { on: moment.localDate },
        subjectMatter: 'given',
        addressNeeded: false,
      },
      ...{ weighing: null, answers: {} },
    },
    person: personOf(answers, moment.localDate),
    ...{ consents: [], withdrawals: [] },
  }
  return { ...facts, consents: wordsOf(tables, facts, answers) }
}

/** A case in order, where the purpose needs one. */
const caseFor = (tables: Tables, purpose: string, { kind }: Party): CaseFacts =>
  own(tables.purposes, purpose)?.case === 'required'
    ? {
        ...{ state: 'found', phase: 'execution', purposes: [purpose], sourceTakesPart: true, recipientTakesPart: true },
        ...{ personIsSubject: true, relation: 'member', lowFlamePartner: null },
        callerRecordsConsent: own(tables.vocabulary.organisationKinds, kind)?.recordsConsent === true,
      }
    : { state: 'absent' }

const personOf = ({ age, authority }: Answers, localDate: string): Facts['person'] => ({
  ...{ id, registration: 'found', birthDate: { kind: 'date', on: bornOn(localDate, age) } },
  authority: authorityOf(authority),
  ...{ underCuratele: 'no', addressSecret: 'no', death: { state: 'alive', on: null }, underInvestigation: 'no' },
  recorded: [],
})

/** Somebody who became so old a hundred days ago: no birthday is near. */
export const bornOn = (localDate: string, age: number): string => {
  const day = new Date(`${localDate}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 100)
  day.setUTCFullYear(day.getUTCFullYear() - age)
  return day.toISOString().slice(0, 10)
}

const authorityOf = (said: Answers['authority']): Authority => {
  const holder = (name: string, capacity: 'parent' | 'guardian') => ({ id: name, handle: `ah_${name}`, capacity })
  switch (said) {
    case null:
      return { kind: 'of-age' }
    case 'joint':
      return { kind: 'joint', holders: [holder('parent-1', 'parent'), holder('parent-2', 'parent')] }
    case 'sole':
      return { kind: 'sole', holders: [holder('parent-1', 'parent')] }
    case 'guardian':
      return { kind: 'guardian', holders: [holder('guardian', 'guardian')] }
    case 'unknown':
      return { kind: 'unknown' }
  }
}

/** The words that stand: those that the tables themselves ask, given; or the first of them refused. */
const wordsOf = (tables: Tables, facts: Facts, { word }: Answers): readonly ConsentRecord[] => {
  if (word === 'nobody-asked') return []
  const given = applied(facts, askedOf(tables, facts)).consents
  if (word === 'all-yes') return given
  const [first] = given
  return first === undefined ? ownRefusals(facts) : given.map(saysNo(first.statements[0]?.by ?? ''))
}

/** Everybody whose word would make it lawful, by the way that asks most people: a yes of all is a yes of those. */
const askedOf = (tables: Tables, facts: Facts): readonly Change[] => {
  const { all } = adviceFor(tables, facts, decide(tables, facts))
  const asking = all.filter(({ changes }) => changes.some(({ kind }) => kind === 'consent-of'))
  const most = asking.toSorted((a, b) => b.persons - a.persons)[0]
  return (most?.changes ?? []).filter(({ kind }) => kind === 'consent-of' || kind === 'answer-free-consent')
}

const saysNo =
  (who: string) =>
  (record: ConsentRecord): ConsentRecord => ({
    ...record,
    statements: record.statements.map((said) => (said.by === who ? { ...said, outcome: 'refused' } : said)),
  })

/** Where nobody's word is asked, the person said no himself. */
const ownRefusals = (facts: Facts): readonly ConsentRecord[] => {
  const { at, localDate } = facts.moment
  const sides = [facts.source, facts.recipient].map(({ oin, kind }) => oin ?? kind)
  return (['legal-basis', 'secrecy'] as const).map((layer) => ({
    ...{ id: `made-up-${layer}`, layer, kind: 'consent', validUntil: null, recordedAt: at, freeConsent: null },
    scope: {
      purposes: [facts.purpose],
      categories: facts.categories.map(({ category }) => category),
      ...{ sources: sides, recipients: sides, fields: {} },
    },
    statements: [
      {
        ...{ by: id, capacity: 'self', outcome: 'refused', saidAt: at, saidOn: localDate, recordedAt: at },
        method: 'written',
      },
    ],
  }))
}
