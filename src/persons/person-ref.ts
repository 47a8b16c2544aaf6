import type { Call } from '../http/caller.ts'
import type { AnyIdentity } from '../store/person-identity.ts'

/** Internal id of a person: never leaves the gateway (decisions.md 2). */
export type PersonId = string

/** One person as a caller says it (api.md, People). `bsn` has nine digits. */
export type PersonRef =
  | { readonly bsn: string }
  | { readonly personId: string }
  | { readonly reference: string }
  | { readonly identity: AnyIdentity }
  | { readonly authorityHolder: string }

/** What a number is used for, for the rule that says whether it may be (domain.md B.2; UAVG 46). */
export interface BsnUse {
  readonly municipality: string
  /** About the client or youth, or about a parent, partner or other person beside them. */
  readonly about: 'subject' | 'other'
  readonly purpose: string | null
  readonly actingAs: { readonly task: string | null; readonly law: string | null } | null
}

/** Whether this caller may use a BSN so. */
export type MayUseBsn = (call: Call, use: BsnUse) => boolean

/** Where and for what a reference to a person stands. `joining`: the case in which a `reference` is looked up. */
export interface RefContext extends Partial<Omit<BsnUse, 'municipality'>> {
  readonly joining?: string | null
  /** The child whose holder of gezag an `authorityHolder` must be; without it a handle is nobody. */
  readonly child?: PersonId
}
