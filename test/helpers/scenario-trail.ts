import { decide } from '../../src/core/decide.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { Tables } from '../../src/core/tables.ts'
import { recordedId } from './recorded-id.ts'
import type { Played } from './scenario-ask.ts'
import { well, type Script } from './scenario-script.ts'
import { officer, type ScenarioSetting } from './scenario-setting.ts'
import { content, type Asked } from './scenario-source.ts'

/** An entry of the log as it is kept. */
export interface Kept {
  readonly type: string
  readonly person: string
  readonly record: Readonly<Record<string, unknown>>
  readonly facts: Facts | null
}

/** Words in a line. */
export const list = (items: readonly string[]): string => items.join(', ') || 'none'

/**
 * One entry of the decision a person; one release for whom anything is permitted, with one opened review a look afterwards
 * that it asks for; where a walk ended without the source's answer, one failure of the source in their stead; one opened review a code for whom a person must decide, and one entry a verdict; advice is recorded
 * alone.
 */
export const trailLines = (
  tables: Tables,
  entries: readonly Kept[],
  decided: readonly Kept[],
  { kind, verdicts = 0, waits = 0 }: Played,
): readonly string[] => {
  const following = (entry: Kept): readonly string[] => {
    const { facts } = entry
    if (kind === 'advice') return ['advice']
    if (waits > 0 && closedAs(entry, entries) === 'source-failed') return ['decision', 'source-failed']
    if (facts === null) return ['facts of a decision']
    const { outcome, reasons, obligations, confidential = null } = decide(tables, facts)
    const opened = (names: readonly string[]) => [...new Set(names)].map(() => 'review-opened')
    if (outcome === 'review')
      return ['decision', ...opened(reasons.map(({ code }) => code).filter((code) => forPeople(tables, code)))]
    if (!outcome.startsWith('permit')) return ['decision']
    // What is told waits until it is read; test/exchange/notices.test.ts reads it.
    if (kind === 'notice') return ['decision', 'source-failed']
    const looks = obligations.map(({ type }) => type).filter((type) => lookedAt.includes(type))
    return ['decision', 'release', ...opened(looks), ...opened(confidential === null ? [] : ['reveal'])]
  }
  const types = list(entries.map(({ type }) => type).toSorted())
  const want = list([...decided.flatMap(following), ...Array<string>(verdicts).fill('verdict-recorded')].toSorted())
  return types === want ? [] : [`the log holds ${types}, not ${want}`]
}

/** The type of what came next about the person of this decision, in its exchange. */
const closedAs = (decision: Kept, entries: readonly Kept[]): string | undefined =>
  entries.slice(entries.indexOf(decision) + 1).find(({ person }) => person === decision.person)?.type

/** Duties of a release that a second person looks at afterwards (domain.md F). */
const lookedAt = ['after-check', 'after-review']

const forPeople = ({ vocabulary }: Tables, code: string): boolean => vocabulary.reasons[code]?.outcome === 'review'

/** The source is asked about whom anything is permitted, for that alone; the answer holds just those fields. */
export const dataLines = ({ kind, data }: Played, decided: readonly Kept[], asked: readonly Asked[]) => {
  if (kind !== 'data-request') return asked.length === 0 ? [] : [`${kind} asked a source`]
  const permitted = decided.filter(({ record }) => String(record['outcome']).startsWith('permit'))
  const wanted = list(permitted.map(({ record }) => setText(record['categories'] as never)).toSorted())
  const sought = list(asked.map(({ categories }) => setText(categories)).toSorted())
  const persons = [...new Set((data ?? []).map(({ personId }) => personId))]
  const given = persons.map((personId) =>
    setText(
      (data ?? [])
        .filter((item) => item.personId === personId)
        .map(({ category, values }) => ({ category, fields: Object.keys(values[0] ?? {}) })),
    ),
  )
  return [
    ...(wanted === sought ? [] : [`the source was asked ${sought}, not ${wanted}`]),
    ...(wanted === list(given.toSorted()) ? [] : [`data ${list(given)}, not ${wanted}`]),
    ...(JSON.stringify(data ?? '').includes(`${content} of others`) ? ['data that nobody asked for'] : []),
  ]
}

const setText = (sets: readonly { readonly category: string; readonly fields: readonly string[] }[]): string =>
  sets
    .map(({ category, fields }) => [category, ...fields.toSorted()].join(' '))
    .toSorted()
    .join('; ')

/** The status as it is kept is the scenario's. */
export const statusLines = async ({ owner }: ScenarioSetting, { scenario }: Script, { kind, id }: Played) => {
  const { status } = scenario.expect
  if (status === undefined || kind === 'advice') return []
  const row = await owner
    .selectFrom('data_requests')
    .select('status')
    .where('id', '=', recordedId(id))
    .executeTakeFirst()
  return row?.status === status ? [] : [`status ${row?.status}, not ${status}`]
}

/** The officer of the municipality reads the same in the log, with every code. */
export const officerLines = async (
  setting: ScenarioSetting,
  script: Script,
  played: Played,
  decided: readonly Kept[],
) => {
  const type = played.kind === 'advice' ? ('advice' as const) : ('decision' as const)
  const body = { exchangeId: played.id, types: [type] }
  const { items } = await well(setting.as(officer).POST('/audit-events/_search', { body }), 'reading the log')
  const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).join(', ')
  const read = items.map((item) => `${item.outcome} ${codes(item.reasons)}`).toSorted()
  const kept = decided
    .filter(({ record }) => (record['controllers'] as readonly string[]).includes(officer))
    .map(({ record }) => `${String(record['outcome'])} ${codes(record['reasons'] as never)}`)
    .toSorted()
  const wanted = script.scenario.expect.record?.codes ?? []
  return [
    ...(list(read) === list(kept) ? [] : [`the officer reads ${list(read)}, not ${list(kept)}`]),
    ...wanted.filter((code) => !kept.some((line) => line.includes(code))).map((code) => `record: ${code} is not there`),
  ]
}
