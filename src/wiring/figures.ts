import { figuresMaking } from '../audit/figures/figures.ts'
import type { Policies } from '../policy/policies.ts'
import { publicCause } from '../policy/public-cause.ts'
import type { Db } from '../store/database.ts'

/** What makes the figures of the pages, on the application's login; causes by the codes that anybody may be told. */
export const wireFigures = (db: Db, policies: Policies) =>
  figuresMaking({ db, causeOf: (municipality, code) => publicCause(policies.of(municipality).tables, code) })
