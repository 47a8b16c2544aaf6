import t from 'tap'
import { call, categories, consent, pupil, question, stop, word } from './by-hand.ts'
import { beyond, checkByTheClock, late, lost, unasked } from './by-the-clock.ts'
import type { Operation } from './history.ts'

const laws = (...history: readonly Operation[]) => [...new Set(checkByTheClock(history).map(({ law }) => law))]
const everything = categories
const agreed = consent([0, 1])

/** Histories in which nothing is wrong: each is an interleaving that may be. */
const good: Readonly<Record<string, readonly Operation[]>> = {
  'a release after a consent': [agreed, question([2, 3], everything)],
  'a refusal after a withdrawal': [agreed, stop([2, 3]), question([4, 5], [])],
  'a release of a question that began before the withdrawal was answered': [
    agreed,
    stop([2, 5]),
    question([4, 9], everything),
  ],
  'a refusal of that question': [agreed, stop([2, 5]), question([4, 9], [])],
  'a refusal of a question that was answered while a withdrawal was under way': [
    agreed,
    stop([2, 9]),
    question([3, 5], []),
  ],
  'a release after a withdrawal and a new consent': [
    agreed,
    stop([2, 3]),
    consent([4, 5]),
    question([6, 7], everything),
  ],
  'a release while a new consent is under way': [agreed, stop([2, 3]), consent([4, 9]), question([5, 7], everything)],
  'a refusal while a new consent is under way': [agreed, stop([2, 3]), consent([4, 9]), question([5, 7], [])],
  'a release, where a consent overlapped the withdrawal and was answered before it': [
    agreed,
    stop([2, 6]),
    consent([3, 4]),
    question([7, 8], everything),
  ],
  'a release, where a consent was under way when the withdrawal was answered': [
    agreed,
    consent([4, 9], { saidAt: 5 }),
    stop([3, 7]),
    question([10, 11], everything),
  ],
  'a refusal, where a consent and a withdrawal overlapped': [
    agreed,
    stop([3, 7]),
    consent([4, 5]),
    question([10, 11], []),
  ],
  'a release after a withdrawal and a new consent of which nobody knows': [
    agreed,
    stop([2, 3]),
    consent([4, null]),
    question([60, 61], everything),
  ],
  'a refusal after a withdrawal of which nobody knows': [agreed, stop([2, null]), question([60, 61], [])],
  'a release after a withdrawal of which nobody knows': [agreed, stop([2, null]), question([60, 61], everything)],
  'a refusal by a withdrawal of which nobody knows, that may come after the new consent': [
    agreed,
    stop([2, null]),
    consent([4, 5]),
    question([6, 7], []),
  ],
  'a withdrawal that was refused stops nothing': [
    agreed,
    stop([2, 3]),
    consent([4, 5]),
    { ...stop([6, 7]), outcome: 'refused' },
    question([8, 9], everything),
  ],
  'a consent that was refused need not count': [{ ...agreed, outcome: 'refused' }, question([2, 3], [])],
  'a narrower withdrawal stops its own category alone': [
    agreed,
    stop([2, 3], 'youth', { reaches: ['youth-help'], liftedWithin: ['youth-help'] }),
    question([4, 5], ['involvement']),
  ],
  'a narrower no survives a general yes': [
    agreed,
    stop([2, 3], 'youth', { reaches: ['youth-help'], liftedWithin: ['youth-help'] }),
    consent([4, 5]),
    question([6, 7], ['involvement']),
  ],
  'no question without the child’s own yes to its involvement': [
    agreed,
    stop([2, 3], 'youth', { reaches: ['involvement'], liftedWithin: ['involvement'] }),
    question([4, 5], []),
  ],
  'consent as the ground needs a yes in both layers': [
    agreed,
    question([2, 3], [], { ground: 'consent' }),
    consent([4, 5], { layers: ['legal-basis'] }),
    question([6, 7], everything, { ground: 'consent' }),
  ],
  'a withdrawal in one layer leaves the other': [
    agreed,
    consent([2, 3], { layers: ['legal-basis'] }),
    stop([4, 5], 'mother', { layers: ['legal-basis'] }),
    question([6, 7], [], { ground: 'consent' }),
    question([8, 9], everything),
  ],
  'a father without gezag need not say yes': [
    call('consent', [0, 1], { words: [word('yes', 'mother', 0, { person: 'pupil' })] }),
    question([2, 3], everything, { of: pupil }),
  ],
  'a late no, said before a yes that was recorded first, binds': [
    agreed,
    consent([4, 5], { saidAt: 4 }),
    stop([6, 7], 'youth', { saidAt: 2 }),
    question([8, 9], []),
  ],
  'a yes that was said before the no undoes nothing': [
    agreed,
    stop([4, 5], 'youth', { saidAt: 4 }),
    consent([6, 7], { saidAt: 3 }),
    question([8, 9], []),
  ],
}
for (const [name, history] of Object.entries(good)) t.test(name, async (t) => void t.same(laws(...history), []))

