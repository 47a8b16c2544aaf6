import { randomBytes } from 'node:crypto'
import type { Test } from 'tap'
import type { Tables } from '../../src/core/tables.ts'
import { jsonOf, send, serve } from '../../src/sample/serve.ts'

/** What a source of the scenarios was asked, as far as the tests look at it. */
export interface Asked {
  readonly requestId: string
  readonly person: { readonly bsn?: string; readonly reference?: string }
  readonly categories: readonly { readonly category: string; readonly fields: readonly string[] }[]
}

/** One server that answers for every party of the scenarios. */
export interface ScenarioSource {
  readonly url: string
  readonly credential: string
  /** Questions that reached it, oldest first. */
  readonly asked: () => readonly Asked[]
  /** What it answers to a question, however that came to it. */
  readonly answer: (question: Asked) => object
  /** The next question is answered so, once. */
  readonly answerNext: (status: number, body: object) => void
}

/** Stands in every text that the source gives: where it is found outside an answer, content leaked. */
export const content = 'INHOUD'

/** Answers every question with every field of every category, and with fields nobody knows: far more than is asked. */
export const startScenarioSource = async (
  t: Pick<Test, 'teardown'>,
  { vocabulary }: Tables,
): Promise<ScenarioSource> => {
  const credential = randomBytes(24).toString('base64url')
  const asked: Asked[] = []
  const odd: { readonly status: number; readonly body: object }[] = []
  const valueOf = ({ type, maxLength }: { readonly type: string; readonly maxLength: number }) => {
    if (type === 'date') return '2025-02-03'
    if (type === 'number' || type === 'integer') return 12
    return type === 'boolean' ? true : content.slice(0, maxLength)
  }
  const items = Object.entries(vocabulary.categories).map(([category, { fields }]) => ({
    category,
    recordedAt: '2026-09-01T09:00:00Z',
    lastChangedAt: '2026-10-01T09:00:00Z',
    retainUntil: '2041-01-01',
    origin: 'observed',
    values: [
      {
        ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])),
        ownNotes: `${content} of others`,
      },
    ],
  }))
  const answer = (question: Asked): object => {
    asked.push(question)
    return { items }
  }
  const served = await serve(0, async (request, response) => {
    const body = (await jsonOf(request)) as Asked
    if (request.headers.authorization !== `Bearer ${credential}`) return send(response, 401, 'application/json', {})
    const answered = answer(body)
    const next = odd.shift()
    const type = next !== undefined && next.status >= 400 ? 'application/problem+json' : 'application/json'
    if (next !== undefined) return send(response, next.status, type, next.body)
    return send(response, 200, 'application/json', answered)
  })
  t.teardown(() => served.close())
  return {
    url: served.url,
    credential,
    asked: () => asked,
    answer,
    answerNext: (status, body) => void odd.push({ status, body }),
  }
}
