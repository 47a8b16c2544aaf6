import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'

/** Weighing is done by a person, whom the token names. */
export const professionalOf = ({ caller: { professional } }: Call): string => {
  if (professional === null) throw new Problem('forbidden', 'A task is for a professional: the token names none.')
  return professional.id
}

/** Another's, one that is over, and one that never was: the same answer. */
export const unknown = () => new Problem('not-found', 'There is no such task here.')
/** A colleague was first. */
export const taken = () => new Problem('conflict', 'This task was taken by somebody else, or is over.')
/** Without saying which value: it is content. */
export const misfit = () =>
  new Problem('invalid-input', 'The answer does not fit the question.', {
    invalidParams: [
      { name: 'items', code: 'misfit', reason: 'holds a value that is not of its field, or is about somebody else' },
    ],
  })
