import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
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

/** The table of this folder with its digest, which stands in the entry of each report. Throws where a word is unknown. */
export const readAccessReport = (
  folder: string,
  { vocabulary }: Tables,
): AccessReportTable & { readonly digest: string } => {
  const text = readFileSync(`${folder}/access-report.yaml`, 'utf8')
  const table = AccessReportTable.parse(parse(text))
  const unknown = [
    ...[...table.others.kinds, ...table.informants.named].filter(
      (word) => !Object.hasOwn(vocabulary.organisationKinds, word),
    ),
    ...table.informants.purposes.filter((word) => !Object.hasOwn(vocabulary.purposes, word)),
    ...[...table.everybody.facts, ...table.others.facts].filter((word) => !Object.hasOwn(vocabulary.personFacts, word)),
  ]
  if (unknown.length > 0) throw new Error(`access-report.yaml: unknown words ${unknown.join(', ')}`)
  return { ...table, digest: `sha256:${createHash('sha256').update(text).digest('hex')}` }
}
