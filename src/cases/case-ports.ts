import type { Entry } from '../audit/entry.ts'
import type { Call } from '../http/caller.ts'
import type { Trx } from '../store/database.ts'
import type { CasePerson } from './case-schema.ts'

/** What the room of cases needs of other rooms; app.ts wires it. */
export interface CasePorts {
  readonly persons: CasePersons
  readonly takesPart: TakesPart
  readonly mayUseBsn: MayUseBsn
  readonly knowsPurpose: (municipality: string, purpose: string) => boolean
  readonly personsKnownTo: PersonsKnownTo
  /** Appends entries in the transaction of their change, as its last statement (audit's `appendIn`). */
  readonly record: (trx: Trx, entries: readonly Entry[]) => Promise<unknown>
  /** The tables in force, as an entry names them. */
  readonly stampOf: (municipality: string) => Entry['policy']
  /** How long an entry of this type is kept at least: a local date (domain.md H). */
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
}

/** The room of persons. A sealed or unknown person resolves like any other. */
export interface CasePersons {
  /** Internal id; made where the BSN is new. `purpose`: one for which this caller may use the number. */
  resolve(call: Call, municipality: string, ref: CasePerson, use: { readonly purpose: string | null }): Promise<string>
  /** What this organisation knows these persons (internal ids) by. */
  aliases(municipality: string, organisation: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Which of these OINs take part in this municipality on that day. */
export type TakesPart = (
  oins: readonly string[],
  municipality: string,
  localDate: string,
) => Promise<ReadonlySet<string>>

/** Whether this caller may use a BSN for this purpose here (domain.md B.2; UAVG 46). */
export type MayUseBsn = (call: Call, municipality: string, purpose: string) => boolean

/** By case: the persons (internal ids) of whom this organisation has a release or a record. A case left out: nobody. */
export type PersonsKnownTo = (
  organisation: string,
  municipality: string,
  cases: readonly string[],
) => Promise<ReadonlyMap<string, readonly string[]>>

/** Runs a call once a key; a repeat gets the id of the first. The outcome is rendered anew by id (decisions.md 27). */
export type Idempotent = (
  call: Call,
  key: string,
  body: unknown,
  run: () => Promise<{ readonly id: string }>,
) => Promise<{ readonly id: string; readonly replayed: boolean }>
