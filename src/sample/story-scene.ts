import type { Family } from './family.ts'
import type { Parties } from './parties.ts'
import type { Party } from './party.ts'
import type { Answer, Caller } from './story-gateway.ts'
import type { Storyteller } from './story-terminal.ts'

/** All that the chapters of the story share. */
export interface Scene {
  readonly as: (client: string) => Caller
  readonly family: Family
  readonly parties: Parties
  readonly tell: Storyteller
  /** Names by personId, for the telling. */
  readonly names: Map<string, string>
  /** Runs `audit:verify`, or `audit:replay` with an entry's id; gives what it wrote, throws where it fails. */
  readonly command: (name: 'verify' | 'replay', ...args: readonly string[]) => Promise<string>
  /** By the gateway's clock. */
  readonly now: () => Date
  /** When the telling began, RFC 3339, by the machine's clock: it is compared with when entries were recorded. */
  readonly started: string
  /** Makes references unique within the gateway. */
  readonly run: string
}

/** The story did not go as the law and the contract have it; the message says what was expected and what came. */
export class StoryBroken extends Error {
  constructor(expected: string, got: unknown) {
    super(`The story broke: expected ${expected}, got ${JSON.stringify(got)}`)
    this.name = 'StoryBroken'
  }
}

/** Throws StoryBroken unless it holds. */
export const expect = (holds: boolean, expected: string, got: unknown): void => {
  if (!holds) throw new StoryBroken(expected, got)
}

/** Throws StoryBroken unless both are the same JSON. */
export const expectSame = (got: unknown, wanted: unknown, what: string): void =>
  expect(JSON.stringify(got) === JSON.stringify(wanted), `${what} to be ${JSON.stringify(wanted)}`, got)

/** The body of an answer with this status; throws StoryBroken with the problem otherwise. */
export const answered = <T>(answer: Answer<T>, status: number, what: string): T => {
  expect(answer.status === status, `${what} to be answered ${status}`, { status: answer.status, body: answer.body })
  return answer.body
}

/** The first of a list that must not be empty. */
export const only = <T>(items: readonly T[], what: string): T => {
  expect(items.length === 1, `exactly one ${what}`, items.length)
  return items[0] as T
}

/** How many questions reached this party since now. */
export const counting = (party: Party): (() => number) => {
  const before = party.calls()
  return () => party.calls() - before
}

/** A moment just before now: a word was said before it was typed in. */
export const justNow = (now: Scene['now']): string => new Date(now().getTime() - 60_000).toISOString()

/** The five answers of the free-consent gate, all in order (AVG 4(11), recital 43). */
export const freeConsent = {
  inSubjectInterest: true,
  concreteRequest: true,
  individualCase: true,
  refusalWithoutDetrimentExplained: true,
  alternativeOffered: true,
} as const
