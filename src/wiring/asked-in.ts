import { questionIn } from '../exchange/ready-store.ts'
import type { ReviewPorts } from '../reviews/reviews.ts'
import type { Db } from '../store/database.ts'

/** What the asker said of its question, for who must judge it; null where it is not kept any more. */
export const askedIn =
  (db: Db): ReviewPorts['askedIn'] =>
  async (municipality, request) => {
    const question = await questionIn(db, municipality, request)
    if (question === null) return null
    return {
      categories: question.categories.map(({ category, fields, why }) => ({
        ...{ category, why },
        fields: fields === null ? null : [...fields],
      })),
      source: question.source.oin,
      recipient: question.recipient.oin,
      alternativesTried: question.words.alternatives,
      subjectMatter: question.words.subject,
    }
  }
