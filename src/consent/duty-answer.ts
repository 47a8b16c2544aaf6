/** What became of data that was received under a consent that ended. */
export interface DutyAnswer {
  readonly answer: 'erased' | 'still-needed' | 'passed-on'
  readonly law: string | null
  readonly passedOnTo: readonly string[]
}
