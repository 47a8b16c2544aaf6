import { readFileSync } from 'node:fs'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../../config.ts'
import { municipalityStore } from '../../participants/municipality-store.ts'
import { openDatabase } from '../../store/pool.ts'
import { type Gateway, openGateway } from '../../wiring/gateway.ts'
import { requestToken } from '../access-token.ts'
import { clients } from '../clients.ts'
import type { IssuerKeys } from '../issuer-keys.ts'
import { audience } from '../issuer-provider.ts'
import { localDate } from '../local-date.ts'
import { gatewayAt } from '../story-gateway.ts'
import { municipality, town } from '../town.ts'
import { sandboxClients } from './clients.ts'
import { sandboxClock } from './clock.ts'
import { sandboxFamilies } from './families.ts'
import { aboutOf, familyList } from './family-list.ts'
import { sandboxFiles } from './files.ts'
import { moving } from './moving.ts'
import { questions } from './question.ts'
import { registration } from './registration.ts'
import { telling } from './telling.ts'
import { sandboxRoutes } from './routes.ts'

/** Where the sandbox finds what it shares with the sample around it. */
export interface SandboxPlace {
  /** For what two processes share. */
  readonly folder: string
  /** The file with the keys of the sample's own clients. */
  readonly issuerKeys: string
  /** Where this gateway is called, without `/v1`. */
  readonly url: () => string
}

/** The gateway is not that of the sample: a sandbox would let anybody in. */
export class NoSandboxHere extends Error {
  constructor(why: string) {
    super(`There is no sandbox here: ${why}.`)
    this.name = 'NoSandboxHere'
  }
}

/**
 * A gateway with the sandbox beside it: its clock can be moved, and an outsider may join by himself. Throws `NoSandboxHere`
 * where it is not that of the sample municipality alone, on this machine alone.
 */
export const openSandbox = async (config: Config, logger: FastifyBaseLogger, place: SandboxPlace): Promise<Gateway> => {
  if (config.runAs !== 'development') throw new NoSandboxHere('RUN_AS is not development')
  if (config.host !== '127.0.0.1') throw new NoSandboxHere('HOST is not 127.0.0.1')
  await refuseOthers(config)
  const files = sandboxFiles(place.folder)
  const clock = sandboxClock(files.clock)
  const gateway = await openGateway(config, logger, { now: clock.now })
  try {
    const issuer = config.tokens.issuers[0]?.issuer ?? ''
    const began = localDate(clock.now())
    const families = sandboxFamilies(began)
    const tokens = tokensOf(issuer, place.issuerKeys)
    const team = () => gatewayAt(place.url(), tokens)('local-team')
    const { registry, log } = gateway.rooms
    const register = registration({
      register: registry,
      clients: sandboxClients(files.clients),
      issuer,
      now: clock.now,
    })
    const asked = questions({
      team,
      bsn: (family) => (family === undefined ? town(began).adult.bsn : aboutOf(families, family)),
      now: clock.now,
    })
    await gateway.app.register(
      sandboxRoutes(
        {
          register,
          questions: asked,
          families: () => familyList(families),
          tell: telling(gateway.db),
          clock: moving({ clock, log, catchUp: gateway.catchUp }),
        },
        true,
      ),
    )
    logger.warn('sandbox: anybody joins by himself, and the clock can be moved')
    return gateway
  } catch (error) {
    await gateway.close()
    throw error
  }
}

/** Looked at before the gateway opens: nothing happens in the database of anybody else. */
const refuseOthers = async ({ database }: Config): Promise<void> => {
  const db = openDatabase({ url: database.app, name: 'deelpoort sandbox', max: 1, onError: () => undefined })
  try {
    const known = (await municipalityStore(db).logNames()).map(([code]) => code)
    if (known.some((code) => code !== '0000' && code !== municipality.code))
      throw new NoSandboxHere(`there are other municipalities than ${municipality.code}`)
  } finally {
    await db.destroy()
  }
}

/** Tokens of the sample's own clients, each asked anew. */
const tokensOf = (issuer: string, file: string) => {
  const tokenFor = async (id: string): Promise<string> => {
    const keys = JSON.parse(readFileSync(file, 'utf8')) as IssuerKeys
    const key = keys.clients[id]
    if (key === undefined) throw new Error(`The sample has no client ${id}`)
    const scopes = clients.find((client) => client.id === id)?.scopes ?? []
    return (await requestToken({ issuer, audience, clientId: id, key, scopes })).token
  }
  const none = async (): Promise<never> => {
    throw new Error('No proofs are made here')
  }
  return { tokenFor, bound: { client: '', token: none, proof: none } }
}
