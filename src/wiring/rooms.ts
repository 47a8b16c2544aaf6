import { entryReader } from '../audit/entry-store.ts'
import type { Actor, Entry } from '../audit/entry.ts'
import { openLog } from '../audit/log.ts'
import { personsReleasedIn } from '../audit/releases.ts'
import { caseReferences } from '../cases/case-reference-store.ts'
import { caseRights } from '../cases/case-rights-store.ts'
import { cases as caseRoom } from '../cases/cases.ts'
import type { Config } from '../config.ts'
import { obligationChanges } from '../consent/obligation-changes.ts'
import { obligationStore } from '../consent/obligation-store.ts'
import { obligations as obligationRoom } from '../consent/obligations.ts'
import { retainUntil } from '../exchange/retaining.ts'
import { stampOf } from '../exchange/entries.ts'
import { demandSenderConstraint } from '../participants/access-rules.ts'
import { credentials } from '../participants/credentials.ts'
import type { Metrics } from '../http/metrics.ts'
import { leaving } from '../participants/leaving.ts'
import { participantRoom } from '../participants/participant-room.ts'
import { participants as participantReads } from '../participants/participants.ts'
import { usedProofs } from '../participants/proof-store.ts'
import { register } from '../participants/register.ts'
import { stops } from '../participants/stops.ts'
import { identifications } from '../persons/identifications.ts'
import { personFacts } from '../persons/person-facts.ts'
import { anyPolicy, type Policies } from '../policy/policies.ts'
import type { Db } from '../store/database.ts'
import type { Fault } from '../store/fault.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { KeyRing } from '../store/keys.ts'
import { secretFiles } from '../store/secret-files.ts'
import { wireConsent } from './consent.ts'
import { deferralsOf } from './deferrals.ts'
import { wireInbox } from './inbox.ts'
import { wirePersons } from './persons.ts'
import { wireReviews } from './reviews.ts'
import { wireSource } from './source.ts'

/** The key rings of the configuration, by use. */
export type Keys = Readonly<Record<keyof Config['keyFiles'], KeyRing>>

/** What the rooms are built from. `onFault` hears of database faults: code and constraint only. */
export interface RoomParts {
  readonly config: Config
  readonly keys: Keys
  readonly db: Db
  readonly policies: Policies
  /** Who acts where nobody called: the operator, in entries of start, sweep and refusal. */
  readonly operator: Actor
  readonly onFault: (fault: Fault) => void
  readonly metrics: Metrics
  readonly now: () => Date
}

/** Every room but the exchange, in reading order: who, about whom, why, what was allowed, the log, the sources. */
export const buildRooms = (parts: RoomParts) => {
  const { config, keys, db, policies, operator, onFault } = parts
  const log = openLog({ db, onFault })
  const retain = (type: Entry['type'], categories: readonly string[], localDate: string) =>
    // Terms are those of the tables that every municipality shares.
    retainUntil(anyPolicy(policies).tables, type, categories, localDate)
  const stamp = (municipality: string) => stampOf(policies.of(municipality))

  const box = credentials(keys.connector)
  const participants = participantReads({ db, credentials: box, secrets: secretFiles(config.sources.secretsDir) })
  const registry = register({ db, credentials: box, record: log.appendIn })
  const demand = demandSenderConstraint({ db, record: log.appendIn }, config.possession.demanded)

  const references = caseReferences(db)
  const { people, persons, vault, refresh, close: closeBrp } = wirePersons({ ...parts, participants, references })

  const cases = caseRoom(db, {
    persons: {
      resolve: (call, municipality, ref, { purpose }) => persons.resolve(call, municipality, ref, { purpose }),
      aliases: persons.aliases,
    },
    takesPart: participants.amongActive,
    mayUseBsn: ({ caller }, municipality, purpose) =>
      policies.of(municipality).mayUseBsn(caller.kind, purpose, 'subject'),
    knowsPurpose: (municipality, purpose) => policies.of(municipality).knows.purpose(purpose),
    personsKnownTo: (organisation, municipality, ids) =>
      inMunicipality(db, municipality, (trx) => personsReleasedIn(trx, municipality, organisation, ids)),
    record: log.appendIn,
    stampOf: stamp,
    retain,
  })
  const rights = caseRights(db)
  const source = wireSource(config.sources, parts.metrics)

  const { consents, standingOf, withdrawals, rounds } = wireConsent({
    ...parts,
    persons,
    refresh,
    rights,
    participants,
    log,
    stamp,
    retain,
  })

  const recordingFacts = {
    persons,
    mayRecordFor: async (organisation: string, municipality: string, person: string) =>
      (await rights.recordersOf(municipality, person)).includes(organisation),
    appendIn: log.appendIn,
    stampOf: stamp,
    retain,
  }

  return {
    log,
    operator,
    onFault,
    retain,
    participants,
    registry,
    participantRoom: participantRoom(db, registry, demand),
    leaving: leaving({ db, record: log.appendIn }),
    stops: stops({
      ...{ db, record: log.appendIn, stampOf: stamp, retain },
      persons: {
        resolve: (call, municipality, ref) => persons.resolve(call, municipality, ref),
        aliases: persons.aliases,
      },
      knowsPurpose: (municipality, purpose) => policies.of(municipality).knows.purpose(purpose),
    }),
    usedProofs: usedProofs(db),
    persons,
    byAlias: people.byAlias,
    refresh,
    personFacts: personFacts(db, { ...recordingFacts, refresh, maxAgeSeconds: config.brp.maxAgeSeconds }),
    identify: identifications(db, { ...recordingFacts, vault }),
    references,
    cases,
    rights,
    consents,
    standingOf,
    withdrawals,
    rounds,
    obligations: obligationRoom(obligationStore(db), persons),
    obligationChanges: obligationChanges(db, {
      store: obligationStore(db),
      people: persons,
      recording: { appendIn: log.appendIn, stampOf: stamp, retain },
      deferralOf: deferralsOf(db, policies),
    }),
    ...wireInbox({ ...parts, log, refresh, retain }),
    ...wireReviews({ ...parts, persons, log, stamp, retain }),
    entries: entryReader(db),
    source,
    close: async () => {
      await log.close()
      await source.close()
      await closeBrp()
    },
  }
}

export type Rooms = ReturnType<typeof buildRooms>
