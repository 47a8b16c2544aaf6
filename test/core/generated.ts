import type {
  Authority,
  BirthDate,
  ConsentRecord,
  Facts,
  RecordedFact,
  Statement,
  Withdrawal,
} from '../../src/core/facts.ts'
import type { Tables } from '../../src/core/tables.ts'
import { seededNumbers } from '../helpers/seeded-numbers.ts'

/** A small generator of facts: the same seed gives the same facts. */
export const generator = (tables: Tables, seed: number) => {
  const next = seededNumbers(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const some = <T>(items: readonly T[], chance = 0.4): readonly T[] => items.filter(() => next() < chance)
  const maybe = (chance: number) => next() < chance
  const kinds = Object.keys(tables.vocabulary.organisationKinds)
  const purposes = Object.keys(tables.purposes)
  const categories = Object.keys(tables.vocabulary.categories)
  const people = ['subject', 'mother', 'father', 'aunt', 'mentor', 'curator']
  const oins = { source: '00000099000000000001', recipient: '00000099000000000002', other: '00000099000000000003' }

  const stopKinds = ['participant', 'source', 'purpose', 'professional', 'person'] as const

  const day = (year: number) => `${year}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-15`
  const instant = () => `2026-${pick(['02', '05', '09', '10', '11'])}-${pick(['01', '10', '20'])}T10:00:00.000Z`

  /** Mostly both ways, so that the source may hear the question too. */
  const parties = () => {
    const back = maybe(0.8)
    const sources = maybe(0.8) ? [oins.source] : [oins.other]
    const recipients = maybe(0.8) ? [oins.recipient] : some([oins.recipient, oins.other], 0.5)
    return back
      ? { sources: [...sources, oins.recipient], recipients: [...recipients, oins.source] }
      : { sources, recipients }
  }

  const scope = (purpose: string) => ({
    purposes: maybe(0.85) ? [purpose] : [pick(purposes)],
    categories: maybe(0.5) ? categories : some(categories, 0.6),
    ...parties(),
    fields: maybe(0.1) ? { health: ['limitations'] } : {},
  })

  const statement = (outcome: 'given' | 'refused'): Statement => {
    const by = pick(people)
    const at = instant()
    const capacity = by === 'subject' ? 'self' : by === 'mother' || by === 'father' ? 'parent' : by
    return { by, capacity, outcome, saidAt: at, saidOn: at.slice(0, 10), recordedAt: at, method: 'written' }
  }

  const free = (yes: boolean) => ({
    ...{ inSubjectInterest: true, concreteRequest: true, individualCase: true },
    ...{ refusalWithoutDetrimentExplained: true, alternativeOffered: yes },
  })

  const consent = (purpose: string, index: number): ConsentRecord => ({
    id: `consent-${index}`,
    layer: pick(['legal-basis', 'secrecy', 'secrecy', 'help'] as const),
    kind: maybe(0.15) ? 'statutory-condition' : 'consent',
    scope: scope(purpose),
    validUntil: maybe(0.3) ? pick(['2026-11-21', '2026-11-22', '2027-05-01']) : null,
    recordedAt: instant(),
    statements: people.flatMap(() => (maybe(0.7) ? [statement(maybe(0.95) ? 'given' : 'refused')] : [])),
    freeConsent: maybe(0.8) ? free(maybe(0.8)) : null,
    ...(maybe(0.05) ? { conditionForHelp: true } : {}),
  })

  const withdrawal = (purpose: string, index: number): Withdrawal => {
    const at = instant()
    return {
      ...{ id: `withdrawal-${index}`, by: pick(people), consent: maybe(0.2) ? 'consent-0' : null },
      scope: maybe(0.5) ? 'all' : scope(purpose),
      ...{ saidAt: at, saidOn: at.slice(0, 10), recordedAt: at },
    }
  }

  const holder = (id: string) => ({ id, handle: `ah_${id}`, capacity: 'parent' as const })
  const authority = (): Authority =>
    pick<Authority>([
      { kind: 'joint', holders: [holder('mother'), holder('father')] },
      { kind: 'sole', holders: [holder('mother')] },
      { kind: 'guardian', holders: [{ id: 'aunt', handle: 'ah_aunt', capacity: 'guardian' }] },
      ...(['guardian-unnamed', 'temporarily-none', 'undeterminable', 'of-age', 'unknown'] as const).map((kind) => ({
        kind,
      })),
    ])
  const birthDate = (): BirthDate =>
    maybe(0.1)
      ? pick<BirthDate>([{ kind: 'unknown' }, { kind: 'partial', earliest: '2010-01-01', latest: '2014-12-31' }])
      : { kind: 'date', on: day(pick([2018, 2016, 2013, 2012, 2009, 2000, 1970])) }
  const recorded = (): readonly RecordedFact[] =>
    some(Object.keys(tables.vocabulary.personFacts), 0.02).map((kind, index) => ({
      ...{ id: `fact-${index}`, kind, from: '2026-01-01', until: null, recordedAt: '2026-01-02T00:00:00.000Z' },
      source: { type: 'professional', reference: null },
      concerns: maybe(0.6) ? pick(people) : null,
      details: kind === 'capacity-assessment' ? { outcome: pick(['capable', 'incapable']) } : {},
    }))

  const facts = (): Facts => {
    const purpose = maybe(0.06) ? pick([...purposes, 'no-such-purpose']) : pick(tables.opened)
    const rows = tables.purposes[purpose]?.rows ?? []
    const row = rows.length > 0 && maybe(0.96) ? pick(rows) : undefined
    const party = (oin: string, list: readonly string[]) => ({
      ...{ oin, kind: pick(list), active: maybe(0.99) },
      mandates: maybe(0.5)
        ? ['Wmo', 'Jeugdwet', 'Wgs'].map((law) => ({
            law,
            article: '1',
            task: purpose,
            from: '2026-01-01',
            until: null,
          }))
        : [],
    })
    return {
      v: 1,
      moment: { at: '2026-11-22T11:00:00.000Z', localDate: '2026-11-22' },
      municipality: '9901',
      direction: pick(row?.directions ?? ['ask', 'give']),
      initiatedBy: pick(['professional', 'professional', 'resident']),
      source: party(oins.source, row?.sources ?? kinds),
      recipient: party(oins.recipient, row?.requesters ?? kinds),
      purpose,
      categories: [pick(categories), ...some(Object.keys(tables.purposes[purpose]?.categories ?? {}), 0.5)].map(
        (category) => ({ category, fields: null, why: maybe(0.99) ? ('given' as const) : ('meaningless' as const) }),
      ),
      asserted: {
        legalBasis: maybe(0.03) ? pick(['consent', 'public-task']) : null,
        law: maybe(0.02) ? 'Wams 2.3a.3' : null,
      },
      professional: {
        function: null,
        actingAs: maybe(0.2)
          ? { task: pick(['help', 'treatment']), law: pick(['Jeugdwet', null]), organisation: null }
          : null,
      },
      case: maybe(0.05)
        ? pick([{ state: 'absent' }, { state: 'not-found' }] as const)
        : {
            ...{ state: 'found', phase: maybe(0.9) ? 'execution' : pick(['closed', 'low-flame']), purposes: [purpose] },
            ...{ sourceTakesPart: maybe(0.95), recipientTakesPart: maybe(0.97), personIsSubject: maybe(0.97) },
            relation: maybe(0.95) ? 'lead' : 'none',
            ...{ callerRecordsConsent: maybe(0.5), lowFlamePartner: null },
          },
      request: {
        alternativesTried: 'given',
        informed: maybe(0.8) ? { on: '2026-11-01' } : { deferredUntil: '2026-12-01', reason: 'given' },
        ...{ subjectMatter: 'given', addressNeeded: maybe(0.2) },
        weighing: maybe(0.7) ? { steps: [1, 2, 3, 4], talkSkipped: null, acute: false } : null,
        answers: maybe(0.3) ? { sameArrangement: 'yes', lowImpact: 'yes' } : {},
      },
      person: {
        id: 'subject',
        registration: maybe(0.9) ? 'found' : pick(['identity-only', 'unavailable', 'not-found']),
        birthDate: birthDate(),
        authority: authority(),
        underCuratele: pick(['no', 'no', 'no', 'unknown', 'yes']),
        addressSecret: pick(['no', 'no', 'no', 'unknown', 'yes']),
        death: maybe(0.97) ? { state: 'alive', on: null } : { state: 'deceased', on: '2026-01-01' },
        underInvestigation: pick(['no', 'no', 'no', 'unknown', 'yes']),
        recorded: recorded(),
      },
      consents: Array.from({ length: Math.floor(next() * 4) }, (_, i) => consent(purpose, i)),
      withdrawals: maybe(0.2) ? [withdrawal(purpose, 0)] : [],
      ...(maybe(0.03) ? { stops: some(stopKinds).map((kind, i) => ({ id: `stop-${i}`, kind })) } : {}),
    }
  }
  return { facts, withdrawal, statement, pick, maybe }
}
