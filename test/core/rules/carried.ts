import type { Facts } from '../../../src/core/facts.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { caseOf } from '../naive/cases.ts'
import { example, firstOf, perSeed, unlike, type Rule } from './rule.ts'

const made = perSeed((seed) => {
  const { tables, facts } = caseOf(300_000 + seed)
  return { tables, facts: frozen(facts) }
})

/** Whether a list of OINs and kinds names this side. */
const names = (list: readonly string[], { oin, kind }: Facts['source']) =>
  list.includes(kind) || (oin !== null && list.includes(oin))

/** What a decision says of itself. */
export const carried: readonly Rule[] = [
  {
    title: 'a decision rests on no consent that covers nothing of what goes, nor the question',
    cases: 1500,
    about: ['judged.ts', 'compose.ts', 'lane-words.ts'],
    fault: ({ decide }, seed) => {
      const { tables, facts } = made(seed)
      const { consents, permitted } = decide(tables, facts)
      const asks = tables.gates.asking?.category ?? ''
      const idle = consents.filter((id) => {
        const scope = facts.consents.find((one) => one.id === id)?.scope
        if (scope === undefined) return true
        const goes = permitted.some(
          ({ category, fields }) =>
            scope.categories.includes(category) &&
            fields.some((field) => scope.fields[category]?.includes(field) ?? true),
        )
        const between = names(scope.sources, facts.source) && names(scope.recipients, facts.recipient)
        const question =
          scope.categories.includes(asks) &&
          names(scope.sources, facts.recipient) &&
          names(scope.recipients, facts.source)
        return !(goes && between) && !question
      })
      return unlike('consents that carry nothing', idle, [])
    },
  },
  {
    title: 'who asserts a ground is told of no other row, and who asserts none of each that also permits',
    cases: 600,
    about: ['decide.ts', 'ground.ts'],
    fault: ({ decide }, seed) => {
      const { tables, facts } = made(seed)
      const open = { ...facts, asserted: { legalBasis: null, law: null } }
      const { ground } = decide(tables, open)
      if (ground === null) return null
      const asserted = [
        { legalBasis: ground.legalBasis, law: null },
        { legalBasis: null, law: ground.law[0] ?? null },
      ]
      return firstOf([
        ground.alternatives.includes(ground.row) ? 'a row beside itself' : null,
        ...asserted.map((said) =>
          unlike('beside', decide(tables, { ...open, asserted: said }).ground?.alternatives ?? [], []),
        ),
      ])
    },
  },
  example('whatever breaks in the engine is a refusal that says so, and nothing else', ({ decide }) => {
    const { tables, facts } = made(1)
    const refusal = (person: string) => ({
      ...{ person, outcome: 'deny', ground: null, permitted: [], withheld: [] },
      reasons: [{ code: 'NOT_NOW', row: 'engine-fault', law: [], concerns: null }],
      ...{ missing: [], obligations: [], remedies: [], rows: ['engine-fault'], confidential: null, consents: [] },
    })
    const wrong = (value: unknown) => value as Facts
    return firstOf([
      unlike('no person', decide(tables, wrong({ ...facts, person: null })), refusal('')),
      unlike('no facts', decide(tables, wrong(null)), refusal('')),
      unlike('nothing', decide(tables, wrong(undefined)), refusal('')),
      unlike(
        'no person of any kind',
        decide(tables, wrong({ ...facts, person: { id: 'known', birthDate: null } })),
        refusal('known'),
      ),
    ])
  }),
]
