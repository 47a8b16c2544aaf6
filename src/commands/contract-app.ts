import type { AccessPorts } from '../http/access.ts'
import type { App } from '../http/app.ts'
import { buildEdge } from '../http/edge.ts'
import { createLogger } from '../http/logging.ts'
import { createMetrics } from '../http/metrics.ts'

const nobody: AccessPorts = { findParticipant: async () => null, refused: async () => undefined }

/** The edge with the given routes and nobody behind it: enough to emit the contract from, never to serve. */
export const contractApp = async (registerRoutes: (app: App) => Promise<void>): Promise<App> => {
  const app = await buildEdge({
    tokens: {
      issuers: [{ issuer: 'https://issuer.example', jwksUri: 'https://issuer.example/jwks' }],
      audience: 'https://deelpoort.example/v1',
      algorithms: ['RS256', 'PS256', 'ES256'],
    },
    possession: {
      publicUrl: 'https://deelpoort.example',
      demanded: 'none',
      proofAlgorithms: ['ES256', 'PS256', 'EdDSA', 'Ed25519'],
      nonceKeys: [Buffer.alloc(32)],
      useProof: async () => false,
      certificate: { header: null, proxies: [] },
    },
    ports: nobody,
    logger: createLogger({ level: 'silent' }),
    metrics: createMetrics(),
    corsOrigins: [],
    trustProxy: [],
    bodyLimitBytes: 262_144,
    rateLimitPerMinute: 600,
  })
  await registerRoutes(app)
  await app.ready()
  return app
}
