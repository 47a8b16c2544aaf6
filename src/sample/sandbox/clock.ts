import { Problem } from '../../problems.ts'
import { keptJson } from '../kept-json.ts'

/** The sandbox's clock: as far ahead of the machine's as it was moved. Kept in a file, so that it never goes back. */
export interface SandboxClock {
  readonly now: () => Date
  /** Moves it to this moment. A moment before now is `conflict`: the log never goes back. */
  readonly moveTo: (moment: Date) => void
}

interface Kept {
  readonly aheadMs: number
}

/** How far ahead it may be: a child that is born now comes of age, and no further. */
const longest = 19 * 366 * 86_400_000

/** How far ahead of the machine's the clock of this file was moved, in milliseconds. */
export const aheadBy = (file: string): number => keptJson<Kept>(file).read()?.aheadMs ?? 0

/** The moment by the clock of this file, for who only reads it: each move is seen at once. */
export const clockOf = (file: string) => (): Date => new Date(Date.now() + aheadBy(file))

/** The clock of this file, for the one process that moves it. */
export const sandboxClock = (file: string, machine: () => number = Date.now): SandboxClock => {
  const kept = keptJson<Kept>(file)
  let aheadMs = aheadBy(file)
  const now = (): Date => new Date(machine() + aheadMs)
  return {
    now,
    moveTo: (moment) => {
      const ahead = moment.getTime() - machine()
      if (moment < now()) throw new Problem('conflict', 'The clock moves ahead only: start the demo anew with --fresh.')
      if (ahead > longest) throw new Problem('conflict', 'The clock moves at most nineteen years ahead.')
      kept.write({ aheadMs: ahead })
      aheadMs = ahead
    },
  }
}
