import type { Language } from '../../pages/words.ts'
import { proofWordsEn } from './proof-words-en.ts'
import { proofWordsNl } from './proof-words-nl.ts'

/** What the page says of proof: whether entries match, what to do where one does not, and what the browser checks. */
export interface ProofWords {
  readonly allMatch: (count: number) => string
  readonly broken: (count: number) => string
  readonly brokenEntry: (sentence: string, index: string) => string
  readonly faults: Readonly<Record<'record' | 'facts' | 'columns' | 'leaf' | 'tree' | 'other', string>>
  readonly shownAnyway: string
  readonly toDo: string
  readonly steps: readonly string[]
  readonly intro: string
  readonly checkedHere: string
  readonly entryHead: string
  readonly entry: (index: string) => string
  readonly state: string
  readonly evidence: string
  readonly matches: string
  readonly matchesNot: string
  readonly notYet: string
  readonly download: (index: string) => string
  readonly open: (index: string) => string
  readonly inBrowser: string
  readonly inBrowserText: string
  readonly withoutScript: string
  readonly keep: string
  readonly keepText: string
  readonly ownThings: string
  readonly kept: string
  readonly keptHint: string
  readonly key: string
  readonly keyHint: string
  readonly ownKey: string
  readonly witnesses: string
  readonly noWitnesses: string
  readonly ownWitnesses: string
  readonly witnessesHint: string
  readonly check: string
  /** Sentences of the script, by check and outcome; `{name}` and others are filled in. */
  readonly script: Readonly<Record<string, string>>
}

/** In both languages. */
export const proofWords: Readonly<Record<Language, ProofWords>> = { nl: proofWordsNl, en: proofWordsEn }

/** The plain word for a fault of the check (leaf-check.ts). */
export const faultWord = (fault: string): keyof ProofWords['faults'] => {
  const [first = ''] = fault.split(/[: ]/)
  if (first === 'record' || first === 'facts' || first === 'columns' || first === 'tree') return first
  return first.startsWith('leaf') ? 'leaf' : 'other'
}
