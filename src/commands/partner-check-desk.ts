import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { cursors } from '../http/cursor.ts'
import { buildEdge } from '../http/edge.ts'
import { createLogger } from '../http/logging.ts'
import { createMetrics } from '../http/metrics.ts'
import { taskRoutes } from '../inbox/task-routes.ts'
import type { Desk } from '../partner-check/inbox-desk.ts'
import { placesOf } from '../partner-check/answer-faults.ts'

/** A desk that listens on this machine; `token` is taken until it closes, for at most a day. */
export interface ServedDesk {
  readonly baseUrl: string
  readonly token: string
  readonly close: () => Promise<void>
}

const party = { oin: '00000099000000001000', kind: 'youth-care-provider' }
const audience = 'https://deelpoort.example'

/**
 * The gateway's own edge and routes (`/v1/source-tasks`) before a desk, with an issuer of its own. Calls that never reach the desk
 * are noted there too, and the connection breaks once, after an answer was taken in.
 */
export const serveDesk = async (desk: Desk, municipality: string, port: number): Promise<ServedDesk> => {
  const issuer = await startIssuer()
  const app = await buildEdge({
    tokens: { issuers: [{ issuer: issuer.url, jwksUri: `${issuer.url}/jwks` }], audience, algorithms: ['ES256'] },
    possession: {
      ...{ publicUrl: audience, proofAlgorithms: ['ES256'], nonceKeys: [randomBytes(32)], demanded: 'none' },
      ...{ useProof: async () => true, certificate: { header: null, proxies: [] } },
    },
    ports: {
      findParticipant: async (oin) => (oin === party.oin ? { ...party, municipalities: [municipality] } : null),
      refused: async () => desk.note('unauthorised', null),
    },
    logger: createLogger({ level: 'silent' }),
    metrics: createMetrics(),
    ...{ corsOrigins: [], trustProxy: [], bodyLimitBytes: 1_048_576, rateLimitPerMinute: 100_000 },
  })
  let cut = false
  app.addHook('onSend', async (request, reply, payload) => {
    const { id = '' } = (request.params ?? {}) as { readonly id?: string }
    const task = desk.taskOf(id)
    const { operation } = request.routeOptions.config
    const isEnd = operation === 'source-tasks.answer' || operation === 'source-tasks.refuse'
    if (reply.statusCode === 400 && operation === 'source-tasks.answer') noteInvalid(desk, id, payload)
    if (reply.statusCode === 400 && operation === 'source-tasks.refuse') desk.note('unfit-refusal', task)
    if (isEnd && reply.statusCode === 201 && task?.role === 'lost' && !cut) {
      cut = true
      request.raw.socket.destroy()
    }
    return payload
  })
  await app.register(taskRoutes(desk.room, cursors([randomBytes(32)])), { prefix: '/v1' })
  const address = await app.listen({ host: '127.0.0.1', port })
  return {
    baseUrl: `${address}/v1`,
    token: await issuer.token(),
    close: async () => {
      app.server.closeAllConnections()
      await app.close()
      await issuer.close()
    },
  }
}

/** A body that the edge itself did not let in: by the places it names. What the desk refused it noted itself. */
const noteInvalid = (desk: Desk, id: string, payload: unknown): void => {
  const { invalidParams = [] } = JSON.parse(String(payload)) as {
    readonly invalidParams?: readonly { readonly name: string; readonly code: string }[]
  }
  if (invalidParams.some(({ code }) => code === 'misfit')) return
  desk.note('invalid', desk.taskOf(id), { seen: placesOf(invalidParams.map(({ name }) => name.split('.'))) })
}

const startIssuer = async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const kid = randomUUID()
  const keys = [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }]
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys })),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    token: () =>
      new SignJWT({ client_id: 'partner', oin: party.oin, scope: 'source', professional: { id: 'professional-1' } })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
        .setIssuer(url)
        .setSubject('partner')
        .setAudience(audience)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime('1d')
        .sign(privateKey),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
