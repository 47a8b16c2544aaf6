import { advising } from './advice.ts'
import { likeness } from './alike.ts'
import { applying } from './applied.ts'
import { carried } from './carried.ts'
import { changing } from './change.ts'
import { days } from './dates.ts'
import { drafting } from './drafts.ts'
import { freely } from './free.ts'
import { inForce } from './in-force.ts'
import { listing } from './lists.ts'
import { mending, sparing } from './mending.ts'
import { goingOn } from './going-on.ts'
import { askings } from './asking.ts'
import { openQuestions } from './open-questions.ts'
import { pairing } from './pairs.ts'
import { ranking } from './ranking.ts'
import { searching } from './searching.ts'
import { waiting } from './waiting.ts'
import { minimising } from './minimise.ts'
import { numbers } from './bsn.ts'
import { parting } from './scope-parts.ts'
import { rightRules } from './rights.ts'
import { duties } from './duties.ts'
import { earlier } from './earlier.ts'
import { noticing } from './notice.ts'
import type { Rule } from './rule.ts'
import { scoping } from './scope.ts'
import { siding } from './sides.ts'
import { standings } from './standing.ts'
import { spokenWords, verdictRules } from './words.ts'
import { tellings } from './telling.ts'

/** Every rule of this folder: `npm test` runs them on the core, `npm run mutation` on every mutant they reach. */
export const rules: readonly Rule[] = [
  ...[minimising, duties, earlier, noticing, rightRules, standings, tellings, spokenWords, verdictRules],
  ...[days, numbers, freely, parting, siding, changing, applying, drafting, mending, sparing, advising],
  ...[pairing, waiting, ranking, searching, openQuestions, askings, goingOn],
  ...[inForce, scoping, listing, likeness, carried],
].flat()
