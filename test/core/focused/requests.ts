import type { Facts, RecordedFact } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import type { Maybe, Pick } from '../varied.ts'
import { oins } from './clean.ts'

type Change = (facts: Facts, tables: Tables, pick: Pick, maybe: Maybe) => Facts

const request = (facts: Facts, more: Partial<Facts['request']>): Facts => ({
  ...facts,
  request: { ...facts.request, ...more },
})
const inCase = (facts: Facts, more: object): Facts =>
  facts.case.state === 'found' ? { ...facts, case: { ...facts.case, ...more } } : facts
/** The same with one of its answers another. */
const other = <T extends object>(said: T | null | undefined, pick: Pick, values: readonly unknown[]): T | null => {
  if (said == null) return null
  const names = Object.keys(said)
  return names.length === 0 ? said : { ...said, [pick(names)]: pick(values) }
}

/** An order on record that may be another, of another, or not of today. */
export const order = (pick: Pick): RecordedFact => ({
  ...{
    id: 'ots',
    kind: pick(['supervision-order', 'supervision-order', 'supervision-order', 'objection']),
    concerns: null,
  },
  ...{ from: pick(['2026-01-01', '2026-11-22', '2026-11-23']), until: pick([null, '2026-11-21', '2026-11-22']) },
  recordedAt: pick(['2026-01-02T00:00:00.000Z', '2026-11-22T11:00:00.000Z', '2026-11-22T11:00:00.001Z']),
  source: { type: 'court', reference: pick(['OTS-1', 'OTS-1', 'OTS-2']) },
  details: pick([{}, {}, { institution: oins.recipient }, { institution: oins.source }, { institution: 'other' }]),
})

