import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import type { Schema } from '../../src/client/client.ts'
import { known } from './broken-partner.ts'

/** Everything that this double of a partner can do wrong as a worker at the inbox, one switch a fault. */
export const workerFaults = [
  'never-comes',
  'shows-no-token',
  'hammers',
  'does-not-wait',
  'reads-the-first-page',
  'claims-nothing',
  'reads-after-answering',
  'holds-nothing',
  'writes-wrong-dates',
  'writes-wrong-values',
  'adds-to-the-shape',
  'answers-about-another',
  'sends-unasked-fields',
  'refuses-unknown-categories',
  'knows-everybody',
  'declines-without-reason',
  'names-the-person-declining',
  'is-late',
  'gives-up-when-busy',
  'stops-when-cut-off',
  'stops-at-a-404',
  'answers-for-colleagues',
  'answers-twice',
] as const

export type WorkerFault = (typeof workerFaults)[number]

type Task = Schema<'SourceTask'>
type Question = Schema<'SourceTaskDetail'>['question']

/** Works at an inbox until the test ends, as it should but for its faults. */
export const brokenWorker = (t: Test, baseUrl: string, token: string, faults: ReadonlySet<WorkerFault>): void => {
  const over = new AbortController()
  t.teardown(() => over.abort())
  const done = new Set<string>()
  let notBefore = 0
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const headers = {
      ...(faults.has('shows-no-token') && method === 'POST' && path.endsWith('/claims')
        ? {}
        : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(`${baseUrl}${path}`, { method, headers, ...sent, signal: over.signal })
    const wait = answer.headers.get('retry-after')
    if (wait !== null && !faults.has('does-not-wait')) notBefore = Date.now() + Number(wait) * 1000
    if (answer.status === 404 && faults.has('stops-at-a-404')) over.abort()
    return answer
  }

  const work = async ({ id, claimedBy }: Task): Promise<void> => {
    if (done.has(id)) return
    if (claimedBy !== null && claimedBy !== 'professional-1') {
      if (!faults.has('answers-for-colleagues')) return
      return void (await call('POST', `/source-tasks/${id}/answers`, { items: [] }))
    }
    if (!faults.has('claims-nothing')) await call('POST', `/source-tasks/${id}/claims`)
    if (faults.has('reads-after-answering')) {
      const { status } = await call('POST', `/source-tasks/${id}/refusals`, { reason: 'Not now.' })
      return void (status < 500 && done.add(id))
    }
    const read = await call('GET', `/source-tasks/${id}`)
    if (!read.ok) return void (read.status === 404 && done.add(id))
    const { question } = (await read.json()) as { readonly question: Question }
    const [end, body] = weighed(question, faults)
    const put = () => call('POST', `/source-tasks/${id}/${end}`, body)
    const answer = await put().catch(() => {
      if (faults.has('stops-when-cut-off')) over.abort()
      return null
    })
    if (answer === null || (answer.status === 503 && !faults.has('gives-up-when-busy'))) return
    done.add(id)
    if (answer.status === 201 && faults.has('answers-twice')) await put()
  }

  void (async () => {
    if (faults.has('never-comes')) return
    if (faults.has('is-late')) await sleep(2200)
    while (!over.signal.aborted) {
      let next: string | null = Date.now() < notBefore ? null : '/source-tasks'
      while (next !== null) {
        const page: Response | null = await call('GET', next).catch(() => null)
        if (page?.ok !== true) break
        for (const task of ((await page.json()) as { readonly items: readonly Task[] }).items) {
          if (Date.now() < notBefore) break
          await work(task).catch(() => undefined)
        }
        next = /(\/source-tasks[^>]*)>/.exec(page.headers.get('link') ?? '')?.[1] ?? null
        if (faults.has('reads-the-first-page') || Date.now() < notBefore) next = null
      }
      await sleep(faults.has('hammers') ? 60 : faults.has('does-not-wait') ? 150 : 500)
    }
  })().catch(() => undefined)
}

const weighed = ({ person, categories }: Question, faults: ReadonlySet<WorkerFault>): readonly [string, unknown] => {
  const bsn = 'bsn' in person ? person.bsn : ''
  if (bsn === known.declines) {
    const reason = faults.has('declines-without-reason') ? null : 'Not in the interest of the person.'
    return ['refusals', { reason: faults.has('names-the-person-declining') ? `Not about ${known.declines}.` : reason }]
  }
  const isKnown = bsn === known.bsn || faults.has('knows-everybody')
  if (!isKnown) return ['refusals', { reason: 'Not known here.' }]
  if (faults.has('refuses-unknown-categories') && categories.length > 1)
    return ['refusals', { reason: 'What is that?' }]
  const held = { organisation: 'Voorbeeld', since: faults.has('writes-wrong-values') ? 'last year' : '2026-05-01' }
  const more = faults.has('sends-unasked-fields') ? { riskScore: 7 } : {}
  const item = {
    ...{ category: 'involvement', retainUntil: '2046-10-01', origin: 'observed', values: [{ ...held, ...more }] },
    ...{
      recordedAt: '2026-05-01T09:00:00Z',
      lastChangedAt: faults.has('writes-wrong-dates') ? '01-10-2026' : '2026-10-01T09:00:00Z',
    },
    ...(faults.has('adds-to-the-shape') ? { internalNote: 'x' } : {}),
    ...(faults.has('answers-about-another') ? { person: { bsn: known.declines } } : {}),
  }
  return ['answers', { items: faults.has('holds-nothing') ? [] : [item] }]
}
