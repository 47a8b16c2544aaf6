import type { Tables } from '../../../src/core/tables.ts'
import { generator } from '../generated.ts'
import { choices, type Case } from '../varied.ts'
import { clean, openedFor, waysOf, type Way } from './clean.ts'
import { data } from './data.ts'
import { dense, type Theme } from './dense.ts'
import { byLaw, earlier } from './earlier.ts'
import { ofLanes } from './lanes.ts'
import { adults, children } from './people.ts'
import { requests } from './requests.ts'

const any = () => true
const asksAWord = ({ row: { mode } }: Way) => mode === 'consent' || mode === 'condition'

const themes: readonly Theme[] = [
  { fits: asksAWord, make: adults },
  { fits: asksAWord, make: children },
  { fits: any, make: requests },
  { fits: any, make: data },
  ...dense,
  ...ofLanes,
]

/**
 * Cases in which nothing is wrong but what one theme brings: who speaks for an adult, who for a child, the question and its
 * parties, the kind of data, and what is denser still. A case made at random seldom comes so far.
 */
export const focused = (tables: Tables) => {
  const municipalities = [...choices(tables), earlier(tables), byLaw(tables)]
  return (seed: number): Case => {
    const { pick, maybe } = generator(tables, seed)
    const { fits, make } = themes[seed % themes.length] as Theme
    const chosen = maybe(0.6) ? tables : pick(municipalities)
    const ways = waysOf(chosen)
    const fitting = ways.filter((way) => fits(way, chosen))
    const way = pick(fitting.length > 0 ? fitting : ways)
    const mine = maybe(0.9) ? openedFor(chosen, way) : chosen
    return { tables: mine, facts: make(mine, clean(mine, way, pick, maybe), pick, maybe) }
  }
}
