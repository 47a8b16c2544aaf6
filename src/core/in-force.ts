import { during } from './dates.ts'
import type { GateRow } from './gates.ts'
import { once, own } from './own.ts'
import type { Purpose, Regime, Tables } from './tables.ts'

/**
 * The regime of a local day: the Wams only where the municipality switched it on, and from the day the bill holds
 * (domain.md 0.1). Without a day in the tables it never does.
 */
export const regimeOn = ({ regime, notInForce }: Tables, date: string): Regime => {
  if (regime !== 'WAMS') return 'PRE_WAMS'
  const bills = notInForce.filter((bill) => bill.regime === 'WAMS')
  return bills.every(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= date) ? 'WAMS' : 'PRE_WAMS'
}

/** A purpose by name, on a local day. */
interface OnDay {
  readonly purpose: string
  readonly moment: { readonly localDate: string }
}

/** The purpose as it stands on the day and under the regime of the decision: only the rows that hold, closed or not. */
export const purposeNow = (tables: Tables, facts: OnDay): Purpose | undefined => {
  const purpose = own(tables.purposes, facts.purpose)
  if (purpose === undefined) return undefined
  const date = facts.moment.localDate
  const regime = regimeOn(tables, date)
  if (isUndated(purpose)) return underRegime(purpose)(regime)
  return version(purpose, regime, date)
}

/** No row of it is bound to a day. */
const isUndated = once(({ rows }: Purpose) => rows.every(({ from, until }) => (from ?? until ?? null) === null))

/** Where no day counts, one version a regime. */
const underRegime = once((purpose: Purpose) => {
  const known: Partial<Record<Regime, Purpose>> = {}
  return (regime: Regime): Purpose => (known[regime] ??= version(purpose, regime, ''))
})

const version = (purpose: Purpose, regime: Regime, date: string): Purpose => {
  const shut = purpose.closed !== null && (purpose.closed.regimes?.includes(regime) ?? true)
  const holds = purpose.rows.map(
    ({ regimes, from, until }) => (regimes?.includes(regime) ?? true) && during(date, from ?? null, until ?? null),
  )
  // Mostly nothing is dated: then it is the very same purpose.
  return shut === (purpose.closed !== null) && holds.every(Boolean) ? purpose : versionOf(purpose)(shut, holds)
}

/** Each version of a purpose is made once, so that what is remembered of it is remembered. */
const versionOf = once((purpose: Purpose) => {
  const known = new Map<string, Purpose>()
  return (shut: boolean, holds: readonly boolean[]): Purpose => {
    const key = [shut, ...holds].map(Number).join('')
    const made = known.get(key) ?? {
      ...purpose,
      closed: shut ? purpose.closed : null,
      rows: purpose.rows.filter((_, i) => holds[i]),
    }
    known.set(key, made)
    return made
  }
})

/** The tables with the version of each dated row that holds on this local day. */
export const tablesOn = (tables: Tables, date: string): Tables => {
  const { dated } = tables.gates
  if (dated === undefined || dated.length === 0) return tables
  return datedTables(tables)(dated.map(({ from, until }) => during(date, from, until)))
}

/** Each version of the tables is made once, as those of a purpose are. */
const datedTables = once((tables: Tables) => {
  const known = new Map<string, Tables>()
  return (holds: readonly boolean[]): Tables => {
    const key = holds.map(Number).join('')
    const made = known.get(key) ?? withDated(tables, holds)
    known.set(key, made)
    return made
  }
})

const withDated = (tables: Tables, holds: readonly boolean[]): Tables => {
  const dated = (tables.gates.dated ?? []).filter((_, i) => holds[i])
  if (dated.length === 0) return tables
  const rows = new Map(dated.map(({ replaces, from: _, until: _until, ...row }) => [replaces, row] as const))
  return { ...tables, gates: replaced(tables.gates, rows), consent: replaced(tables.consent, rows) }
}

/** What a table holds, with some rows replaced; what the row says beside code and articles stays as it was. */
const replaced = <T>(value: T, rows: ReadonlyMap<string, GateRow>): T => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, rows)) as T
  const fields = Object.entries(value).map(([key, item]: [string, unknown]) => [key, replaced(item, rows)])
  const here: object = Object.fromEntries(fields)
  const row = 'id' in here && typeof here.id === 'string' ? rows.get(here.id) : undefined
  return { ...here, ...row } as T
}
