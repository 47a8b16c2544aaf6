import { registerRoutes, type Served } from '../app.ts'
import type { App } from '../http/app.ts'

/** Stands where a room would: nothing is called when only the contract is emitted. */
const nobody = new Proxy({}, { get: () => nobody }) as never

/** Every route of the gateway, with nothing behind it. */
export const everyRoute = (app: App): Promise<void> => registerRoutes(app, nobody as Served)
