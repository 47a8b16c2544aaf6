import { fileURLToPath } from 'node:url'
import t from 'tap'
import { decide } from '../../src/core/decide.ts'
import { enumerate, switched } from '../../src/policy/enumerate.ts'
import { loadPolicies } from '../../src/policy/policies.ts'

const { tables } = loadPolicies(fileURLToPath(new URL('../../policies/', import.meta.url))).of('9901')
const cases = [...enumerate(tables)]

t.test('the fact space is finite, the same every time, and each case has a name of its own', async (t) => {
  t.ok(cases.length > 20_000 && cases.length < 200_000, `${cases.length} cases`)
  t.equal(new Set(cases.map(({ id }) => id)).size, cases.length)
  const again = enumerate(tables)
  t.ok(
    cases.slice(0, 500).every((known) => {
      const next = again.next()
      return next.done !== true && JSON.stringify(next.value) === JSON.stringify(known)
    }),
  )
})

t.test('every lane of every purpose is in it, between all its kinds and both ways', async (t) => {
  const lanes = new Set(
    cases.map(({ facts }) => [facts.purpose, facts.source.kind, facts.recipient.kind, facts.direction].join(' ')),
  )
  const missing = Object.entries(tables.purposes).flatMap(([purpose, { rows }]) =>
    rows.flatMap(({ sources, requesters, directions }) =>
      sources.flatMap((source) =>
        requesters.flatMap((recipient) =>
          directions.map((direction) => [purpose, source, recipient, direction].join(' ')),
        ),
      ),
    ),
  )
  t.same(
    missing.filter((lane) => !lanes.has(lane)),
    [],
  )
})

t.test(
  'every kind of recorded fact, every answer about gezag and every purpose of the vocabulary is in it',
  async (t) => {
    const facts = new Set(cases.flatMap(({ facts: { person } }) => person.recorded.map(({ kind }) => kind)))
    t.same(
      Object.keys(tables.vocabulary.personFacts).filter((kind) => !facts.has(kind)),
      [],
    )
    const answers = new Set(cases.map(({ facts: { person } }) => person.authority.kind))
    t.same([...answers].length, tables.consent.authority.length - 1, 'under-investigation is a flag beside the answer')
    const purposes = new Set(cases.map(({ facts: { purpose } }) => purpose))
    t.same(
      Object.keys(tables.vocabulary.purposes).filter((purpose) => !purposes.has(purpose)),
      [],
    )
  },
)

t.test('the core answers them, never by its own fault, and with every outcome', async (t) => {
  const decided = cases
    .filter((_, place) => place % 100 === 0)
    .map(({ id, facts }) => ({ id, ...decide(tables, facts) }))
  t.same(
    decided.filter(({ rows }) => rows.includes('engine-fault')).map(({ id }) => id),
    [],
  )
  t.same([...new Set(decided.map(({ outcome }) => outcome))].toSorted(), [
    ...['deny', 'needs-consent', 'permit', 'permit-partial', 'review'],
  ])
})

t.test('the other positions of the switches give tables of their own', async (t) => {
  const others = switched(tables, { joint_authority: ['both', 'one_low_impact'], reask_days: [30] })
  t.same(
    others.map(({ switches }) => switches['joint_authority']),
    ['one_low_impact'],
  )
})
