import { stringify } from 'yaml'
import type { App } from '../http/app.ts'
import { emitContract } from '../http/contract.ts'
import type { JsonObject } from '../http/json.ts'
import { emitSourceContract } from '../wiring/source-contract.ts'

const head = '/** Generated from the contract by `npm run openapi`; never edited. */\n'

const typesOf = async (contract: JsonObject): Promise<string> => {
  const { default: generate, astToString } = await import('openapi-typescript')
  const document = JSON.parse(JSON.stringify(contract)) as Parameters<typeof generate>[0]
  // Not immutable: openapi-fetch loses read-only lists. A field with a default may be left out of what is sent.
  return (
    head + astToString(await generate(document, { alphabetize: true, exportType: true, defaultNonNullable: false }))
  )
}

const json = (contract: JsonObject): string => `${JSON.stringify(contract, null, 2)}\n`

/** Every file that is emitted from the routes, by its path from the root of the repository. */
export const contractFiles = async (app: App): Promise<ReadonlyMap<string, string>> => {
  const contract = emitContract(app)
  const source = await emitSourceContract()
  return new Map([
    ['openapi/openapi.json', json(contract)],
    ['openapi/openapi.yaml', stringify(contract, { aliasDuplicateObjects: false, lineWidth: 120 })],
    ['openapi/source.openapi.json', json(source)],
    ['src/client/schema.d.ts', await typesOf(contract)],
    ['src/client/source-schema.d.ts', await typesOf(source)],
  ])
}
