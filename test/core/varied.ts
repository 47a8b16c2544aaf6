import type { BirthDate, ConsentRecord, Facts, RecordedFact } from '../../src/core/facts.ts'
import type { Tables } from '../../src/core/tables.ts'
import { generator } from './generated.ts'

/** One case: facts, and the tables of a municipality that chose so. */
export interface Case {
  readonly tables: Tables
  readonly facts: Facts
}

/** Facts in every direction the vocabularies allow: other days, edges of age, orders, hats, words, choices of the municipality. */
export const varied = (tables: Tables) => {
  const municipalities = choices(tables)
  return (seed: number): Case => {
    const { facts, pick, maybe } = generator(tables, seed)
    const base = facts()
    const change = changes(tables, base, pick, maybe)
    return { tables: maybe(0.6) ? tables : pick(municipalities), facts: change() }
  }
}

/** Municipalities that chose differently, and one under the Wams. */
export const choices = (tables: Tables): readonly Tables[] => {
  const having = (switches: Tables['switches']): Tables => ({
    ...tables,
    switches: { ...tables.switches, ...switches },
  })
  const inForce = tables.notInForce.map((bill) => ({ ...bill, inForceFrom: '2026-10-01' }))
  return [
    ...['both', 'one_without_known_objection', 'one_low_impact'].map((rule) => having({ joint_authority: rule })),
    ...['never', 'norm', 'always'].map((rule) => having({ parents_join_child_12_15: rule })),
    having({ consent_max_months: 3, consent_max_months_lifelong: 6 }),
    { ...tables, opened: tables.opened.slice(0, 5) },
    { ...tables, regime: 'WAMS', notInForce: inForce, opened: Object.keys(tables.purposes) },
    { ...tables, opened: Object.keys(tables.purposes) },
  ]
}

export type Pick = <T>(items: readonly T[]) => T
export type Maybe = (chance: number) => boolean

const moments: readonly Facts['moment'][] = [
  { at: '2026-11-22T11:00:00.000Z', localDate: '2026-11-22' },
  { at: '2026-08-31T21:30:00.000Z', localDate: '2026-08-31' },
  { at: '2026-08-31T22:30:00.000Z', localDate: '2026-09-01' },
  { at: '2028-02-29T09:00:00.000Z', localDate: '2028-02-29' },
  { at: '2027-03-01T09:00:00.000Z', localDate: '2027-03-01' },
]

const changes = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe) => (): Facts => {
  const moment = maybe(0.85) ? facts.moment : pick(moments)
  const tasks = ['help', 'treatment', 'gi-ots', 'general-provision', 'free-service', 'coordinator', null]
  const task = () => (maybe(0.06) ? { task: pick(tasks) } : {})
  const laws = Object.keys(tables.vocabulary.laws)
  const categories = facts.categories.slice(0, 2)
  const source = { ...facts.source, ...task(), ...(maybe(0.02) ? { oin: facts.recipient.oin } : {}) }
  const recipient = { ...facts.recipient, ...task() }
  const known = facts.case
  const about = maybe(0.5) ? facts.person.recorded : recorded(tables, facts, pick, maybe)
  return {
    ...facts,
    moment,
    source,
    recipient,
    categories: maybe(0.1)
      ? categories.map((asked) => ({ ...asked, fields: fieldsOf(tables, asked.category, maybe) }))
      : categories,
    professional: maybe(0.92)
      ? facts.professional
      : {
          function: maybe(0.5) ? 'worker' : null,
          actingAs: { task: pick(tasks), law: pick([null, ...laws, 'no-law']), organisation: null },
        },
    asserted: maybe(0.97)
      ? facts.asserted
      : {
          legalBasis: pick([null, ...Object.keys(tables.vocabulary.legalBases)]),
          law: pick([null, ...laws, 'AVG 6', 'Wmo 5.1.1', 'Wams 2.3a.1', 'Jeugdwet 7.3.11 lid 4']),
        },
    case:
      known.state === 'found' && maybe(0.06) ? { ...known, phase: 'low-flame', lowFlamePartner: source.oin } : known,
    request: request(tables, facts, pick, maybe),
    person: {
      ...facts.person,
      ...(maybe(0.03) ? { death: { state: 'deceased', on: '2026-01-01' } as const } : {}),
      birthDate: maybe(0.3) ? edge(moment.localDate, pick) : facts.person.birthDate,
      recorded: about,
    },
    ...(maybe(0.15) ? { role: pick([...Object.keys(tables.vocabulary.roles ?? {}), 'no-such-role']) } : {}),
    ...(maybe(0.2) ? { verdicts: [verdict(tables, facts, pick, maybe), verdict(tables, facts, pick, maybe)] } : {}),
    ...(facts.direction === 'give' && maybe(0.5) ? { ownAccord: true } : {}),
    childOrders: maybe(0.1) ? [order(facts, pick)] : [],
    consents: (maybe(0.45) ? everybody(tables, facts, about) : facts.consents).map((one) =>
      word(one, facts, pick, maybe),
    ),
  }
}

