import { own } from '../../core/own.ts'
import type { Language } from '../../pages/words.ts'
import { lanes as laneWords } from './lane-words.ts'

/** Where the list is. */
export const path = '/console/reviews'

/** The name of a lane. */
export const laneName = (lane: string, language: Language): string => own(laneWords, lane)?.[language] ?? lane

/** The address of a list. */
export const listPath = (over: boolean, lane: string | null, cursor: string | null = null): string => {
  const asked = new URLSearchParams()
  if (over) asked.set('state', 'over')
  if (lane !== null) asked.set('lane', lane)
  if (cursor !== null) asked.set('cursor', cursor)
  const query = asked.toString()
  return query === '' ? path : `${path}?${query}`
}
