import { z } from 'zod'
import { Code, Law, RowId, Word } from './vocabulary-table.ts'

/** One gate of a table: its id, the code it gives and the articles it rests on; who hears it and the duties it brings. */
export const Gate = z.strictObject({
  id: RowId,
  code: Code,
  law: Law,
  audience: z.array(Word).nullable().default(null),
  obligations: z.array(Word).default([]),
})

/** A closed list of gates by name. */
export const gates = <K extends string>(...names: readonly K[]) => z.record(z.enum(names), Gate)
