import type { Change } from '../core/change.ts'
import { own } from '../core/own.ts'
import type { TextsTable } from './regimes-table.ts'
import type { SheetTable } from './sheet-table.ts'

/** The plain names by which advice calls things: those of the sheet. */
const namesOf = (sheet: SheetTable | undefined) => {
  const name = (list: Readonly<Record<string, string>> | undefined) => (word: string) =>
    own(list ?? {}, word) ?? word.replaceAll('-', ' ')
  return { category: name(sheet?.categories), purpose: name(sheet?.purposes), kind: name(sheet?.kinds) }
}

/** Which sentence says a change, and with which words. */
export const changeText = (
  words: TextsTable & { readonly sheet?: SheetTable },
  change: Change,
): { readonly text: keyof TextsTable['changes']; readonly params: Readonly<Record<string, unknown>> } => {
  const names = namesOf(words.sheet)
  const categories = (sets: readonly { readonly category: string }[]) =>
    sets.map(({ category }) => names.category(category))
  switch (change.kind) {
    case 'narrow-categories':
      return { text: 'narrow-categories', params: { categories: categories(change.categories) } }
    case 'ask-verdict':
      return { text: 'ask-verdict', params: { categories: categories(change.categories) } }
    case 'complete-request':
      return { text: 'complete-request', params: { missingFields: change.missingFields } }
    case 'use-ground':
      return {
        text: change.secrecyGround === 'consent' ? 'use-consent' : 'use-ground',
        params: { law: change.law },
      }
    case 'other-purpose':
      return { text: 'other-purpose', params: { purpose: names.purpose(change.purpose) } }
    case 'other-lane':
      return {
        text: 'other-lane',
        params: { purpose: names.purpose(change.purpose), recipient: names.kind(change.recipient) },
      }
    case 'record-mandate':
      return { text: 'record-mandate', params: { law: change.law } }
    case 'consent-of': {
      const layer = change.consentKind === 'statutory-condition' ? 'statutory-condition' : change.layer
      return {
        text: change.interpreter ? 'consent-again' : change.bothDirections ? 'consent-both-ways' : 'consent-of',
        params: {
          who: words.capacities[change.capacity],
          categories: categories(change.categories),
          layer: words.layers[layer],
          asked: change.norm ? words.asked.byNorm : words.asked.byLaw,
        },
      }
    }
    case 'join-case':
    case 'say-address-needed':
    case 'answer-free-consent':
      return { text: change.kind, params: {} }
  }
}
