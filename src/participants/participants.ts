import type { Db } from '../store/database.ts'
import { type SecretFiles, secretFiles } from '../store/secret-files.ts'
import { agreementStore } from './agreement-store.ts'
import { openable } from './connector.ts'
import { findConnector } from './connector-store.ts'
import type { Credentials } from './credentials.ts'
import { municipalityStore } from './municipality-store.ts'
import type { BrpConnection, Connector, Participant } from './participant.ts'
import { participantStore } from './participant-store.ts'

/** How the BRP of a municipality is reached; the key opens when it is needed. */
export type BrpConnector = Pick<BrpConnection, 'baseUrl'> & { readonly apiKey: () => string | null }

/** A participant that is active somewhere, with the municipalities' own controllers (OINs, by municipality). */
export interface ActiveParticipant extends Participant {
  /** Municipalities it has left: its duties of then remain. */
  readonly former: readonly string[]
  readonly controllers: Readonly<Record<string, readonly string[]>>
}

/** Reads of the register. */
export interface Participants {
  /**
   * Who an OIN is on that day; null where it takes part in no municipality then. What was found is remembered for at most five seconds, for the edge: a decision
   * never rests on it (its facts come from `party_facts`). Who does not take part is not remembered.
   */
  find(oin: string, localDate: string): Promise<ActiveParticipant | null>
  /** Who an OIN was that takes part nowhere any more: its duties remain. Null where it never took part. Never remembered. */
  findLeft(oin: string, localDate: string): Promise<ActiveParticipant | null>
  /** Which of these OINs take part in this municipality on that day. */
  amongActive(oins: readonly string[], municipality: string, localDate: string): Promise<ReadonlySet<string>>
  /** Whether a participant can be called back on this number, however it is written (domain.md P22). */
  callsBackOn(oin: string, number: string): Promise<boolean>
  /** How a participant is asked about residents of this municipality; null: it has no connector there. */
  connectorOf(municipality: string, oin: string): Promise<Connector | null>
  /** Where the BRP of this municipality is asked; null: nowhere. */
  brpOf(municipality: string): Promise<BrpConnector | null>
}

/** `rememberMs`: how long `find` may answer from memory, 5000 unless said, 0 never; `clock` in milliseconds, never back. */
export interface ParticipantsParts {
  readonly db: Db
  readonly credentials: Credentials
  /** Keys and certificates of connectors; none where absent. */
  readonly secrets?: SecretFiles
  readonly rememberMs?: number
  readonly clock?: () => number
}

const mostRemembered = 1000
const monotonic = (): number => performance.now()

/** The reads over the application's login. */
export const participants = ({
  db,
  credentials,
  secrets = secretFiles(null),
  rememberMs = 5000,
  clock = monotonic,
}: ParticipantsParts): Participants => {
  const remembered = new Map<string, { readonly found: ActiveParticipant; readonly until: number }>()
  const store = participantStore(db)

  return {
    find: async (oin, localDate) => {
      const key = `${localDate} ${oin}`
      const held = remembered.get(key)
      if (held !== undefined && clock() < held.until) return held.found
      const since = clock()
      const participant = await store.find(oin, localDate)
      if (remembered.size >= mostRemembered) remembered.clear()
      if (participant === null || participant.municipalities.length === 0) {
        remembered.delete(key)
        return null
      }
      const controllers = await store.controllers(participant.municipalities, localDate)
      const found = { ...participant, controllers, former: await agreementStore(db).former(oin, localDate) }
      remembered.set(key, { found, until: since + rememberMs })
      return found
    },

    findLeft: async (oin, localDate) => {
      const former = await agreementStore(db).former(oin, localDate)
      const participant = former.length === 0 ? null : await store.find(oin, localDate)
      if (participant === null || participant.municipalities.length > 0) return null
      return { ...participant, controllers: await store.controllers(former, localDate), former }
    },

    amongActive: store.amongActive,
    callsBackOn: (oin, number) => store.callsBackOn(oin, number.replace(/[ -]/g, '')),

    connectorOf: async (municipality, oin) => {
      const row = await findConnector(db, municipality, oin)
      return row === null ? null : openable({ credentials, secrets }, municipality, oin, row)
    },

    brpOf: async (municipality) => {
      const row = await municipalityStore(db).brp(municipality)
      if (row === null) return null
      const { baseUrl, sealed } = row
      const place = { municipality, party: 'brp', baseUrl }
      return { baseUrl, apiKey: () => (sealed === null ? null : credentials.open(place, sealed)) }
    },
  }
}
