import type { Facts } from '../../../src/core/facts.ts'
import type { PurposeRow, Tables } from '../../../src/core/tables.ts'
import type { Unit } from '../../../src/core/units.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { scenarioFacts } from '../../../src/policy/scenario-facts.ts'
import { Scenario } from '../../../src/policy/scenario-schema.ts'
import type { Core } from '../../mutation/core.ts'
import { example, firstOf, unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')

const categories = ['involvement', 'plan', 'education', 'housing', 'debt', 'income']

const factsOf = (born: string, consents: readonly object[], asked: readonly string[] = categories): Facts => {
  const scenario = Scenario.parse({
    id: 'N-alike',
    title: 'Fields that look alike',
    given: {
      ...{ asker: 'local-team-municipal', source: 'youth-care-provider', purpose: 'coordinated-approach' },
      ...{
        categories: asked,
        persons: [{ name: 'resident', born, gezag: born < '2008' ? 'of-age' : 'joint' }],
        consents,
      },
    },
    expect: { persons: { resident: { outcome: 'deny', reasons: ['NOT_NOW'] } } },
  })
  const [facts] = scenarioFacts(scenario, () => 'required').values()
  if (facts === undefined) throw new Error('no facts')
  return facts
}

const narrow = (facts: Facts, category: string, fields: readonly string[]): Facts => ({
  ...facts,
  consents: facts.consents.map((one) => ({ ...one, scope: { ...one.scope, fields: { [category]: fields } } })),
})

const narrowFirst = (facts: Facts, category: string, fields: readonly string[]): Facts => ({
  ...facts,
  consents: facts.consents.map((one, i) =>
    i === 0 ? { ...one, scope: { ...one.scope, fields: { [category]: fields } } } : one,
  ),
})

const unitOf = (category: string, field: string): Unit => {
  const about = loaded.vocabulary.categories[category]?.fields[field] ?? null
  return { category, field, about, never: null, place: 0 }
}

/** Which of these fields the core judges together, by number of the first. */
const together = (core: Core, facts: Facts, units: readonly Unit[], tables: Tables = loaded): readonly number[] => {
  const { asked, groups } = core.questionOf(tables, facts, tables.purposes[facts.purpose], units)
  return asked.map(({ group }) => groups.indexOf(group))
}

/** How many looks these fields have. */
const looks = (core: Core, facts: Facts, units: readonly Unit[]): number =>
  new Set(core.questionOf(loaded, facts, loaded.purposes[facts.purpose], units).groups.map(({ look }) => look)).size

const [goal, action, nuisance, since, owed, unknown, unknownCrime] = [
  unitOf('plan', 'goal'),
  unitOf('plan', 'action'),
  unitOf('housing', 'nuisance'),
  unitOf('income', 'since'),
  unitOf('debt', 'amount'),
  unitOf('plan', 'no-such-field'),
  unitOf('criminal', 'no-such-field'),
]

const youth = factsOf('2012-05-01', [])
const adult = factsOf('1990-05-01', [])
const turning = (born: string) => factsOf(born, [])
const spoken = factsOf('2012-05-01', [{ by: ['resident', 'mother'] }])
const partly = factsOf('2012-05-01', [{ by: ['resident', 'mother'], categories: ['plan'] }])
const verdict = {
  ...{ id: 'v', codes: ['REVIEW_DISPUTE'], outcome: 'release' as const, categories: null },
  ...{ recordedAt: '2026-01-01T00:00:00.000Z', until: null },
}

/** What is judged as one: no more than nothing tells apart, and all of that. */
const alike: readonly Rule[] = [
  example('fields are judged as one where no gate and no word tells them apart, and alone where one does', (core) =>
    firstOf([
      unlike('two of one kind', together(core, youth, [goal, action]), [0, 0]),
      unlike('of two categories', together(core, youth, [since, owed, goal, action]), [0, 0, 1, 1]),
      unlike('of another class', together(core, youth, [goal, unitOf('identity', 'bsn')]), [0, 1]),
      unlike(
        'about others',
        together(core, youth, [goal, { ...action, about: { ...action.about!, others: true } }]),
        [0, 1],
      ),
      unlike('a place', together(core, youth, [goal, { ...action, about: { ...action.about!, place: true } }]), [0, 1]),
      unlike('never shared', together(core, youth, [goal, { ...action, never: 'WORK_NOTES' }]), [0, 1]),
      unlike('not known', together(core, youth, [goal, unknown]), [0, 1]),
      unlike('not known, of crime', together(core, youth, [unknown, unknownCrime]), [0, 1]),
    ]),
  ),
  example('lists of the tables tell fields apart: of the purpose, its rows, its roles and its requesters', (core) => {
    const purpose = loaded.purposes['coordinated-approach']!
    const within = { plan: ['goal'] }
    const [row] = purpose.rows
    const changed = (more: object): Tables => ({
      ...loaded,
      purposes: { ...loaded.purposes, 'coordinated-approach': { ...purpose, ...more } },
    })
    const rows: readonly PurposeRow[] = [{ ...row!, categories: within }]
    const gates = (more: object): Tables => ({ ...loaded, gates: { ...loaded.gates, ...more } })
    const listed = { id: 'x', code: 'NOT_NECESSARY', law: [], audience: null, obligations: [], kinds: [] }
    const planAlone = { categories: ['plan'] }
    const [ground] = loaded.gates.specialGrounds ?? []
    return firstOf([
      unlike('purpose', together(core, youth, [goal, action], changed({ categories: within })), [0, 1]),
      unlike('row', together(core, youth, [goal, action], changed({ rows })), [0, 1]),
      unlike('role', together(core, youth, [goal, action], changed({ subjectRoles: { sibling: within } })), [0, 1]),
      unlike(
        'requester',
        together(core, youth, [goal, action], changed({ requesterParts: { school: within } })),
        [0, 1],
      ),
      unlike('low flame', together(core, youth, [goal, nuisance], gates({ lowFlameCategories: ['plan'] })), [0, 1]),
      unlike(
        'never',
        together(core, youth, [goal, nuisance], gates({ specialNever: [{ ...listed, ...planAlone }] })),
        [0, 1],
      ),
      unlike(
        'special ground',
        together(core, youth, [goal, nuisance], gates({ specialGrounds: [{ ...ground, ...planAlone }] })),
        [0, 1],
      ),
      unlike(
        'ground for all',
        together(core, youth, [since, owed], gates({ specialGrounds: [{ ...ground, categories: null }] })),
        [0, 0],
      ),
      unlike('absent grounds', together(core, youth, [since, owed], gates({ specialGrounds: undefined })), [0, 0]),
      unlike(
        'firewall',
        together(core, youth, [goal, nuisance], {
          ...loaded,
          lanes: { ...loaded.lanes!, firewalls: [{ ...listed, ...planAlone, purposes: ['pip'] }] },
        }),
        [0, 1],
      ),
    ])
  }),
  example('words tell fields apart by what their scopes cover; of money only where an adult is asked', (core) =>
    firstOf([
      unlike('one word for all', together(core, spoken, [since, owed, goal, action]), [0, 0, 1, 1]),
      unlike('a word for one category', together(core, partly, [goal, since, action, owed]), [0, 1, 0, 1]),
      unlike('a word for one field', together(core, narrow(spoken, 'plan', ['goal']), [goal, action]), [0, 1]),
      unlike(
        'one word of two for one field',
        together(core, narrowFirst(spoken, 'plan', ['goal']), [goal, action]),
        [0, 1],
      ),
      unlike('money of an adult', looks(core, adult, [goal, owed]), 2),
      unlike('eighteen today', looks(core, turning('2008-11-22'), [goal, owed]), 2),
      unlike('eighteen tomorrow', looks(core, turning('2008-11-23'), [goal, owed]), 1),
      unlike(
        'a withdrawal',
        together(core, { ...youth, withdrawals: [stop({ categories: ['plan'] })] }, [goal, nuisance]),
        [0, 1],
      ),
      unlike('a stop of all', together(core, { ...youth, withdrawals: [stop('all')] }, [since, owed]), [0, 0]),
      unlike(
        'an order about one category',
        together(core, { ...youth, person: { ...youth.person, recorded: [order({ categories: ['plan'] })] } }, [
          goal,
          nuisance,
        ]),
        [0, 1],
      ),
      unlike(
        'an order that names no scope',
        together(core, { ...youth, person: { ...youth.person, recorded: [order(null), order('text')] } }, [
          since,
          owed,
        ]),
        [0, 0],
      ),
    ]),
  ),
  example('where somebody decided, and where there is no purpose, each field stands alone', (core) =>
    firstOf([
      unlike('a verdict', together(core, { ...youth, verdicts: [verdict] }, [goal, action]), [0, 1]),
      unlike('looks under a verdict', looks(core, { ...youth, verdicts: [verdict] }, [goal, action]), 2),
      unlike('looks under a verdict and a word', looks(core, { ...spoken, verdicts: [verdict] }, [goal, action]), 2),
      unlike('no verdicts', together(core, { ...youth, verdicts: [] }, [goal, action]), [0, 0]),
      unlike('no purpose', together(core, { ...youth, purpose: 'nothing' }, [goal, action]), [0, 1]),
    ]),
  ),
  example('what is special looks other than what is not, as soon as there are words', (core) => {
    const special = { ...action, about: { ...action.about!, class: 'special' as const } }
    const crime = { ...action, about: { ...action.about!, class: 'criminal' as const } }
    const looksOf = (facts: Facts, units: readonly Unit[]) =>
      core.questionOf(loaded, facts, loaded.purposes[facts.purpose], units).groups.map(({ look }) => look)
    const [plain, one, two] = looksOf(spoken, [goal, special, crime])
    return firstOf([
      plain !== one && one === two ? null : 'special and plain look alike',
      unlike('without words', new Set(looksOf(youth, [goal, special, crime])).size, 1),
      unlike('an adult without words', new Set(looksOf(adult, [goal, special, crime])).size, 1),
    ])
  }),
]

const stop = (scope: 'all' | { readonly categories: readonly string[] }) => ({
  ...{ id: 'w', by: 'resident', consent: null, scope, recordedAt: '2026-11-01T10:00:00.000Z' },
  ...{ saidAt: '2026-11-01T10:00:00.000Z', saidOn: '2026-11-01' },
})

const order = (scope: unknown) => ({
  ...{ id: 'o', kind: 'court-substituted-consent', from: '2026-01-01', until: null, concerns: null },
  ...{ recordedAt: '2026-01-01T10:00:00.000Z', source: { type: 'court', reference: null }, details: { scope } },
})

const lane = {
  row: loaded.purposes['coordinated-approach']!.rows[0]!,
  legalBasis: 'public-task',
  special: null,
  law: [],
}

/** What the tables alone say: the same answer, made once for each setting, and never for what has no end. */
const once = example(
  'what the tables alone say of a field is worked out once for each setting they can tell apart',
  (core) => {
    const purpose = loaded.purposes['coordinated-approach']!
    const setting = { ...youth, role: 'client' }
    const say = (more: Partial<Facts> = {}, its: Partial<typeof lane> | { special: string } = {}, unit = goal) =>
      core.byTables(loaded, { ...setting, ...more }, purpose, { ...lane, ...its })(unit)
    const same = say()
    const kind = (name: string) => ({ recipient: { ...youth.recipient, kind: name } })
    const noRole = youth
    const without = core.byTables(loaded, noRole, purpose, lane)
    const crime = unitOf('criminal', Object.keys(loaded.vocabulary.categories['criminal']!.fields)[0]!)
    const anew = (what: string, a: object, b: object) => (a === b ? `${what}: remembered` : null)
    return firstOf([
      same === say() ? null : 'worked out twice',
      without(goal) === core.byTables(loaded, noRole, purpose, lane)(goal) ? null : 'worked out twice without a role',
      anew('another role', same, say({ role: 'sibling' })),
      anew('no role', same, without(goal)),
      anew('another kind', same, say(kind('school'))),
      anew('another ground', same, say({}, { legalBasis: 'consent' })),
      anew('another exception', same, say({}, { special: 'explicit-consent' })),
      anew('two exceptions', say({}, { special: 'explicit-consent' }), say({}, { special: 'sector-act' })),
      anew('another field', same, say({}, {}, action)),
      anew('other tables', same, core.byTables({ ...loaded }, setting, purpose, lane)(goal)),
      anew('an unknown role', say({ role: 'nobody' }), say({ role: 'nobody' })),
      anew('an unknown kind', say(kind('nobody')), say(kind('nobody'))),
      anew('an unknown field', say({}, {}, unknown), say({}, {}, unknown)),
      anew('data of crime', say({}, {}, crime), say({}, {}, crime)),
      anew('an unknown field of crime', say({}, {}, unknownCrime), say({}, {}, unknownCrime)),
    ])
  },
)

/** The grouping of fields and what is remembered of them. */
export const likeness: readonly Rule[] = [...alike, once]
