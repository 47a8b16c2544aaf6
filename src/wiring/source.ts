import { Counter, Gauge } from 'prom-client'
import type { Config } from '../config.ts'
import { textHoldsBsn } from '../http/bsn.ts'
import type { NeutralIds } from '../http/neutral-ids.ts'
import type { Metrics } from '../http/metrics.ts'
import { breaking } from '../sources/breaker.ts'
import { httpSource } from '../sources/http-source.ts'
import type { Source, SourceConnector } from '../sources/source.ts'

/** How sources are asked here: over HTTP, behind a breaker for each, counted, and without numbers in what they say. */
export const wireSource = (
  { timeoutMs, maxBytes, breakerFailures, breakerSeconds }: Config['sources'],
  { registry }: Metrics,
): Source => {
  const open = new Gauge({
    name: 'deelpoort_source_breaker_open',
    help: 'Whether this gateway leaves a source alone for a while because it failed, by municipality and source (OIN).',
    labelNames: ['municipality', 'source'],
    registers: [registry],
  })
  const questions = new Counter({
    name: 'deelpoort_source_questions_total',
    help: 'Questions to a source by municipality, source (OIN) and result: answered, or the cause of the failure.',
    labelNames: ['municipality', 'source', 'result'],
    registers: [registry],
  })
  const labels = ({ municipality, oin }: SourceConnector) => ({ municipality, source: oin })
  const asked = breaking(httpSource({ timeoutMs, maxBytes }), {
    failures: breakerFailures,
    seconds: breakerSeconds,
    onChange: (connector, isOpen) => open.set(labels(connector), isOpen ? 1 : 0),
  })
  const counted: Source = {
    fetch: async (question) => {
      const result = await asked.fetch(question)
      questions.inc({ ...labels(question.connector), result: result.kind === 'failed' ? result.cause : 'answered' })
      return result
    },
    close: asked.close,
  }
  return withoutNumbers(counted)
}

/** A reason for declining that holds a citizen service number is not passed on: who asks may not have the number. */
export const withoutNumbers = (source: Source): Source => ({
  ...source,
  fetch: async (question) => {
    const result = await source.fetch(question)
    return result.kind === 'declined' && textHoldsBsn(result.reason ?? '') ? { ...result, reason: null } : result
  },
})

/** What a source is asked names no place by the id of the request: its professional may be one who must not know it. */
export const withoutPlace = (source: Source, ids: NeutralIds): Source => ({
  ...source,
  fetch: (question) => {
    const requestId = ids.leaving(question.body.requestId)
    return source.fetch({ ...question, body: { ...question.body, requestId } })
  },
})
