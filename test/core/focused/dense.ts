import type { Facts, RecordedFact } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import type { Maybe, Pick } from '../varied.ts'
import type { Way } from './clean.ts'

/** Cases about one thing, of the ways in which that thing counts. */
export interface Theme {
  readonly fits: (way: Way, tables: Tables) => boolean
  readonly make: (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe) => Facts
}

const parent = (id: string) => ({ id, handle: `ah_${id}`, capacity: 'parent' as const })

const born = (facts: Facts, on: string): Facts => ({
  ...facts,
  person: {
    ...facts.person,
    birthDate: { kind: 'date', on },
    authority:
      on > '2008-11-22' ? { kind: 'joint', holders: [parent('mother'), parent('father')] } : { kind: 'of-age' },
  },
})

/** Whoever is drawn said nothing, or no. */
const heard = (facts: Facts, pick: Pick, people: readonly string[]): Facts => {
  const said = new Map(people.map((who) => [who, pick(['yes', 'yes', 'no', 'nothing'] as const)]))
  const consents = facts.consents.map((record) => ({
    ...record,
    statements: record.statements
      .filter(({ by }) => said.get(by) !== 'nothing')
      .map((one) => (said.get(one.by) === 'no' ? { ...one, outcome: 'refused' as const } : one)),
  }))
  return { ...facts, consents }
}

const fact = (kind: string, concerns: string | null, more: Partial<RecordedFact> = {}): RecordedFact => ({
  ...{ id: kind, kind, from: '2026-01-01', until: null, recordedAt: '2026-01-02T00:00:00.000Z', concerns, details: {} },
  ...{ source: { type: 'professional', reference: null }, ...more },
})
const recorded = (facts: Facts, list: readonly RecordedFact[]): Facts => ({
  ...facts,
  person: { ...facts.person, recorded: list },
})

/** Under which hat each acts: those of its kind, of its table of secrecy, of the purpose's mandates, as laws are called. */
const hats: Theme = {
  fits: ({ purpose, row }) => purpose.access || row.hats !== null || row.mode === 'consent',
  make: (tables, facts, pick, maybe) => {
    const { organisationKinds, laws } = tables.vocabulary
    const kinds = [facts.source, facts.recipient].flatMap(({ kind }) => organisationKinds[kind] ?? [])
    const keys = kinds.flatMap((kind) => [...kind.hats, ...Object.keys(kind.secrecy.byTask)])
    const mandates = (tables.purposes[facts.purpose]?.rows ?? []).flatMap(({ mandate }) => mandate ?? [])
    const tasks = [null, ...keys.map((key) => key.split(' ')[0] ?? ''), ...mandates.flatMap((one) => one.tasks)]
    const called = Object.entries(laws).flatMap(([name, { aliases }]) => [name, ` ${name.toUpperCase()} `, ...aliases])
    const law = () => pick([null, 'Wmo', 'Jeugdwet', pick(called), pick([null, ...mandates.map((one) => one.law)])])
    const hat = maybe(0.75) ? { task: pick(tasks), law: law(), organisation: null } : null
    const other = facts.direction === 'ask' ? 'source' : 'recipient'
    const asked = {
      ...facts,
      professional: { function: null, actingAs: hat },
      ...(maybe(0.5) ? { [other]: { ...facts[other], task: pick(tasks) } } : {}),
      ...(maybe(0.05) ? { source: { ...facts.source, kind: 'no-such-kind' } } : {}),
    }
    return heard(
      born(asked, pick(['2013-05-15', '2016-05-15', '1970-05-15'])),
      pick,
      maybe(0.5) ? ['mother', 'father'] : [],
    )
  },
}

/** Which designation the recipient has: of another law or task, ended, not begun, or several. */
const mandated: Theme = {
  fits: ({ row }) => row.mandate !== null,
  make: (_tables, facts, pick) => {
    const [known] = facts.recipient.mandates
    const made = () => ({
      ...{
        law: pick([known?.law ?? 'Wmo', 'Wgs', 'Jeugdwet']),
        article: '1',
        task: pick([known?.task ?? '', 'other']),
      },
      ...{
        from: pick(['2026-01-01', '2026-11-22', '2026-11-23']),
        until: pick([null, null, '2026-11-21', '2026-11-22']),
      },
    })
    return { ...facts, recipient: { ...facts.recipient, mandates: pick([[], [made()], [made()], [made(), made()]]) } }
  },
}

/** Which steps of the meldcode were taken, why there was no talk, and whether it is acute. */
const weighing: Theme = {
  fits: ({ row }) => row.demands.includes('weighing'),
  make: (tables, facts, pick, maybe) => {
    const { skipReasons, steps, talk } = tables.gates.weighing
    const gone = pick([null, talk, talk, pick(steps)])
    const said = {
      ...{ steps: steps.filter((step) => step !== gone), acute: maybe(0.2) },
      talkSkipped: pick([null, 'no-reason', pick(skipReasons)]),
    }
    return { ...facts, request: { ...facts.request, weighing: maybe(0.95) ? said : null } }
  },
}

