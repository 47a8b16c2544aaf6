import { isSoundText } from '../../http/json-body.ts'
import type { Filled } from '../../pages/filled.ts'
import type { ReviewTerms } from '../../reviews/review-terms.ts'
import { verdictFaults, type VerdictWords } from '../../reviews/verdict-faults.ts'
import { VerdictBody } from '../../reviews/verdict-schema.ts'
import type { InvalidParam } from '../../problems.ts'

/** What can be wrong with a field of the form. */
export type VerdictFault =
  'choose' | 'answer' | 'says-little' | 'too-long' | 'bsn' | 'strange' | 'needs-yes' | 'none-chosen' | 'misfit'

/** Something wrong with one field. */
export interface FieldFault {
  readonly name: string
  readonly fault: VerdictFault
}

/** What may go, as the form lets one choose: categories with their fields. */
export type Offered = Readonly<Record<string, readonly string[]>>

/** Names of the fields of the form. */
export const answerName = (question: string): string => `answer.${question}`
export const fieldName = (category: string, field: string): string => `field.${category}.${field}`
export const fieldsName = 'fields'

const textIn = (filled: Filled, name: string): string => (filled[name] ?? '').replaceAll('\r\n', '\n').trim()

/** What was filled in, in the shape of a verdict; it may lack things, and hold what is none. */
export const verdictIn = (filled: Filled, terms: ReviewTerms, offered: Offered): VerdictBody => {
  const outcome = textIn(filled, 'outcome') as VerdictBody['outcome']
  const chosen = outcome === 'release' ? chosenIn(filled, offered) : null
  return {
    outcome,
    answers: Object.keys(terms.questions).flatMap((question) => {
      const answer = textIn(filled, answerName(question))
      return answer === '' ? [] : [{ question, answer }]
    }),
    judgement: textIn(filled, 'judgement'),
    ...(chosen === null ? {} : { categories: [...chosen] }),
  }
}

type Categories = NonNullable<VerdictBody['categories']>

/** What was ticked; null where that is all there is: then the verdict names nothing, as in the API. */
const chosenIn = (filled: Filled, offered: Offered): Categories | null => {
  const all = Object.entries(offered)
  const ticked = all
    .map(([category, fields]) => ({
      category,
      fields: fields.filter((field) => filled[fieldName(category, field)] === 'yes'),
    }))
    .filter(({ fields }) => fields.length > 0)
  return all.every(
    ([category, fields]) => ticked.find((one) => one.category === category)?.fields.length === fields.length,
  )
    ? null
    : ticked
}

/** All that is wrong with what was filled in, one fault a field, in the order of the form. Empty: it can be given. */
export const faultsIn = (body: VerdictBody, terms: ReviewTerms, words: VerdictWords): readonly FieldFault[] => {
  const parsed = VerdictBody.safeParse(body)
  const shape = parsed.success ? [] : parsed.error.issues.map((issue) => shapeFault(issue, body))
  const strange = [
    ...body.answers.map(({ question, answer }) => [answerName(question), answer] as const),
    ['judgement', body.judgement] as const,
  ]
    .filter(([, text]) => !isSoundText(text))
    .map(([name]): FieldFault => ({ name, fault: 'strange' }))
  const meaning = verdictFaults(terms, body, words).map((fault) => formFault(fault, body, terms))
  return inOrder([...strange, ...shape, ...meaning], terms)
}

/** A fault that the room of reviews named, as it stands on the form. */
export const formFault = ({ name, code }: InvalidParam, body: VerdictBody, terms: ReviewTerms): FieldFault => {
  const [head = '', at = ''] = name.split('.')
  if (head === 'outcome') return { name: 'outcome', fault: 'choose' }
  if (head === 'judgement') return { name: 'judgement', fault: body.judgement === '' ? 'answer' : 'says-little' }
  if (head !== 'answers') return { name: fieldsName, fault: 'misfit' }
  const question = body.answers[Number(at)]?.question ?? at
  const yesNo = terms.questions[question]?.kind === 'yes-no'
  const faults: Readonly<Record<string, VerdictFault>> = {
    ...{ unanswered: yesNo ? 'choose' : 'answer', 'not-yes-no': 'choose' },
    ...{ meaningless: 'says-little', 'release-needs-yes': 'needs-yes' },
  }
  return { name: answerName(question), fault: faults[code] ?? 'misfit' }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly code: string
}

const shapeFault = ({ path: [head, at], code }: Issue, body: VerdictBody): FieldFault => {
  const of = (name: string): FieldFault => ({
    name,
    fault: code === 'custom' ? 'bsn' : code === 'too_big' ? 'too-long' : 'answer',
  })
  if (head === 'answers') return of(answerName(body.answers[Number(at)]?.question ?? ''))
  if (head === 'judgement') return of('judgement')
  if (head === 'categories') return { name: fieldsName, fault: 'none-chosen' }
  return { name: 'outcome', fault: 'choose' }
}

const inOrder = (faults: readonly FieldFault[], terms: ReviewTerms): readonly FieldFault[] =>
  [...Object.keys(terms.questions).map(answerName), 'outcome', fieldsName, 'judgement'].flatMap(
    (name) => faults.find((fault) => fault.name === name) ?? [],
  )
