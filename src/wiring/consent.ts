import type { Entry } from '../audit/entry.ts'
import type { Log } from '../audit/log.ts'
import type { CaseRights } from '../cases/case-rights-store.ts'
import { consents as consentRoom } from '../consent/consents.ts'
import type { PartyNamed, People, StandingOf } from '../consent/ports.ts'
import { releasesSince } from '../consent/releases-since.ts'
import { confirmWord } from '../consent/confirmations.ts'
import { roundReading } from '../consent/round-reading.ts'
import { recordRound } from '../consent/rounds.ts'
import { withdrawals as withdrawalRoom } from '../consent/withdrawals.ts'
import { standing } from '../core/standing.ts'
import type { Participants } from '../participants/participants.ts'
import type { Persons } from '../persons/persons.ts'
import type { Refresh } from '../persons/refresh.ts'
import { dayIn } from '../policy/day-words.ts'
import { anyPolicy } from '../policy/policies.ts'
import type { RoomParts } from './rooms.ts'

/** What the room of consent needs of the other rooms. */
export interface ConsentParts extends RoomParts {
  readonly persons: Persons
  readonly refresh: Refresh
  readonly rights: CaseRights
  readonly participants: Participants
  readonly log: Log
  readonly stamp: (municipality: string) => Entry['policy']
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
}

/** What was allowed: consents and the words that stop them. */
export const wireConsent = (parts: ConsentParts) => {
  const { config, db, policies, persons, refresh, rights, participants, log, stamp, retain } = parts
  const consentPeople: People = {
    resolve: persons.resolve,
    aliases: persons.aliases,
    holder: persons.holder,
    facts: persons.facts,
    refresh: (call, municipality, ids) => refresh(call, municipality, ids, config.brp.maxAgeSeconds),
  }
  const recording = { appendIn: log.appendIn, stampOf: stamp, retain }
  const standingOf: StandingOf = async (municipality, consent, person, withdrawals, moment) => {
    const sources = await Promise.all(
      consent.scope.sources.map(async (source) => {
        const found = await participants.find(source, moment.localDate)
        return { oin: found?.oin ?? null, kind: found?.kind ?? source, active: true, mandates: [] }
      }),
    )
    return standing(policies.of(municipality).tables, consent, person, withdrawals, moment, sources)
  }
  const consents = consentRoom(db, {
    people: consentPeople,
    cases: rights,
    recording,
    standingOf,
    missingText: (municipality, missing, language) => policies.of(municipality).words(language).missing(missing),
  })
  const withdrawals = withdrawalRoom(db, {
    people: consentPeople,
    cases: rights,
    recording,
    releasesSince,
    controllersIn: async (municipality, caller, localDate) =>
      (await participants.find(caller, localDate))?.controllers[municipality] ?? [],
  })

  const tablesOf = (municipality: string) => policies.of(municipality).tables
  const rounds = roundReading(db, {
    people: consentPeople,
    cases: rights,
    reading: consents,
    tablesOf,
    sheetTexts: (municipality, language) => policies.of(municipality).texts[language].sheet,
    dayIn,
    nameOf: async (oin, localDate) => (await participants.find(oin, localDate))?.name ?? null,
  })
  const partyNamed: PartyNamed = async (name, localDate) => {
    const found = await participants.find(name, localDate)
    const kinds = anyPolicy(policies).tables.vocabulary.organisationKinds
    if (found !== null) return { oin: found.oin, kind: found.kind, active: true, mandates: [] }
    return Object.hasOwn(kinds, name) ? { oin: null, kind: name, active: true, mandates: [] } : null
  }
  const record = recordRound(db, { people: consentPeople, reading: consents, recording, tablesOf, partyNamed })
  const confirm = confirmWord(db, { reading: rounds, recording })

  return { consents, standingOf, withdrawals, rounds: { record, confirm, reading: rounds } }
}
