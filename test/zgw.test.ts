import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { objectOf, type JsonObject } from '../src/http/json.ts'
import { read, root } from './helpers/papers.ts'

const contract = JSON.parse(readFileSync(join(root, 'openapi/openapi.json'), 'utf8')) as JsonObject
const schemas = objectOf(objectOf(contract['components'])['schemas'])

const isKnown = (name: string): boolean => {
  const [schema = '', field = ''] = name.split('.')
  return field in objectOf(objectOf(schemas[schema])['properties'])
}

/** The first word in the first column of every row, but for the rows of what we do not have. */
const ours = read('docs/zgw.md')
  .split('\n')
  .filter((line) => /^\| (?!Deelpoort|none)/.test(line))
  .map((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? line)

t.test('docs/zgw.md maps fields that the contract has', async (t) => {
  t.ok(ours.length > 30, 'the tables were read')
  t.same(
    ours.filter((name) => !isKnown(name)),
    [],
  )
  t.notOk(isKnown('Case.zaaktype'), 'another would be seen')
})

t.test('what a case system must not be told by it stands so in the contract', async (t) => {
  t.ok(isKnown('CaseFile.caseUrl'), 'the URL of the zaak is in the part for the coordinator')
  t.notOk(isKnown('Case.caseUrl'), 'and in no other part')
})
