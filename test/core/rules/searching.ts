import { limits } from '../../../src/core/advice.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Decision, FieldSet } from '../../../src/core/decision.ts'
import type { Facts } from '../../../src/core/facts.ts'
import { generator } from '../generated.ts'
import { mendings, type Mending } from './mending.ts'
import { secret } from './pairs.ts'
import { pool } from './ranking.ts'
import { waitings } from './waiting.ts'
import { example, firstOf, unlike, type Rule } from './rule.ts'

const { tables } = mendings[0] as Mending

const silences = ['ASKING_UNSAFE', 'REVIEW_REPRESENTATIVE_CONFLICT', 'SEALED', 'PERSON_NOT_FOUND']

const decisionOf = (
  outcome: Decision['outcome'],
  permitted: readonly FieldSet[],
  codes: readonly string[],
): Decision => ({
  ...{ person: 'subject', outcome, permitted, withheld: [], ground: null, missing: [], rows: [], obligations: [] },
  ...{ remedies: [], confidential: null, consents: [] },
  reasons: codes.map((code) => ({ code, row: 'row', law: [], concerns: null })),
})

/** A judge of sets of changes: some of them lead, some lead where nobody may be asked; what goes with the rest. */
const judgeOf = (seed: number) => {
  const { maybe, pick } = generator(tables, seed)
  const way = pool.filter(() => maybe(0.5))
  const needed = way.filter(() => maybe(0.5))
  const rest = way.filter(({ kind }) => kind !== 'narrow-categories')
  const goes: readonly FieldSet[] = maybe(0.3) ? [] : [{ category: 'plan', fields: ['due', 'goal'] }]
  const mayWiden = maybe(0.7)
  const unsafe = pick(rest)
  const isWide = ({ kind, ...change }: Change) =>
    kind === 'narrow-categories' && JSON.stringify(change) === JSON.stringify({ categories: goes })
  const names = (changes: readonly Change[]) =>
    changes.map(({ kind, ...one }) => `${kind} ${'who' in one ? one.who : ''}`)
  const of = (changes: readonly Change[]) => {
    const here = names(changes)
    const all = names(needed).every((name) => here.includes(name))
    const leads = all && (mayWiden || !changes.some(isWide))
    const alone = changes.length === 1 && changes[0] === unsafe
    return {
      facts: {} as Facts,
      decision: decisionOf(
        leads || alone ? 'permit' : 'deny',
        here.length === rest.length && names(rest).every((name) => here.includes(name)) ? goes : [],
        alone ? ['SECRECY', 'SEALED'] : ['SECRECY'],
      ),
    }
  }
  const narrow = way.length > rest.length
  const wider: Change = { kind: 'narrow-categories', categories: goes }
  const isAlone = needed.length === 1 && needed[0] === unsafe
  const smallest = needed.map((one) =>
    one.kind === 'narrow-categories' && mayWiden && narrow && goes.length > 0 ? wider : one,
  )
  return { of, way, smallest, skip: needed.length === 0 || isAlone }
}

const refused = mendings.filter(({ mends }, i) => i % 6 === 0 && mends[0]?.kind !== 'say-address-needed')

