import { answerList } from './source-list-answers.ts'
import { mannersList } from './source-list-manners.ts'

/** Every check of a source that is called, in the order of the report (openapi/source.openapi.json). */
export const sourceList = { ...answerList, ...mannersList } as const

export type SourceCheck = keyof typeof sourceList
