import type { LogFinding } from '../log-finding.ts'

/**
 * How a verification ended. `in-part`: what is in the database is whole, months of it lie in files; `stopped`: its process ended
 * first; `failed`: the log could not be read to its end.
 */
export type VerificationResult = 'whole' | 'in-part' | 'broken' | 'stopped' | 'failed'

/** A verification of a log that somebody asked for. */
export interface Verification {
  readonly municipality: string
  readonly id: string
  /** Organisation, and its professional where it was named. */
  readonly askedBy: { readonly organisation: string; readonly id: string | null }
  /** Size of the checkpoint that was given along; null: none was. */
  readonly keptSize: number | null
  readonly startedAt: Date
  /** `running` as long as its process says so; then, without an end, `lost`: that process is gone. */
  readonly state: 'running' | 'lost' | 'ended'
  /** Entries looked at, of how many. */
  readonly seen: number
  readonly size: number
  readonly ended: EndedVerification | null
}

/** How a verification stands, in one word: what it found, that it runs, or that its process is gone (`lost`). */
export type VerificationStand = VerificationResult | 'running' | 'lost'

/** Every page says this of it, and no other. */
export const standOf = ({ state, ended }: Pick<Verification, 'state' | 'ended'>): VerificationStand =>
  ended?.result ?? (state === 'running' ? 'running' : 'lost')

/** What is known at its end. */
export interface EndedVerification {
  readonly at: Date
  readonly result: VerificationResult
  /** The newest checkpoint the walk came past; null: none. */
  readonly signed: { readonly size: number; readonly at: Date } | null
  readonly erased: number | null
  readonly open: number | null
  readonly broken: LogFinding['broken']
}

/** What a walk found, in the words of a verification. */
export const resultOf = ({ broken, notGiven }: LogFinding): VerificationResult =>
  broken !== null ? 'broken' : notGiven.length > 0 ? 'in-part' : 'whole'
