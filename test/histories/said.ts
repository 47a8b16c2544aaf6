import type { Schema } from '../../src/client/client.ts'
import { word } from '../exchange/scene.ts'
import type { Layer, Word } from './history.ts'
import { categories, nameOf, type Child } from './stage.ts'

type Speaker = Schema<'Missing'>
const layers = ['secrecy', 'legal-basis'] as const

/** A yes in one layer about some categories. */
export const yes = (
  child: Child,
  speaker: Speaker,
  layer: Layer,
  reaches: readonly string[],
  saidAt: number,
): Word => ({
  ...{ person: child.self, by: nameOf(speaker), says: 'yes', layers: [layer], reaches },
  ...{ liftedWithin: 'whatever', saidAt },
})

/** A no in every layer about everything here, but for `more`. */
export const no = (child: Child, speaker: Speaker, saidAt: number, more: Partial<Word> = {}): Word => ({
  ...{ person: child.self, by: nameOf(speaker), says: 'no', layers, reaches: categories },
  ...{ liftedWithin: 'whatever', saidAt, ...more },
})

/** A word as a statement of the contract. */
export const said = (speaker: Speaker, saidAt: number, outcome: 'given' | 'refused' = 'given') => ({
  ...word(speaker),
  saidAt: new Date(saidAt).toISOString(),
  outcome,
})
