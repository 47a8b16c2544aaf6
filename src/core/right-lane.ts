import type { Lane } from './lanes.ts'
import { own, unique } from './own.ts'
import type { Right, RightRole } from './right-rules.ts'
import type { RightFacts } from './right.ts'

/** The row that lets somebody exercise a right. */
export interface Carrying {
  readonly id: string
  readonly law: readonly string[]
  readonly obligations: readonly string[]
}

/** A right as a lane: the controller must give what the person may have (AVG 6 lid 1 c), whatever its secrecy. */
export const rightLane = (
  right: Right,
  asked: RightFacts,
  { id, law, obligations }: Carrying,
  role: RightRole,
): Lane => {
  const articles = unique([...law, ...(own(right.law, asked.law) ?? [])])
  return {
    legalBasis: 'legal-obligation',
    special: null,
    law: articles,
    row: {
      ...{ id, note: right.term, requesters: [], sources: [], directions: ['ask'], mode: 'duty' },
      ...{ legalBasis: 'legal-obligation', special: null, law: articles, categories: null, mandate: null, hats: null },
      permit: role === 'self' ? right.permit : right.byOther,
      ...{ sourceTask: { only: [], never: [] }, recipientTask: { never: [] }, when: null, demands: [] },
      ...{ obligations, confidential: false, onRefusal: null },
    },
  }
}
