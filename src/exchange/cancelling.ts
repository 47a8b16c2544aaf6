import { lapseReviews } from '../reviews/review-store.ts'
import type { Call } from '../http/caller.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { DataRequest } from './data-request.ts'
import { cancelRequest } from './ready-store.ts'
import { waiting } from './status.ts'

/** Cancels a waiting request, and with it the reviews nobody needs any more; false where it no longer waited. */
export const cancelling =
  (db: Db) =>
  (call: Call, { id, question: { municipality } }: DataRequest): Promise<boolean> =>
    inMunicipality(db, municipality, async (trx) => {
      const cancelled = await cancelRequest(trx, municipality, id, waiting)
      if (cancelled) await lapseReviews(trx, municipality, id, [], call.moment.at)
      return cancelled
    })
