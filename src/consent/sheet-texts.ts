/** The sentences of one wording of a sheet (policies/sheet.*.yaml). */
export interface SheetWording {
  readonly title: string
  readonly talk: string
  readonly interpreted: string
  readonly written: string
  readonly question: string
  readonly about: Readonly<Record<'self' | 'child' | 'other', string>>
  readonly why: string
  readonly what: string
  readonly from: string
  readonly to: string
  readonly both: string
  readonly yes: string
  readonly no: string
  readonly partly: string
  readonly part: Readonly<Record<'categories' | 'sources' | 'recipients', string>>
  readonly rest: string
  readonly until: string
  readonly grown: string
  readonly stop: string
  readonly stopping: readonly string[]
  readonly know: string
  readonly knowing: readonly string[]
}

/** All that a sheet is made of, in one language. */
export interface SheetTexts {
  readonly adult: SheetWording
  readonly youth: SheetWording
  readonly purposes: Readonly<Record<string, string>>
  readonly categories: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<string, string>>
}
