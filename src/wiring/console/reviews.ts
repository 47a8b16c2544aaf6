import { reviewsArea } from '../../console/reviews/reviews-routes.tsx'
import { judgementsIn } from '../../console/reviews/judgement-store.ts'
import { queueStore } from '../../console/reviews/queue-store.ts'
import type { Area } from '../../console/area.ts'
import { own } from '../../core/own.ts'
import { reviewStore } from '../../reviews/review-queue-store.ts'
import { mandateStore } from '../../reviews/verdict-store.ts'
import { askedIn } from '../asked-in.ts'
import type { ConsoleParts } from './parts.ts'

/** Reviews in the console: read on its own login; verdicts are given by the room of reviews, on the application's. */
export const wireReviewsArea = ({ consoleDb, policies, rooms }: ConsoleParts): Area =>
  reviewsArea({
    queue: queueStore(consoleDb),
    find: reviewStore(consoleDb).find,
    judgements: judgementsIn(consoleDb),
    mandates: mandateStore(consoleDb).of,
    askedIn: askedIn(consoleDb),
    aliases: rooms.persons.aliases,
    rulesOf: (municipality) => policies.of(municipality).tables.reviews,
    fieldsOf: (municipality, purpose) => own(policies.of(municipality).tables.purposes, purpose)?.categories ?? {},
    question: (municipality, name, language) => policies.of(municipality).words(language).question(name),
    says: (municipality) => {
      const { weigh, knows } = policies.of(municipality)
      return { says: (text) => weigh(text) === 'given', field: knows.field }
    },
    verdicts: rooms.verdicts,
  })
