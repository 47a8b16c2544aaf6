import t from 'tap'
import { checkByTheClock, late, lost } from './by-the-clock.ts'
import { checkByTheLog, checkOrder, notThere, outOfTime, passedOver, unfounded } from './by-the-log.ts'
import { chance } from './chance.ts'
import { simulated, type Fault } from './simulated.ts'

const found = (seed: number, fault: Fault = {}): readonly string[] => {
  const { history, log } = simulated(chance(seed), 120, fault)
  const all = [...checkByTheClock(history), ...checkByTheLog(log), ...checkOrder(history, log)]
  return all.map(({ law }) => law)
}

t.test('nothing is found in 120 histories that are right by construction', async (t) => {
  const wrong = Array.from({ length: 120 }, (_, seed) => seed).filter((seed) => found(seed).length > 0)
  t.same(wrong, [], 'seeds')
})

/** Faults of a gateway, and the laws by which they must be found. */
const faults: Readonly<Record<string, readonly [Fault, readonly string[]]>> = {
  'it decides once and does not look again before it releases': [{ looksOnce: true }, [unfounded]],
  'it sees words a moment late, as from a copy of the database': [
    { sees: (words, now) => words.filter(({ at }) => at < now - 4) },
    [late, lost, unfounded, passedOver],
  ],
  'it answers a withdrawal before it is recorded': [{ answersEarly: true }, [late, outOfTime]],
  'it forgets a no now and then': [{ forgets: ({ says }) => says === 'no' }, [late, unfounded]],
  'it forgets a yes now and then': [{ forgets: ({ says }) => says === 'yes' }, [lost, passedOver]],
  'it does not hear the father': [{ forgets: ({ by, says }) => by === 'father' && says === 'no' }, [late, unfounded]],
  'it takes a narrower no for lifted by any yes': [
    { sees: (words) => words.map((word) => ({ ...word, liftedWithin: 'whatever' as const })) },
    [late, unfounded],
  ],
  'it orders words by when they were said': [
    { sees: (words) => words.toSorted((a, b) => a.saidAt - b.saidAt) },
    [late, unfounded],
  ],
  'it takes a no of one layer for that layer alone': [
    { sees: (words) => words.map((word) => (word.says === 'no' ? { ...word, layers: ['secrecy' as const] } : word)) },
    [late, unfounded],
  ],
  'its log has two entries the other way round': [
    {
      numbers: (log, luck) => {
        const at = Math.floor(luck.next() * (log.length - 20))
        const [one, other] = [log[at]!, log[at + 20]!]
        return log.map((entry) =>
          entry === one ? { ...other, index: one.index } : entry === other ? { ...one, index: other.index } : entry,
        )
      },
    },
    [outOfTime],
  ],
  'its log lacks an entry that was answered': [
    { numbers: (log, luck) => log.toSpliced(Math.floor(luck.next() * log.length), 1) },
    [notThere],
  ],
}
for (const [name, [fault, laws]] of Object.entries(faults))
  t.test(`found: ${name}`, async (t) => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 40; seed++)
      for (const law of new Set(found(seed, fault))) times.set(law, (times.get(law) ?? 0) + 1)
    for (const law of laws) t.ok((times.get(law) ?? 0) > 0, `${law}: in ${times.get(law) ?? 0} of 40 histories`)
  })
