import type { Tables } from '../core/tables.ts'
import { own } from '../core/own.ts'
import type { InvalidParam } from '../problems.ts'
import { fault } from '../exchange/question-faults.ts'
import { isOfField } from '../sources/answer.ts'
import type { NoticeItem } from './notice-item-schema.ts'

/** What is wrong with what is told, by the tables' categories: every fault, none with a value. */
export const itemFaults = (
  { vocabulary }: Tables,
  items: readonly NoticeItem[],
  localDate: string,
): readonly InvalidParam[] =>
  items.flatMap((item, i) => {
    const at = `items.${String(i)}`
    const days = [
      ...(item.on > localDate ? [fault(`${at}.on`, 'in-the-future', 'lies in the future')] : []),
      ...(item.retainUntil < localDate ? [fault(`${at}.retainUntil`, 'in-the-past', 'is over')] : []),
    ]
    const known = own(vocabulary.categories, item.category)?.fields
    if (known === undefined) return [...days, fault(`${at}.category`, 'unknown-word', 'is no category of the tables')]
    return [
      ...days,
      ...item.values.flatMap((value, j) => {
        const place = `${at}.values.${String(j)}`
        const entries = Object.entries(value)
        if (entries.length === 0) return [fault(place, 'too-small', 'says nothing')]
        return entries.flatMap(([name, said]) => {
          const field = own(known, name)
          if (field === undefined) return [fault(`${place}.${name}`, 'unknown-word', 'is no field of this category')]
          return isOfField(said, field) ? [] : [fault(`${place}.${name}`, 'misfit', 'is no value of this field')]
        })
      }),
    ]
  })
