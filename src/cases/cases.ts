import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { caseChanges } from './case-changes.ts'
import { elsewhere, fault, refuseFaults } from './case-checks.ts'
import { noSuchCase, ownMunicipality } from './case-id.ts'
import type { CasePorts } from './case-ports.ts'
import { caseReadStore } from './case-read-store.ts'
import type { ReadCase } from './case.ts'
import type { CaseSearch } from './case-schema.ts'
import { caseView, personsToTell } from './case-view.ts'
import type { CaseView } from './case-view-schema.ts'
import { openCase } from './open-case.ts'

/** A page of cases: where the next one starts, null on the last. */
export interface CasePage {
  readonly items: readonly CaseView[]
  readonly next: string | null
}

/** Cases as callers make, change, read and find them. Unknown, another's and not taking part: the same `not-found`. */
export const cases = (db: Db, ports: CasePorts) => {
  const views = async (call: Call, municipality: string, found: readonly ReadCase[]): Promise<readonly CaseView[]> => {
    const { organisation } = call.caller
    const others = found.filter((each) => each.role !== 'coordinator').map((each) => each.id)
    const known: ReadonlyMap<string, readonly string[]> =
      others.length === 0 ? new Map() : await ports.personsKnownTo(organisation, municipality, others)
    const knownIn = (each: ReadCase) => known.get(each.id) ?? []
    const told = found.flatMap((each) => personsToTell(each, knownIn(each)))
    const aliases = await ports.persons.aliases(municipality, organisation, told)
    return found.map((each) => caseView(each, { aliases, known: knownIn(each) }))
  }

  return {
    open: openCase(db, ports),
    ...caseChanges(db, ports),

    /** One case as this caller may see it; `not-found` where it takes no part. */
    view: async (call: Call, id: string): Promise<CaseView> => {
      const municipality = ownMunicipality(call, id)
      const found = await inMunicipality(db, municipality, (trx) =>
        caseReadStore(trx, municipality, call.caller.organisation).read([id]),
      )
      const [view] = await views(call, municipality, found)
      if (view === undefined) throw noSuchCase()
      return view
    },

    /** The cases in which the caller takes part, newest first, from before `before`. */
    search: async (
      call: Call,
      query: CaseSearch,
      page: { readonly before: string | null; readonly limit: number },
    ): Promise<CasePage> => {
      const municipality = query.municipality ?? onlyMunicipality(call)
      if (!call.caller.municipalities.includes(municipality)) refuseFaults([elsewhere('municipality')])
      const found = await inMunicipality(db, municipality, async (trx) => {
        const store = caseReadStore(trx, municipality, call.caller.organisation)
        const { reference = null, phase = null } = query
        return store.read(await store.search({ reference, phase, before: page.before, limit: page.limit + 1 }))
      })
      const items = await views(call, municipality, found.slice(0, page.limit))
      return { items, next: found.length > page.limit ? (items.at(-1)?.id ?? null) : null }
    },
  }
}

export type Cases = ReturnType<typeof cases>

const onlyMunicipality = ({ caller }: Call): string => {
  const [only, ...more] = caller.municipalities
  if (only !== undefined && more.length === 0) return only
  const faults = [fault('municipality', 'required', 'is needed: this organisation takes part in more than one')]
  throw new Problem('invalid-input', 'Mend these faults and try again.', { invalidParams: faults })
}
