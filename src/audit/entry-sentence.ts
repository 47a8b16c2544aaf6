import { entryMeanings } from './entry-meanings.ts'
import type { EntryType } from './entry.ts'
import type { KeptRecord } from './kept-record.ts'

type Sentence = Readonly<Record<'nl' | 'en', string>>

/** What is told of its own accord (notices): nobody asked for it. Advice asks, whichever way it goes. */
const ofNotices: Readonly<Partial<Record<EntryType, Sentence>>> = {
  decision: {
    nl: 'Een organisatie wilde uit zichzelf iets delen. Er is besloten of dat mag.',
    en: 'An organisation wanted to tell something of its own accord. It was decided whether that may be.',
  },
}

/** Why nothing is given yet, though nothing failed. */
const waits: Readonly<Record<string, Sentence>> = {
  'answers-later': {
    nl: 'De bron antwoordt later. Er is nog niets gegeven.',
    en: 'The source answers later. Nothing was given yet.',
  },
  'waits-for-recipient': {
    nl: 'Een bericht wacht op wie het mag lezen. Er is nog niets gegeven.',
    en: 'A notice waits for who may read it. Nothing was given yet.',
  },
}

/** Whether an entry closes a walk that goes on later: what it was about waits, and nothing failed. */
export const isWaiting = ({ type, details }: Pick<KeptRecord, 'type' | 'details'>): boolean =>
  waiting(type, details) !== undefined

/** What an entry records, in a sentence for people. */
export const sentenceOf = ({
  type,
  direction,
  details,
}: Pick<KeptRecord, 'type' | 'direction' | 'details'>): Sentence =>
  waiting(type, details) ?? (direction === 'give' ? ofNotices[type] : undefined) ?? entryMeanings[type]

const waiting = (type: EntryType, { cause, ending }: KeptRecord['details']): Sentence | undefined => {
  // A source that is called and says that it answers later has not: there the cause is the same, and the way ended.
  const { status } = (ending ?? {}) as { readonly status?: unknown }
  if (type !== 'source-failed' || typeof status !== 'string' || !status.startsWith('awaiting-')) return undefined
  return Object.hasOwn(waits, String(cause)) ? waits[String(cause)] : undefined
}
