import t from 'tap'
import { call, categories as everything, consent, decided, log, said, stop, word } from './by-hand.ts'
import { checkByTheLog, checkOrder, notThere, outOfTime, passedOver, unfounded, type Logged } from './by-the-log.ts'

const laws = (entries: readonly Logged[]) => [...new Set(checkByTheLog(entries).map(({ law }) => law))]
const three = [said('yes', 'youth', 1), said('yes', 'mother', 2), said('yes', 'father', 3)] as const
const ground = [
  said('yes', 'youth', 4, 'legal-basis'),
  said('yes', 'mother', 4, 'legal-basis'),
  said('yes', 'father', 4, 'legal-basis'),
] as const
const narrow = {
  word: word('no', 'youth', 4, { reaches: ['youth-help'], liftedWithin: ['youth-help'] }),
  decided: null,
}

const good: Readonly<Record<string, readonly Logged[]>> = {
  'decision and release after everybody’s yes': log(
    ...three,
    decided('decision', everything),
    decided('release', everything),
  ),
  'a refusal before the last yes': log(
    three[0],
    three[1],
    decided('decision', []),
    three[2],
    decided('decision', everything),
  ),
  'a refused release after a no': log(
    ...three,
    decided('decision', everything),
    said('no', 'father', 4),
    decided('release-refused', []),
  ),
  'a part released after a narrower no': log(
    ...three,
    decided('decision', everything),
    narrow,
    decided('release', ['involvement']),
  ),
  'a release of less: the source held no more': log(...three, decided('decision', everything), decided('release', [])),
  'a yes after the no of the same': log(
    ...three,
    said('no', 'youth', 4),
    said('yes', 'youth', 5),
    decided('decision', everything),
    decided('release', everything),
  ),
  'consent as the ground': log(
    ...three,
    decided('decision', [], 'consent'),
    ...ground,
    decided('decision', everything, 'consent'),
    decided('release', everything, 'consent'),
  ),
}
for (const [name, entries] of Object.entries(good)) t.test(name, async (t) => void t.same(laws(entries), []))

const bad: Readonly<Record<string, readonly [law: string, entries: readonly Logged[]]>> = {
  'a release after a no': [
    unfounded,
    log(...three, decided('decision', everything), said('no', 'father', 4), decided('release', everything)),
  ],
  'a release that went before the last yes': [
    unfounded,
    log(three[0], three[1], decided('decision', []), decided('release', everything), three[2]),
  ],
  'a decision that permits without a yes in the layer of the ground': [
    unfounded,
    log(...three, decided('decision', everything, 'consent')),
  ],
  'a release after a no that was said before the yes and recorded after it': [
    unfounded,
    log(...three, said('no', 'youth', 0), decided('decision', everything)),
  ],
  'a release after a no, on the yes of another': [
    unfounded,
    log(...three, said('no', 'father', 4), said('yes', 'mother', 5), decided('decision', everything)),
  ],
  'a decision that passes over a yes': [passedOver, log(...three, decided('decision', ['involvement']))],
  'a refused release though every yes stands': [
    passedOver,
    log(...three, decided('decision', everything), decided('release-refused', [])),
  ],
}
for (const [name, [law, entries]] of Object.entries(bad))
  t.test(`found: ${name}`, async (t) => void t.same(laws(entries), [law]))

t.test('a finding names entry, person, category and what lacks', async (t) => {
  t.same(checkByTheLog(log(...three, said('no', 'father', 4), decided('decision', ['involvement'])))[0], {
    law: unfounded,
    what: 'decision 4 about youth: involvement: a no of father stands, secrecy over involvement',
  })
})

const named = (...names: readonly string[]) => log(...names.map((name) => ({ name, word: null, decided: null })))

t.test('the log follows the order of answers and calls', async (t) => {
  const first = { ...consent([0, 1]), receipts: ['c'] }
  const then = { ...stop([2, 3]), receipts: ['w'] }
  const beside = { ...stop([0, 5]), receipts: ['b'] }
  t.same(checkOrder([first, then, beside], named('b', 'c', 'w')), [])
  t.same(checkOrder([first, then, beside], named('c', 'w', 'b')), [], 'two that overlap may stand either way')
  t.match(checkOrder([then, first], named('w', 'c')), [
    { law: outOfTime, what: /withdrawal \d+ at 0 after consent \d+ at 1/ },
  ])
  const lasting = { ...call('request', [4, 9]), receipts: ['d', 'r'] }
  t.match(checkOrder([lasting, { ...stop([10, 11]), receipts: ['s'] }], named('d', 's', 'r')), [{ law: outOfTime }])
})

t.test('what was answered is there; what was not may be', async (t) => {
  const answered = { ...stop([2, 3]), receipts: ['w'] }
  t.match(checkOrder([answered], named('other')), [{ law: notThere, what: /^w of withdrawal/ }])
  t.same(checkOrder([{ ...stop([2, null]), receipts: [] }], named('w')), [])
})
