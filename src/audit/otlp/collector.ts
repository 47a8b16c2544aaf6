import type { AdlRecord } from '../views/adl.ts'
import type { LdvLine } from '../views/ldv.ts'
import { logsOf, tracesOf } from './otlp-json.ts'

/** A collector (OTLP/HTTP, JSON): its base address, and headers it wants, which may hold a secret. */
export interface CollectorParts {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly version: string
  readonly timeoutMs: number
}

/** What a view is sent as. */
export type Batch =
  | { readonly view: 'ldv'; readonly rows: readonly LdvLine[] }
  | { readonly view: 'adl'; readonly rows: readonly AdlRecord[] }

/**
 * Sends a batch; resolves where the collector answered for all of it, with how many rows it refused for good (the protocol
 * forbids to send those again); else rejects with a word and no content.
 */
export type Send = (batch: Batch) => Promise<number>

/** Why a batch was not confirmed: a word of a closed list and the status, never what the collector said. */
export class NotConfirmed extends Error {
  constructor(why: string) {
    super(`The collector did not confirm: ${why}`)
    this.name = 'NotConfirmed'
  }
}

const mostAnswered = 65_536

/** Sends over HTTP; follows no redirect. */
export const collector = ({ endpoint, headers, version, timeoutMs }: CollectorParts): Send => {
  const base = endpoint.replace(/\/$/, '')
  return async (batch) => {
    const [path, body] =
      batch.view === 'ldv' ? ['/v1/traces', tracesOf(batch.rows, version)] : ['/v1/logs', logsOf(batch.rows, version)]
    let answer: Response
    let text: string
    try {
      answer = await fetch(`${base}${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      text = await answer.text()
    } catch (error) {
      throw new NotConfirmed(error instanceof Error && error.name === 'TimeoutError' ? 'timed out' : 'unreachable')
    }
    if (answer.status !== 200) throw new NotConfirmed(`status ${String(answer.status)}`)
    if (text.length > mostAnswered) throw new NotConfirmed('too long')
    return rejectedIn(text)
  }
}

/** How many rows a partial success leaves out; an answer that says nothing took everything. */
const rejectedIn = (text: string): number => {
  if (text.trim() === '') return 0
  const { rejectedSpans, rejectedLogRecords } = partialSuccessOf(text)
  const rejected = Number(rejectedSpans ?? 0) + Number(rejectedLogRecords ?? 0)
  if (!Number.isSafeInteger(rejected) || rejected < 0) throw new NotConfirmed('no count')
  return rejected
}

const partialSuccessOf = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const { partialSuccess } = JSON.parse(text) as { partialSuccess?: Readonly<Record<string, unknown>> | null }
    return partialSuccess ?? {}
  } catch {
    throw new NotConfirmed('no JSON')
  }
}
