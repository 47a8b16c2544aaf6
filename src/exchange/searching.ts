import type { Call } from '../http/caller.ts'
import type { DataRequest } from './data-request.ts'
import type { DataRequestStore } from './data-request-store.ts'
import type { DataRequestSearch, DataRequestView } from './exchange-schema.ts'
import type { PreparePorts } from './prepare.ts'
import { mayBeTold } from './status.ts'

/** A search looks through so many rows at a time, and so many times, for one page. */
const leastBatch = 100
const mostBatches = 5

/** From before which id, and how many. */
export interface RequestPage {
  readonly before: string | null
  readonly limit: number
}

/** What searching needs; `kept` tells a request as this caller may hear it. */
export interface SearchPorts {
  readonly requests: Pick<DataRequestStore, 'search'>
  readonly resolve: PreparePorts['resolve']
  readonly kept: (call: Call, request: DataRequest) => Promise<DataRequestView>
}

/**
 * One's own requests, newest first; of a person the caller does not know: none. A status is the one the caller was told:
 * what waits for a word it may not hear of is found as `denied`, and so is what has expired as `expired`.
 */
export const searching =
  ({ requests, resolve, kept }: SearchPorts) =>
  async (call: Call, query: DataRequestSearch, page: RequestPage) => {
    const municipality = query.case?.slice(0, 4) ?? call.caller.municipalities[0] ?? ''
    if (!call.caller.municipalities.includes(municipality)) return { found: [], next: null }
    const sought = query.person === undefined ? [] : [query.person]
    const [person = null] = await resolve(call, municipality, query.case ?? null, sought, false)
    const found: DataRequest[] = []
    const wanted = page.limit + 1
    const batchSize = Math.max(wanted, leastBatch)
    let { before } = page
    let more = true
    for (let batches = 0; more && found.length < wanted && batches < mostBatches; batches++) {
      const batch = await requests.search(municipality, call.caller.organisation, {
        before,
        caseId: query.case ?? null,
        person: person?.id ?? null,
        statuses: query.status === undefined ? null : mayBeTold(query.status),
        limit: batchSize,
      })
      for (const request of batch) {
        if (query.status === undefined || (await kept(call, request)).status === query.status) found.push(request)
      }
      before = batch.at(-1)?.id ?? null
      more = batch.length === batchSize
    }
    const shown = found.slice(0, page.limit)
    // A page may be short, even empty, where many were looked through: the next begins after what was seen.
    const next = found.length > page.limit ? (shown.at(-1)?.id ?? null) : more ? before : null
    return { found: shown, next }
  }
