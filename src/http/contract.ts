import type { App } from './app.ts'
import { tidyComponents } from './contract-components.ts'
import { completeOperations } from './contract-operations.ts'
import type { JsonObject } from './json.ts'

/**
 * The contract of every route registered on the app, as OpenAPI 3.1: needs the routes, no database and no socket. The same routes
 * give the same document, paths in order.
 */
export const emitContract = async (app: App): Promise<JsonObject> => {
  await app.ready()
  const raw = JSON.parse(JSON.stringify(app.swagger())) as JsonObject
  return tidyComponents(completeOperations(raw))
}
