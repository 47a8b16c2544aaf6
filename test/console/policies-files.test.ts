import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { testConsole } from '../helpers/console.ts'
import { textOf } from '../helpers/page-text.ts'

t.setTimeout(900_000)

/** Every file of policies/ is on the pages, whole: what no officer can read, nobody can check. */
const g = await testConsole(t)
const who = await g.enter('fg-1')
const root = '/console/policies'

const pageOf = async (path: string, language: string): Promise<string> => {
  const seen = await who.get(`${root}${path}?language=${language}`)
  return seen.status === 200 ? textOf(seen.html) : ''
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(`policies/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}${name}`)
const purposes = filesIn('purposes/')
const tablePages =
  '/consent /gates /lanes /reviews /rights /retention /choices /laws /relations /account /explain /letters /words'.split(
    ' ',
  )

/** All that is read on the pages of a language. */
const whole = { nl: '', en: '' }
t.test('every page is there', async (t) => {
  for (const language of ['nl', 'en'] as const)
    for (const path of ['', '/scenarios', ...tablePages, ...purposes.map((file) => `/${file.replace('.yaml', '')}`)]) {
      const text = await pageOf(path, language)
      t.not(text, '', `${path} ${language}`)
      whole[language] += `${text}\n`
    }
})

/** What of a file must be read somewhere: sentences of texts, words of lists, ids of rows, articles. */
const mustShow = (file: string): readonly string[] => {
  const table: unknown = parse(readFileSync(`policies/${file}`, 'utf8'))
  if (/^(explain|sheet|notice)\./.test(file)) return leaves(table)
  if (file.startsWith('plain-words')) {
    const { plain, terms, hard } = table as { plain: string[]; terms: object; hard: object }
    return [...plain, ...leaves(terms), ...leaves(hard), ...Object.keys(terms), ...Object.keys(hard)]
  }
  if (file === 'vocabulary.yaml') {
    // Codes of reasons stand on the page of explanations, the rest on that of words.
    return Object.values(table as Record<string, object>).flatMap((list) => Object.keys(list))
  }
  if (file === 'law.lock.yaml') return Object.keys(table as object).map((article) => article.replace('[norm] ', ''))
  if (file === 'regimes.yaml') return [...ids(table), ...Object.keys((table as { switches: object }).switches)]
  if (file === 'accountability.yaml') return leaves(table).filter((line) => line.length > 30)
  if (file === 'relations.yaml') {
    const { parts, reuse } = table as { parts: { kinds: string[] }[]; reuse: { from: string; to: string }[] }
    return [
      ...parts.map(({ kinds }) => `parts ${kinds[0] ?? ''}`),
      ...reuse.map(({ from, to }) => `reuse ${from} ${to}`),
    ]
  }
  return ids(table)
}

const leaves = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : []
const ids = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => (key === 'id' ? [String(item)] : ids(item)))
    : []

const said = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

t.test('every file of policies/ is named on the page that shows it', async (t) => {
  const files = [...filesIn(''), ...purposes, ...filesIn('municipalities/')].filter((file) => file !== 'release.yaml')
  const notNamed = files.filter((file) => !`${whole.nl}\n${whole.en}`.includes(file))
  t.same(notNamed, [], 'files that are shown nowhere')
})

t.test('whatever stands in a file is read on a page', async (t) => {
  const read = { nl: said(whole.nl), en: said(whole.en) }
  for (const file of [...filesIn(''), ...purposes, ...filesIn('municipalities/')]) {
    const languages =
      /\.(nl|en)\.yaml$/.exec(file)?.[1] === 'en'
        ? (['en'] as const)
        : /\.nl\./.test(file)
          ? (['nl'] as const)
          : (['nl', 'en'] as const)
    for (const language of languages)
      t.same(
        [...new Set(mustShow(file).filter((text) => !read[language].includes(said(text))))].slice(0, 20),
        [],
        `${file}: not shown on the pages in ${language}`,
      )
  }
})

t.test('every scenario can be found', async (t) => {
  const known = filesIn('scenarios/').flatMap((file) =>
    (parse(readFileSync(`policies/${file}`, 'utf8')) as { id: string }[]).map(({ id }) => id),
  )
  const list = (await who.get(`${root}/scenarios`)).html
  t.same(
    known.filter((id) => !list.includes(`"${root}/scenarios/${id}"`)),
    [],
  )
})

t.test('a row that is pointed at is where the link says', async (t) => {
  const { html } = await who.get(`${root}/laws`)
  const links = [
    ...new Set(
      [...html.matchAll(/href="(\/console\/policies\/[^"]+)#([^"]+)"/g)].map(
        ([, path, at]) => `${String(path)} ${String(at)}`,
      ),
    ),
  ]
  t.ok(links.length > 200)
  const found = new Map<string, string>()
  for (const link of links) {
    const [path = '', at = ''] = link.split(' ')
    if (!found.has(path)) found.set(path, (await who.get(path)).html)
    if (!found.get(path)?.includes(`id="${at}"`)) t.fail(`${at} is not on ${path}`)
  }
})
