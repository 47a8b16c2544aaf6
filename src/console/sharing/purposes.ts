import { during } from '../../core/dates.ts'
import { regimeOn } from '../../core/in-force.ts'
import type { Purpose, PurposeRow } from '../../core/tables.ts'
import type { Answers, Known } from './answers.ts'

/** Purposes that are open to who asks: between these two, and others in which he has a part. */
export interface KnownPurposes {
  readonly between: readonly string[]
  readonly beside: readonly string[]
}

/** Which purposes are offered: opened here, with a row that holds today and has a place for the asker's own kind. */
export const knownPurposes = (
  { tables, localDate, ownKind }: Known,
  { direction, other }: Pick<Answers, 'direction' | 'other'>,
): KnownPurposes => {
  const rowsOf = (purpose: Purpose) => rowsNow(purpose, regimeOn(tables, localDate), localDate)
  const fits = (row: PurposeRow, withOther: boolean): boolean => {
    const [mine, theirs] = direction === 'ask' ? [row.requesters, row.sources] : [row.sources, row.requesters]
    return row.directions.includes(direction) && mine.includes(ownKind) && (!withOther || theirs.includes(other.kind))
  }
  const open = tables.opened.filter((name) => Object.hasOwn(tables.purposes, name))
  const having = (withOther: boolean) =>
    open.filter((name) => {
      const purpose = tables.purposes[name]
      return purpose !== undefined && rowsOf(purpose).some((row) => fits(row, withOther))
    })
  const between = having(true)
  return { between, beside: having(false).filter((name) => !between.includes(name)) }
}

const rowsNow = ({ closed, rows }: Purpose, regime: 'PRE_WAMS' | 'WAMS', localDate: string): readonly PurposeRow[] => {
  if (closed !== null && (closed.regimes?.includes(regime) ?? true)) return []
  return rows.filter(
    ({ regimes, from, until }) => (regimes?.includes(regime) ?? true) && during(localDate, from ?? null, until ?? null),
  )
}
