import type { Appended, Entry } from '../audit/entry.ts'
import type { Missing } from '../core/decision.ts'
import type { ConsentRecord, Moment, Party, PersonFacts, Withdrawal } from '../core/facts.ts'
import type { Call } from '../http/caller.ts'
import type { Trx } from '../store/database.ts'
import type { AnyIdentity } from '../store/person-identity.ts'

/** One person as a caller says it (api.md, People). */
export type Ref =
  | { readonly bsn: string }
  | { readonly personId: string }
  | { readonly reference: string }
  | { readonly identity: AnyIdentity }
  | { readonly authorityHolder: string }

/** About whom: the room of persons, as this room needs it. */
export interface People {
  readonly resolve: (
    call: Call,
    municipality: string,
    ref: Ref,
    context?: {
      readonly about?: 'subject' | 'other'
      readonly purpose?: string | null
      readonly joining?: string | null
      /** Whose holder of gezag a handle must be; without it a handle is nobody. */
      readonly child?: string
    },
  ) => Promise<string>
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  /** Who stands behind a handle for this child, and whether he still holds gezag; null where nobody does. */
  readonly holder: (
    municipality: string,
    child: string,
    handle: string,
  ) => Promise<{ readonly holder: string; readonly capacity: 'parent' | 'guardian'; readonly lasts: boolean } | null>
  readonly facts: (municipality: string, id: string) => Promise<PersonFacts>
  /** Fetches from the BRP what is too old; Problem `unavailable`. Never asked for a withdrawal. */
  readonly refresh: (call: Call, municipality: string, ids: readonly string[]) => Promise<void>
}

/** Who stands under a name of a scope on a local day: an OIN that takes part, or any of a kind; null: nobody. */
export type PartyNamed = (name: string, localDate: string) => Promise<Party | null>

/** Why they ask: what the room of cases says of rights in them. */
export interface CaseRights {
  /** Takes part in this case as coordinator or member on this local day, and so may record consent in it. */
  readonly recordsConsent: (organisation: string, caseId: string, on: string) => Promise<boolean>
  /** Takes part in any case of this person, in whatever role. */
  readonly takesPartWith: (organisation: string, municipality: string, person: string) => Promise<boolean>
  /** Organisations that may record consent in a case of this person. */
  readonly recordersOf: (municipality: string, person: string) => Promise<readonly string[]>
  /** Organisations that may record consent in any of these cases; read in the caller's transaction. */
  readonly recordersIn: (trx: Trx, municipality: string, cases: readonly string[]) => Promise<readonly string[]>
}

/** How a consent stands now (api.md): computed, never stored. */
export interface Standing {
  readonly state: 'complete' | 'incomplete' | 'refused' | 'withdrawn' | 'expired' | 'lapsed' | 'invalid'
  readonly missing: readonly Missing[]
}

/** Core's `standing` with the tables and the parties of this municipality. */
export type StandingOf = (
  municipality: string,
  consent: ConsentRecord,
  person: PersonFacts,
  withdrawals: readonly Withdrawal[],
  moment: Moment,
) => Promise<Standing> | Standing

/** What of a release a withdrawal must look at: in the words of the record. */
export interface Released {
  readonly exchangeId: string
  readonly case: string | null
  readonly recipient: string
}

/**
 * Releases about a person from the moment a word was said, as far as its scope reaches; of one consent where named. Read
 * in the transaction that holds the log's head, so that none is missed.
 */
export type ReleasesSince = (
  trx: Trx,
  municipality: string,
  person: string,
  since: string,
  scope: Withdrawal['scope'],
  consent: string | null,
) => Promise<readonly Released[]>

/** What every event of this room needs to be recorded. */
export interface Recording {
  /** Appends in the transaction of the change, as its last statement. */
  readonly appendIn: (trx: Trx, entries: readonly Entry[]) => Promise<readonly Appended[]>
  readonly stampOf: (municipality: string) => Entry['policy']
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
}
