import type { Schema } from '../client/client.ts'

/** Whose word is lacking, as the contract tells it. */
export type MissingAnswer = Schema<'Missing'>

/** The decision about one person, as a caller is told it. */
export type DecisionAnswer = Schema<'Decision'>

/** A data request and what came of it. */
export type RequestAnswer = Schema<'DataRequest'>

/** One entry of the log, as an officer reads it. */
export type EntryAnswer = Schema<'Entry'>
