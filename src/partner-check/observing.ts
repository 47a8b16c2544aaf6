import { asking, type AskingOptions } from '../sources/asking.ts'
import { causeOf, mediaTypeOf, type SourceResponse } from '../sources/http-body.ts'
import { resultOf } from '../sources/reading.ts'
import type { SourceQuestion, SourceResult } from '../sources/source.ts'

/** What the gateway makes of an answer, and what was on the wire. `text` is only looked at, never told. */
export interface Observation {
  readonly result: SourceResult
  readonly status: number | null
  readonly type: string
  /** Bytes that were read. */
  readonly bytes: number
  readonly milliseconds: number
  readonly text: string
}

/** Asks as the gateway does, and keeps an eye on it. */
export interface Observer {
  /** `sent`: another body than that of the question, which stays what the answer is checked against. */
  readonly observe: (question: SourceQuestion, sent?: unknown) => Promise<Observation>
  readonly close: () => Promise<void>
}

/** The gateway's own way to a source (`asking`, `resultOf`), with the whole answer kept in memory for as long as it is looked at. */
export const observer = ({ maxBytes, ...options }: AskingOptions & { readonly maxBytes: number }): Observer => {
  const { ask, close } = asking(options)
  return {
    observe: async (question, sent = question.body) => {
      let wire: Pick<Observation, 'status' | 'type' | 'bytes' | 'text'> = { status: null, type: '', bytes: 0, text: '' }
      const started = performance.now()
      const put = { ...question, body: sent as SourceQuestion['body'] }
      const read = async (response: SourceResponse): Promise<SourceResult> => {
        const { parts, broken } = await wholeOf(response.body, maxBytes)
        const bytes = parts.reduce((sum, { length }) => sum + length, 0)
        const { statusCode: status, headers } = response
        const text = `${JSON.stringify(headers)}\n${Buffer.concat(parts).toString('utf8')}`
        wire = { status, type: mediaTypeOf(headers), bytes, text }
        return resultOf({ ...response, statusCode: status, headers, body: again(parts, broken) }, question, maxBytes)
      }
      let result: SourceResult
      try {
        result = await ask(put, read)
      } catch (error) {
        result = { kind: 'failed', cause: causeOf(error) }
      }
      return { ...wire, result, milliseconds: Math.round(performance.now() - started) }
    },
    close,
  }
}

/** The parts of a body until it ends, breaks or is larger than the gateway reads. */
const wholeOf = async (body: SourceResponse['body'], maxBytes: number) => {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of body) {
      parts.push(part)
      size += part.length
      if (size > maxBytes) break
    }
    return { parts, broken: null }
  } catch (error) {
    return { parts, broken: { error } }
  }
}

const again = (parts: readonly Buffer[], broken: { readonly error: unknown } | null): SourceResponse['body'] => ({
  async *[Symbol.asyncIterator]() {
    yield* parts
    if (broken !== null) throw broken.error
  },
  destroy: () => undefined,
})

/** The body of an answer as JSON; undefined where it is none. */
export const jsonOf = ({ text }: Observation): unknown => {
  try {
    return JSON.parse(text.slice(text.indexOf('\n') + 1))
  } catch {
    return undefined
  }
}
