import { purposeNow } from '../../core/in-force.ts'
import type { PurposeRow } from '../../core/tables.ts'
import type { Answers, Known } from './answers.ts'

/** Purposes that are open to who asks: between these two, and others in which he has a part. */
interface KnownPurposes {
  readonly between: readonly string[]
  readonly beside: readonly string[]
}

/** Which purposes are offered: opened here, with a row that holds today and has a place for the asker's own kind. */
export const knownPurposes = (
  { tables, localDate, ownKind }: Known,
  { direction, other }: Pick<Answers, 'direction' | 'other'>,
): KnownPurposes => {
  const rowsOf = (name: string): readonly PurposeRow[] => {
    const now = purposeNow(tables, { purpose: name, moment: { localDate } })
    return now === undefined || now.closed !== null ? [] : now.rows
  }
  const fits = (row: PurposeRow, withOther: boolean): boolean => {
    const [mine, theirs] = direction === 'ask' ? [row.requesters, row.sources] : [row.sources, row.requesters]
    return row.directions.includes(direction) && mine.includes(ownKind) && (!withOther || theirs.includes(other.kind))
  }
  const having = (withOther: boolean) =>
    tables.opened.filter((name) => rowsOf(name).some((row) => fits(row, withOther)))
  const between = having(true)
  return { between, beside: having(false).filter((name) => !between.includes(name)) }
}
