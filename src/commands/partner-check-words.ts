import { fileURLToPath } from 'node:url'
import { readTables } from '../policy/read-tables.ts'
import type { CategoryFields } from '../sources/source.ts'
import { wrongUse } from './partner-check-options.ts'

/** Where the tables of this package are. */
export const tablesFolder = fileURLToPath(new URL('../../policies', import.meta.url))

/** The words of the tables: purposes, and the fields of each category. */
export const words = (): { readonly purposes: readonly string[]; readonly fields: CategoryFields } => {
  const { purposes, categories } = readTables(tablesFolder).vocabulary
  return { purposes: Object.keys(purposes), fields: categories }
}

/** The categories of the line; wrong use where one is not in the vocabulary. */
export const categoriesGiven = (
  given: readonly string[] = ['involvement'],
  fields: CategoryFields,
): readonly string[] => {
  const strange = given.filter((category) => !Object.hasOwn(fields, category))
  if (strange.length > 0) throw wrongUse(`--category ${strange.join(', ')}: not in the vocabulary`)
  return [...new Set(given)]
}

/** The purpose of the line; wrong use where it is not in the vocabulary. */
export const purposeGiven = (given = 'coordinated-approach', purposes: readonly string[]): string => {
  if (!purposes.includes(given)) throw wrongUse(`--purpose ${given} is not in the vocabulary`)
  return given
}

/** The municipality in whose name is asked; the sample's where none was given. */
export const municipalityOf = (given = '9901'): string => {
  if (!/^[0-9]{4}$/.test(given)) throw wrongUse('--municipality is a code of four digits')
  return given
}
