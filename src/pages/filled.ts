/** What a browser sent: names of fields, and what stands in them. */
export type Filled = Readonly<Record<string, string>>

/** Only text, one value a name: what a form can send. */
export const filledIn = (body: unknown): Filled =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Readonly<Record<string, unknown>>).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  )
