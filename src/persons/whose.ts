import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import { municipalityOf } from '../store/ids.ts'
import type { PersonRef } from './person-ref.ts'

/** A body that says in one way or another whose person it is about. */
export interface Placed {
  readonly person: Exclude<PersonRef, { readonly authorityHolder: string }>
  readonly case?: string | undefined
  readonly municipality?: string | undefined
}

/** The municipality of case, person or body, if it is one of the caller's own; else as for an unknown id. */
export const whose = (call: Call, body: Placed): string => {
  const id = body.case ?? ('personId' in body.person ? body.person.personId : null)
  const named = (id === null ? null : municipalityOf(id)) ?? body.municipality
  if (named === undefined && id === null) {
    throw new Problem('invalid-input', 'Say in which municipality this person is known.', {
      invalidParams: [{ name: 'municipality', code: 'required', reason: 'is missing' }],
    })
  }
  if (named === undefined || !call.caller.municipalities.includes(named)) {
    throw new Problem('not-found', 'No person is known to your organisation by this reference.')
  }
  return named
}
