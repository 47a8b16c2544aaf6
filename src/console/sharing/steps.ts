import { page } from '../page-config.ts'
import {
  type AnswerFault,
  type Filled,
  type Known,
  readAll,
  readCategories,
  readPerson,
  readPurpose,
  readSides,
} from './answers.ts'

/** Which of the four questions. */
export type Step = 1 | 2 | 3 | 4

/** The steps as the addresses name them. */
export const steps = ['1', '2', '3', '4'] as const

/** Where a question stands; after the last one the answer. */
export const pathOf = (step: number) => (step === 5 ? '/delen/antwoord' : `/delen/${String(step)}`)

/** A page of a question: about nobody. */
export const asking = page('sharing.ask', ['exchange'], { shows: 'nothing' })

/** What is wrong with the answer of one question. */
export const faultsAt = (step: Step, filled: Filled, known: Known): readonly AnswerFault[] => {
  const { answers } = readAll(filled, known)
  const { direction, other, purpose } = answers
  if (step === 1) return readSides(filled, known).faults
  if (step === 4) return readPerson(filled).faults
  if (step === 2 && direction !== undefined && other !== undefined)
    return readPurpose(filled, { direction, other }, known).faults
  if (step === 3 && purpose !== undefined) return readCategories(filled, purpose, known).faults
  return []
}
