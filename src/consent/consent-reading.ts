import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { municipalityOf } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { KeptConsent } from './consent.ts'
import { consentStore } from './consent-store.ts'
import { consentViews, type ViewPorts } from './consent-view.ts'
import type { ConsentView } from './consent-view-schema.ts'
import type { CaseRights, Ref } from './ports.ts'

/** What reading consents needs of the other rooms. */
export interface ReadingPorts extends ViewPorts {
  readonly cases: CaseRights
}

/** Consents of one case that are sought, newest first. */
export interface ConsentSought {
  readonly case: string
  readonly person: Ref | null
  readonly layer: KeptConsent['record']['layer'] | null
  readonly before: string | null
  readonly limit: number
}

/** Consents as those who may record them in their case read them; to anybody else they do not exist. */
export const consentReading = (db: Db, ports: ReadingPorts) => {
  const { people, cases } = ports
  const views = consentViews(ports)

  /** The municipality of a case in which the caller records consent; else `not-found`. */
  const requireRecorder = async (call: Call, caseId: string): Promise<string> => {
    const municipality = ownMunicipality(call, caseId)
    const { organisation } = call.caller
    if (municipality === null || !(await cases.recordsConsent(organisation, caseId, call.moment.localDate))) {
      throw new Problem('not-found', 'Your organisation records consent in no such case.')
    }
    return municipality
  }

  /** Consents as they are kept, for the exchange: what a source may know of the word it rests on. */
  const kept = (municipality: string, ids: readonly string[]): Promise<readonly KeptConsent[]> =>
    inMunicipality(db, municipality, (trx) => consentStore(trx, municipality).read(ids))

  const find = async (call: Call, id: string): Promise<KeptConsent> => {
    const municipality = ownMunicipality(call, id)
    const [found] = municipality === null ? [] : await kept(municipality, [id])
    const { organisation } = call.caller
    if (found === undefined || !(await cases.recordsConsent(organisation, found.case, call.moment.localDate))) {
      throw new Problem('not-found', 'There is no such consent here.')
    }
    return found
  }

  const view = async (call: Call, municipality: string, ids: readonly string[]): Promise<readonly ConsentView[]> => {
    const { read, withdrawals } = await inMunicipality(db, municipality, async (trx) => {
      const store = consentStore(trx, municipality)
      const consents = await store.read(ids)
      return { read: consents, withdrawals: await store.withdrawals(consents.map((consent) => consent.person)) }
    })
    return views(call, municipality, read, withdrawals)
  }

  return {
    requireRecorder,

    /** These consents as they stand now, for who may read them already. */
    views: view,

    kept,

    /** A consent in whose case this caller may record; else `not-found`. */
    find,

    /** One consent as it stands now. */
    view: async (call: Call, id: string): Promise<ConsentView> => {
      const { municipality } = await find(call, id)
      const [found] = await view(call, municipality, [id])
      if (found === undefined) throw new Problem('not-found', 'There is no such consent here.')
      return found
    },

    /** Consents of one case, newest first; of persons known to the BRP and not sealed alone. */
    search: async (call: Call, sought: ConsentSought) => {
      const municipality = await requireRecorder(call, sought.case)
      const context = { about: 'subject', joining: sought.case } as const
      const person = sought.person && (await people.resolve(call, municipality, sought.person, context))
      const ids = await inMunicipality(db, municipality, (trx) =>
        consentStore(trx, municipality).search({
          case: sought.case,
          person,
          layer: sought.layer,
          on: call.moment.localDate,
          before: sought.before,
          limit: sought.limit + 1,
        }),
      )
      const items = await view(call, municipality, ids.slice(0, sought.limit))
      return { items, next: ids.length > sought.limit ? (items.at(-1)?.id ?? null) : null }
    },
  }
}

export type ConsentReading = ReturnType<typeof consentReading>

/** The municipality an id carries, if it is one of the caller's own. */
export const ownMunicipality = (call: Call, id: string): string | null => {
  const municipality = municipalityOf(id)
  return municipality !== null && call.caller.municipalities.includes(municipality) ? municipality : null
}