/** Who of those near him speaks for an adult who cannot judge this. */
const kin: Theme = {
  fits: ({ row }) => row.mode === 'consent' || row.mode === 'condition',
  make: (_tables, facts, pick, maybe) => {
    const people = ['mother', 'father', 'aunt', 'mentor']
    const relative = () =>
      fact('relative', maybe(0.9) ? pick(people) : null, {
        details: {
          relation: pick(['partner', 'parent', 'sibling', 'grandchild', 'friend', 'neighbour']),
          ...(maybe(0.15) ? { closerUnwilling: true } : {}),
        },
      })
    const assessment = () =>
      fact('capacity-assessment', null, {
        ...{
          from: pick(['2026-01-01', '2026-01-01', '2026-02-01']),
          recordedAt: pick(['2026-02-02T00:00:00.000Z', '2026-03-02T00:00:00.000Z']),
        },
        details: {
          outcome: pick(['incapable', 'incapable', 'capable']),
          ...(maybe(0.5) ? { matter: pick([null, 'sharing', 'money']) } : {}),
        },
      })
    const others = ['curatorship', 'mentorship', 'administration', 'proxy'].filter(() => maybe(0.2))
    const list = [
      ...Array.from({ length: pick([1, 1, 2]) }, assessment),
      ...Array.from({ length: pick([0, 1, 2, 3]) }, relative),
      ...others.map((kind) =>
        fact(kind, maybe(0.8) ? pick(people) : null, { details: { sharing: maybe(0.8), reviewed: maybe(0.5) } }),
      ),
    ]
    const capacities = ['relative', 'curator', 'mentor', 'administrator', 'proxy', 'parent']
    const consents = facts.consents.map((record) => ({
      ...record,
      statements: people.flatMap((by) =>
        record.statements
          .slice(0, 1)
          .map((said) => ({ ...said, by, capacity: maybe(0.7) ? 'relative' : pick(capacities) })),
      ),
    }))
    const money = maybe(0.3)
      ? [{ category: pick(['income', 'debt']), fields: null, why: 'given' as const }]
      : facts.categories
    return heard(recorded({ ...facts, categories: money, consents }, list), pick, maybe(0.3) ? [pick(people)] : [])
  },
}

/** A free service that a minor turned to himself, about its edges of age, task and purpose. */
const service: Theme = {
  fits: ({ name, row }, { consent }) =>
    consent.parents.freeService?.purposes.includes(name) === true && row.mode === 'consent',
  make: (tables, facts, pick, maybe) => {
    const task = pick([
      ...(tables.consent.parents.freeService?.tasks ?? []),
      ...(tables.consent.parents.freeService?.tasks ?? []),
      null,
    ])
    const law = tables.vocabulary.organisationKinds[facts.source.kind]?.ownTask?.usual ?? null
    const asked =
      facts.direction === 'give' && maybe(0.5)
        ? { ...facts, professional: { function: null, actingAs: { task, law, organisation: null } } }
        : { ...facts, source: { ...facts.source, task } }
    const on = pick(['2014-11-22', '2014-11-23', '2013-05-15', '2010-11-22', '2010-11-23', '1990-01-01'])
    return heard(born(asked, on), pick, ['mother', 'father'])
  },
}

/** Two who have gezag: each of whom said yes, no or nothing, is away, replaced, against, or a danger. */
const gezag: Theme = {
  fits: ({ row }) => row.mode === 'consent' || row.mode === 'condition',
  make: (_tables, facts, pick, maybe) => {
    const who = () => pick(['mother', 'father', 'father', null])
    const about: readonly (() => RecordedFact)[] = [
      () =>
        fact('court-substituted-consent', who(), {
          details: pick([{ scope: {} }, { scope: {} }, { scope: { purposes: ['other'] } }, {}]),
        }),
      () => fact(pick(['suspected-harm', 'shelter', 'refusal-toward-parent']), who()),
      () => fact('unreachable', who()),
      () =>
        fact('other-parent-informed', who(), {
          from: pick(['2026-07-14', '2026-07-15', '2026-07-16']),
          details: { reaction: pick(['objects', 'objection', 'agrees']) },
        }),
    ]
    const list = Array.from({ length: pick([0, 1, 1, 2]) }, () => pick(about)())
    const small = maybe(0.4)
      ? [{ category: pick(['involvement', 'plan']), fields: null, why: 'given' as const }]
      : facts.categories
    const answers = { ...facts.request.answers, lowImpact: maybe(0.3) ? 'yes' : 'no' }
    const asked = { ...facts, categories: small, request: { ...facts.request, answers } }
    const known = heard(
      recorded(born(asked, pick(['2018-05-15', '2013-05-15', '2013-05-15', '2009-05-15'])), list),
      pick,
      ['mother', 'father', ...(maybe(0.3) ? ['subject'] : [])],
    )
    const at = '2026-09-01T10:00:00.000Z'
    const by = pick(['mother', 'father', 'subject', 'stranger'])
    return maybe(0.3)
      ? {
          ...known,
          withdrawals: [{ id: 'w', by, consent: null, scope: 'all', saidAt: at, saidOn: '2026-09-01', recordedAt: at }],
        }
      : known
  },
}

export const dense: readonly Theme[] = [hats, mandated, weighing, kin, service, gezag]