const fieldsOf = ({ vocabulary }: Tables, category: string, maybe: Maybe): readonly string[] => {
  const known = Object.keys(vocabulary.categories[category]?.fields ?? {}).filter(() => maybe(0.5))
  return [...known, ...(maybe(0.05) ? ['no-such-field', 'constructor'] : [])]
}

/** Turning 12, 16 or 18 the day before, on or after the day; or young and old in one range. */
export const edge = (day: string, pick: Pick): BirthDate => {
  const year = Number(day.slice(0, 4)) - pick([12, 16, 18, 6, 27])
  const shift = pick([-1, 0, 1])
  const on = new Date(Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + shift))
    .toISOString()
    .slice(0, 10)
  return pick<BirthDate>([
    { kind: 'date', on },
    { kind: 'date', on: `${String(year)}-02-28` },
    { kind: 'partial', earliest: `${String(year)}-01-01`, latest: `${String(year)}-12-31` },
  ])
}

const request = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): Facts['request'] => {
  const said = () => (maybe(0.94) ? true : pick([false, null]))
  const rows = tables.purposes[facts.purpose]?.rows ?? []
  const demanded = rows.flatMap(({ demands, presumed }) => [
    ...demands.map((name) => tables.gates.demands[name]?.field ?? ''),
    presumed?.answer ?? '',
  ])
  const answers = Object.fromEntries(
    [...demanded, 'lowImpact', 'againstGoodCare'].map((name) => [name, maybe(0.9) ? 'yes' : 'no']),
  )
  const tests = {
    ...{ consentSought: said(), seriousHarm: said(), conscience: said() },
    ...{ noOtherWay: said(), effective: said(), proportionate: said() },
  }
  const weighing = facts.request.weighing ?? {
    steps: [1],
    talkSkipped: pick([null, 'danger', 'safety']),
    acute: maybe(0.5),
  }
  return {
    ...facts.request,
    alternativesTried: maybe(0.97) ? 'given' : 'missing',
    subjectMatter: maybe(0.97) ? 'given' : 'meaningless',
    informed: maybe(facts.direction === 'give' ? 0.1 : 0.02) ? null : facts.request.informed,
    answers: maybe(0.1) ? facts.request.answers : answers,
    weighing: maybe(0.2) ? { ...weighing, conflictTests: maybe(0.8) ? tests : null } : facts.request.weighing,
    order: maybe(0.9) ? { reference: pick(['OTS-1', 'OTS-1', 'OTS-2']), child: maybe(0.15) ? 'child' : null } : null,
    collectionSteps: maybe(0.9)
      ? {
          ...{
            personalContact: maybe(0.95),
            debtHelpPointed: true,
            writtenReminder: true,
            contactOffered: maybe(0.95),
          },
          reaction: pick(['none', 'agreed', 'agreed', 'refused']),
        }
      : null,
    declaration: maybe(0.5)
      ? {
          ...{ lifeThreatening: maybe(0.9), person: pick(['unable', 'unable', 'able', 'unknown']), saysNo: maybe(0.4) },
          callBack: pick(['listed', 'listed', 'not-listed']),
        }
      : null,
    anonymity: maybe(0.9)
      ? {
          structural: maybe(0.9) ? [] : ['postcode'],
          noName: said(),
          noRareCombination: said(),
          notRecognisable: said(),
        }
      : null,
  }
}

