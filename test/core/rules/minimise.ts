import type { FieldSet } from '../../../src/core/decision.ts'
import type { SourceItem } from '../../../src/core/minimise.ts'
import type { Tables } from '../../../src/core/tables.ts'
import type { Field } from '../../../src/core/vocabulary.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { generator } from '../generated.ts'
import { perSeed, unlike, type Rule } from './rule.ts'

const loaded = loadPolicies('policies').of('9901').tables
const field = (type: Field['type'], maxLength: number): Field => ({
  ...{ type, maxLength, class: 'normal', others: false, place: false },
})
const fields = {
  ...{ text: field('string', 4), day: field('date', 10), any: field('date', 30), amount: field('number', 6) },
  ...{ count: field('integer', 20), flag: field('boolean', 5) },
}

/** Tables with one category of every type of field. */
const tables: Tables = {
  ...loaded,
  vocabulary: {
    ...loaded.vocabulary,
    categories: {
      types: { code: 'TYPES', term: 'soorten', fields, never: null },
      plan: { code: 'PLAN', term: 'plan', fields, never: null },
    },
  },
}

type Value = string | number | boolean
const values: readonly Value[] = [
  ...[
    '',
    'four',
    'fives',
    '2026-11-22',
    '2026-11-2',
    '12026-11-22',
    '2026-11-221',
    'on 2026-11-22',
    '2026-11-22T',
    'abcd-ef-gh',
  ],
  ...['20261122', '7', 'true', 7, 7.5, -3, 1234567, 123456, 2 ** 53, 2 ** 53 - 1, Infinity, Number.NaN, true, false],
]

const today = '2026-11-22'

interface Case {
  readonly items: readonly SourceItem[]
  readonly permitted: readonly FieldSet[]
}

const caseOf = perSeed((seed): Case => {
  const { pick, maybe } = generator(loaded, seed)
  const names = [...Object.keys(fields), 'unknown', 'constructor']
  const value = () => Object.fromEntries(names.filter(() => maybe(0.5)).map((name) => [name, pick(values)]))
  const item = (): SourceItem => ({
    ...{ category: pick(['types', 'types', 'plan', 'nothing', 'toString']), origin: 'heard', conditions: ['x'] },
    ...{ recordedAt: '2026-01-01T00:00:00.000Z', lastChangedAt: '2026-01-02T00:00:00.000Z' },
    retainUntil: pick(['2026-11-21', '2026-11-22', '2026-11-23', '2046-01-01', '2046-01-01']),
    values: Array.from({ length: pick([0, 1, 2]) }, value),
  })
  const set = (): FieldSet => ({
    category: pick(['types', 'plan', 'toString']),
    fields: names.filter(() => maybe(0.6)),
  })
  return {
    items: Array.from({ length: pick([0, 1, 2, 3]) }, item),
    permitted: Array.from({ length: pick([0, 1, 1, 2, 2]) }, set),
  }
})

/** Whether a value is of the type and length the vocabulary gives a field: by what may be written, not by what may not. */
const fits = (known: Field, value: Value): boolean => {
  if (`${String(value)}`.length > known.maxLength) return false
  const kinds: Readonly<Record<Field['type'], boolean>> = {
    string: typeof value === 'string',
    date: typeof value === 'string' && value.length === 10 && /[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(value),
    number: typeof value === 'number' && Math.abs(value) < Infinity,
    integer: typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER && value % 1 === 0,
    boolean: value === true || value === false,
  }
  return kinds[known.type]
}

/** What may be kept, value by value, and what became of the rest. */
const expected = ({ items, permitted }: Case) => {
  const dropped = { pastRetention: 0, unaskedItems: 0, unaskedFields: 0, unfitValues: 0 }
  const kept: SourceItem[] = []
  for (const item of items) {
    const allowed = new Set<string>()
    for (const { category, fields: names } of permitted)
      if (category === item.category) names.forEach((n) => allowed.add(n))
    if (!['types', 'plan'].includes(item.category) || allowed.size === 0) dropped.unaskedItems++
    else if (item.retainUntil < today) dropped.pastRetention++
    else {
      const left: Record<string, Value>[] = []
      for (const value of item.values) {
        const good: Record<string, Value> = {}
        for (const [name, said] of Object.entries(value)) {
          const known =
            allowed.has(name) && name in fields && name !== 'constructor' ? fields[name as 'text'] : undefined
          if (known === undefined) dropped.unaskedFields++
          else if (fits(known, said)) good[name] = said
          else dropped.unfitValues++
        }
        if (Object.keys(good).length > 0) left.push(good)
      }
      if (left.length > 0) kept.push({ ...item, values: left })
    }
  }
  return { kept, dropped }
}

export const minimising: readonly Rule[] = [
  {
    title: 'what a source sends is kept field by field as permitted, by term, type and length, and the rest is counted',
    cases: 400,
    fault: (core, seed) => {
      const given = caseOf(seed)
      return unlike('minimised', core.minimise(tables, given.items, given.permitted, today), expected(given))
    },
  },
]
