import type { Advice } from '../core/advice.ts'
import type { Change, ConsentOf } from '../core/change.ts'
import type { FieldSet } from '../core/decision.ts'
import type { Words } from '../policy/texts.ts'
import type { ChangeView, PersonNamed, RemedyView } from './remedy-schema.ts'

/** By what the caller knows somebody whose word is meant (internal id, and the handle of a holder of gezag). */
export type Naming = (who: { readonly handle: string | null }, id: string) => PersonNamed

/** One way as the caller gets it: machine-readable, and in words. */
export const remedyView = (words: Words, { changes, outcome, persons }: Advice, naming: Naming): RemedyView => {
  const views = changes.map((change) => changeView(words, change, naming))
  const text = [...views.map((view) => view.text), words.leadsTo(outcome)].join(' ')
  return { text, outcome, persons, changes: views, change: Object.assign({}, ...changes.map(inRequest)) as object }
}

const changeView = (words: Words, change: Change, naming: Naming): ChangeView => {
  const text = words.change(change)
  switch (change.kind) {
    case 'narrow-categories':
      return { kind: change.kind, categories: change.categories.map(copy), text }
    case 'ask-verdict':
      return { kind: change.kind, lane: change.lane, categories: change.categories.map(copy), text }
    case 'complete-request':
      return { kind: change.kind, missingFields: [...change.missingFields], text }
    case 'use-ground':
      return { ...change, law: [...change.law], text }
    case 'other-lane':
      return { ...change, recipient: { kind: change.recipient }, text }
    case 'join-case':
      return { kind: change.kind, lacks: [...change.lacks], text }
    case 'consent-of':
      return { ...consentView(change, naming), text }
    case 'other-purpose':
    case 'record-mandate':
    case 'say-address-needed':
    case 'answer-free-consent':
      return { ...change, text }
  }
}

const consentView = (change: ConsentOf, naming: Naming) => ({
  kind: change.kind,
  person: naming(change, change.who),
  ...{ capacity: change.capacity, layer: change.layer, consentKind: change.consentKind, norm: change.norm },
  scope: {
    purposes: [change.purpose],
    categories: change.categories.map(({ category }) => category),
    ...{ sources: [change.source], recipients: [change.recipient] },
    fields: change.fieldwise
      ? Object.fromEntries(change.categories.map((set) => [set.category, [...set.fields]]))
      : null,
  },
  ...{ bothDirections: change.bothDirections, interpreter: change.interpreter },
})

/** What of it is said in the request itself. */
const inRequest = (change: Change): RemedyView['change'] => {
  switch (change.kind) {
    case 'narrow-categories':
    case 'ask-verdict':
      return { categories: change.categories.map(copy) }
    case 'complete-request':
      return { missingFields: [...change.missingFields] }
    case 'use-ground':
      return { ground: null }
    case 'other-purpose':
      return { purpose: change.purpose }
    case 'other-lane':
      return { purpose: change.purpose, recipient: { kind: change.recipient } }
    default:
      return {}
  }
}

const copy = ({ category, fields }: FieldSet) => ({ category, fields: [...fields] })
