import type { Json } from '../../src/http/json.ts'
import { bodyOf, freeTexts, inList, letsIn, operations, under, type Schemas } from './contract-texts.ts'
import { marker } from './hostile.ts'

/** Ids that the gateway made, and what a schema cannot tell from text. */
const ours = /^(personId|authorityHolder|case|sheet|exchangeId|data_subject_id|fields)$/
const answered = /^(yes|no)$/

/** The same value with each text changed that lets in hostile text; `change` gets it, what it may be, and its path. */
const mapTexts = (
  value: Json,
  schemas: Schemas,
  path: string,
  change: (text: string, schemas: Schemas, path: string) => string,
): Json => {
  if (typeof value === 'string') return change(value, schemas, path)
  if (Array.isArray(value)) {
    const items = inList(schemas)
    const below = items.some((each) => schemas.includes(each)) ? path : `${path}[]`
    return value.map((each: Json) => mapTexts(each, items, below, change))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const found = under(schemas, key)
      const again = found.schemas.some((one) => schemas.includes(one))
      return [key, mapTexts(each, found.schemas, again ? path : `${path}.${found.name}`, change)]
    }),
  )
}

/** In JSON of any kind a word alone is a code or a day, and a postcode is short; the rest is text. */
const isText = (text: string): boolean => text.includes(' ') && text.length > 9

const poisoned = (text: string, schemas: Schemas, path: string): string => {
  const leaf = path.split('.').at(-1) ?? ''
  const bad = letsIn(schemas, leaf.replace('[]', ''))
  const isWord = schemas.some((each) => 'enum' in each || 'const' in each) || (leaf === '*' && !isText(text))
  if (bad === undefined || isWord || ours.test(leaf.replace('[]', '')) || text.includes(marker)) return text
  // Two references that differ, differ still.
  if (leaf === 'reference') return `${bad} ${text}`.slice(0, 80)
  return leaf === 'answer' && answered.test(text) ? text : bad
}

/** A call that was answered with yes, as it was sent. */
interface Said {
  readonly template: string
  readonly url: string
  readonly headers: Headers
  readonly body: Json
}

/** What was said so far. */
export interface Poison {
  /** Texts of the contract that held hostile text in a call that was accepted. */
  readonly filled: ReadonlySet<string>
  /** The newest accepted call of each operation. */
  readonly said: ReadonlyMap<string, Said>
  readonly end: () => void
}

const templates = operations
  .filter(({ method }) => method === 'POST')
  .map(({ template }) => [template, new RegExp(`^(?:/v1)?${template.replace(/\{[^}]+\}/g, '[^/]+')}$`)] as const)
const free = new Set(freeTexts)

/** Which texts of the contract hold hostile text in this body. */
const hostileTexts = (template: string, body: Json): ReadonlySet<string> => {
  const found = new Set<string>()
  mapTexts(body, bodyOf(template), `POST ${template} `, (text, _schemas, path) => {
    if (text.includes(marker) && free.has(path)) found.add(path)
    return text
  })
  return found
}

/** From here on every call to this gateway has each free text of its body replaced by hostile text, by the contract. */
export const poisonCalls = (url: string): Poison => {
  const filled = new Set<string>()
  const said = new Map<string, Said>()
  const real = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const path = new URL(request.url).pathname
    const template = templates.find(([, shape]) => shape.test(path))?.[0]
    if (!request.url.startsWith(url) || request.method !== 'POST' || template === undefined) return real(request)
    const { headers } = request
    const text = await request.text()
    if (text === '') return real(new Request(request.url, { method: 'POST', headers }))
    const body = mapTexts(JSON.parse(text) as Json, bodyOf(template), `POST ${template} `, poisoned)
    const answer = await real(request.url, { method: 'POST', headers, body: JSON.stringify(body) })
    if (answer.ok) {
      for (const each of hostileTexts(template, body)) filled.add(each)
      said.set(template, { template, url: request.url, headers, body })
    }
    return answer
  }
  return { filled, said, end: () => void (globalThis.fetch = real) }
}
