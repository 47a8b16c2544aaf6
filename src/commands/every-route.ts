import { auditRoutes } from '../audit/audit-routes.ts'
import { caseRoutes } from '../cases/case-routes.ts'
import { consentRoutes } from '../consent/consent-routes.ts'
import { obligationRoutes } from '../consent/obligation-routes.ts'
import { withdrawalRoutes } from '../consent/withdrawal-routes.ts'
import { adviceRoutes } from '../exchange/advice-routes.ts'
import { dataRequestRoutes } from '../exchange/data-request-routes.ts'
import type { App } from '../http/app.ts'
import { contractRoutes } from '../http/contract-routes.ts'
import { healthRoutes } from '../http/health-routes.ts'
import { participantRoutes } from '../participants/participant-routes.ts'
import { personFactRoutes } from '../persons/person-fact-routes.ts'

/** Stands where a room would: nothing is called when only the contract is emitted. */
const nobody = {} as never

/** Every route of the gateway, with nothing behind it. */
export const everyRoute = async (app: App): Promise<void> => {
  await app.register(healthRoutes(nobody))
  const v1 = { prefix: '/v1' }
  await app.register(contractRoutes(), v1)
  await app.register(dataRequestRoutes(nobody), v1)
  await app.register(adviceRoutes(nobody), v1)
  await app.register(caseRoutes(nobody, nobody), v1)
  await app.register(consentRoutes(nobody), v1)
  await app.register(withdrawalRoutes(nobody), v1)
  await app.register(obligationRoutes(nobody, nobody), v1)
  await app.register(personFactRoutes(nobody, nobody), v1)
  await app.register(participantRoutes(nobody, nobody), v1)
  await app.register(auditRoutes(nobody, nobody), v1)
}
