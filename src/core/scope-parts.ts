/** The parts of a scope that an answer may narrow; each list names at least one. */
export interface Box {
  readonly categories: readonly string[]
  readonly sources: readonly string[]
  readonly recipients: readonly string[]
}

/** What somebody said yes to, where it was a part; what is left out stays as it was asked. */
export type Part = { readonly [K in keyof Box]?: Box[K] | undefined }

/** A box of these three. */
export const boxOf = (
  categories: readonly string[],
  sources: readonly string[],
  recipients: readonly string[],
): Box => ({
  categories,
  sources,
  recipients,
})

/** What an answer gives of a box and what it refuses; the parts together are the box, and none overlap. */
export const answered = (
  box: Box,
  answer: 'yes' | 'no' | 'partly',
  only: Part | null,
): { readonly given: Box | null; readonly refused: readonly Box[] } => {
  if (answer === 'yes') return { given: box, refused: [] }
  if (answer === 'no') return { given: null, refused: [box] }
  const kept = {
    categories: both(box.categories, only?.categories),
    sources: both(box.sources, only?.sources),
    recipients: both(box.recipients, only?.recipients),
  }
  if (isEmpty(kept)) return { given: null, refused: [box] }
  const refused = [
    boxOf(beside(box.categories, kept.categories), box.sources, box.recipients),
    boxOf(kept.categories, beside(box.sources, kept.sources), box.recipients),
    boxOf(kept.categories, kept.sources, beside(box.recipients, kept.recipients)),
  ]
  return { given: kept, refused: refused.filter((part) => !isEmpty(part)) }
}

const both = (all: readonly string[], some: readonly string[] | undefined): readonly string[] =>
  some === undefined ? all : all.filter((word) => some.includes(word))

const beside = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter((word) => !some.includes(word))

const isEmpty = ({ categories, sources, recipients }: Box): boolean =>
  categories.length === 0 || sources.length === 0 || recipients.length === 0
