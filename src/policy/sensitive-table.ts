import { z } from 'zod'
import { Law, RowId, Word } from './vocabulary-table.ts'

const Words = z.array(Word).min(1).nullable().default(null)

/** Which special data an exception of AVG 9 opens, and whether only to who is bound to secrecy by law. */
export const SpecialGround = z.strictObject({
  id: RowId,
  basis: Word,
  categories: Words,
  bound: z.boolean().default(false),
  law: Law,
})

/** When criminal data may go (AVG 10, UAVG 31 to 33): all that is named must be so. */
export const CriminalGround = z.strictObject({
  id: RowId,
  purposes: Words,
  legalBases: Words,
  special: Words,
  besides: Words,
  law: Law,
})
