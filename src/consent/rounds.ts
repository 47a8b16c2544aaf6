import { type Answered, draftsOf, type NamedParty } from '../core/drafts.ts'
import type { Tables } from '../core/tables.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { ConsentReading } from './consent-reading.ts'
import { consentStore } from './consent-store.ts'
import type { PartyNamed, People, Recording } from './ports.ts'
import { entryOf } from './recorded.ts'
import { roundFaults } from './round-faults.ts'
import { recordingMoment } from './recording-store.ts'
import { type FollowingConsent, following, roundEvents } from './round-consents.ts'
import { roundPeople } from './round-people.ts'
import { capacityFaults, knownSpeakers } from './round-speakers.ts'
import { insertRound, type KnownRound } from './round-store.ts'
import { partiesOf, wordFaults } from './round-words.ts'
import type { NewRound } from './round.ts'
import { insertWords } from './statement-store.ts'

/** What recording a talk needs of the other rooms. */
export interface RoundPorts {
  readonly people: People
  readonly reading: Pick<ConsentReading, 'requireRecorder'>
  readonly recording: Recording
  readonly tablesOf: (municipality: string) => Tables
  readonly partyNamed: PartyNamed
}

/**
 * Records one talk with all that follows from it, in one transaction: the talk, the consents of the layers the tables
 * ask, every word, and an entry of each (decisions.md 12). Every fault is named at once, and then nothing is recorded.
 */
export const recordRound =
  (db: Db, ports: RoundPorts) =>
  async (call: Call, round: NewRound): Promise<{ readonly id: string }> => {
    const municipality = await ports.reading.requireRecorder(call, round.case)
    const tables = ports.tablesOf(municipality)
    const parties = await partiesOf(ports.partyNamed, round, call.moment.localDate)
    const { subjects, speakers, ...named } = await roundPeople(ports.people, call, municipality, round)
    const faults = [
      ...roundFaults(call, round),
      ...wordFaults(tables, round, parties),
      ...named.faults,
      ...capacityFaults(round, subjects, speakers),
    ]
    if (faults.length > 0) {
      const code = named.problem === null || named.problem === 'not-found' ? 'invalid-input' : named.problem
      throw new Problem(code, 'Mend these faults and record the talk again; nothing was recorded.', {
        invalidParams: faults,
      })
    }
    const known: KnownRound = {
      id: newId(municipality),
      case: round.case,
      conversation: round.conversation,
      asks: round.asks.map(({ about: _, ...ask }, i) => ({ ...ask, person: subjects[i] ?? '' })),
      speakers: knownSpeakers(municipality, round, subjects, speakers),
    }
    const drafted = draftsFor(tables, known, parties, call)
    const consents = following(municipality, known, drafted)
    const entries = roundEvents(municipality, known, consents).map((event) => entryOf(ports.recording, call, event))
    const asked = known.asks.map(({ person }) => person)
    return inMunicipality(db, municipality, async (trx) => {
      const at = await recordingMoment(trx, municipality, asked, call.moment.at)
      const recorded = { by: call.caller.organisation, at }
      await insertRound(trx, municipality, known, recorded)
      for (const { id, person, consent, words } of inKeyOrder(consents)) {
        await consentStore(trx, municipality).insert(id, person, consent, recorded)
        await insertWords(trx, municipality, id, person, words, recorded)
      }
      await ports.recording.appendIn(trx, entries)
      return { id: known.id }
    })
  }

/** What follows from each question, by its number. */
const draftsFor = (tables: Tables, round: KnownRound, parties: ReadonlyMap<string, NamedParty>, call: Call) =>
  round.asks.map((ask, i) => {
    const partyOf = (name: string): readonly NamedParty[] => [parties.get(name)].filter((one) => one !== undefined)
    const answers = round.speakers.flatMap(({ answers }, speaker) =>
      answers.filter((said) => said.ask === i).map(({ answer, only }): Answered => ({ speaker, answer, only })),
    )
    const asked = { ...ask, sources: ask.sources.flatMap(partyOf), recipients: ask.recipients.flatMap(partyOf) }
    return draftsOf(tables, asked, answers, call.moment)
  })

/** Rows about persons are written in the order of their keys, so that two talks never wait for each other in a ring. */
const inKeyOrder = (consents: readonly FollowingConsent[]) =>
  consents.toSorted((a, b) => (a.person < b.person ? -1 : a.person > b.person ? 1 : 0))
