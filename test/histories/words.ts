import type { Layer, Need, Word } from './history.ts'

/** Whether this word is about this matter: person, layer, category. */
export const reaches = (word: Word, person: string, layer: Layer, category: string): boolean =>
  word.person === person && word.layers.includes(layer) && word.reaches.includes(category)

/**
 * Whether a yes undoes a no in terms, wherever in time they came to be known: the same person's, said later, in this
 * layer, about this category, and saying nothing that the no does not (domain.md D.5).
 */
export const undoes = (yes: Word, no: Word, layer: Layer, category: string): boolean =>
  yes.says === 'yes' &&
  yes.by === no.by &&
  yes.saidAt > no.saidAt &&
  reaches(yes, no.person, layer, category) &&
  (no.liftedWithin === 'whatever' || yes.reaches.every((one) => no.liftedWithin.includes(one)))

/**
 * What lacks of one need, with these words in the order in which they were recorded: nothing where everybody said yes and
 * every no was undone since. Named by speaker.
 */
export const lacking = (need: Need, person: string, words: readonly Word[]): readonly string[] =>
  need.speakers.flatMap((speaker) => {
    const said = words.filter((word) => word.by === speaker && reaches(word, person, need.layer, need.about))
    const matter = `${need.layer} over ${need.about}`
    if (!said.some(({ says }) => says === 'yes')) return [`no yes of ${speaker}, ${matter}`]
    return said.some(
      (no, i) => no.says === 'no' && !said.slice(i).some((yes) => undoes(yes, no, need.layer, need.about)),
    )
      ? [`a no of ${speaker} stands, ${matter}`]
      : []
  })
