import { purposeNow } from '../../core/in-force.ts'
import type { Purpose, Tables } from '../../core/tables.ts'

/** By what a purpose is shut on a local day, under the regime that the core takes on it; null: by nothing, or it is unknown. */
export const shutOn = (tables: Tables, purpose: string, localDate: string): Purpose['closed'] =>
  purposeNow(tables, { purpose, moment: { localDate } })?.closed ?? null

/** Whether a purpose is open in this municipality on a local day, and not shut then. */
export const isOpenOn = (tables: Tables, purpose: string, localDate: string): boolean =>
  tables.opened.includes(purpose) && shutOn(tables, purpose, localDate) === null
