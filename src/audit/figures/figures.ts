import { randomInt } from 'node:crypto'
import type { Db } from '../../store/database.ts'
import { dayCounting } from './day-counts-store.ts'
import { firstDayOf, type Quarter, quarterAfter, quarterOf } from './quarters.ts'
import { protectedFigures } from './small-cells.ts'
import { firstQuarter, keepFigures, quartersMade, stuckIn } from './stuck-store.ts'

/** What making figures needs: the application's login, and by which code a cause may be counted. */
export interface FiguresPorts {
  readonly db: Db
  /** The code under which a reason is told to anybody: never one that says that a lane is confidential. */
  readonly causeOf: (municipality: string, code: string) => string
}

/** Quarters back from now of which the refusals are all kept still (two years: retention.yaml, RET-other). */
const mostBack = 7

/** A quarter is counted from its second day after on: nothing of it is under way any more. */
const isOver = (quarter: Quarter, localDate: string): boolean => localDate > firstDayOf(quarterAfter(quarter))

/** A number nobody can foretell. */
const chance = (): number => randomInt(2 ** 47)

/** The figures of the pages, made off the way of any exchange. */
export const figuresMaking = ({ db, causeOf }: FiguresPorts) => {
  const days = dayCounting(db)
  const forgotten = new Map<string, string>()

  /** Makes the figures of each quarter that is over and has none yet; what was made is never made again. */
  const makeQuarters = async (municipality: string, localDate: string): Promise<readonly Quarter[]> => {
    const first = await firstQuarter(db, municipality)
    if (first === null) return []
    const made = await quartersMade(db, municipality)
    const now = quarterOf(localDate)
    const lacking = Array.from({ length: mostBack }, (_, back) => quarterAfter(now, -1 - back)).filter(
      (quarter) => quarter >= first && isOver(quarter, localDate) && !made.includes(quarter),
    )
    for (const quarter of lacking) {
      const units = (await stuckIn(db, municipality, quarter)).map(({ code, purpose, kind, person }) => ({
        path: [causeOf(municipality, code), purpose, kind],
        person,
      }))
      await keepFigures(db, municipality, quarter, protectedFigures(units, chance))
    }
    return lacking
  }

  return {
    /** Counts what was appended since, some thousands at most, so that who looks need not wait. */
    catchUp: (municipality: string): Promise<boolean> => days.count(municipality, 2),

    /** What the clock does: counts (some at a time: an old log is caught up in minutes), lets go of old counts, makes quarters. */
    make: async (municipality: string, localDate: string): Promise<void> => {
      await days.count(municipality, 20)
      if (forgotten.get(municipality) === localDate) return
      await days.forget(municipality, localDate)
      await makeQuarters(municipality, localDate)
      forgotten.set(municipality, localDate)
    },
    makeQuarters,
  }
}