/** A release or a refusal of some reviews, now, too early or too late, whole or of some fields. */
const verdict = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): NonNullable<Facts['verdicts']>[number] => {
  const codes = Object.keys(tables.reviews?.lanes ?? {})
  const asked = facts.categories.map(({ category }) => category)
  return {
    id: 'verdict',
    codes: maybe(0.5) ? codes : [pick(codes), pick(codes)],
    outcome: maybe(0.85) ? 'release' : 'refuse',
    categories: maybe(0.7) ? null : { [pick(asked)]: ['goal', 'signals', 'limitations', 'phone'] },
    recordedAt: pick(['2026-06-01T10:00:00.000Z', '2026-06-01T10:00:00.000Z', '2029-01-01T10:00:00.000Z']),
    until: pick([null, null, '2026-10-01T10:00:00.000Z', '2029-01-01T10:00:00.000Z']),
  }
}

export const order = (facts: Facts, pick: Pick): RecordedFact => ({
  ...{ id: 'ots', kind: 'supervision-order', from: pick(['2026-01-01', '2026-12-01']), concerns: null },
  ...{ until: pick([null, null, '2026-06-01']), recordedAt: '2026-01-02T00:00:00.000Z' },
  source: { type: 'court', reference: 'OTS-1' },
  details: pick([{}, { institution: facts.recipient.oin }, { institution: '00000099000000000009' }]),
})

/** Facts that say who speaks for somebody, and who must not be asked: rules are densest there. */
const speaking = [
  ...['capacity-assessment', 'capacity-assessment', 'proxy', 'relative', 'curatorship', 'mentorship', 'administration'],
  ...['other-parent-informed', 'court-substituted-consent', 'court-authority-order', 'special-curator', 'guardianship'],
  'partial-authority-transfer',
  ...['unreachable', 'suspected-harm', 'objection', 'help-ended', 'secret-consultation', 'deceased-record-permission'],
]

/** Recorded facts with all that the rules read in them. */
const recorded = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): readonly RecordedFact[] => {
  const people = ['subject', 'mother', 'father', 'aunt', 'mentor', 'curator']
  const kinds = Object.keys(tables.vocabulary.personFacts).filter((kind) => !['sealed', 'restriction'].includes(kind))
  const scope = pick([
    {},
    { purposes: [facts.purpose] },
    { categories: ['plan', 'health'] },
    { sources: [facts.source.oin] },
    { fields: { health: ['limitations'] } },
  ])
  const detail: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'capacity-assessment': {
      outcome: pick(['capable', 'incapable']),
      matter: pick([null, 'sharing', facts.purpose, 'money']),
    },
    'court-substituted-consent': maybe(0.8) ? { scope } : {},
    'special-curator': maybe(0.5) ? { scope } : {},
    'court-authority-order': pick([{ holders: ['father'] }, { holders: ['aunt'], capacity: 'guardian' }, {}]),
    'other-parent-informed': { reaction: pick(['objects', 'objection', 'agrees', 'silent']) },
    proxy: { sharing: maybe(0.8), reviewed: maybe(0.5) },
    relative: {
      relation: pick(['partner', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'friend']),
      ...(maybe(0.2) ? { closerUnwilling: true } : {}),
    },
    'partial-authority-transfer': maybe(0.7) ? { scope } : {},
    'deceased-record-permission': pick([{}, {}, { outcome: 'refused' }]),
    objection: pick([{}, { purposes: [facts.purpose] }, { purposes: ['other'] }]),
  }
  const some = [pick(kinds), pick(speaking), pick(speaking)].filter(() => maybe(0.7))
  const list = some.map((kind, i): RecordedFact => ({
    ...{
      id: `fact-${String(i)}`,
      kind,
      from: pick(['2026-01-01', '2026-05-01']),
      until: pick([null, null, '2026-11-22']),
    },
    ...{ recordedAt: pick(['2026-01-02T00:00:00.000Z', '2026-06-02T00:00:00.000Z', '2029-01-01T00:00:00.000Z']) },
    ...{ source: { type: 'professional', reference: null }, concerns: maybe(0.75) ? pick(people) : null },
    ...(kind === 'deceased-record-permission' ? { concerns: facts.recipient.oin } : {}),
    details: detail[kind] ?? {},
  }))
  return maybe(0.5) ? [...list, order(facts, pick)] : list
}

