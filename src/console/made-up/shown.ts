import type { Advice } from '../../core/advice.ts'
import type { Decision } from '../../core/decision.ts'
import type { Told } from '../../core/tell.ts'
import type { Words } from '../../policy/texts.ts'

/**
 * A decision with its sentences, as a page shows it: what the answer of the API says of one person, without ids. What the
 * API answers fits it as it is.
 */
export interface Shown {
  readonly outcome: Decision['outcome']
  readonly ground: {
    readonly legalBasis: string
    readonly secrecyGround: string
    readonly law: readonly string[]
    readonly alternatives: readonly string[]
  } | null
  readonly permitted: readonly { readonly category: string; readonly fields: readonly string[] }[]
  readonly withheld: readonly {
    readonly category: string
    readonly fields: readonly string[]
    readonly reason: string
    readonly text: string
  }[]
  readonly reasons: readonly ShownReason[]
  readonly missing: readonly {
    readonly capacity: string
    readonly layer: string
    readonly kind: string
    readonly norm: boolean
    readonly law: readonly string[]
    readonly text: string
  }[]
  readonly obligations: readonly { readonly type: string; readonly before: string | null; readonly text: string }[]
  readonly remedies: readonly ShownWay[]
  readonly rows: readonly string[]
}

/** Why: what is wrong or why it may, and who can mend it. `change`: what would mend it, as parameters. */
export interface ShownReason {
  readonly code: string
  readonly law: readonly string[]
  readonly text: string
  readonly mend: string
  readonly change: Readonly<Record<string, unknown>>
}

/** One way that would make it lawful; `text` is all of it. */
export interface ShownWay {
  readonly text: string
  readonly outcome: 'permit' | 'review'
  readonly persons: number
  readonly changes: readonly {
    readonly kind: string
    readonly text: string
    readonly missingFields?: readonly string[]
  }[]
}

/** What was told, with its sentences: word for word what the answer of the API would say. */
export const shownOf = (words: Words, told: Told, ways: readonly Advice[]): Shown => ({
  outcome: told.outcome,
  ground: told.ground && {
    legalBasis: told.ground.legalBasis,
    secrecyGround: told.ground.secrecyGround,
    law: told.ground.law,
    alternatives: told.ground.alternatives,
  },
  permitted: told.permitted.map(({ category, fields }) => ({ category, fields })),
  withheld: told.withheld.map(({ category, fields, code }) => ({
    ...{ category, fields, reason: code, text: words.reason(code) },
  })),
  reasons: told.reasons.map(({ code, law }) => ({
    ...{ code, law, text: words.reason(code), mend: words.mend(code) },
    change: Object.assign(
      {},
      ...told.remedies.filter((remedy) => words.mends(code, remedy.code)).map(({ change }) => change),
    ) as ShownReason['change'],
  })),
  missing: told.missing.map((missing) => ({
    capacity: missing.capacity,
    layer: missing.layer,
    kind: missing.kind,
    norm: missing.norm,
    law: missing.law,
    text: words.missing(missing),
  })),
  obligations: told.obligations.map(({ type, before }) => ({ type, before, text: words.obligation(type, before) })),
  remedies: ways.map(({ changes, outcome, persons }) => {
    const each = changes.map((change) => ({
      ...{ kind: change.kind, text: words.change(change) },
      ...(change.kind === 'complete-request' ? { missingFields: change.missingFields } : {}),
    }))
    return {
      text: [...each.map(({ text }) => text), words.leadsTo(outcome)].join(' '),
      outcome,
      persons,
      changes: each,
    }
  }),
  rows: told.rows,
})
