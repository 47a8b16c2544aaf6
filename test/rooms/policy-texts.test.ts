import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { loadPolicies } from '../../src/policy/policies.ts'
import { PlainWordsTable } from '../../src/policy/plain-words-table.ts'
import { changeTexts } from '../../src/policy/regimes-table.ts'
import type { Reader, Texts } from '../../src/policy/texts.ts'

const { texts, tables, words } = loadPolicies('policies').of('9901')
const languages = ['nl', 'en'] as const
const readers: readonly Reader[] = ['professional', 'resident', 'youth']

const plainWords = (language: string) =>
  PlainWordsTable.parse(parse(readFileSync(`policies/plain-words.${language}.yaml`, 'utf8')))

/** Every sentence of one language with where it stands; the sheet of a talk has a test of its own. */
const saidIn = (language: keyof Texts): readonly (readonly [string, string])[] => {
  const walk = (value: unknown, path: string): readonly (readonly [string, string])[] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([name, each]) => walk(each, path === '' ? name : `${path}.${name}`))
  return walk({ ...texts[language], sheet: {} }, '')
}

/** Articles of law and other asides in brackets do not count; what is filled in counts as one word. */
const bare = (text: string) => text.replace(/\([^)]*\)/g, ' ')
const sentences = (text: string) => bare(text).split(/(?<=[.?!:])\s+/)
const wordsOf = (text: string) => text.match(/\{\w+\}|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

for (const language of languages) {
  const said = saidIn(language)

  t.test(`${language}: every code, kind of change, duty and lacking word is said to all three readers`, async (t) => {
    const { vocabulary } = tables
    const parts = [
      ['reasons', Object.keys(vocabulary.reasons), ['text', 'mend', 'resident', 'youth']],
      ['obligations', Object.keys(vocabulary.obligations), readers],
      ['missing', Object.keys(vocabulary.capacities), readers],
      ['changes', changeTexts, readers],
      ['leadsTo', ['permit', 'review'], readers],
    ] as const
    for (const [part, wanted, forms] of parts) {
      const written = texts[language][part] as Readonly<Record<string, Readonly<Record<string, string>>>>
      t.same(
        Object.keys(written).toSorted(),
        [...wanted].toSorted(),
        `${part}: none without a text, no text without one`,
      )
      for (const [name, text] of Object.entries(written)) t.same(Object.keys(text), forms, `${part}.${name}`)
    }
  })

  t.test(`${language}: sentences are short: at most 20 words, on average at most 15`, async (t) => {
    const lengths = said.flatMap(([path, text]) =>
      sentences(text).map((sentence) => ({ path, sentence, length: wordsOf(sentence).length })),
    )
    t.same(
      lengths.filter(({ length }) => length > 20).map(({ path, sentence }) => `${path}: ${sentence}`),
      [],
    )
    const total = lengths.reduce((sum, { length }) => sum + length, 0)
    t.ok(total / lengths.length <= 15, `${(total / lengths.length).toFixed(1)} words`)
  })

  t.test(`${language}: every word is plain (B1), or a term of the field that is explained`, async (t) => {
    const { plain, terms, hard } = plainWords(language)
    const known = new Set([...plain, ...Object.keys(terms)])
    const strange = said.flatMap(([path, text]) =>
      wordsOf(bare(text))
        .filter((word) => !word.startsWith('{') && !/^\d+$/.test(word))
        .map((word) => word.toLowerCase())
        .filter((word) => !known.has(word) || Object.hasOwn(hard, word))
        .map((word) => `${path}: ${word}${Object.hasOwn(hard, word) ? `, better: ${hard[word]}` : ''}`),
    )
    t.same(strange, [])
  })

  t.test(`${language}: the word list holds no word twice, and no hard word as plain`, async (t) => {
    const { plain, terms, hard } = plainWords(language)
    const all = [...plain, ...Object.keys(terms), ...Object.keys(hard)]
    t.same(
      all.filter((word, i) => all.indexOf(word) !== i),
      [],
    )
    for (const [word, instead] of Object.entries(hard)) t.ok(instead.length > 0 && instead !== word, word)
  })

  t.test(`${language}: what is filled in is known, and each reader hears the same of it`, async (t) => {
    const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()
    const names = [
      ...['before', 'layer', 'asked', 'categories', 'missingFields', 'law', 'purpose', 'recipient', 'who'],
      ...['organisation', 'function', 'source', 'date', 'years'],
    ]
    for (const [path, text] of said)
      t.ok(
        holes(text).every((name) => names.includes(name ?? '')),
        path,
      )
    for (const { resident, youth } of Object.values(texts[language].missing)) t.same(holes(resident), holes(youth))
    const { adult, youth, representative } = texts[language].notice
    const allHoles = (wording: object) => [...new Set(holes(JSON.stringify(wording)))]
    for (const wording of [youth, representative]) t.same(allHoles(wording), allHoles(adult), 'of a notice too')
  })
}

t.test('a resident is addressed with u, a youth with je', async (t) => {
  for (const [path, text] of saidIn('nl')) {
    const address = /\.youth(\.|$)/.test(path) ? /\b(u|uw)\b/i : /\b(je|jij|jou|jouw)\b/i
    t.notMatch(text, address, path)
  }
})

t.test('words are rendered for each reader; the professional alone hears how to mend', async (t) => {
  const said = readers.map((reader) => words('nl', reader).reason('CONSENT_SCOPE'))
  t.equal(new Set(said).size, 3)
  t.equal(words('en', 'youth').obligation('inform-person', '2026-12-01').includes('2026-12-01'), true)
  t.ok(words('nl').mend('CONSENT_SCOPE').length > 0)
  t.equal(words('nl', 'youth').mend('CONSENT_SCOPE'), '')
  t.equal(words('nl', 'resident').reason('NO_SUCH_CODE'), words('nl', 'resident').reason('NOT_NOW'))
})
