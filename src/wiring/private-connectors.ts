import type { FastifyBaseLogger } from 'fastify'
import { Gauge } from 'prom-client'
import type { Metrics } from '../http/metrics.ts'
import { connectorStore } from '../participants/connector-store.ts'
import type { Db } from '../store/database.ts'
import { faultOf } from '../store/fault.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** What showing them needs: codes of the municipalities, asked anew each time. */
export interface PrivateParts {
  readonly db: Db
  readonly municipalities: () => Promise<readonly string[]>
  readonly metrics: Metrics
  readonly logger: FastifyBaseLogger
}

/**
 * Connectors that may lead to private addresses are an opening that the operator made: each is a warning at the start,
 * and their number a metric, so that none is forgotten.
 */
export const showPrivateConnectors = async ({ db, municipalities, metrics, logger }: PrivateParts): Promise<void> => {
  const each = async (show: (of: { readonly municipality: string; readonly oins: readonly string[] }) => void) => {
    for (const municipality of await municipalities()) {
      const all = await inMunicipality(db, municipality, (trx) => connectorStore(trx, municipality).list())
      show({ municipality, oins: all.filter((one) => one.allowPrivateAddress).map(({ oin }) => oin) })
    }
  }
  new Gauge({
    name: 'deelpoort_source_private_connectors',
    help: 'Connectors that may lead to private addresses and plain http, by municipality.',
    labelNames: ['municipality'],
    registers: [metrics.registry],
    async collect() {
      // Without a database the other metrics are wanted most; what was last seen of this one stays.
      await each(({ municipality, oins }) => this.set({ municipality }, oins.length)).catch(() => undefined)
    },
  })
  await each(({ municipality, oins }) => {
    for (const source of oins) logger.warn({ municipality, source }, 'connector may lead to private addresses')
  }).catch((error: unknown) => logger.error({ fault: faultOf(error) }, 'connectors were not looked at'))
}
