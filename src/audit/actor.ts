import type { Caller } from '../http/caller.ts'
import type { Actor } from './entry.ts'

/** The caller as an entry names who acted, outside any case: the professional of the token, where it names one. */
export const actorOf = ({ organisation, professional, clientId }: Caller): Actor => ({
  organisation,
  professional: professional === null ? null : { ...professional, relation: null },
  clientId,
})
