import type { App } from './app.ts'
import { tidyComponents } from './contract-components.ts'
import { completeOperations } from './contract-operations.ts'
import type { JsonObject } from './json.ts'

/**
 * The contract of every route registered on the app, as OpenAPI 3.1: the app must be ready; no database and no socket are needed. The
 * same routes give the same document, paths in order.
 */
export const emitContract = (app: App): JsonObject =>
  tidyComponents(completeOperations(JSON.parse(JSON.stringify(app.swagger())) as JsonObject))
