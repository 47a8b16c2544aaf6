import { asking, type AskingOptions } from './asking.ts'
import { causeOf } from './http-body.ts'
import { resultOf } from './reading.ts'
import type { Source } from './source.ts'

/**
 * Limits of a question: `timeoutMs` for all of it, token and repeats included; `maxBytes` of an answer.
 */
export interface HttpSourceOptions extends AskingOptions {
  readonly maxBytes: number
}

/**
 * Sources that answer `POST {base}/data-requests` at once (openapi/source.openapi.json). It follows no redirect, takes
 * no compressed answer, and connects only to addresses it has checked. What a source said is in no error.
 */
export const httpSource = ({ maxBytes, ...options }: HttpSourceOptions): Source => {
  const { ask, close } = asking(options)
  return {
    fetch: async (question) => {
      try {
        return await ask(question, (response) => resultOf(response, question, maxBytes))
      } catch (error) {
        return { kind: 'failed', cause: causeOf(error) }
      }
    },
    close,
  }
}
