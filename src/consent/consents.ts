import type { Call } from '../http/caller.ts'
import type { Db, Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { KnownWord, NewConsent, Word } from './consent.ts'
import { consentReading, type ReadingPorts } from './consent-reading.ts'
import { consentStore } from './consent-store.ts'
import type { Recording } from './ports.ts'
import { detailsOf, entryOf, type Event } from './recorded.ts'
import { recordingMoment } from './recording-store.ts'
import { type About, speakerOf } from './speaker.ts'
import { insertWords } from './statement-store.ts'

/** What the room of consent needs of the others. */
export interface ConsentPorts extends ReadingPorts {
  readonly recording: Recording
}

/** Consents, as the organisations that may record them in a case make and read them. Anybody else: `not-found`. */
export const consents = (db: Db, ports: ConsentPorts) => {
  const { people, recording } = ports
  const reading = consentReading(db, ports)

  const known = async (call: Call, about: About, words: readonly Word[]): Promise<readonly KnownWord[]> => {
    const found: KnownWord[] = []
    for (const { by, ...word } of words) {
      const speaker = await speakerOf(people, call, about, by)
      found.push({ ...word, by: speaker.by, handle: speaker.handle, id: newId(about.municipality) })
    }
    return found
  }

  const append = (trx: Trx, call: Call, events: readonly Event[]) =>
    recording.appendIn(
      trx,
      events.map((event) => entryOf(recording, call, event)),
    )

  return {
    ...reading,

    /**
     * Records a consent with what was said in it, as it was given: whether it counts is for `standing`. Problems
     * `authority-changed`, `not-found`, `unavailable`; then nothing is recorded.
     */
    record: async (call: Call, consent: NewConsent): Promise<{ readonly id: string }> => {
      const municipality = await reading.requireRecorder(call, consent.case)
      const purpose = consent.scope.purposes[0] ?? null
      const context = { about: 'subject', purpose, joining: consent.case } as const
      const person = await people.resolve(call, municipality, consent.subject, context)
      await people.refresh(call, municipality, [person])
      const about = { municipality, person, ref: consent.subject, case: consent.case }
      const words = await known(call, about, consent.words)
      const id = newId(municipality)
      const { layer, kind, scope, validUntil } = consent
      const made = { municipality, person, case: consent.case, categories: scope.categories, controllers: [] }
      const events: readonly Event[] = [
        { type: 'consent-recorded', ...made, details: { consent: id, layer, kind, scope, validUntil } },
        ...words.map((word) => ({ type: 'statement-recorded' as const, ...made, details: detailsOf(id, word) })),
      ]
      await inMunicipality(db, municipality, async (trx) => {
        const at = await recordingMoment(trx, municipality, [person], call.moment.at)
        const recorded = { by: call.caller.organisation, at }
        await consentStore(trx, municipality).insert(id, person, consent, recorded)
        await insertWords(trx, municipality, id, person, words, recorded)
        await append(trx, call, events)
      })
      return { id }
    },

    /** Adds a word to a consent; problems as `record`. */
    say: async (call: Call, id: string, word: Word): Promise<void> => {
      const consent = await reading.find(call, id)
      const { municipality, person } = consent
      const { organisation } = call.caller
      await people.refresh(call, municipality, [person])
      const aliases = await people.aliases(municipality, organisation, [person])
      const ref = { personId: aliases.get(person) ?? person }
      const words = await known(call, { municipality, person, ref, case: consent.case }, [word])
      const { categories } = consent.record.scope
      const made = { municipality, person, case: consent.case, categories, controllers: [consent.recordedBy] }
      await inMunicipality(db, municipality, async (trx) => {
        const at = await recordingMoment(trx, municipality, [person], call.moment.at)
        await insertWords(trx, municipality, id, person, words, { by: organisation, at })
        await append(
          trx,
          call,
          words.map((said) => ({ type: 'statement-recorded', ...made, details: detailsOf(id, said) })),
        )
      })
    },
  }
}

export type Consents = ReturnType<typeof consents>
