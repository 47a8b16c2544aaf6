import { randomUUID } from 'node:crypto'
import type { Json, JsonObject } from '../../src/http/json.ts'
import { objectOf } from '../../src/http/json.ts'
import { bodyOf, inList, letsIn, operations, under, type Schemas } from '../helpers/contract-texts.ts'
import { hostile } from '../helpers/hostile.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import type { Poison } from '../helpers/poison.ts'

const ways = ['bsn', 'personId', 'reference', 'identity', 'authorityHolder']
const known = {
  familyName: 'Van Zonder',
  givenNames: 'Selam',
  birthDate: '2016',
  postcode: '9999 ZX',
  houseNumber: '1',
}

/** The same body with hostile text at this path; somebody who is named in one way is named in that way alone. */
const withHostile = (value: Json | undefined, schemas: Schemas, path: readonly string[]): Json => {
  const [step, ...rest] = path
  if (step === undefined) return letsIn(schemas, 'named') ?? ''
  if (step === '[]') return [withHostile(Array.isArray(value) ? (value[0] as Json) : undefined, inList(schemas), rest)]
  const found = under(schemas, step)
  const isWho = ways.includes(step) && ways.filter((way) => under(schemas, way).name === way).length > 1
  const before: JsonObject = isWho ? {} : objectOf(value)
  const start = step !== 'identity' ? before[step] : rest[0] === 'unborn' ? {} : known
  const expected = step === 'mother' ? { expectedOn: '2027-02-01' } : {}
  return { ...before, ...expected, [step]: withHostile(start, found.schemas, rest) }
}

/** A text that was sent in place of what a good call held there, and what it was answered with. */
export interface Sent {
  readonly text: string
  readonly status: number
}

/** Sends every call that was accepted once more for each of these texts, which then holds hostile text. */
export const sendEach = async (texts: readonly string[], { said }: Pick<Poison, 'said'>): Promise<readonly Sent[]> => {
  const sent: Sent[] = []
  for (const text of texts) {
    const [, template = '', inside = ''] = /^POST (\S+) \.(.*)$/.exec(text) ?? []
    const good = said.get(template)
    if (good === undefined) continue
    const path = inside.replaceAll('[]', '.[]').split(/\.(?!core\b|data_subject)/)
    const { headers } = good
    if (headers.has('idempotency-key')) headers.set('idempotency-key', randomUUID())
    const body = JSON.stringify(withHostile(good.body, bodyOf(template), path))
    const { status } = await fetch(good.url, { method: 'POST', headers, body })
    sent.push({ text, status })
  }
  return sent
}

const clients = ['local-team', 'youth-care-provider', 'privacy-officer', 'reviewer', 'administrator', 'fg']

/** Asks every operation for a thing whose id is hostile text, as somebody who may ask it. */
export const askHostileIds = async ({ raw }: TestGateway): Promise<readonly Sent[]> => {
  const sent: Sent[] = []
  for (const { method, template } of operations.filter((each) => each.template.includes('{'))) {
    const path = `/v1${template.replace(/\{[^}]+\}/g, encodeURIComponent(hostile(template.startsWith('/tlog') ? 10 : 80)))}`
    let status = 403
    for (const client of clients) {
      const body = method === 'POST' ? { body: '{}' } : {}
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
      status = (await raw(client, path, { method, headers, ...body })).status
      if (status !== 403) break
    }
    sent.push({ text: `${method} ${template}`, status })
  }
  return sent
}
