import type { Change, ConsentOf } from '../../../src/core/change.ts'
import { byTables, firstFault } from './by-tables.ts'
import { unlike } from './rule.ts'

const word = (
  who: string,
  layer: ConsentOf['layer'],
  consentKind: ConsentOf['consentKind'] = 'consent',
): ConsentOf => ({
  ...{ kind: 'consent-of', who, handle: null, capacity: 'self', layer, consentKind, norm: false, purpose: 'p' },
  ...{ categories: [], fieldwise: false, source: 's', recipient: 'r', bothDirections: false, interpreter: false },
})
const set = (category: string) => [{ category, fields: ['x'] }]

/** Two of each kind, where there can be two. */
const samples: readonly Change[] = [
  { kind: 'other-lane', purpose: 'p', recipient: 'r', direction: 'give' },
  { kind: 'other-purpose', purpose: 'q' },
  { kind: 'use-ground', legalBasis: '', secrecyGround: '', law: [] },
  { kind: 'join-case', lacks: ['case'] },
  { kind: 'record-mandate', law: 'Wmo', task: 't' },
  { kind: 'narrow-categories', categories: set('plan') },
  { kind: 'narrow-categories', categories: set('health') },
  { kind: 'ask-verdict', lane: 'REVIEW', categories: set('plan') },
  { kind: 'complete-request', missingFields: ['subjectMatter'] },
  { kind: 'complete-request', missingFields: ['informed'] },
  { kind: 'say-address-needed' },
  ...[word('a', 'secrecy'), word('b', 'secrecy'), word('a', 'legal-basis')],
  ...[word('a', 'legal-basis', 'statutory-condition'), { ...word('a', 'secrecy'), fieldwise: true }],
  { kind: 'answer-free-consent' },
]

/** What a change is about: two about the same cannot both be carried out. */
const matter = (change: Change): string => {
  if (change.kind === 'consent-of') return `word of ${change.who}, ${change.layer}, ${change.consentKind}`
  if (change.kind === 'other-purpose' || change.kind === 'other-lane') return 'purpose'
  return change.kind === 'ask-verdict' ? 'narrow-categories' : change.kind
}

/** The order of domain.md N 8: first what the question is, then what is done for it, then whose word is asked. */
const order = ['purpose', 'use-ground', 'join-case', 'record-mandate', 'narrow-categories', 'complete-request']
const place = (change: Change) =>
  [...order, 'say-address-needed', 'word', 'answer-free-consent'].indexOf(matter(change).split(' ')[0]!)

/** How changes go together. */
export const changing = byTables({
  'of two changes about the same the later stands; others both, in the order of carrying out, whoever came first': ({
    combined,
  }) =>
    firstFault(samples, (one) =>
      firstFault(samples, (other) => {
        const both = combined([one], [other])
        if (matter(one) === matter(other)) return unlike(`${matter(one)} twice`, both, [other])
        return (
          (both.length === 2 && both.includes(one) && both.includes(other) ? null : `lost: ${JSON.stringify(both)}`) ??
          (place(both[0]!) <= place(both[1]!) ? null : `order: ${JSON.stringify(both)}`) ??
          unlike('the other way round', combined([other], [one]), both) ??
          unlike('found together', combined([], [one, other]), both)
        )
      }),
    ),
  'of two words that of whom is first by name comes first, so that the order tells nothing of who was found first': ({
    combined,
  }) => {
    const words = combined([], [word('b', 'secrecy'), word('a', 'secrecy'), word('a', 'legal-basis')])
    return unlike(
      'words',
      words.map((change) => change.kind === 'consent-of' && `${change.who} ${change.layer}`),
      ['a legal-basis', 'a secrecy', 'b secrecy'],
    )
  },
  'what one can do by asking again bothers nobody and needs no work of another': ({ byOneself, kinds, combined }) => {
    const others = ['join-case', 'record-mandate', 'consent-of', 'answer-free-consent'] as const
    const own = samples.map(({ kind }) => kind).filter((kind) => !others.some((one) => one === kind))
    return (
      unlike('every kind', kinds.toSorted(), [...new Set(samples.map(({ kind }) => kind))].toSorted()) ??
      unlike('by oneself', byOneself.toSorted(), [...new Set(own)].toSorted()) ??
      unlike('none is lost', new Set(combined([], samples).map(matter)), new Set(samples.map(matter)))
    )
  },
})
