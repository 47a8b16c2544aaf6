import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

/** What `npm run chaos -- …` was asked. */
export interface ChaosOptions {
  readonly seed: number
  /** Of each phase. */
  readonly seconds: number
  /** Folder with `initdb` and `postgres`; null: the embedded ones. */
  readonly postgresBin: string | null
  readonly phases: readonly PhaseName[]
}

const names = ['gateways', 'postgres', 'disk'] as const
export type PhaseName = (typeof names)[number]

export const usage =
  'npm run chaos -- [--seed <number>] [--seconds 60] [--postgres-bin <folder>] [--only gateways|postgres|disk]'

/** Reads the arguments; throws one line where one is unknown or no number. */
export const readOptions = (args: readonly string[]): ChaosOptions => {
  const text = { type: 'string' } as const
  const options = { seed: text, seconds: text, 'postgres-bin': text, only: text }
  const { values } = parseArgs({ args: [...args], options })
  const number = (given: string | undefined, otherwise: number): number => {
    if (given !== undefined && !/^\d{1,9}$/.test(given)) throw new Error(`${given} is no number. Use: ${usage}`)
    return given === undefined ? otherwise : Number(given)
  }
  const { only } = values
  const phases = names.filter((name) => only === undefined || only === name)
  if (phases.length === 0) throw new Error(`There is no phase ${only}. Use: ${usage}`)
  return {
    phases,
    seed: number(values.seed, randomInt(1_000_000)),
    seconds: number(values.seconds, 60),
    postgresBin: values['postgres-bin'] ?? null,
  }
}