/** One thing of the question, its parties or its case that is not as it should be. */
const changes: readonly Change[] = [
  (facts) => request(facts, { subjectMatter: 'meaningless' }),
  (facts) => request(facts, { alternativesTried: 'missing' }),
  (facts) => request(facts, { informed: null }),
  (facts, _tables, pick) =>
    request(facts, { informed: { deferredUntil: pick(['2026-11-30', '2027-05-01']), reason: 'given' } }),
  (facts) => request(facts, { weighing: null }),
  (facts, tables, pick, maybe) =>
    request(facts, {
      weighing: {
        ...facts.request.weighing,
        steps: pick([[1, 2, 4], [1, 3, 4], [], [1, 2, 3, 4]]),
        talkSkipped: pick([null, 'no-reason', ...tables.gates.weighing.skipReasons]),
        acute: maybe(0.3),
      },
    }),
  (facts, _tables, pick) => request(facts, { answers: other(facts.request.answers, pick, ['no', 'maybe']) ?? {} }),
  (facts) => request(facts, { answers: {} }),
  (facts, _tables, pick) => ({
    ...facts,
    categories: facts.categories.map((asked) => ({
      ...asked,
      why: pick(['given', 'meaningless', 'missing', 'general']),
    })),
  }),
  (facts) => ({ ...facts, categories: [] }),
  (facts) => ({ ...facts, source: { ...facts.source, active: false } }),
  (facts) => ({ ...facts, recipient: { ...facts.recipient, active: false } }),
  (facts, _tables, pick) => ({ ...facts, case: { state: pick(['absent', 'not-found'] as const) } }),
  (facts) => inCase(facts, { sourceTakesPart: false }),
  (facts) => inCase(facts, { recipientTakesPart: false }),
  (facts) => inCase(facts, { personIsSubject: false }),
  (facts) => inCase(facts, { relation: 'none' }),
  (facts) => inCase(facts, { purposes: ['other'] }),
  (facts, _tables, pick) => ({
    ...facts,
    recipient: {
      ...facts.recipient,
      mandates: facts.recipient.mandates.map((mandate) => ({
        ...mandate,
        ...pick([
          { law: 'Wgs' },
          { task: 'other' },
          { until: '2026-11-21' },
          { until: '2026-11-22' },
          { from: '2026-11-23' },
        ]),
      })),
    },
  }),
  (facts) => ({ ...facts, recipient: { ...facts.recipient, mandates: [] } }),
  (facts, tables, pick) => {
    const hats = Object.values(tables.vocabulary.organisationKinds).flatMap((kind) => kind.hats)
    const mandated = (tables.purposes[facts.purpose]?.rows ?? []).flatMap(({ mandate }) => mandate?.tasks ?? [])
    const task = pick([
      null,
      'help',
      'treatment',
      facts.recipient.kind,
      facts.source.kind,
      ...hats,
      ...mandated,
      ...mandated,
    ])
    const laws = Object.entries(tables.vocabulary.laws).flatMap(([name, { aliases }]) => [name, ...aliases])
    const law = pick([
      null,
      null,
      'no-law',
      ...laws,
      ...(tables.purposes[facts.purpose]?.rows ?? []).flatMap(({ mandate }) => mandate?.law ?? []),
    ])
    return { ...facts, professional: { function: null, actingAs: { task, law, organisation: null } } }
  },
  (facts) => ({ ...facts, professional: { function: null, actingAs: null } }),
  (facts, tables, pick) => {
    const hats = Object.values(tables.vocabulary.organisationKinds).flatMap((kind) => kind.hats)
    const task = pick([null, 'help', 'gi-ots', facts.recipient.kind, facts.source.kind, ...hats])
    return pick([
      { ...facts, source: { ...facts.source, task } },
      { ...facts, recipient: { ...facts.recipient, task } },
    ])
  },
  (facts) => ({ ...facts, source: { ...facts.source, oin: facts.recipient.oin } }),
  (facts) => ({ ...facts, source: { ...facts.source, oin: null }, recipient: { ...facts.recipient, oin: null } }),
  (facts, _tables, pick, maybe) =>
    request(facts, {
      order: maybe(0.9) ? { reference: pick(['OTS-1', 'OTS-1', 'OTS-2']), child: pick([null, 'child']) } : null,
    }),
  (facts, _tables, pick) =>
    request(facts, { collectionSteps: other(facts.request.collectionSteps, pick, [false, 'refused', 'none']) }),
  (facts) => request(facts, { collectionSteps: null }),
  (facts, _tables, pick) => request(facts, { anonymity: other(facts.request.anonymity, pick, [false, null]) }),
  (facts) => request(facts, { anonymity: null }),
  (facts) =>
    request(facts, {
      anonymity: { structural: ['postcode'], noName: true, noRareCombination: true, notRecognisable: null },
    }),
  (facts, _tables, pick) => {
    const { weighing } = facts.request
    return weighing == null
      ? facts
      : request(facts, { weighing: { ...weighing, conflictTests: other(weighing.conflictTests, pick, [false, null]) } })
  },
  (facts, _tables, pick, maybe) =>
    request(facts, {
      declaration: {
        ...{ lifeThreatening: maybe(0.8), person: pick(['unable', 'able', 'unknown']), saysNo: maybe(0.5) },
        callBack: pick(['listed', 'not-listed']),
      },
    }),
  (facts, tables, pick) => ({
    ...facts,
    asserted: pick([
      { legalBasis: pick(Object.keys(tables.vocabulary.legalBases)), law: null },
      {
        legalBasis: null,
        law: pick([' avg ', 'AVG 6', 'Wmo 5.1.1', 'Jeugdwet', 'Wams 2.3a.1', 'no-law 1', 'BW 7:457']),
      },
    ]),
  }),
]

/** A question of which one thing or two are not as they should be; where an order is cited, one on record. */
export const requests = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): Facts => {
  const made = Array.from({ length: pick([1, 1, 1, 2]) }, () => pick(changes))
  const asked = made.reduce((known, change) => change(known, tables, pick, maybe), facts)
  if (facts.request.order == null) return asked
  const some = () => Array.from({ length: pick([0, 1, 1, 2]) }, () => order(pick))
  const known = { ...asked, person: { ...asked.person, recorded: some() } }
  return maybe(0.8) ? { ...known, childOrders: some() } : known
}
