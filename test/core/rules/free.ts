import type { FreeConsent } from '../../../src/core/facts.ts'
import { byTables, firstFault } from './by-tables.ts'
import { unlike } from './rule.ts'

const answers = [true, false, null] as const
const questions = [
  'inSubjectInterest',
  'concreteRequest',
  'individualCase',
  'refusalWithoutDetrimentExplained',
  'alternativeOffered',
] as const

/** Every way to answer the five questions. */
const all = questions.reduce<readonly Partial<FreeConsent>[]>(
  (known, question) => known.flatMap((said) => answers.map((answer) => ({ ...said, [question]: answer }))),
  [{}],
) as readonly FreeConsent[]

/** When a word is free (domain.md D.1). */
export const freely = byTables({
  "consent is free where all five say so; the resident's own request is concrete (domain.md D.1)": ({ isFree }) =>
    unlike('nothing answered', isFree(null, 'resident'), false) ??
    firstFault(['resident', 'professional'] as const, (by) =>
      firstFault(all, (said) => {
        const answered = { ...said, ...(by === 'resident' ? { concreteRequest: true } : {}) }
        const want = questions.filter((question) => answered[question] === true).length === 5
        return unlike(`${by} ${JSON.stringify(said)}`, isFree(said, by), want)
      }),
    ),
  'one answered no is not free, whatever is still open': ({ isUnfree }) =>
    unlike('nothing answered', isUnfree(null), false) ??
    firstFault(all, (said) => {
      const want = questions.some((question) => said[question] === false)
      return unlike(JSON.stringify(said), isUnfree(said), want)
    }),
})
