import { limits, type Advice, type Ways } from './advice.ts'
import { audienceFor, type Teller } from './audience.ts'
import { byOneself } from './change.ts'
import type { Decision } from './decision.ts'
import type { Tables } from './tables.ts'
import { tell } from './tell.ts'
import { firstSteps } from './told.ts'

/**
 * The ways of which this caller may hear every reason (domain.md 1.2, two versions). Where his question was refused as
 * such, only what he can ask otherwise by himself, on no consent: he learns no more than by asking again. Others than
 * who records consent hear of nobody's word. `who` is an internal id still: the edge says it by a name of the caller's.
 */
export const tellAdvice = (tables: Tables, decision: Decision, ways: Ways, teller: Teller): readonly Advice[] => {
  const hears = audienceFor(tables, decision, teller)
  if (hears.officer) return ways.all.slice(0, limits.ways)
  const told = tell(tables, decision, teller)
  const leads = told.reasons[0]?.code ?? 'NOT_NOW'
  const outside = told.reasons.some(({ row }) => row === '') && told.permitted.length === 0
  if (told.outcome === 'permit' || outside || leads === 'NOT_NOW' || leads === 'PERSON_NOT_FOUND') return []
  const early = firstSteps(tables, decision).length > 0
  const heard = (ways.masks.every(hears.code) ? ways.all : ways.unmasked)
    .filter(({ answers }) => answers.every(hears.code))
    .filter((way) => (early ? isOwn(way) : way.persons === 0 || teller.recordsConsent))
  return heard.slice(0, limits.ways)
}

/** Permitted by a law alone, so that it depends on nobody's gezag, word or refusal. */
const isOwn = ({ changes, outcome, byConsent }: Advice): boolean =>
  outcome === 'permit' && !byConsent && changes.every(({ kind }) => byOneself.includes(kind))
