/** policies/retention.yaml, parsed: how long files and records are kept (domain.md H). */
export interface Retention {
  readonly sources: readonly SourceTerm[]
  readonly events: readonly EventTerm[]
}

/** What the law says of a source's own file; years null: no fixed term. The source's own `retainUntil` wins. */
export interface SourceTerm {
  readonly id: string
  readonly kinds: readonly string[]
  readonly years: number | null
  readonly from: 'last-change'
  readonly law: readonly string[]
}

/** Years an entry of the log is kept at least, and at most (null: as long as the source keeps what was released). */
export interface EventTerm {
  readonly id: string
  readonly entries: readonly string[]
  /** Empty: whatever it is about. */
  readonly categories: readonly string[]
  readonly purposes: readonly string[]
  readonly min: number
  readonly max: number | null
  readonly law: readonly string[]
}