const speaksAs: Readonly<Record<string, string>> = {
  ...{ curatorship: 'curator', mentorship: 'mentor', administration: 'administrator', proxy: 'proxy' },
  ...{ relative: 'relative', 'special-curator': 'special-curator', guardianship: 'guardian' },
}

/** Everybody said yes to everything, in each layer, both ways. */
export const everybody = (
  tables: Tables,
  facts: Facts,
  recorded: readonly RecordedFact[],
): readonly ConsentRecord[] => {
  const both = [facts.source.oin ?? facts.source.kind, facts.recipient.oin ?? facts.recipient.kind]
  const at = '2026-07-15T10:00:00.000Z'
  const said = (by: string, capacity: string) => ({
    ...{
      by,
      capacity,
      outcome: 'given' as const,
      saidAt: at,
      saidOn: '2026-07-15',
      recordedAt: at,
      method: 'written' as const,
    },
  })
  const record = (id: string, layer: ConsentRecord['layer'], kind: ConsentRecord['kind']): ConsentRecord => ({
    ...{ id, layer, kind, validUntil: null, recordedAt: at },
    scope: {
      purposes: [facts.purpose],
      categories: Object.keys(tables.vocabulary.categories),
      sources: both,
      recipients: both,
      fields: {},
    },
    statements: [
      ...[said('subject', 'self'), said('mother', 'parent'), said('father', 'parent'), said('aunt', 'guardian')],
      ...[said('mentor', 'mentor'), said('curator', 'curator')],
      ...recorded.flatMap(({ kind, concerns }) =>
        concerns !== null && kind in speaksAs ? [said(concerns, speaksAs[kind] ?? kind)] : [],
      ),
    ],
    freeConsent: {
      ...{ inSubjectInterest: true, concreteRequest: true, individualCase: true },
      ...{ refusalWithoutDetrimentExplained: true, alternativeOffered: true },
    },
  })
  return [
    record('consent-0', 'secrecy', 'consent'),
    record('consent-1', 'legal-basis', 'consent'),
    record('consent-2', 'legal-basis', 'statutory-condition'),
  ]
}

/** A word that is weaker, older, wider or more doubtful than it was. */
export const word = (one: ConsentRecord, facts: Facts, pick: Pick, maybe: Maybe): ConsentRecord => ({
  ...one,
  scope: maybe(0.93)
    ? one.scope
    : pick([
        { ...one.scope, sources: [facts.source.kind], recipients: [facts.recipient.kind] },
        { ...one.scope, recipients: [...one.scope.recipients, 'a', 'b', 'c', 'd', 'e', 'f'] },
        { ...one.scope, purposes: [facts.purpose, 'other'] },
        { ...one.scope, fields: { contact: ['phone'], health: ['careNeed'] } },
      ]),
  ...(maybe(0.05) ? { lifelongPlan: { remindedOn: pick([null, '2026-02-01', '2026-10-01']) } } : {}),
  statements: one.statements.map((said) => ({
    ...said,
    ...(maybe(0.04) ? { interpreter: pick(['relative', 'professional'] as const) } : {}),
    ...(maybe(0.03) ? { outcome: 'refused' as const } : {}),
    ...(maybe(0.05) ? { saidAt: '2025-09-01T10:00:00.000Z', saidOn: '2025-09-01' } : {}),
    ...(maybe(0.05) ? { capacity: pick(['parent', 'guardian', 'curator', 'self']) } : {}),
  })),
})
