import type { App } from '../../src/http/app.ts'
import { emitContract } from '../../src/http/contract.ts'
import { objectOf, type JsonObject } from '../../src/http/json.ts'
import { emitSourceContract } from '../../src/wiring/source-contract.ts'

/** Names of the schemas of a contract. */
export const schemasOf = (document: JsonObject): readonly string[] =>
  Object.keys(objectOf(objectOf(document['components'])['schemas']))

/** The pages of the reference, each with its contract. */
export const contractsOf = async (app: App) =>
  [
    ['/docs', emitContract(app)],
    ['/docs/source', await emitSourceContract()],
  ] as const
