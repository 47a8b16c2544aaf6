import type { PurposeRow, Tables } from '../core/tables.ts'
import { accessReportFaults } from './access-report-table.ts'
import { rightFaults } from './right-words.ts'
import { rowIds } from './row-ids.ts'
import type { RawTables } from './read-tables.ts'
import { laneFaults } from './lane-checks.ts'
import { reuseFaults } from './relation-checks.ts'
import { reviewFaults } from './review-checks.ts'
import { retentionFaults } from './retention-table.ts'
import { sensitiveFaults } from './sensitive-checks.ts'
import { textFaults } from './text-checks.ts'
import { wordFaults } from './word-checks.ts'

/** Everything the tables must hold to beyond their shape; every fault in words, with the row or file it is about. */
export const checkTables = (raw: RawTables, all: readonly Tables[]): readonly string[] => [
  ...all
    .slice(0, 1)
    .flatMap((tables) => [
      ...idFaults(tables),
      ...lawFaults(tables),
      ...wordFaults(tables, raw.vocabulary.groups),
      ...rowFaults(tables),
      ...laneFaults(tables),
      ...reuseFaults(tables, raw.relations),
      ...reviewFaults(tables),
      ...rightFaults(tables),
      ...sensitiveFaults(tables),
      ...retentionFaults(tables),
      ...accessReportFaults(raw.accessReport, tables),
    ]),
  ...textFaults(raw),
  ...purposeFaults(raw),
  ...switchFaults(raw),
]

const idFaults = (tables: Tables): readonly string[] => {
  const ids = rowIds(tables)
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => `row ${id}: the id is used twice`)
}

/** Every row that permits names an article; every article begins with a law of the vocabulary, or with [norm]. */
const lawFaults = (tables: Tables): readonly string[] => {
  const known = [...Object.keys(tables.vocabulary.laws), '[norm]']
  const listed = lawsIn(tables).filter((article) => !known.includes(article.split(' ')[0] ?? ''))
  const permits = Object.values(tables.purposes).flatMap(({ rows }) => rows)
  return [
    ...[...new Set(listed)].map((article) => `article "${article}": its law is not in the vocabulary`),
    ...permits
      .filter(({ law, legalBasis }) => law.length === 0 && legalBasis !== 'own-task')
      .map(({ id }) => `row ${id}: permits without an article`),
  ]
}

const lawsIn = (value: unknown, key = ''): readonly string[] => {
  if (Array.isArray(value))
    return key === 'law' || key === 'laws' || key.startsWith('law:')
      ? value.filter((item) => typeof item === 'string')
      : value.flatMap((item) => lawsIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) =>
    lawsIn(item, key === 'law' || key.startsWith('law:') ? `law:${name}` : name),
  )
}

/** A row that an earlier row of the same purpose always goes before can never be the reason. */
const rowFaults = (tables: Tables): readonly string[] =>
  Object.values(tables.purposes).flatMap(({ rows }) =>
    rows.flatMap((row, i) => {
      const hidden = rows
        .slice(0, i)
        .some(
          (other) =>
            sameTime(other, row) &&
            other.mode === row.mode &&
            other.legalBasis === row.legalBasis &&
            other.categories === null &&
            other.when === null &&
            other.hats === null &&
            (other.claim ?? null) === null &&
            (other.weighs ?? null) === (row.weighs ?? null) &&
            (other.conditions ?? []).every((condition) => row.conditions?.includes(condition)) &&
            other.demands.every((demand) => row.demands.includes(demand)) &&
            other.sourceTask.only.length === 0 &&
            other.sourceTask.never.every((task) => row.sourceTask.never.includes(task)) &&
            other.recipientTask.never.every((task) => row.recipientTask.never.includes(task)) &&
            row.directions.every((direction) => other.directions.includes(direction)) &&
            row.requesters.every((kind) => other.requesters.includes(kind)) &&
            row.sources.every((kind) => other.sources.includes(kind)),
        )
      return hidden ? [`row ${row.id}: can never be the reason, an earlier row always goes before it`] : []
    }),
  )

/** Whether the first holds whenever the second does: under each of its regimes, on each of its days. */
const sameTime = (first: PurposeRow, second: PurposeRow): boolean =>
  (first.regimes == null || (second.regimes?.every((regime) => first.regimes?.includes(regime)) ?? false)) &&
  (first.from ?? '') <= (second.from ?? '') &&
  (first.until ?? '9999-12-31') >= (second.until ?? '9999-12-31')

const purposeFaults = ({ purposes, vocabulary, municipalities }: RawTables): readonly string[] => {
  const names = purposes.map(([, { purpose }]) => purpose)
  const open = purposes.flatMap(([, { purpose, rows }]) => (rows.length > 0 ? [purpose] : []))
  return [
    ...purposes.flatMap(([file, { purpose }]) => [
      ...(vocabulary.purposes[purpose] ? [] : [`purposes/${file}: ${purpose} is no purpose of the vocabulary`]),
      ...(file === `${purpose}.yaml` ? [] : [`purposes/${file}: must be named ${purpose}.yaml`]),
    ]),
    ...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `purpose ${name}: stands in two files`),
    ...municipalities.flatMap(([code, { opened }]) =>
      opened
        .filter((purpose) => !open.includes(purpose))
        .map((purpose) => `municipalities/${code}.yaml: opens ${purpose}, which has no rows`),
    ),
  ]
}

const switchFaults = ({ regimes, municipalities }: RawTables): readonly string[] => [
  ...(regimes.regimes[regimes.regime].inForce ? [] : [`regimes.yaml: ${regimes.regime} is not in force`]),
  ...municipalities.flatMap(([code, { switches }]) =>
    switches['wams.enabled'] === true && !regimes.regimes.WAMS.inForce
      ? [`municipalities/${code}.yaml: wams.enabled, and the Wams is not in force`]
      : [],
  ),
  ...municipalities.flatMap(([code, { switches }]) =>
    Object.entries(switches).flatMap(([name, value]) => {
      const known = regimes.switches[name]
      if (known === undefined) return [`municipalities/${code}.yaml: ${name} is no switch of regimes.yaml`]
      const fits = known.options === null ? typeof value === typeof known.default : known.options.includes(value)
      return fits ? [] : [`municipalities/${code}.yaml: ${name} cannot be ${String(value)}`]
    }),
  ),
]

/** Articles whose text is not known from a day on: an error of the check on and after that day (domain.md K). */
export const unknownLaws = ({ regimes }: RawTables, localDate: string): readonly string[] =>
  regimes.lawVersions
    .filter(
      ({ text, from, until }) =>
        text === 'unknown' && (from ?? '') <= localDate && localDate <= (until ?? '9999-12-31'),
    )
    .map(({ id, article, from }) => `${id}: the text of ${article} from ${from ?? ''} on is not known`)
