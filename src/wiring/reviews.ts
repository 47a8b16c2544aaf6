import type { Entry } from '../audit/entry.ts'
import type { Log } from '../audit/log.ts'
import { holdRequest, readyRequest } from '../exchange/ready-store.ts'
import type { Persons } from '../persons/persons.ts'
import { reviewStore } from '../reviews/review-queue-store.ts'
import { reviews as reviewRoom } from '../reviews/reviews.ts'
import { mandateStore } from '../reviews/verdict-store.ts'
import { verdicts as verdictRoom } from '../reviews/verdicts.ts'
import { askedIn } from './asked-in.ts'
import type { RoomParts } from './rooms.ts'

/** What the room of reviews needs of the other rooms. */
export interface ReviewParts extends RoomParts {
  readonly persons: Pick<Persons, 'aliases'>
  readonly log: Log
  readonly stamp: (municipality: string) => Entry['policy']
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
}

/** What only people may decide: the queue, and the verdicts. */
export const wireReviews = ({ db, policies, persons, log, stamp, retain }: ReviewParts) => {
  const mandates = mandateStore(db)
  const rulesOf = (municipality: string) => policies.of(municipality).tables.reviews
  return {
    reviews: reviewRoom({
      store: reviewStore(db),
      mandates,
      aliases: persons.aliases,
      rulesOf,
      wordsOf: (municipality, language) => policies.of(municipality).words(language),
      askedIn: askedIn(db),
    }),
    verdicts: verdictRoom({
      db,
      mandates,
      rulesOf,
      switchOf: (municipality, name) => Number(policies.of(municipality).tables.switches[name]),
      words: (municipality) => {
        const { weigh, knows } = policies.of(municipality)
        return { says: (text) => weigh(text) === 'given', field: knows.field }
      },
      appendIn: log.appendIn,
      append: (entry) => log.append({ entries: [entry], stands: [] }),
      stampOf: stamp,
      retain,
      hold: holdRequest,
      ready: readyRequest,
    }),
  }
}