/** Histories in which one law is broken. */
const bad: Readonly<Record<string, readonly [law: string, history: readonly Operation[]]>> = {
  'a release after a withdrawal': [late, [agreed, stop([2, 3]), question([4, 5], everything)]],
  'a retry that releases after a withdrawal': [
    late,
    [agreed, stop([2, 3]), question([4, 5], everything, { kind: 'retry' })],
  ],
  'advice that permits after a withdrawal': [
    late,
    [agreed, stop([2, 3]), question([4, 5], everything, { kind: 'advice' })],
  ],
  'a release after a parent’s withdrawal': [late, [agreed, stop([2, 3], 'father'), question([4, 5], everything)]],
  'a release though another than who withdrew said yes anew': [
    late,
    [
      agreed,
      stop([2, 3], 'father'),
      call('statement', [4, 5], { words: [word('yes', 'mother', 4)] }),
      question([6, 7], everything),
    ],
  ],
  'a release of what a narrower withdrawal stopped': [
    late,
    [
      agreed,
      stop([2, 3], 'youth', { reaches: ['youth-help'], liftedWithin: ['youth-help'] }),
      question([4, 5], everything),
    ],
  ],
  'a release after a narrower no and a general yes': [
    late,
    [
      agreed,
      stop([2, 3], 'youth', { reaches: ['youth-help'], liftedWithin: ['youth-help'] }),
      consent([4, 5]),
      question([6, 7], everything),
    ],
  ],
  'a release after a withdrawal in the layer of the ground': [
    late,
    [
      agreed,
      consent([2, 3], { layers: ['legal-basis'] }),
      stop([4, 5], 'mother', { layers: ['legal-basis'] }),
      question([6, 7], everything, { ground: 'consent' }),
    ],
  ],
  'a release after a withdrawal and a new consent in the other layer': [
    late,
    [agreed, stop([2, 3]), consent([4, 5], { layers: ['legal-basis'] }), question([6, 7], everything)],
  ],
  'a release after a withdrawal, where the new consent began after the answer': [
    late,
    [agreed, stop([2, 3]), question([4, 5], everything), consent([6, 7])],
  ],
  'a release after a withdrawal that was said before the yes, but began after its answer': [
    late,
    [consent([2, 3], { saidAt: 2 }), stop([4, 5], 'youth', { saidAt: 1 }), question([6, 7], everything)],
  ],
  'a release though the yes was said before the no': [
    late,
    [agreed, stop([4, 5], 'youth', { saidAt: 4 }), consent([6, 7], { saidAt: 3 }), question([8, 9], everything)],
  ],
  'a release that no consent came before': [unasked, [question([2, 3], everything)]],
  'a release that one of the two parents never said yes to': [
    unasked,
    [
      call('consent', [0, 1], { words: ['youth', 'mother'].map((by) => word('yes', by, 0)) }),
      question([2, 3], everything),
    ],
  ],
  'a release after a consent that was refused': [
    unasked,
    [{ ...agreed, outcome: 'refused' }, question([2, 3], everything)],
  ],
  'a release on a consent about somebody else': [
    unasked,
    [consent([0, 1], { person: 'pupil' }), question([2, 3], everything)],
  ],
  'a refusal after a complete consent': [lost, [agreed, question([2, 3], [])]],
  'one category that is lost': [lost, [agreed, question([2, 3], ['involvement'])]],
  'a refusal after a withdrawal and a new consent': [
    lost,
    [agreed, stop([2, 3]), consent([4, 5]), question([6, 7], [])],
  ],
  'a refusal by a withdrawal that began after the answer': [lost, [agreed, question([2, 3], []), stop([4, 5])]],
  'a refusal by a withdrawal about something else': [
    lost,
    [agreed, stop([2, 3], 'youth', { reaches: [] }), question([4, 5], [])],
  ],
  'a refusal by a withdrawal that was refused': [
    lost,
    [agreed, { ...stop([2, 3]), outcome: 'refused' }, question([4, 5], [])],
  ],
  'a refusal by somebody who is not asked': [lost, [agreed, stop([2, 3], 'grandmother'), question([4, 5], [])]],
  'a field that was not permitted': [
    beyond,
    [agreed, question([2, 3], everything, { asked: { released: ['involvement/since', 'involvement/notes'] } })],
  ],
}
for (const [name, [law, history]] of Object.entries(bad))
  t.test(`found: ${name}`, async (t) => void t.same(laws(...history), [law]))

t.test('a finding names the question, the person and what it went against', async (t) => {
  const [withdrawal, release] = [stop([2, 3]), question([4, 5], ['involvement'])]
  t.same(checkByTheClock([agreed, withdrawal, release])[0], {
    law: late,
    what: `request ${release.number} about youth: involvement after withdrawal ${withdrawal.number}`,
  })
})
