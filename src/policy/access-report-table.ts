import { z } from 'zod'
import type { Tables } from '../core/tables.ts'
import { Law } from './vocabulary-table.ts'

const Words = z.array(z.string().min(1))

/** policies/access-report.yaml: what a report of who asked and got what leaves out. */
export const AccessReportTable = z.strictObject({
  everybody: z.strictObject({ facts: Words, law: Law }),
  others: z.strictObject({ kinds: Words, facts: Words, types: Words, law: Law }),
  informants: z.strictObject({ purposes: Words, named: Words, law: Law }),
})

export type AccessReportTable = z.output<typeof AccessReportTable>

/** Its words that the vocabulary does not know: it would leave out less than it says. */
export const accessReportFaults = (table: AccessReportTable, { vocabulary }: Tables): readonly string[] => {
  const { everybody, others, informants } = table
  const unknown = (list: object, words: readonly string[], what: string) =>
    words
      .filter((word) => !Object.hasOwn(list, word))
      .map((word) => `access-report.yaml: ${word} is no ${what} of the vocabulary`)
  return [
    ...unknown(vocabulary.organisationKinds, [...others.kinds, ...informants.named], 'kind'),
    ...unknown(vocabulary.purposes, informants.purposes, 'purpose'),
    ...unknown(vocabulary.personFacts, [...everybody.facts, ...others.facts], 'fact'),
  ]
}
