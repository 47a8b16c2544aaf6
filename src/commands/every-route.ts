import { caseRoutes } from '../cases/case-routes.ts'
import { adviceRoutes } from '../exchange/advice-routes.ts'
import { dataRequestRoutes } from '../exchange/data-request-routes.ts'
import type { App } from '../http/app.ts'
import { contractRoutes } from '../http/contract-routes.ts'
import { healthRoutes } from '../http/health-routes.ts'
import { participantRoutes } from '../participants/participant-routes.ts'

/** Stands where a room would: nothing is called when only the contract is emitted. */
const nobody = {} as never

/** Every route of the gateway, with nothing behind it. */
export const everyRoute = async (app: App): Promise<void> => {
  await app.register(healthRoutes(nobody))
  await app.register(contractRoutes(), { prefix: '/v1' })
  await app.register(adviceRoutes(nobody), { prefix: '/v1' })
  await app.register(dataRequestRoutes(nobody), { prefix: '/v1' })
  await app.register(caseRoutes(nobody, nobody), { prefix: '/v1' })
  await app.register(participantRoutes(nobody, nobody), { prefix: '/v1' })
}
