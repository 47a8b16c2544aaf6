import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { municipalityOf, newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { KeptConsent, KnownWord, NewConsent, Word } from './consent.ts'
import type { ConsentView } from './consent-schema.ts'
import { consentStore } from './consent-store.ts'
import { consentViews, type ViewPorts } from './consent-view.ts'
import type { CaseRights, Recording, Ref } from './ports.ts'
import { entryOf, type Event } from './recorded.ts'
import { type About, speakerOf } from './speaker.ts'

/** What the room of consent needs of the others. */
export interface ConsentPorts extends ViewPorts {
  readonly cases: CaseRights
  readonly recording: Recording
}

/** Consents of one case that are sought, newest first. */
export interface ConsentSought {
  readonly case: string
  readonly person: Ref | null
  readonly layer: KeptConsent['record']['layer'] | null
  readonly before: string | null
  readonly limit: number
}

/** Consents, as the organisations that may record them in a case make and read them. Anybody else: `not-found`. */
export const consents = (db: Db, ports: ConsentPorts) => {
  const { people, cases, recording } = ports
  const views = consentViews(ports)

  const requireRecorder = async (call: Call, caseId: string): Promise<string> => {
    const municipality = municipalityOf(caseId)
    const own = municipality !== null && call.caller.municipalities.includes(municipality)
    const may = own && (await cases.recordsConsent(call.caller.organisation, caseId, call.moment.localDate))
    if (!may) throw new Problem('not-found', 'Your organisation records consent in no such case.')
    return municipality
  }

  const find = async (call: Call, id: string): Promise<KeptConsent> => {
    const municipality = municipalityOf(id)
    const own = municipality !== null && call.caller.municipalities.includes(municipality)
    const [kept] = own
      ? await inMunicipality(db, municipality, (trx) => consentStore(trx, municipality).read([id]))
      : []
    const may =
      kept !== undefined && (await cases.recordsConsent(call.caller.organisation, kept.case, call.moment.localDate))
    if (!may) throw new Problem('not-found', 'There is no such consent here.')
    return kept
  }

  const known = async (call: Call, about: About, words: readonly Word[]): Promise<readonly KnownWord[]> => {
    const found: KnownWord[] = []
    for (const { by, ...word } of words) {
      found.push({ ...word, ...(await speakerOf(people, call, about, by)), id: newId(about.municipality) })
    }
    return found
  }

  const append = (trx: Trx, call: Call, events: readonly Event[]) =>
    recording.appendIn(
      trx,
      events.map((event) => entryOf(recording, call, event)),
    )

  const view = async (call: Call, municipality: string, ids: readonly string[]): Promise<readonly ConsentView[]> => {
    const { kept, withdrawals } = await inMunicipality(db, municipality, async (trx) => {
      const store = consentStore(trx, municipality)
      const read = await store.read(ids)
      return { kept: read, withdrawals: await store.withdrawals(read.map((consent) => consent.person)) }
    })
    return views(call, municipality, kept, withdrawals)
  }

  return {
    /**
     * Records a consent with what was said in it, as it was given: whether it counts is for `standing`. Problems
     * `authority-changed`, `not-found`, `unavailable`; then nothing is recorded.
     */
    record: async (call: Call, consent: NewConsent): Promise<{ readonly id: string }> => {
      const municipality = await requireRecorder(call, consent.case)
      const purpose = consent.scope.purposes[0] ?? null
      const context = { about: 'subject', purpose, joining: consent.case } as const
      const person = await people.resolve(call, municipality, consent.subject, context)
      await people.refresh(call, municipality, [person])
      const about = { municipality, person, ref: consent.subject, case: consent.case }
      const words = await known(call, about, consent.words)
      const id = newId(municipality)
      const recorded = { by: call.caller.organisation, at: call.moment.at }
      await inMunicipality(db, municipality, async (trx) => {
        const store = consentStore(trx, municipality)
        await store.insert(id, person, consent, recorded)
        await store.insertWords(id, person, words, recorded)
        const { layer, kind, scope, validUntil } = consent
        const made = { municipality, person, case: consent.case, categories: scope.categories, controllers: [] }
        const details = { consent: id, layer, kind, scope, validUntil }
        await append(trx, call, [
          { type: 'consent-recorded', ...made, details },
          ...words.map((word) => ({ type: 'statement-recorded' as const, ...made, details: detailsOf(id, word) })),
        ])
      })
      return { id }
    },

    /** Adds a word to a consent. */
    say: async (call: Call, id: string, word: Word): Promise<void> => {
      const consent = await find(call, id)
      const { municipality, person } = consent
      await people.refresh(call, municipality, [person])
      const aliases = await people.aliases(municipality, call.caller.organisation, [person])
      const ref = { personId: aliases.get(person) ?? person }
      const words = await known(call, { municipality, person, ref, case: consent.case }, [word])
      await inMunicipality(db, municipality, async (trx) => {
        const recorded = { by: call.caller.organisation, at: call.moment.at }
        await consentStore(trx, municipality).insertWords(id, person, words, recorded)
        const { categories } = consent.record.scope
        const made = { municipality, person, case: consent.case, categories, controllers: [consent.recordedBy] }
        await append(
          trx,
          call,
          words.map((known) => ({ type: 'statement-recorded', ...made, details: detailsOf(id, known) })),
        )
      })
    },

    /** A consent that this caller may record in; for a withdrawal of it. */
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

export type Consents = ReturnType<typeof consents>

const detailsOf = (consent: string, word: KnownWord) => ({
  consent,
  statement: word.id,
  by: word.by,
  capacity: word.capacity,
  outcome: word.outcome,
  saidAt: word.said.at,
  method: word.method,
  evidenceSha256: word.evidence.sha256,
})
