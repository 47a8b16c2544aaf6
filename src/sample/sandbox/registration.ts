import { randomBytes, randomInt } from 'node:crypto'
import type { JWK } from 'jose'
import { momentOf } from '../../http/moment.ts'
import { actOfOperator } from '../../participants/act.ts'
import { type NewParticipant, usualTerms } from '../../participants/participant.ts'
import type { Register } from '../../participants/register.ts'
import { newKey } from '../issuer-keys.ts'
import { audience } from '../issuer-provider.ts'
import { organisations } from '../organisations.ts'
import { municipality } from '../town.ts'
import type { SandboxClients } from './clients.ts'
import { isLoopback, type SandboxOrganisationBody, type SandboxOrganisationView } from './organisation-schema.ts'

/** What registering needs: the register of the gateway, the clients of the issuer, the sandbox's clock. */
export interface RegistrationPorts {
  readonly register: Pick<Register, 'addParticipant'>
  readonly clients: SandboxClients
  readonly issuer: string
  readonly now: () => Date
}

/**
 * Lets an outsider take part in the sample municipality, with a client at the sample's issuer. It walks the operator's own
 * function, so that it is recorded like any joining. An OIN that is known is `conflict`.
 */
export const registration =
  ({ register, clients, issuer, now }: RegistrationPorts) =>
  async (body: SandboxOrganisationBody): Promise<SandboxOrganisationView> => {
    const { name, kind, scopes } = body
    const oin = body.oin ?? `00000099000077${String(randomInt(1_000_000)).padStart(6, '0')}`
    const moment = momentOf(now())
    const connector = connectorOf(body)
    const participant: NewParticipant = {
      ...{ oin, kind, name },
      agreement: {
        ...{ municipality: municipality.code, from: moment.localDate, until: null },
        ...{ relations: body.relations, task: body.task ?? null },
        terms: { ...usualTerms, categories: body.categories ?? null },
      },
      connector,
    }
    await register.addParticipant(actOfOperator('sandbox.organisations.create', moment, 'sandbox'), participant)
    const made = body.jwks === undefined ? await newKey() : null
    const jwks: readonly JWK[] = made === null ? (body.jwks?.keys ?? []).map(plain) : [publicPart(made)]
    const clientId = `sandbox-${oin}`
    clients.add({ id: clientId, oin, scopes, professional: body.professional ?? null, jwks })
    return {
      ...{ oin, name, kind, municipality: municipality.code },
      client: {
        ...{ clientId, scopes: [...scopes], issuer, tokenEndpoint: `${issuer}/token`, resource: audience },
        privateKey: made as SandboxOrganisationView['client']['privateKey'],
      },
      connector: connector && {
        baseUrl: connector.baseUrl,
        inbox: connector.settings?.inbox ?? false,
        allowPrivate: connector.allowPrivateAddress,
        credential: connector.credential ?? '',
      },
      asker: organisations.localTeam.oin,
    }
  }

const connectorOf = ({ connector }: SandboxOrganisationBody): NewParticipant['connector'] => {
  if (connector === undefined) return null
  const { baseUrl, credential = randomBytes(24).toString('base64url'), ...settings } = connector
  return { baseUrl, credential, settings, allowPrivateAddress: isLoopback(baseUrl) }
}

const plain = (key: object): JWK => JSON.parse(JSON.stringify(key)) as JWK

const publicPart = ({ d: _d, ...rest }: JWK): JWK => rest
