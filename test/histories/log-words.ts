import { sql } from 'kysely'
import { ageOn } from '../../src/core/dates.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { Db } from '../../src/store/database.ts'
import { bare } from '../exchange/log-reading.ts'
import type { Decided, Logged } from './by-the-log.ts'
import type { Layer, Word } from './history.ts'
import { needsOfAll } from './needs.ts'

interface Row {
  readonly index: number
  readonly id: string
  readonly type: string
  readonly person: string
  readonly exchange: string
  readonly record: {
    readonly categories: readonly { readonly category: string }[]
    readonly details: Readonly<Record<string, unknown>>
  }
  readonly facts: Facts | null
}

interface Consent {
  readonly layer: Layer
  readonly categories: readonly string[]
}

const layers = ['secrecy', 'legal-basis'] as const
const types = [
  'consent-recorded',
  'statement-recorded',
  'withdrawal-recorded',
  'decision',
  'advice',
  'release',
  'release-refused',
]

/** The log of 9901 in its own order, as far as a history is about it (read by the owner). */
export const readLog = async (
  owner: Db,
  purpose: string,
  categories: readonly string[],
): Promise<readonly Logged[]> => {
  const { rows } = await sql<Row>`
    SELECT log_index::int AS index, id, type, person_id AS person, exchange_id AS exchange,
      convert_from(record, 'UTF8')::json AS record, convert_from(facts, 'UTF8')::json AS facts
    FROM log_records WHERE municipality = '9901' AND type = ANY (${types}) ORDER BY log_index`.execute(owner)
  const consents = new Map<string, Consent>()
  return rows.map((row): Logged => {
    const { index, id, type, record } = row
    const { details } = record
    if (type === 'consent-recorded') {
      const { layer, scope } = details as { layer: Layer; scope: Consent }
      consents.set(String(details['consent']), { layer, categories: scope.categories })
    }
    const own = type === 'consent-recorded' ? details['consent'] : details['withdrawal']
    return {
      index,
      names: [id, ...(typeof own === 'string' ? [own] : [])].map(bare),
      word: wordOf(row, consents, purpose, categories),
      decided: decidedOf(row),
    }
  })
}

const wordOf = (
  { type, person, record: { details } }: Row,
  consents: ReadonlyMap<string, Consent>,
  purpose: string,
  categories: readonly string[],
): Word | null => {
  const { by, consent, outcome, saidAt, scope } = details as {
    readonly by: string
    readonly consent: string | null
    readonly outcome?: 'given' | 'refused'
    readonly saidAt: string
    readonly scope?: 'all' | { readonly categories?: readonly string[]; readonly purposes?: readonly string[] }
  }
  const said = { person, by, saidAt: Date.parse(saidAt) }
  const of = consent === null || consent === undefined ? undefined : consents.get(consent)
  if (type === 'statement-recorded' && of !== undefined) {
    if (outcome === 'given')
      return { ...said, says: 'yes', layers: [of.layer], reaches: of.categories, liftedWithin: 'whatever' }
    return { ...said, says: 'no', layers, reaches: of.categories, liftedWithin: of.categories }
  }
  if (type !== 'withdrawal-recorded' || scope === undefined) return null
  const { categories: only, purposes }: Exclude<typeof scope, 'all'> = scope === 'all' ? {} : scope
  const reaches = purposes?.includes(purpose) === false ? [] : (only ?? of?.categories ?? categories)
  return {
    ...said,
    says: 'no',
    layers: of === undefined ? layers : [of.layer],
    reaches,
    liftedWithin: only ?? 'whatever',
  }
}

/** Advice decides nothing: it is not compared with what it stood on, and stands here for its place alone. */
const decidedOf = ({ type, person, exchange, record, facts }: Row): Decided | null => {
  if (facts === null || (type !== 'decision' && type !== 'release' && type !== 'release-refused')) return null
  const { birthDate, authority } = facts.person
  const known = {
    self: person,
    age: birthDate.kind === 'date' ? ageOn(birthDate.on, facts.moment.localDate) : NaN,
    holders: 'holders' in authority ? authority.holders.map(({ id }) => id) : [],
  }
  const ground = facts.asserted.legalBasis === 'consent' ? 'consent' : 'own-task'
  const asked = facts.categories.map(({ category }) => category)
  const given = record.categories.map(({ category }) => category)
  return { type, exchange, person, needs: needsOfAll(known, ground, asked), categories: given }
}
