import type { Change } from './change.ts'
import type { Decision, Missing, Withheld } from './decision.ts'
import type { Facts } from './facts.ts'
import { fieldsLeft, type Judge } from './search-state.ts'
import type { Tables } from './tables.ts'
import { againWithInterpreter, wordsFor, type Group } from './ways-asking.ts'
import type { Way } from './ways-out.ts'
import { verdictWays } from './ways-verdict.ts'

/** The ways on for the first fields that do not go: get what they lack, or leave them out. */
export const waysOn = (
  tables: Tables,
  facts: Facts,
  decision: Decision,
  made: readonly Change[],
  judge: Judge,
): readonly Way[] => {
  const first = groupsOf(facts, decision, judge).slice(0, 1)
  return first.flatMap((group) => [
    ...gettingIt(facts, decision, group, made),
    ...(group.outcome === 'review' ? verdictWays(tables, facts, group, judge) : []),
    ...leavingItOut(decision, group),
  ])
}

const groupsOf = (facts: Facts, decision: Decision, judge: Judge): readonly Group[] => {
  const open = decision.withheld.filter(({ outcome }) => outcome === 'needs-consent')
  const alone = open.length === 1
  const groups = new Map<string, Group>()
  for (const item of decision.withheld) {
    const missing = item.outcome !== 'needs-consent' ? [] : alone ? decision.missing : missingFor(facts, item, judge)
    const words = missing.map(({ who, layer, kind }) => `${who} ${layer} ${kind}`)
    const key = `${item.code} ${item.outcome} ${words.join()}`
    const known = groups.get(key)
    groups.set(key, {
      ...{ code: item.code, outcome: item.outcome, missing },
      sets: [...(known?.sets ?? []), { category: item.category, fields: item.fields }],
    })
  }
  return [...groups.values()]
}

const missingFor = (facts: Facts, item: Withheld, judge: Judge): readonly Missing[] =>
  judge({
    ...facts,
    categories: facts.categories
      .filter(({ category }) => category === item.category)
      .map((asked) => ({ ...asked, fields: item.fields })),
  }).missing

const leavingItOut = (decision: Decision, { code, sets }: Group): readonly Way[] => {
  const categories = fieldsLeft(decision, sets)
  return categories.length === 0 ? [] : [{ changes: [{ kind: 'narrow-categories', categories }], answers: [code] }]
}

const gettingIt = (facts: Facts, decision: Decision, group: Group, made: readonly Change[]): readonly Way[] => {
  const answers = [group.code]
  const way = (...changes: readonly Change[]): readonly Way[] => [{ changes, answers }]
  switch (group.code) {
    case 'SECRET_ADDRESS':
      return facts.request.addressNeeded ? [] : way({ kind: 'say-address-needed' })
    case 'CONSENT_NOT_FREE':
      return way({ kind: 'answer-free-consent' })
    case 'CONSENT_DOUBT':
      return way(...againWithInterpreter(facts, group))
    default:
      return wordsFor(facts, decision, group, made)
  }
}
