import type { FastifyBaseLogger } from 'fastify'
import { Gauge } from 'prom-client'
import type { Metrics } from '../http/metrics.ts'
import { connectorStore } from '../participants/connector-store.ts'
import type { Db } from '../store/database.ts'
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
  const found = async (municipality: string) =>
    (await inMunicipality(db, municipality, (trx) => connectorStore(trx, municipality).list())).filter(
      ({ allowPrivateAddress }) => allowPrivateAddress,
    )
  new Gauge({
    name: 'deelpoort_source_private_connectors',
    help: 'Connectors that may lead to private addresses and plain http, by municipality.',
    labelNames: ['municipality'],
    registers: [metrics.registry],
    async collect() {
      for (const municipality of await municipalities()) this.set({ municipality }, (await found(municipality)).length)
    },
  })
  for (const municipality of await municipalities())
    for (const { oin } of await found(municipality))
      logger.warn({ municipality, source: oin }, 'connector may lead to private addresses')
}
