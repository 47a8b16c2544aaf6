import { addDays } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { DeferRow } from './lane-rules.ts'
import type { Tables } from './tables.ts'

/** The row that says how long telling the person may be put off in this lane (domain.md F, G). */
const deferRow = ({ lanes }: Tables, purpose: string): DeferRow | undefined => {
  const rows = lanes?.deferInform ?? []
  return rows.find(({ purposes }) => purposes.includes(purpose)) ?? rows.find(({ purposes }) => purposes.length === 0)
}

/** How many days telling the person may be put off in this lane, the first time or each time again; null: not said. */
export const deferralDays = (tables: Tables, purpose: string, again: boolean): number | null => {
  const row = deferRow(tables, purpose)
  if (row === undefined) return null
  return again ? row.extendDays : row.days
}

/** Extra: telling the person is put off, with a reason and a date. */
export const deferredFindings = (tables: Tables, { request, purpose }: Facts): readonly Finding[] => {
  const row = deferRow(tables, purpose)
  const deferred = request.informed !== null && 'deferredUntil' in request.informed
  return deferred && row !== undefined ? [found(tables, row)] : []
}

/** The local day by which the person must have been told: as the caller said, and never later than the lane allows. */
export const deferredUntil = (tables: Tables, { request, purpose, moment }: Facts): string | null => {
  if (request.informed === null || !('deferredUntil' in request.informed)) return null
  const row = deferRow(tables, purpose)
  const latest = row === undefined ? '9999-12-31' : addDays(moment.localDate, row.days)
  return request.informed.deferredUntil < latest ? request.informed.deferredUntil : latest
}
