/** How often each side runs, in turns. */
export const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
/** How long one run under load lasts. */
export const seconds = Number(process.env['BENCH_SECONDS'] ?? 4)

/** The middle one. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Runs every side once a round, in turns, so that other work on the machine meets all of them alike. */
export const alternating = async <Side extends string, Run>(
  sides: Readonly<Record<Side, () => Promise<Run> | Run>>,
): Promise<Readonly<Record<Side, readonly Run[]>>> => {
  const names = Object.keys(sides) as Side[]
  const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Side, Run[]>
  for (let round = 0; round < rounds; round++) for (const name of names) runs[name].push(await sides[name]())
  return runs
}

/** One line about what was seen. */
export const say = (what: string, seen: string): void => console.log(`  ${what.padEnd(46)} ${seen}`)

/** One line about what is demanded, and whether it was met. A miss is said, never tuned away. */
export const demand = (what: string, seen: string, must: string, met: boolean): void =>
  say(what, `${seen} (must: ${must}): ${met ? 'holds' : 'misses'}`)

/** What is measured, and how. */
export const title = (what: string, how: string): void => console.log(`${what}\n  ${how}`)

/** A whole number with its thousands apart. */
export const whole = (number: number): string => Math.round(number).toLocaleString('en')
