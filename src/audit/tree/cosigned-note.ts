import type { Trx } from '../../store/database.ts'
import { lastCheckpoint, noteOfSize } from './tree-store.ts'
import { cosignaturesOf } from './witness-store.ts'

/** A checkpoint as it is given out, with the cosignatures that witnesses made of it. */
export interface CosignedNote {
  readonly size: number
  readonly note: string
}

/** The newest checkpoint; null before the first. */
export const newestNote = async (trx: Trx, municipality: string): Promise<CosignedNote | null> => {
  const last = await lastCheckpoint(trx, municipality)
  return last === null ? null : withLines(trx, municipality, last)
}

/** The checkpoint of this size; null where none is. */
export const notedAt = async (trx: Trx, municipality: string, size: number): Promise<string | null> => {
  const note = await noteOfSize(trx, municipality, size)
  return note === null ? null : (await withLines(trx, municipality, { size, note })).note
}

/**
 * A checkpoint that holds this entry: the newest that a witness cosigned, which is worth more as evidence, else the newest.
 * Null where none holds it yet.
 */
export const noteHolding = async (trx: Trx, municipality: string, index: number): Promise<CosignedNote | null> => {
  const [best] = await cosignaturesOf(trx, municipality)
  if (best !== undefined && best.size > index) {
    const note = await noteOfSize(trx, municipality, best.size)
    if (note !== null) return withLines(trx, municipality, { size: best.size, note })
  }
  const newest = await newestNote(trx, municipality)
  return newest !== null && newest.size > index ? newest : null
}

/** The newest checkpoint with our own signature alone; null where it does not hold this entry yet. */
export const ownNoteHolding = async (trx: Trx, municipality: string, index: number): Promise<CosignedNote | null> => {
  const last = await lastCheckpoint(trx, municipality)
  return last !== null && last.size > index ? last : null
}

const withLines = async (trx: Trx, municipality: string, { size, note }: CosignedNote): Promise<CosignedNote> => {
  const lines = (await cosignaturesOf(trx, municipality)).filter((cosigned) => cosigned.size === size)
  return { size, note: `${note}${lines.map(({ line }) => line).join('')}` }
}
