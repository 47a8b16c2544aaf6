import { inboxAnswers } from './inbox-list-answers.ts'
import { inboxWork } from './inbox-list-work.ts'

/** Every check of a worker that answers tasks of the inbox (`/source-tasks` of the contract). */
export const inboxList = { ...inboxWork, ...inboxAnswers } as const

export type InboxCheck = keyof typeof inboxList
