import { auditRoutes } from '../audit/audit-routes.ts'
import { evidenceRoutes } from '../audit/evidence-routes.ts'
import { reportRoutes } from '../audit/report/report-routes.ts'
import { tlogRoutes } from '../audit/tlog-routes.ts'
import { countsRoutes } from '../audit/views/counts-routes.ts'
import { exportRoutes } from '../audit/views/export-routes.ts'
import { ldvRoutes } from '../audit/views/ldv-routes.ts'
import type { App } from '../http/app.ts'
import type { Cursors } from '../http/cursor.ts'
import type { Proofs } from './proofs.ts'
import type { Views } from './views.ts'

/** Every route of the log: read, given out, reported to a person, proved. */
export const logRoutes = async (
  app: App,
  { views, proofs, cursors }: { readonly views: Views; readonly proofs: Proofs; readonly cursors: Cursors },
): Promise<void> => {
  const v1 = { prefix: '/v1' }
  await app.register(auditRoutes(views.audit, cursors), v1)
  await app.register(countsRoutes(views.counts), v1)
  await app.register(exportRoutes(views.exports, cursors), v1)
  await app.register(reportRoutes(views.report), v1)
  await app.register(ldvRoutes(views.ldv))
  await app.register(evidenceRoutes(proofs.evidence, proofs.opening), v1)
  await app.register(tlogRoutes(proofs.published))
}
