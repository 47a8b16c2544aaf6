import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import { municipalityOf } from '../store/ids.ts'

/** The municipality an id carries, if it is one of the caller's own; else `not-found`, as for any unknown case. */
export const ownMunicipality = (call: Call, id: string): string => {
  const municipality = municipalityOf(id)
  if (municipality === null || !call.caller.municipalities.includes(municipality)) throw noSuchCase()
  return municipality
}

/** The one answer for a case that does not exist, is another's, or in which the caller takes no part. */
export const noSuchCase = (): Problem => new Problem('not-found', 'There is no such case here.')
