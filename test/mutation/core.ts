import type * as advice from '../../src/core/advice.ts'
import type * as advising from '../../src/core/advising.ts'
import type * as alike from '../../src/core/alike.ts'
import type * as applied from '../../src/core/applied.ts'
import type * as audience from '../../src/core/audience.ts'
import type * as bsn from '../../src/core/bsn.ts'
import type * as byTables from '../../src/core/by-tables.ts'
import type * as change from '../../src/core/change.ts'
import type * as dates from '../../src/core/dates.ts'
import type * as decide from '../../src/core/decide.ts'
import type * as drafts from '../../src/core/drafts.ts'
import type * as free from '../../src/core/free.ts'
import type * as inForce from '../../src/core/in-force.ts'
import type * as lists from '../../src/core/lists.ts'
import type * as minimise from '../../src/core/minimise.ts'
import type * as notice from '../../src/core/notice.ts'
import type * as own from '../../src/core/own.ts'
import type * as ranking from '../../src/core/ranking.ts'
import type * as reach from '../../src/core/reach.ts'
import type * as scope from '../../src/core/scope.ts'
import type * as scopeParts from '../../src/core/scope-parts.ts'
import type * as searchState from '../../src/core/search-state.ts'
import type * as sides from '../../src/core/sides.ts'
import type * as smallest from '../../src/core/smallest.ts'
import type * as standing from '../../src/core/standing.ts'
import type * as tell from '../../src/core/tell.ts'
import type * as tellAdvice from '../../src/core/tell-advice.ts'
import type * as unknownPerson from '../../src/core/unknown-person.ts'
import type * as waysAsking from '../../src/core/ways-asking.ts'
import type * as waysOn from '../../src/core/ways-on.ts'
import type * as words from '../../src/core/words.ts'

/** All that the rest of the service calls of the core, and the parts of which a rule stands by itself (test/core/rules). */
export type Core = typeof advice &
  typeof advising &
  typeof alike &
  typeof applied &
  typeof audience &
  typeof bsn &
  typeof byTables &
  typeof change &
  typeof dates &
  typeof decide &
  typeof drafts &
  typeof free &
  typeof inForce &
  typeof lists &
  typeof minimise &
  typeof notice &
  Omit<typeof own, 'together'> & { readonly joined: typeof own.together } & typeof ranking &
  typeof reach &
  typeof scope &
  typeof scopeParts &
  typeof searchState &
  typeof sides &
  typeof smallest &
  typeof standing &
  typeof tell &
  typeof tellAdvice &
  typeof unknownPerson &
  typeof waysAsking &
  typeof waysOn &
  typeof words

/** The files of src/core with those in them; of the same name the last is meant (`joined`: what own.ts calls `together`). */
export const doors = [
  'own',
  ...[
    'advice',
    'advising',
    'alike',
    'by-tables',
    'lists',
    'applied',
    'audience',
    'bsn',
    'change',
    'dates',
    'decide',
    'drafts',
    'free',
    'in-force',
  ],
  ...[
    'minimise',
    'notice',
    'ranking',
    'reach',
    'scope',
    'scope-parts',
    'search-state',
    'sides',
    'smallest',
    'standing',
    'tell',
    'tell-advice',
    'unknown-person',
    'ways-asking',
    'ways-on',
    'words',
  ],
] as const
