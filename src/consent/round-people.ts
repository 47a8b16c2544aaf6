import type { Call } from '../http/caller.ts'
import { type InvalidParam, Problem, type ProblemCode } from '../problems.ts'
import type { People, Ref } from './ports.ts'
import { fault } from './round-faults.ts'
import type { NewRound, RoundSpeaker } from './round.ts'
import { type Speaker, speakerOf } from './speaker.ts'

/** Everybody in a talk: about whom each question was, and who each speaker is. A fault leaves a gap (null). */
export interface RoundPeople {
  readonly subjects: readonly (string | null)[]
  readonly speakers: readonly (Speaker | null)[]
  readonly faults: readonly InvalidParam[]
  /** What kind of fault it is to name somebody so, where one is. */
  readonly problem: ProblemCode | null
}

/** Finds everybody in a talk, and every fault in how they are named. The BRP is asked once about those it is about. */
export const roundPeople = async (
  people: People,
  call: Call,
  municipality: string,
  round: NewRound,
): Promise<RoundPeople> => {
  const faults: InvalidParam[] = []
  const codes: ProblemCode[] = []
  const attempt = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'unavailable') throw error
      codes.push(error.code)
      faults.push(fault(name, ...(told[error.code] ?? unknown)))
      return null
    }
  }
  const known = new Map<string, Promise<string | null>>()
  const subjectOf = (ref: Ref, purpose: string, at: string) => {
    const found =
      known.get(JSON.stringify(ref)) ??
      attempt(at, () => people.resolve(call, municipality, ref, { about: 'subject', purpose, joining: round.case }))
    known.set(JSON.stringify(ref), found)
    return found
  }
  const subjects: (string | null)[] = []
  for (const [i, ask] of round.asks.entries())
    subjects.push(await subjectOf(ask.about, ask.purpose, `asks.${String(i)}.about`))
  await people.refresh(call, municipality, [...new Set(subjects.flatMap((id) => id ?? []))])

  const speakers: (Speaker | null)[] = []
  for (const [i, speaker] of round.speakers.entries())
    speakers.push(
      await attempt(`speakers.${String(i)}.by`, () => heard(people, call, municipality, round, subjects, speaker)),
    )
  const first = order.find((code) => codes.includes(code)) ?? null
  return { subjects, speakers, faults, problem: first }
}

/** Which kind of fault names the whole, the gravest first. */
const order: readonly ProblemCode[] = ['bsn-not-allowed', 'authority-changed', 'not-found', 'invalid-input']

const unknown = ['unknown-person', 'is nobody your organisation knows by this name here'] as const
const told: Partial<Record<ProblemCode, readonly [code: string, reason: string]>> = {
  'bsn-not-allowed': ['BSN_NOT_ALLOWED', 'this organisation may not use this number here'],
  'authority-changed': ['AUTHORITY_CHANGED', 'does not stand for one who holds authority now'],
}

/** Who a speaker is: himself where a question is about him; a handle is one of a child he speaks for. */
const heard = async (
  people: People,
  call: Call,
  municipality: string,
  round: NewRound,
  subjects: readonly (string | null)[],
  { by, answers }: RoundSpeaker,
): Promise<Speaker> => {
  const himself = round.asks.findIndex(({ about }) => JSON.stringify(about) === JSON.stringify(by))
  const own = subjects[himself]
  if (own != null) return { by: own, handle: null }
  const children = [...new Set(answers.flatMap(({ ask }) => subjects[ask] ?? []))]
  let problem: unknown = new Problem('not-found', 'Nobody is known by this name.')
  for (const person of children) {
    try {
      const about = { municipality, person, ref: { personId: person }, case: round.case }
      return await speakerOf(people, call, about, by)
    } catch (error) {
      problem = error
    }
  }
  throw problem
}
