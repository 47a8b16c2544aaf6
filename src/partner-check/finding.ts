/** The languages of a report. */
export type Language = 'nl' | 'en'

/** The same words in both. */
export type Said = Readonly<Record<Language, string>>

/** What a check is about: what is looked at, what is expected, and what to mend where it fails. */
export interface CheckWords {
  readonly title: Said
  readonly expected: Said
  readonly mend: Said
}

/** How a check ended. `not-tried`: an option was not given, or an earlier check must pass first. */
export type CheckOutcome = 'passed' | 'failed' | 'not-tried'

/** What came of one check. `seen` names statuses, times, counts and places: never a value of an answer. `mend`: more precise than the check's own. */
export interface Finding<Check extends string = string> {
  readonly check: Check
  readonly outcome: CheckOutcome
  readonly seen: Said
  readonly mend?: Said
}

/** The same text in both languages: numbers and names. */
export const same = (text: string): Said => ({ nl: text, en: text })

/** A list of checks with their findings, in the order of the report; a check that gave none counts as a fault of this program. */
export type CheckList<Check extends string> = Readonly<Record<Check, CheckWords>>

export const passed = <C extends string>(check: C, seen: Said): Finding<C> => ({ check, outcome: 'passed', seen })

export const failed = <C extends string>(check: C, seen: Said, mend?: Said): Finding<C> => ({
  ...{ check, outcome: 'failed', seen },
  ...(mend === undefined ? {} : { mend }),
})

export const notTried = <C extends string>(check: C, seen: Said): Finding<C> => ({ check, outcome: 'not-tried', seen })

/** Passed or failed by what was seen. */
export const judged = <C extends string>(check: C, holds: boolean, seen: Said, mend?: Said): Finding<C> =>
  holds ? passed(check, seen) : failed(check, seen, mend)
