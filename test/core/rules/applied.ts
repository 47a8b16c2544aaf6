import type { Change, ConsentOf } from '../../../src/core/change.ts'
import type { ConsentRecord, Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { clean, waysOf } from '../focused/clean.ts'
import { byTables, firstFault } from './by-tables.ts'
import { unlike } from './rule.ts'
import type { Core } from '../../mutation/core.ts'

/** Facts of some way of the tables, in both directions, with a case and without. */
const basesOf = (tables: Tables): readonly Facts[] => {
  const ways = waysOf(tables)
    .filter(({ purpose }) => purpose.case === 'required')
    .slice(0, 2)
  return [0, 1].flatMap((which) =>
    ways.flatMap((way) => {
      const facts = clean(
        tables,
        way,
        (items) => items[which % items.length]!,
        () => true,
      )
      const direction = which === 0 ? ('ask' as const) : ('give' as const)
      const consents = facts.consents.map((record) => ({ ...record, scope: { ...record.scope, categories: ['plan'] } }))
      const one = {
        ...facts,
        direction,
        consents: consents.map((record) => ({ ...record, statements: record.statements.slice(0, 1) })),
      }
      return [one, { ...one, case: { state: 'absent' as const } }, { ...one, case: { state: 'not-found' as const } }]
    }),
  )
}

type Expected = readonly [Change, (facts: Facts) => Partial<Facts>]

const said = (facts: Facts, more: Partial<Facts['request']>) => ({ request: { ...facts.request, ...more } })
const complete = (field: string, more: (facts: Facts) => Partial<Facts['request']>): Expected => [
  { kind: 'complete-request', missingFields: [field] },
  (facts) => said(facts, more(facts)),
]
const opened = (purpose: string): Facts['case'] => ({
  ...{ state: 'found', phase: 'intake', purposes: [purpose], sourceTakesPart: true, recipientTakesPart: true },
  ...{ personIsSubject: true, relation: 'member', callerRecordsConsent: false, lowFlamePartner: null },
})
const inCase = (facts: Facts, more: (asks: boolean) => object): Partial<Facts> =>
  facts.case.state === 'found' ? { case: { ...facts.case, ...more(facts.direction === 'ask') } } : {}

/** What each change does to the facts, and by that to nothing else. */
const effects: readonly Expected[] = [
  ...(['narrow-categories', 'ask-verdict'] as const).map((kind): Expected => [
    {
      kind,
      lane: 'REVIEW',
      categories: [
        { category: 'plan', fields: ['goal'] },
        { category: 'other', fields: ['x'] },
      ],
    },
    ({ categories }) => ({
      categories: [
        {
          category: 'plan',
          fields: ['goal'],
          why: categories.find(({ category }) => category === 'plan')?.why ?? 'missing',
        },
        { category: 'other', fields: ['x'], why: 'missing' },
      ],
    }),
  ]),
  [
    { kind: 'complete-request', missingFields: ['categories.0.why'] },
    ({ categories }) => ({ categories: categories.map((asked) => ({ ...asked, why: 'given' })) }),
  ],
  complete('subjectMatter', () => ({ subjectMatter: 'given' })),
  complete('alternativesTried', () => ({ alternativesTried: 'given' })),
  complete('informed', ({ moment }) => ({ informed: { on: moment.localDate } })),
  complete('answers.discussed', ({ request }) => ({ answers: { ...request.answers, discussed: 'yes' } })),
  complete('weighing', ({ request }) => ({
    weighing: { acute: false, ...request.weighing, steps: [1, 2, 3, 4], talkSkipped: null },
  })),
  [{ kind: 'complete-request', missingFields: [] }, () => ({})],
  [
    { kind: 'use-ground', legalBasis: 'x', secrecyGround: 'y', law: ['z'] },
    () => ({ asserted: { legalBasis: null, law: null } }),
  ],
  [{ kind: 'other-purpose', purpose: 'another' }, () => ({ purpose: 'another' })],
  [
    { kind: 'other-lane', purpose: 'another', recipient: 'veilig-thuis', direction: 'give' },
    ({ direction, source, recipient }) => ({
      ...{ purpose: 'another', direction: 'give', source: direction === 'ask' ? recipient : source },
      recipient: { oin: null, kind: 'veilig-thuis', active: true, mandates: [] },
    }),
  ],
  [
    { kind: 'join-case', lacks: ['case'] },
    (facts) => ({ case: facts.case.state === 'found' ? facts.case : opened(facts.purpose) }),
  ],
  [
    { kind: 'join-case', lacks: ['professional'] },
    (facts) =>
      inCase(facts, (asks) => ({
        relation: 'member',
        ...(asks ? { recipientTakesPart: true } : { sourceTakesPart: true }),
      })),
  ],
  [
    { kind: 'join-case', lacks: ['other-party'] },
    (facts) => inCase(facts, (asks) => (asks ? { sourceTakesPart: true } : { recipientTakesPart: true })),
  ],
  [{ kind: 'join-case', lacks: ['person'] }, (facts) => inCase(facts, () => ({ personIsSubject: true }))],
  [
    { kind: 'record-mandate', law: 'Wmo', task: 'access' },
    ({ recipient, moment }) => {
      const mandate = { law: 'Wmo', article: '', task: 'access', from: moment.localDate, until: null }
      return { recipient: { ...recipient, mandates: [...recipient.mandates, mandate] } }
    },
  ],
  [{ kind: 'say-address-needed' }, (facts) => said(facts, { addressNeeded: true })],
]

const word: ConsentOf = {
  ...{
    kind: 'consent-of',
    who: 'mother',
    handle: 'ah_1',
    capacity: 'parent',
    layer: 'secrecy',
    consentKind: 'consent',
  },
  ...{
    norm: true,
    purpose: 'p',
    categories: [
      { category: 'plan', fields: ['goal', 'due'] },
      { category: 'health', fields: [] },
    ],
  },
  ...{ fieldwise: false, source: 'school', recipient: 'team', bothDirections: false, interpreter: false },
}

const recordsAfter = ({ applied }: Core, facts: Facts, change: ConsentOf): readonly ConsentRecord[] => {
  const after = applied(facts, [change])
  const kept = unlike('', { ...after, consents: after.consents.slice(0, facts.consents.length) }, facts)
  if (kept !== null) throw new Error(kept)
  return after.consents.slice(facts.consents.length)
}

/** Nobody takes part, nothing is said: then a change can be seen. */
const bare = (facts: Facts): Facts => ({
  ...facts,
  asserted: { legalBasis: 'consent', law: 'AVG 6' },
  categories: facts.categories.map((asked) => ({ ...asked, why: 'meaningless' })),
  request: {
    ...facts.request,
    subjectMatter: 'missing',
    alternativesTried: 'missing',
    informed: null,
    answers: { old: 'no' },
  },
  case:
    facts.case.state === 'found'
      ? { ...facts.case, relation: 'none', sourceTakesPart: false, recipientTakesPart: false, personIsSubject: false }
      : facts.case,
})

/** Compares whatever the order of keys. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted()
            .map(([key, item]) => [key, sorted(item)]),
        )
      : value

/** What each change does to the facts. */
export const applying = byTables({
  'each change does what it says, and nothing beside it': ({ applied }, tables) =>
    firstFault(basesOf(tables), (base) =>
      firstFault(
        [base, bare(base), said({ ...base }, { weighing: { steps: [1], talkSkipped: 'flight', acute: true } })].map(
          (more) => ({ ...base, ...more }),
        ),
        (facts) =>
          firstFault(effects, ([change, effect]) => {
            const want = { ...facts, ...effect(facts) }
            return unlike(JSON.stringify(change), sorted(applied(facts, [change])), sorted(want))
          }),
      ),
    ),
  'several changes are carried out in their order, and none is no change': ({ applied }, tables) =>
    firstFault(basesOf(tables), (base) => {
      const changes: readonly Change[] = [
        { kind: 'join-case', lacks: ['case', 'professional', 'other-party', 'person'] },
        {
          kind: 'complete-request',
          missingFields: ['subjectMatter', 'alternativesTried', 'answers.one', 'answers.two'],
        },
      ]
      const facts = bare(base)
      const after = applied(facts, changes)
      const { answers, subjectMatter, alternativesTried } = after.request
      return (
        unlike('none', applied(facts, []), facts) ??
        unlike('answers', sorted(answers), { old: 'no', one: 'yes', two: 'yes' }) ??
        unlike('said', [subjectMatter, alternativesTried], ['given', 'given']) ??
        (after.case.state === 'found' &&
        after.case.sourceTakesPart &&
        after.case.recipientTakesPart &&
        after.case.personIsSubject
          ? unlike('relation', after.case.relation, 'member')
          : 'not in the case')
      )
    }),
  "somebody's word is one record of that word alone, said now, for this purpose and these two": (core, tables) => {
    const [facts] = basesOf(tables)
    if (facts === undefined) return 'no facts'
    const { at, localDate } = facts.moment
    const [record, ...none] = recordsAfter(core, facts, word)
    const want: ConsentRecord = {
      ...{
        id: record?.id ?? '',
        layer: 'secrecy',
        kind: 'consent',
        validUntil: null,
        recordedAt: at,
        freeConsent: null,
      },
      scope: { purposes: ['p'], categories: ['plan', 'health'], sources: ['school'], recipients: ['team'], fields: {} },
      statements: [
        {
          by: 'mother',
          capacity: 'parent',
          outcome: 'given',
          saidAt: at,
          saidOn: localDate,
          recordedAt: at,
          method: 'written',
        },
      ],
    }
    const [fields] = recordsAfter(core, facts, { ...word, fieldwise: true })
    const [spoken] = recordsAfter(core, facts, { ...word, interpreter: true })
    const [there, back, ...more] = recordsAfter(core, facts, { ...word, bothDirections: true })
    const ids = [
      record,
      ...[{ who: 'father' }, { layer: 'legal-basis' }, { consentKind: 'statutory-condition' }].flatMap((other) =>
        recordsAfter(core, facts, { ...word, ...other } as ConsentOf),
      ),
      back,
    ].map((one) => one?.id)
    return (
      unlike('one record', sorted(record), sorted(want)) ??
      unlike('no more', [none, more], [[], []]) ??
      unlike('by field', fields?.scope, { ...want.scope, fields: { plan: ['goal', 'due'], health: [] } }) ??
      unlike(
        'an interpreter who is no relative',
        spoken?.statements.map(({ interpreter }) => interpreter),
        ['professional'],
      ) ??
      unlike('there', sorted(there), sorted(want)) ??
      unlike('back: that the asker is involved', back?.scope, {
        ...{ purposes: ['p'], categories: ['involvement'], sources: ['team'], recipients: ['school'], fields: {} },
      }) ??
      unlike('back: the same word', back?.statements, want.statements) ??
      (new Set(ids).size === ids.length && !ids.includes('') ? null : `ids: ${ids.join()}`)
    )
  },
  'the five questions are answered of consent as a ground alone, and an answered no stays': (
    { applied, isFree },
    tables,
  ) => {
    const [facts] = basesOf(tables)
    if (facts === undefined) return 'no facts'
    const open = { inSubjectInterest: true, concreteRequest: null, individualCase: null }
    const some = { ...open, refusalWithoutDetrimentExplained: null, alternativeOffered: null }
    const no = { ...some, individualCase: false }
    const [ground] = facts.consents.filter(({ layer, kind }) => layer === 'legal-basis' && kind === 'consent')
    if (ground === undefined) return 'no ground'
    return firstFault([null, some, no], (freeConsent) =>
      firstFault(
        [
          { ...ground, freeConsent },
          { ...ground, freeConsent, layer: 'secrecy' as const },
          { ...ground, freeConsent, kind: 'statutory-condition' as const },
        ],
        (record) => {
          const [after] = applied({ ...facts, consents: [record] }, [{ kind: 'answer-free-consent' }]).consents
          const answers = record.layer === 'legal-basis' && record.kind === 'consent' && freeConsent !== no
          return answers
            ? (unlike('the rest', { ...after, freeConsent }, record) ??
                unlike('free', isFree(after?.freeConsent ?? null, 'professional'), true))
            : unlike('as it was', after, record)
        },
      ),
    )
  },
})
