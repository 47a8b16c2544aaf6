import type { Facts, RecordedFact } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { holdsOn } from './days.ts'

/** One thing that stands against somebody or some field: a code and what it comes to. */
export interface Objection {
  readonly code: string
  readonly outcome: string
  readonly row: string
  readonly concerns: string | null
  /** Parts of the request that lack. */
  readonly lacks?: readonly string[]
}

/** Everything one question needs at hand: facts, tables, and what the simplest look-ups say of them. */
export class Sheet {
  readonly tables: Tables
  readonly facts: Facts
  constructor(tables: Tables, facts: Facts) {
    this.tables = tables
    this.facts = facts
  }

  /** What a row of the tables brings forward. */
  object({ id, code }: { id: string; code: string }, outcome?: string, concerns: string | null = null): Objection {
    let own = this.tables.vocabulary.reasons[code]?.outcome ?? 'deny'
    if (own === 'withheld' || own === 'told') own = 'deny'
    return { code, row: id, outcome: outcome ?? own, concerns }
  }

  place(code: string): number {
    return this.tables.vocabulary.reasons[code]?.place ?? 0
  }

  /** Facts of a kind that hold today and were known by now. */
  holding(kind: string): RecordedFact[] {
    const { recorded } = this.facts.person
    const list: RecordedFact[] = []
    for (const fact of recorded)
      if (fact.kind === kind && fact.recordedAt <= this.facts.moment.at && holdsOn(this.today, fact.from, fact.until))
        list.push(fact)
    return list
  }

  /** The one that began last, and of those the one recorded last. */
  newest(list: readonly RecordedFact[]): RecordedFact | undefined {
    let best: RecordedFact | undefined
    for (const fact of list)
      if (best === undefined || fact.from + fact.recordedAt >= best.from + best.recordedAt) best = fact
    return best
  }

  get today(): string {
    return this.facts.moment.localDate
  }

  get me(): string {
    return this.facts.person.id
  }

  holders(): readonly { id: string; capacity: string }[] {
    const { authority } = this.facts.person
    return 'holders' in authority ? authority.holders : []
  }

  isHolder(who: string): boolean {
    return this.holders().some(({ id }) => id === who)
  }

  suspects(who: string): boolean {
    return this.holding('suspected-harm').some((fact) => fact.concerns === who)
  }

  /** Somebody who must not be asked. */
  unsafe(who: string): boolean {
    for (const kind of this.tables.gates.unsafeFacts)
      for (const fact of this.holding(kind))
        if (fact.concerns === who || (fact.concerns === null && this.isHolder(who))) return true
    return this.isHolder(who) && this.facts.person.addressSecret === 'yes'
  }

  kind(name: string) {
    const kinds = this.tables.vocabulary.organisationKinds
    return Object.keys(kinds).includes(name) ? kinds[name] : undefined
  }

  /** The task of a side: the caller's hat first. */
  task(side: 'source' | 'recipient'): string | null {
    const calls = this.facts.direction === (side === 'recipient' ? 'ask' : 'give')
    const hat = calls ? this.facts.professional.actingAs : null
    return (hat === null ? null : hat.task) ?? this.facts[side].task ?? null
  }

  law(said: string | null): string | null {
    if (said === null) return null
    for (const [name, { aliases }] of Object.entries(this.tables.vocabulary.laws))
      for (const alias of [name, ...aliases]) if (alias.toLowerCase() === said.trim().toLowerCase()) return name
    return null
  }

  /** The regime of secrecy of who tells. */
  regime(): string {
    const kind = this.kind(this.facts.source.kind)
    if (kind === undefined) return ''
    const task = this.task('source')
    const law = this.facts.direction === 'give' ? this.law(this.facts.professional.actingAs?.law ?? null) : null
    const table = kind.secrecy.byTask
    for (const key of [`${task ?? ''} ${law ?? ''}`.trim(), task ?? '', law ?? ''])
      if (Object.hasOwn(table, key)) return table[key] ?? ''
    return kind.secrecy.own
  }
}