const names = (sets: readonly FieldSet[]) =>
  sets.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}`)).toSorted()

const set = (category: string, ...fields: readonly string[]): FieldSet => ({ category, fields })

export const searching: readonly Rule[] = [
  {
    title:
      'of a way the smallest part that leads there is kept, as wide as it goes, and never one where nobody may be asked',
    cases: 400,
    about: ['smallest.ts'],
    fault: ({ smallest }, seed) => {
      const { of, way, skip, ...want } = judgeOf(seed)
      if (want.smallest.length === 0)
        return smallest({ of }, way, 'permit').length === 0 && way.length > 0 ? 'nothing' : null
      return skip ? null : unlike('smallest', smallest({ of }, way, 'permit'), want.smallest)
    },
  },
  {
    title: 'nothing is advised of what is permitted, nor where nobody may be asked or the engine failed',
    cases: refused.length,
    about: ['advising.ts', 'smallest.ts'],
    fault: ({ adviceFor, decide }, seed) => {
      const { tables, facts } = refused[seed - 1] as Mending
      const decision = decide(tables, facts)
      const none = { all: [], masks: [], unmasked: [] }
      const reason = (code: string) => ({ code, row: '', law: [], concerns: null })
      return firstOf([
        unlike('permitted', adviceFor(tables, facts, { ...decision, outcome: 'permit' }), none),
        unlike('failed', adviceFor(tables, facts, { ...decision, rows: [...decision.rows, 'engine-fault'] }), none),
        ...silences.map((code) =>
          unlike(code, adviceFor(tables, facts, { ...decision, reasons: [...decision.reasons, reason(code)] }), none),
        ),
      ])
    },
  },
  {
    title: 'a judge decides about a set once, and no more often than it may',
    cases: refused.length,
    about: ['search-state.ts'],
    fault: ({ judging, decide, Spent }, seed) => {
      const { tables, facts, mends } = refused[seed - 1] as Mending
      const known = judging(tables, facts, 2)
      const first = known.of([])
      const isSpent = (run: () => unknown) => {
        try {
          run()
          return false
        } catch (error) {
          return error instanceof Spent
        }
      }
      return firstOf([
        unlike('decision', first.decision, decide(tables, facts)),
        unlike('facts', first.facts, facts),
        known.of([]) === first ? null : 'decides again',
        unlike('then', known.of(mends).decision.outcome, 'permit'),
        isSpent(() => known.judge(facts)) &&
        isSpent(() => known.of([{ kind: 'complete-request', missingFields: ['nothing'] }]))
          ? null
          : 'decides more often than it may',
        isSpent(() => known.of(mends)) ? 'forgets' : null,
        unlike('masks', [...known.masks], []),
      ])
    },
  },
  {
    title: 'without masks it is decided as if the address were open, as far as a ground carries anything',
    cases: secret.length,
    about: ['search-state.ts'],
    fault: ({ judging, decide }, seed) => {
      const { tables, facts, open } = secret[seed - 1] as (typeof secret)[number]
      const masked = judging(tables, facts, 1).of([]).decision
      const plain = judging(tables, facts, 1, false)
      const { decision } = plain.of([])
      const as = masked.ground === null ? masked : decide(tables, open)
      return firstOf([
        unlike('masked', masked, decide(tables, facts)),
        unlike('open', judging(tables, open, 1, false).of([]).decision, decide(tables, open)),
        unlike('outcome', decision.outcome, as.outcome),
        unlike('goes', names(decision.permitted), names(as.permitted)),
        unlike('withheld', names(decision.withheld), names(as.withheld)),
        unlike(
          'masks',
          [...plain.masks],
          masked.withheld.flatMap(({ code }) => (code === 'SECRET_ADDRESS' ? [code] : [])).slice(0, 1),
        ),
      ])
    },
  },
  {
    title: 'of two parts that lead there the smaller is kept, whichever comes first',
    ...{ cases: 1, about: ['smallest.ts'] },
    fault: ({ smallest }) => {
      const [a, b, c] = pool.filter(({ kind }) => kind !== 'narrow-categories')
      const leads = (changes: readonly (Change | undefined)[]) =>
        changes.includes(c) || (changes.includes(a) && changes.includes(b))
      const of = (changes: readonly Change[]) => ({
        facts: {} as Facts,
        decision: decisionOf(leads(changes) ? 'permit' : 'deny', [], ['SECRECY']),
      })
      const way = [a, b, c].flatMap((change) => change ?? [])
      return unlike('smallest', smallest({ of }, way, 'permit'), [c])
    },
  },
  {
    title: 'what breaks is no end of a search: it is said',
    ...{ cases: 1, about: ['advising.ts'] },
    fault: ({ adviceFor, decide }) => {
      const { tables, facts } = waitings[0] as (typeof waitings)[number]
      const decision = decide(tables, facts)
      const vocabulary = {
        ...tables.vocabulary,
        get remedies(): never {
          throw new Error('broken')
        },
      }
      try {
        adviceFor({ ...tables, vocabulary }, facts, decision)
        return 'says nothing of it'
      } catch (error) {
        return error instanceof Error && error.message === 'broken' ? null : String(error)
      }
    },
  },
  {
    title: 'what is left of a question stands by name, whatever went and whatever did not',
    ...{ cases: 1, about: ['search-state.ts'] },
    fault: ({ fieldsLeft }) => {
      const decision = {
        ...decisionOf('permit-partial', [set('plan', 'goal', 'due', 'actor'), set('debt', 'total')], []),
        withheld: [
          { ...set('plan', 'action'), code: 'SECRECY', outcome: 'needs-consent' as const },
          { ...set('health', 'limitations'), code: 'SECRECY', outcome: 'needs-consent' as const },
        ],
      }
      return firstOf([
        unlike('all', fieldsLeft(decision, []), [
          ...[set('debt', 'total'), set('health', 'limitations'), set('plan', 'action', 'actor', 'due', 'goal')],
        ]),
        unlike('less', fieldsLeft(decision, [set('plan', 'due'), set('plan', 'action'), set('debt', 'total')]), [
          ...[set('health', 'limitations'), set('plan', 'actor', 'goal')],
        ]),
        unlike('of another', fieldsLeft(decision, [set('debt', 'due')]).at(-1)?.fields.length, 4),
      ])
    },
  },
  example('a search is bounded as the brief says', ({ limits: said }) => unlike('limits', said, limits)),
]
