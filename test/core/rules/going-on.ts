import type { ConsentOf } from '../../../src/core/change.ts'
import type { Decision, Missing, Withheld } from '../../../src/core/decision.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Core } from '../../mutation/core.ts'
import { mendings, type Mending } from './mending.ts'
import { firstOf, unlike, type Rule } from './rule.ts'

const { tables, whole } = mendings[0] as Mending
const given = { fields: null, why: 'given' as const }
const facts: Facts = {
  ...{ ...whole, consents: [], withdrawals: [] },
  categories: [
    { category: 'plan', ...given },
    { category: 'debt', ...given },
    { category: 'health', ...given },
  ],
}

const lacks = (who: string): Missing =>
  ({ who, handle: null, capacity: 'self', layer: 'secrecy', kind: 'consent', norm: false }) as unknown as Missing
const item = (category: string, outcome: Withheld['outcome'] = 'needs-consent', code = 'SECRECY'): Withheld => ({
  ...{ category, fields: [`${category}-field`], code, outcome },
})

/** Whose word lacks of each thing, and what was asked of the judge. */
const ask = ({ waysOn }: Core, withheld: readonly Withheld[], words: Readonly<Record<string, string>>) => {
  const asked: string[] = []
  const decision = { withheld, permitted: [], reasons: [], missing: [lacks('somebody')] } as unknown as Decision
  const ways = waysOn(tables, facts, decision, [], ({ categories }) => {
    asked.push(categories.map(({ category, fields }) => `${category}: ${(fields ?? ['all']).join()}`).join('; '))
    return { ...decision, missing: [lacks(words[categories[0]?.category ?? ''] ?? 'nobody')] }
  })
  const said = ways.map(({ changes }) =>
    changes
      .map((change) => {
        const sets = 'categories' in change ? change.categories.map(({ category }) => category).join() : ''
        return `${change.kind} ${(change as Partial<ConsentOf>).who ?? ''} ${sets}`
      })
      .join(' + '),
  )
  return { asked, said }
}

export const goingOn: readonly Rule[] = [
  {
    title: 'of the first things that lack the same words those words are asked, or those things are left out',
    ...{ cases: 1, about: ['ways-on.ts'] },
    fault: (core) =>
      firstOf([
        unlike('alone', ask(core, [item('plan'), item('debt', 'deny', 'NOT_NECESSARY')], {}), {
          ...{ asked: [], said: ['consent-of somebody plan', 'narrow-categories  debt'] },
        }),
        unlike('two, of two people', ask(core, [item('plan'), item('debt')], { plan: 'mother', debt: 'father' }), {
          ...{ asked: ['plan: plan-field', 'debt: debt-field'] },
          said: ['consent-of mother plan', 'narrow-categories  debt'],
        }),
        unlike('two, of one', ask(core, [item('plan'), item('debt')], { plan: 'mother', debt: 'mother' }), {
          ...{ asked: ['plan: plan-field', 'debt: debt-field'], said: ['consent-of mother plan,debt'] },
        }),
        unlike('denied', ask(core, [item('debt', 'deny', 'NO'), item('plan')], {}), {
          ...{ asked: [], said: ['', 'narrow-categories  plan'] },
        }),
      ]),
  },
]
