import { limits, type Advice } from '../../../src/core/advice.ts'
import type { Change, ConsentOf } from '../../../src/core/change.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { generator } from '../generated.ts'
import { unlike, type Rule } from './rule.ts'

const { tables } = loadPolicies('policies').of('9901')

export const wordOf = (who: string): ConsentOf => ({
  ...{ kind: 'consent-of', who, handle: null, capacity: 'self', layer: 'secrecy', consentKind: 'consent' },
  ...{ norm: false, purpose: 'p', categories: [{ category: 'plan', fields: ['goal'] }], fieldwise: false },
  ...{ source: 's', recipient: 'r', bothDirections: false, interpreter: false },
})

/** One of each kind, in the order of carrying out. */
export const pool: readonly Change[] = [
  { kind: 'other-purpose', purpose: 'p' },
  { kind: 'use-ground', legalBasis: '', secrecyGround: '', law: [] },
  { kind: 'join-case', lacks: ['case'] },
  { kind: 'narrow-categories', categories: [{ category: 'plan', fields: ['goal'] }] },
  { kind: 'complete-request', missingFields: ['subjectMatter'] },
  { kind: 'say-address-needed' },
  wordOf('father'),
  wordOf('mother'),
]

/** Ways at random, no two of the same changes. */
const waysOf = (seed: number): readonly Advice[] => {
  const { maybe, pick } = generator(tables, seed)
  const sets = Array.from({ length: pick([2, 4, 8, 30]) }, () => pool.filter(() => maybe(0.3)))
  const names = sets.map((changes) => JSON.stringify(changes))
  return sets
    .filter((changes, i) => changes.length > 0 && names.indexOf(JSON.stringify(changes)) === i)
    .map((changes) => ({
      ...{ changes, outcome: maybe(0.6) ? 'permit' : 'review', answers: [], byConsent: maybe(0.5) },
      persons: changes.filter(({ kind }) => kind === 'consent-of').length,
    }))
}

const kindsInOrder = [
  ...['other-lane', 'other-purpose', 'use-ground', 'join-case', 'record-mandate', 'narrow-categories', 'ask-verdict'],
  ...['complete-request', 'say-address-needed', 'consent-of', 'answer-free-consent'],
]

/** Two digits of each number by which they stand in order, and then what they say. */
const place = ({ persons, changes, outcome }: Advice): string => {
  let distance = 0
  for (const { kind } of changes) distance += kindsInOrder.indexOf(kind)
  const numbers = [persons, changes.length, outcome === 'permit' ? 0 : 1, distance]
  return `${numbers.map((one) => String(one).padStart(2, '0')).join('.')} ${JSON.stringify(changes)}`
}

const expected = (ways: readonly Advice[]): readonly string[] => {
  const kept = new Map<string, Advice>(ways.map((way) => [place(way), way]))
  const permits = ways.filter(({ outcome }) => outcome === 'permit')
  const lawful = permits.filter(
    ({ persons, byConsent, changes }) =>
      persons === 0 && !byConsent && changes.some((one) => one.kind === 'use-ground'),
  )
  for (const [name, { outcome, changes, persons }] of kept) {
    const leadsOn = permits.some((permit) => changes.every((change) => permit.changes.includes(change)))
    if ((outcome === 'review' && leadsOn) || (persons > 0 && lawful.length > 0)) kept.delete(name)
  }
  return [...kept.keys()].sort().slice(0, limits.kept)
}

export const ranking: readonly Rule[] = [
  {
    title:
      'ways stand in order of people, size, outcome and nearness; a lawful ground makes words needless; twelve at most',
    cases: 400,
    about: ['ranking.ts'],
    fault: ({ ranked }, seed) => {
      const ways = waysOf(seed)
      return unlike('ways', ranked(ways).map(place), expected(ways))
    },
  },
]
