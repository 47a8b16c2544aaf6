import type { InvalidParam } from '../problems.ts'
import type { ReviewTerms } from './review-terms.ts'
import type { VerdictBody } from './verdict-schema.ts'

/** Words of the tables, as far as a verdict needs them. */
export interface VerdictWords {
  readonly says: (text: string) => boolean
  readonly field: (category: string, field: string) => boolean
}

/** Everything wrong with a verdict, all at once: questions left open, answers that say nothing, a release against them. */
export const verdictFaults = (terms: ReviewTerms, body: VerdictBody, words: VerdictWords): readonly InvalidParam[] => {
  const answered = body.answers.map(({ question }) => question)
  const frees = body.outcome === 'release' || body.outcome === 'reveal'
  return [
    ...(terms.outcomes.includes(body.outcome)
      ? []
      : [fault('outcome', 'not-here', `is none of ${terms.outcomes.join(', ')} of this review`)]),
    ...Object.keys(terms.questions)
      .filter((name) => !answered.includes(name))
      .map((name) => fault(`answers.${name}`, 'unanswered', 'is not answered')),
    ...body.answers.flatMap(({ question, answer }, i): readonly InvalidParam[] => {
      const at = `answers.${String(i)}`
      const asked = Object.hasOwn(terms.questions, question) ? terms.questions[question] : undefined
      if (asked === undefined) return [fault(`${at}.question`, 'unknown', 'is no question of this review')]
      if (answered.indexOf(question) !== i) return [fault(`${at}.question`, 'twice', 'is answered twice')]
      if (asked.kind === 'text')
        return words.says(answer) ? [] : [fault(`${at}.answer`, 'meaningless', 'says too little')]
      if (answer !== 'yes' && answer !== 'no') return [fault(`${at}.answer`, 'not-yes-no', 'is yes or no')]
      return frees && asked.release === 'yes' && answer === 'no'
        ? [fault(`${at}.answer`, 'release-needs-yes', 'must be yes before anything is released')]
        : []
    }),
    ...(words.says(body.judgement)
      ? []
      : [fault('judgement', 'meaningless', 'says too little: judge in your own words')]),
    ...(body.categories ?? []).flatMap(({ category, fields }, i) =>
      fields.flatMap((field, j) =>
        words.field(category, field)
          ? []
          : [fault(`categories.${String(i)}.fields.${String(j)}`, 'unknown', 'is no field of this category')],
      ),
    ),
    ...(body.categories !== undefined && body.outcome !== 'release'
      ? [fault('categories', 'not-here', 'goes with a release only')]
      : []),
  ]
}

const fault = (name: string, code: string, reason: string): InvalidParam => ({ name, code, reason })
