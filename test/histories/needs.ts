import type { Need } from './history.ts'

/** Somebody and who speaks for him, by whatever names this history knows them. */
export interface Known {
  readonly self: string
  readonly age: number
  readonly holders: readonly string[]
}

/** On what ground the receiver asks: its own task, or consent as the ground itself. */
export type Ground = 'own-task' | 'consent'

/**
 * Whose words a child's category needs from a youth care provider (domain.md D.2): to lift the secrecy, to let the provider
 * hear the question at all, and where consent is the ground also for that. Written from the law, not from our tables.
 */
export const needsOf = ({ self, age, holders }: Known, ground: Ground, category: string): readonly Need[] => {
  const everybody = age < 12 ? holders : [self, ...holders]
  return [
    { layer: 'secrecy', speakers: everybody, about: category },
    { layer: 'secrecy', speakers: age < 12 ? holders : [self], about: 'involvement' },
    ...(ground === 'consent' ? [{ layer: 'legal-basis', speakers: everybody, about: category } as const] : []),
  ]
}

/** The needs of all of these categories. */
export const needsOfAll = (
  known: Known,
  ground: Ground,
  categories: readonly string[],
): Readonly<Record<string, readonly Need[]>> =>
  Object.fromEntries(categories.map((category) => [category, needsOf(known, ground, category)]))
