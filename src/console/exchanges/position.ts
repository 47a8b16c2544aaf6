import { z } from 'zod'
import { Problem } from '../../problems.ts'

const Position = z.strictObject({ end: z.string(), before: z.string() })

/** Undefined: none was given. Anything that is no text is a strange one. */
export const cursorIn = (query: unknown): string | undefined => {
  const cursor = ((query ?? {}) as { readonly cursor?: unknown }).cursor
  return cursor === undefined ? undefined : typeof cursor === 'string' ? cursor : '-'
}

/** Where a list goes on; `strange` where the cursor is none of ours for this search, or too old. */
export const positionIn = (open: () => unknown): z.output<typeof Position> | null | 'strange' => {
  try {
    return Position.nullable().parse(open())
  } catch (error) {
    if (error instanceof Problem) return 'strange'
    throw error
  }
}
