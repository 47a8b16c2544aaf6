import type { Tables } from '../../../src/core/tables.ts'
import { generator } from '../generated.ts'
import { choices, type Case } from '../varied.ts'
import { adults } from './people.ts'
import { children } from './people.ts'
import { clean, openedFor, waysOf } from './clean.ts'
import { data } from './data.ts'
import { earlier } from './earlier.ts'
import { requests } from './requests.ts'

const themes = [adults, children, requests, data]

/**
 * Cases in which nothing is wrong but what one theme brings: who speaks for an adult, who for a child, the question and its
 * parties, and the kind of data. A case made at random seldom comes so far.
 */
export const focused = (tables: Tables) => {
  const municipalities = [...choices(tables), earlier(tables)]
  return (seed: number): Case => {
    const { pick, maybe } = generator(tables, seed)
    const theme = themes[seed % themes.length] ?? data
    const chosen = maybe(0.6) ? tables : pick(municipalities)
    const speaking = theme === adults || theme === children
    const ways = waysOf(chosen).filter(({ row }) => !speaking || row.mode === 'consent' || row.mode === 'condition')
    const way = pick(ways)
    const mine = maybe(0.9) ? openedFor(chosen, way) : chosen
    return { tables: mine, facts: theme(mine, clean(mine, way, pick, maybe), pick, maybe) }
  }
}
