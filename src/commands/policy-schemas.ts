import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { policySchemas, schemaLine, schemaName } from '../policy/schemas.ts'

/** `npm run policy -- schemas`: writes the JSON Schema of each table to policies/schemas/, and names it in each file. */
export const schemas = (folder: string): string => {
  mkdirSync(`${folder}/schemas`, { recursive: true })
  const made = Object.entries(policySchemas(folder)).map(([name, schema]) => {
    writeFileSync(`${folder}/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
    return name
  })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && made.includes(schemaName(file)),
  )
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const bare = text.replace(/^# yaml-language-server:.*\n/, '')
    const named = `${schemaLine(file)}\n${bare}`
    if (named !== text) writeFileSync(`${folder}/${file}`, named)
  }
  return `Written to ${folder}/schemas: ${made.toSorted().join(', ')}.`
}
