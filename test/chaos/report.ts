import type { Outcome } from './phase.ts'

/** The figures of a phase, a few lines. */
export const figuresOf = ({ name, seconds, kills, tally, repeated, ...found }: Outcome): string => {
  const requests = tally.acknowledged.filter(({ request }) => request !== null)
  const fetched = [...requests, ...repeated.acknowledged].filter(({ again, gave: data }) => again && data).length
  const gave = requests.filter((one) => one.gave).length
  const killed = kills.map(({ what, times, note }) => `${what} ${times} times (${note})`).join(', ')
  const entries = found.logs.map(({ name: log, size }) => `${log} ${size}`).join(', ')
  const closed = count(found.logs.flatMap((log) => log.entries.map(({ type }) => type)))
  return [
    `${name}, ${seconds.toFixed(0)} s: ${killed}`,
    `  answered 201: ${requests.length} requests, ${gave} with data; advice: ${tally.acknowledged.length - requests.length}`,
    `  not answered: ${tally.unavailable} times 503, ${tally.cutOff} cut off, ${tally.refused} found nobody; repeated with their key ${repeated.acknowledged.length + repeated.replayed}, of which ${repeated.replayed} had been begun`,
    `  answered or refused by hand: ${found.byHand}; fetched later: ${fetched}; decided again from their records: ${found.replayed}`,
    `  acknowledged so far, found in the log: ${found.found}; lost: ${found.lost}`,
    `  entries: ${entries} (${closed}); checkpoints compared: ${found.compared}`,
    `  ${found.verified}`,
    ...found.faults.slice(0, 20).map((fault) => `  FAULT: ${fault}`),
    ...(found.faults.length > 20 ? [`  FAULT: and ${found.faults.length - 20} more`] : []),
  ].join('\n')
}

const count = (types: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  const main = ['decision', 'advice', 'release', 'release-refused', 'source-failed', 'delivery-failed']
  return main.flatMap((type) => (counts.has(type) ? [`${counts.get(type)} ${type}`] : [])).join(', ')
}
