import type { Call } from '../http/caller.ts'
import type { Question } from '../exchange/ask.ts'
import { questionOfNotice, type PreparePorts } from '../exchange/prepare.ts'
import { fault } from '../exchange/question-faults.ts'
import { Problem, type InvalidParam } from '../problems.ts'
import { itemFaults } from './notice-faults.ts'
import type { NoticeBody } from './notice-schema.ts'

/**
 * A notice as one question a recipient: the caller is the source, and nobody asked. Problem 400 names every fault at once,
 * by its place in the notice.
 */
export const questionsOf = async (
  ports: PreparePorts,
  call: Call,
  { person, kind: _kind, recipients, items, ...said }: NoticeBody,
): Promise<readonly Question[]> => {
  const body = { ...said, persons: [person], categories: categoriesOf(items) }
  const toMyself = recipients.flatMap(({ oin }, i) =>
    oin === call.caller.organisation ? [fault(`recipients.${String(i)}.oin`, 'yourself', 'is the sender')] : [],
  )
  const first = await questionOfNotice(ports, call, body, ({ tables }) => [
    ...toMyself,
    ...itemFaults(tables, items, call.moment.localDate),
  ]).catch((error: unknown) => {
    throw error instanceof Problem ? renamed(error) : error
  })
  return recipients.map(({ oin, why = null }) => ({
    ...first,
    recipient: { oin, kind: null },
    words: { ...first.words, source: why },
  }))
}

/** Each category with the fields that are told of it, and the first reason that was given. */
const categoriesOf = (items: NoticeBody['items']) =>
  [...new Set(items.map(({ category }) => category))].map((category) => {
    const own = items.filter((item) => item.category === category)
    const why = own.find((item) => item.why !== undefined)?.why
    const fields = [...new Set(own.flatMap(({ values }) => values.flatMap((value) => Object.keys(value))))]
    return { category, fields, ...(why === undefined ? {} : { why }) }
  })

/** A question has persons and categories; a notice has one person, and its items, whose faults are named by their place. */
const renamed = ({ code, detail, invalidParams, retryAfter, cause }: Problem): Problem =>
  new Problem(code, detail, {
    invalidParams: invalidParams.flatMap((param): InvalidParam[] =>
      param.name.startsWith('categories')
        ? []
        : [{ ...param, name: param.name.replace(/^persons\.0(?=\.|$)/, 'person') }],
    ),
    ...{ ...(retryAfter === null ? {} : { retryAfter }), cause },
  })
