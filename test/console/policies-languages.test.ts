import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { testConsole } from '../helpers/console.ts'
import { textOf } from '../helpers/page-text.ts'
import { paths } from './paths.ts'

t.setTimeout(900_000)

/** A page in one language has no words of the other, but where it says so (`lang`): the words of a law, the title of a scenario. */
const g = await testConsole(t)

const tableOf = (file: string): unknown => parse(readFileSync(`policies/${file}`, 'utf8'))
const termsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) =>
        key === 'term' && typeof item === 'string' ? [item] : termsIn(item),
      )
    : []
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}]{2,}/gu) ?? []

/** Words that the plain texts of a language hold, its names on the sheet, and (Dutch) the terms of the vocabulary. */
const plainIn = (language: 'nl' | 'en'): ReadonlySet<string> => {
  const { plain, terms } = tableOf(`plain-words.${language}.yaml`) as {
    readonly plain: readonly string[]
    readonly terms: Readonly<Record<string, string>>
  }
  const { purposes, categories, kinds } = tableOf(`sheet.${language}.yaml`) as Readonly<Record<string, object>>
  const names = [purposes, categories, kinds].flatMap((list) => Object.values(list ?? {}) as readonly string[])
  const more = language === 'nl' ? termsIn(tableOf('vocabulary.yaml')) : []
  return new Set([...plain, ...Object.keys(terms), ...names, ...more].flatMap(wordsOf))
}
const words = { nl: plainIn('nl'), en: plainIn('en') }

/** Names and words that are the same in both languages, and Dutch terms of law that English keeps (gezag, raad). */
const both = new Set(
  `is in of was had we me be he not open week water team teams plan plans school lid later over even die do want war am on
  so an as at no or to by it under any all her has who let bank arm been rest wet post begin kind arts per contact privacy
  officer document start stop mentor curator coach partner professional professionals long man men dan den does doe deal
  taken ten tot toe vast direct zone norm regime scenario lang nu bsn avg wmo data code type adult student sociaal
  conflict register moment gezag dat leg met past triage intake wgs wvggz ggz jeugdwet participatiewet suwi brp ciz uwv svb
  veilig thuis verklaring rmc wgbo`.split(/\s+/),
)

const foreign = (html: string, language: 'nl' | 'en'): readonly string[] => {
  const other = language === 'nl' ? 'en' : 'nl'
  const text = textOf(
    html,
    (name, attributes) => /^(code|header|footer)$/.test(name) || attributes.includes(`lang="${other}"`),
  ).replace(/\{\w+\}/g, ' ')
  const read = [...text.matchAll(/(?<![\w\-.:/@])[\p{L}’']{2,}(?![\w\-.:/@]*\w)/gu)].map(([word]) => word.toLowerCase())
  return [...new Set(read)].filter((word) => words[other].has(word) && !words[language].has(word) && !both.has(word))
}

const purposes = readdirSync('policies/purposes').map(
  (file) => `/console/policies/purposes/${file.replace('.yaml', '')}`,
)
const scenarios = ['S110', 'S14', 'S44', 'S33', 'N-verdict-conflict', 'N-wams-conference'].map(
  (id) => `/console/policies/scenarios/${id}`,
)
const walked = [
  ...paths.flatMap(({ name, path, as }) =>
    name.startsWith('policies') && typeof path === 'string' ? [{ path, as }] : [],
  ),
  ...[...purposes, ...scenarios].map((path) => ({ path, as: 'privacy-1' })),
]

for (const language of ['nl', 'en'] as const)
  t.test(`no page of policies in ${language} has words of the other language`, async (t) => {
    for (const { path, as } of walked) {
      const who = await g.enter(as)
      const { html, status } = await who.get(`${path}${path.includes('?') ? '&' : '?'}language=${language}`)
      t.equal(status, 200, path)
      t.same(foreign(html, language), [], path)
    }
  })
