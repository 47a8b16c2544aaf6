import type { Wordings } from '../../policy/regimes-table.ts'
import { listed } from './list-words.ts'
import { isShown, type ReadRow, type Section, type ShelfReading } from './section.ts'
import { shelfWords } from './shelf-words.ts'
import { words } from './words.ts'

/** explain: what every code, duty and change is called, to the professional, the resident and a youth. */
export const reasonSections = ({ texts, tables, language }: ShelfReading): readonly Section[] => {
  const t = shelfWords[language]
  const said = texts[language]
  const { reasons } = tables.vocabulary
  const wordings = (name: string, list: Readonly<Record<string, Wordings>>): Section => ({
    name,
    head: [t.sentence[1], ''],
    folded: true,
    rows: Object.entries(list).map(([word, { professional, resident, youth }]) => ({
      ...{ id: word, law: [], what: professional, follows: '' },
      more: {
        label: t.readers,
        lines: [
          [t.resident, resident],
          [t.youth, youth],
        ],
      },
    })),
  })
  const plain = (name: string, list: Readonly<Record<string, string>>): Section => ({
    name,
    head: [t.sentence[1], ''],
    folded: true,
    rows: Object.entries(list).map(([word, text]) => ({ id: word, law: [], what: text, follows: '' })),
  })
  const outcomes = ['permit', 'needs-consent', 'review', 'deny', 'withheld', 'extra', 'told'] as const
  const codes = Object.entries(said.reasons).map(([code, { text, mend, resident, youth }]) => {
    const reason = reasons[code]
    const hearers = reason?.audience ?? []
    return {
      outcome: reason?.outcome ?? 'told',
      row: {
        ...{ id: code, law: [], what: text, follows: mend },
        more: {
          label: t.readers,
          lines: [
            [t.resident, resident],
            [t.youth, youth],
            [words[language].heardBy, hearers.map((who) => listed('audience', who, language)).join(', ')],
          ],
        },
      } satisfies ReadRow,
    }
  })
  return [
    ...outcomes.map((outcome) => ({
      ...{ name: `codes-${outcome}`, head: t.code, folded: outcome !== 'permit' },
      rows: codes.flatMap((one) => (one.outcome === outcome ? [one.row] : [])),
    })),
    wordings('duties', said.obligations),
    wordings('changes', said.changes),
    wordings('leadsTo', said.leadsTo),
    wordings('missing', said.missing),
    plain('questions', said.questions),
    plain('failures', said.failures),
    plain('sayers', said.capacities),
    plain('layers', { ...said.layers, ...said.asked }),
  ].filter(isShown)
}

/** sheet and notice: what people get on paper, sentence by sentence, for each reader. */
export const letterSections = ({ texts, language }: ShelfReading): readonly Section[] => {
  const t = shelfWords[language]
  const { sheet, notice } = texts[language]
  const letter = (name: string, title: string, of: unknown): Section => ({
    ...{ name, title, folded: true, head: [t.sentence[1], ''] },
    rows: leaves(of).map(([at, text]) => ({ id: at, law: [], what: text, follows: '' })),
  })
  const { handing, handingRepresentative, none } = notice
  return [
    letter('sheet-adult', t.forReader(t.adult, t.sheet), sheet.adult),
    letter('sheet-youth', t.forReader(t.youth, t.sheet), sheet.youth),
    letter('notice-adult', t.forReader(t.adult, t.notice), notice.adult),
    letter('notice-youth', t.forReader(t.youth, t.notice), notice.youth),
    letter('notice-representative', t.forReader(t.representative, t.notice), notice.representative),
    letter('handing', t.handing, { handing, handingRepresentative, none }),
    letter('lists', t.lists, { purposes: sheet.purposes, categories: sheet.categories, kinds: sheet.kinds }),
  ]
}

/** Every sentence with its place, in the order of the file. */
const leaves = (value: unknown, at: readonly string[] = []): readonly (readonly [at: string, text: string])[] =>
  typeof value === 'string'
    ? [[at.join('.'), value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          leaves(item, [...at, Array.isArray(value) ? String(Number(key) + 1) : key]),
        )
      : []
