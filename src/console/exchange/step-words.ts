import type { Language } from '../../pages/words.ts'
import { stepWordsEn } from './step-words-en.ts'
import { stepWordsNl } from './step-words-nl.ts'

/** What is told at each step of the way. */
export interface StepWords {
  readonly askedFields: string
  readonly allFields: string
  readonly why: Readonly<Record<string, string>>
  readonly whyAsked: string
  readonly askedOn: string
  readonly asker: string
  readonly source: string
  readonly recipient: string
  readonly notActive: string
  readonly case: string
  readonly phase: (phase: string) => string
  readonly caseStates: Readonly<Record<string, string>>
  readonly relations: Readonly<Record<string, string>>
  readonly person: string
  readonly role: string
  readonly age: (years: number) => string
  readonly ageUnknown: string
  readonly registrations: Readonly<Record<string, string>>
  readonly authority: string
  readonly authorities: Readonly<Record<string, string>>
  readonly particular: string
  readonly particulars: Readonly<Record<'curatele' | 'secret' | 'deceased' | 'investigation', string>>
  readonly recorded: string
  readonly nothingKnown: string
  readonly noConsents: string
  readonly consent: (mark: string) => string
  readonly carried: string
  readonly notCarried: string
  readonly said: Readonly<Record<string, (who: string, on: string) => string>>
  readonly validUntil: (day: string) => string
  readonly withdrawn: (day: string) => string
  readonly stops: (count: number) => string
  readonly verdicts: (count: number) => string
  readonly because: string
  readonly law: string
  readonly ground: string
  readonly basis: string
  readonly secrecy: string
  readonly may: string
  readonly nothing: string
  readonly withheld: string
  readonly nothingWithheld: string
  readonly rows: string
  readonly entry: (index: string, log: string) => string
  readonly at: string
  readonly matches: string
  readonly signed: string
  readonly notSigned: string
  readonly answered: string
  readonly byHand: string
  readonly stillWaits: string
  readonly cancelled: string
  readonly notAsked: string
  readonly dropped: Readonly<Record<string, (count: number) => string>>
  readonly droppedNothing: string
  readonly permittedNotGiven: string
  readonly sameAsBefore: string
  readonly otherThanBefore: (before: string, now: string) => string
  readonly given: string
  readonly to: string
  readonly duties: string
  readonly after: string
}

/** In both languages. */
export const stepWords: Readonly<Record<Language, StepWords>> = { nl: stepWordsNl, en: stepWordsEn }
