import { checkAnswer } from './answer.ts'
import { Failed, readBody, type SourceResponse } from './http-body.ts'
import { declinedBy, failureOf, isContractual } from './http-status.ts'
import { mapped } from './mapping.ts'
import type { SourceQuestion, SourceResult } from './source.ts'

/** What a source's answer over HTTP means; throws `Failed` where it is none that can be used. Reads at most `maxBytes`. */
export const resultOf = async (
  response: SourceResponse,
  question: SourceQuestion,
  maxBytes: number,
): Promise<SourceResult> => {
  const { statusCode } = response
  if (statusCode === 200) return itemsOf(await readBody(response, 'application/json', maxBytes), question)
  if (statusCode === 403) return declinedBy(response, maxBytes)
  // Nothing of the body is wanted, and a slow one must not hold the connection.
  response.body.destroy()
  if (statusCode === 404 && isContractual(response)) return { kind: 'unknown-person' }
  throw failureOf(response)
}

const itemsOf = (answer: unknown, { connector, body, categories, localDate }: SourceQuestion): SourceResult => {
  const { mapping } = connector
  const read = mapping === null ? { body: answer, unread: 0 } : mapped(answer, mapping, body.person)
  if (read === null) throw new Failed('wrong-shape')
  const checked = checkAnswer(read.body, body, categories, localDate)
  if (typeof checked === 'string') throw new Failed(checked)
  const { items, dropped } = checked
  return { kind: 'items', items, dropped: { ...dropped, unknownFields: dropped.unknownFields + read.unread } }
}
