import type { Filled } from './answers.ts'

declare module '@fastify/secure-session' {
  interface SessionData {
    /** The answers to the four questions of sharing so far. */
    sharing: Filled
  }
}

const short = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '')

const listIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).slice(0, 40).map(short)

/** Which answers a question asks for. */
export const asked = {
  1: ['direction', 'other'],
  2: ['purpose'],
  3: ['categories'],
  4: ['age', 'authority', 'word'],
} as const satisfies Readonly<Record<number, readonly (keyof Filled)[]>>

/** What was sent for one question, and nothing else of it; short, as it is kept in the session. */
export const filledIn = (body: unknown, step: keyof typeof asked): Filled => {
  const sent = (body ?? {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    asked[step].map((name) => [name, name === 'categories' ? listIn(sent[name]) : short(sent[name])]),
  )
}

/** What the session holds, whatever became of it. */
export const kept = (value: unknown): Filled =>
  typeof value === 'object' && value !== null
    ? Object.assign({}, ...([1, 2, 3, 4] as const).map((step) => filledIn(value, step)))
    : {}
