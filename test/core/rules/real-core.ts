import * as advice from '../../../src/core/advice.ts'
import * as advising from '../../../src/core/advising.ts'
import * as alike from '../../../src/core/alike.ts'
import * as applied from '../../../src/core/applied.ts'
import * as audience from '../../../src/core/audience.ts'
import * as bsn from '../../../src/core/bsn.ts'
import * as byTables from '../../../src/core/by-tables.ts'
import * as change from '../../../src/core/change.ts'
import * as dates from '../../../src/core/dates.ts'
import * as decide from '../../../src/core/decide.ts'
import * as drafts from '../../../src/core/drafts.ts'
import * as free from '../../../src/core/free.ts'
import * as inForce from '../../../src/core/in-force.ts'
import * as lists from '../../../src/core/lists.ts'
import * as minimise from '../../../src/core/minimise.ts'
import * as notice from '../../../src/core/notice.ts'
import * as own from '../../../src/core/own.ts'
import * as ranking from '../../../src/core/ranking.ts'
import * as reach from '../../../src/core/reach.ts'
import * as scope from '../../../src/core/scope.ts'
import * as scopeParts from '../../../src/core/scope-parts.ts'
import * as searchState from '../../../src/core/search-state.ts'
import * as sides from '../../../src/core/sides.ts'
import * as smallest from '../../../src/core/smallest.ts'
import * as standing from '../../../src/core/standing.ts'
import * as tell from '../../../src/core/tell.ts'
import * as tellAdvice from '../../../src/core/tell-advice.ts'
import * as unknownPerson from '../../../src/core/unknown-person.ts'
import * as waysAsking from '../../../src/core/ways-asking.ts'
import * as waysOn from '../../../src/core/ways-on.ts'
import * as words from '../../../src/core/words.ts'
import type { Core } from '../../mutation/core.ts'

/** The core as it is, with every door of it. */
export const realCore: Core = {
  ...own,
  joined: own.together,
  ...{
    ...advice,
    ...advising,
    ...alike,
    ...scope,
    ...byTables,
    ...lists,
    ...applied,
    ...audience,
    ...bsn,
    ...change,
    ...dates,
    ...decide,
    ...drafts,
    ...free,
  },
  ...{
    ...inForce,
    ...minimise,
    ...notice,
    ...ranking,
    ...reach,
    ...searchState,
    ...smallest,
    ...standing,
    ...tell,
    ...tellAdvice,
    ...unknownPerson,
    ...waysAsking,
    ...waysOn,
    ...words,
    ...scopeParts,
    ...sides,
  },
}
