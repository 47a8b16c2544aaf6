import { factsNow } from './facts-now.ts'
import { agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { RightFacts } from './right.ts'
import type { Asker } from './right-role.ts'
import type { Right, RightsRules } from './right-rules.ts'
import { unsafeToAsk } from './safety.ts'
import type { Tables } from './tables.ts'

/** What a right demands and its request lacks: another law, another ground, writing, a reason, all who have gezag (G). */
export const requestFindings = (
  tables: Tables,
  { gates }: RightsRules,
  facts: Facts,
  asked: RightFacts,
  right: Right,
  asker: Asker,
): readonly Finding[] => {
  const { demands, bases } = right
  const ground = asked.legalBasis
  return [
    ...(Object.hasOwn(right.law, asked.law) ? [] : [found(tables, gates['other-law'])]),
    ...(bases !== null && ground !== undefined && !bases.includes(ground)
      ? [found(tables, gates['wrong-ground'])]
      : []),
    ...(demands.includes('written') && asked.written !== true
      ? [found(tables, gates.written, { fields: ['right.written'] })]
      : []),
    ...(right.together ? togetherFindings(tables, gates, facts, asked, asker) : []),
    ...(right.judgementWeighed && asked.aboutJudgement === true ? [found(tables, gates.judgement)] : []),
  ]
}

/** One of two who have gezag cannot ask this alone; where the other must not be asked nobody is sent to him. */
const togetherFindings = (
  tables: Tables,
  gates: RightsRules['gates'],
  facts: Facts,
  { by, jointly = [] }: RightFacts,
  { role, holders }: Asker,
): readonly Finding[] => {
  const lacking = role === 'holder' ? holders.filter((who) => who !== by.who && !jointly.includes(who)) : []
  if (lacking.length === 0) return []
  return lacking.some((who) => unsafeToAsk(tables, facts, who))
    ? [found(tables, gates['together-unsafe'])]
    : [found(tables, gates.together, { fields: ['right.jointly'] })]
}

/** Step 11: the person's own interest opposes what somebody else asks for him (Wmo 5.3.2 lid 3, Jeugdwet 7.3.11 lid 3). */
export const harmFindings = (
  tables: Tables,
  { harm }: RightsRules,
  facts: Facts,
  { right, by }: RightFacts,
): readonly Finding[] => {
  if (by.who === facts.person.id) return []
  const [youngest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  const towards = (kind: string) =>
    factsNow(facts, kind).some(({ concerns }) => concerns === null || concerns === by.who)
  const row = harm.find(
    ({ facts: kinds, ages, rights }) =>
      (rights.length === 0 || rights.includes(right)) &&
      ages[0] <= youngest &&
      youngest <= ages[1] &&
      kinds.some(towards),
  )
  return row === undefined ? [] : [found(tables, row, { outcome: row.outcome })]
}
