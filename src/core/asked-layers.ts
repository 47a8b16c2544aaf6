import type { Moment, Party } from './facts.ts'
import { lanesOf } from './lanes.ts'
import { layersOf } from './layers.ts'
import { own } from './own.ts'
import type { Tables } from './tables.ts'
import { unasked } from './unasked.ts'
import type { Layer } from './words.ts'

/** Who would tell whom, for what; `legalBasis`: the ground that is named, where no task of the receiver carries it. */
export interface Leg {
  readonly purpose: string
  readonly source: Party
  readonly recipient: Party
  readonly legalBasis: string | null
}

/**
 * Which words the tables ask for this leg (domain.md D.1, C.2): those of the first row that could carry it. None where the
 * law carries it without a word, or not at all.
 */
export const askedLayers = (tables: Tables, leg: Leg, moment: Moment): readonly Layer[] => {
  const { purpose, source, recipient, legalBasis } = leg
  const ways = (['ask', 'give'] as const).map((direction) => {
    const facts = { ...unasked({ moment, direction, source, recipient, purpose }), asserted: { legalBasis, law: null } }
    return lanesOf(tables, facts, own(tables.purposes, purpose))
  })
  const [first] = ways.flatMap(({ lanes }) => lanes)
  return first === undefined ? [] : layersOf(first)
}
