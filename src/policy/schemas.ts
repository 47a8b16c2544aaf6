import { z } from 'zod'
import { AccountabilityTable } from './accountability-table.ts'
import { PlainWordsTable } from './plain-words-table.ts'
import { readTables } from './read-tables.ts'
import { OpenPointsTable, Release } from './release-table.ts'
import { Scenario } from './scenario-schema.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of each kind of file in policies/, by its name in policies/schemas/: what editors help with. Which
 * there are follows from how the tables are read.
 */
export const policySchemas = (folder: string): Readonly<Record<string, JsonSchema>> => {
  const schemas = new Map<string, JsonSchema>([
    ['scenarios', scenarioFile()],
    ['accountability', schemaOf(AccountabilityTable, 'policies/accountability.yaml')],
    ['open-points', schemaOf(OpenPointsTable, 'policies/open-points.yaml')],
    ['plain-words', schemaOf(PlainWordsTable, 'policies/plain-words.<language>.yaml')],
    ['release', schemaOf(Release, 'policies/release.yaml')],
  ])
  readTables(folder, (file, schema) => {
    const name = schemaName(file)
    if (!schemas.has(name)) schemas.set(name, schemaOf(schema, `policies/${file.replace(/[^/]+$/, '') || file}`))
  })
  return Object.fromEntries(schemas)
}

/** The schema a file of the folder is written by: `purposes/debt-help.yaml` by `purposes`, `sheet.nl.yaml` by `sheet`. */
export const schemaName = (file: string): string => file.split(/[./]/)[0] ?? ''

/** The first line by which an editor finds the schema of a file. */
export const schemaLine = (file: string): string =>
  `# yaml-language-server: $schema=${file.includes('/') ? '../' : './'}schemas/${schemaName(file)}.schema.json`

const schemaOf = (schema: z.ZodType, title: string): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return { $schema, title, ...rest }
}

/** A list of scenarios; with `like` the `given` of another stands under what is written. */
const scenarioFile = (): JsonSchema => {
  const { $schema, title, properties, ...scenario } = schemaOf(Scenario, 'policies/scenarios/')
  const { given, ...others } = properties as Readonly<Record<string, JsonSchema>>
  const partly = Object.fromEntries(Object.entries(given ?? {}).filter(([key]) => key !== 'required'))
  return {
    ...{ $schema, title, type: 'array' },
    items: {
      ...scenario,
      properties: { ...others, given: partly, like: { type: 'string', description: 'A scenario above in this file' } },
      required: ['id', 'title', 'expect'],
    },
  }
}
