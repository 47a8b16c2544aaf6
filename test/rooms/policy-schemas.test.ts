import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { parse } from 'yaml'
import { policySchemas, schemaLine, schemaName } from '../../src/policy/schemas.ts'
import { policyFolder } from '../helpers/changed-tables.ts'

const schemas = policySchemas(policyFolder)
/** What no table is read from: hashes. */
const beside = /^law\.lock\./
const files = readdirSync(policyFolder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.yaml') && !beside.test(name),
)

t.test('the committed schemas are those of the code: npm run policy -- schemas', async (t) => {
  for (const [name, schema] of Object.entries(schemas)) {
    const text = readFileSync(join(policyFolder, 'schemas', `${name}.schema.json`), 'utf8')
    t.equal(text, `${JSON.stringify(schema, null, 2)}\n`, name)
  }
})

t.test('every file of the tables says by which schema it is written, and is', async (t) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const checks = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]))
  for (const file of files) {
    const text = readFileSync(join(policyFolder, file), 'utf8')
    t.equal(text.split('\n')[0], schemaLine(file), file)
    const check = checks.get(schemaName(file))
    t.ok(check?.(parse(text)), `${file} ${JSON.stringify(check?.errors?.[0] ?? {})}`)
  }
})

t.test('a schema finds what an editor should underline', async (t) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const check = ajv.compile(schemas['purposes']!)
  const debt = readFileSync(join(policyFolder, 'purposes', 'debt-help.yaml'), 'utf8')
  t.equal(check(parse(debt.replace('mode: power', 'mode: force'))), false)
  t.equal(check(parse(debt.replace('permit:', 'permits:'))), false)
})
