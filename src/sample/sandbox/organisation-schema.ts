import { z } from 'zod'
import { FreeText, MunicipalityCode, Oin } from '../../http/wire.ts'
import { Categories, RelationsWord, TaskWord } from '../../participants/agreement-schema.ts'
import { ConnectorSettings } from '../../participants/connector-schema.ts'
import { organisationKinds } from '../../participants/organisation-kind.ts'

const SandboxOin = z
  .string()
  .regex(/^00000099000077[0-9]{6}$/)
  .meta({
    id: 'SandboxOin',
    description: 'Organisation number of the range of the sandbox (OIN van de proefomgeving).',
    examples: ['00000099000077000001'],
  })

const Kind = z
  .enum(organisationKinds)
  .exclude(['municipality-controller'])
  .meta({ description: 'Kind of organisation (soort organisatie).', examples: ['youth-care-provider'] })

const Scope = z.enum(['exchange', 'consent', 'source'])

const Coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const KeyName = z.string().regex(/^[\x21-\x7e]{1,200}$/)

const PublicKey = z
  .strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: Coordinate,
    y: Coordinate,
    kid: KeyName.optional(),
    alg: z.literal('ES256').optional(),
    use: z.literal('sig').optional(),
  })
  .meta({ id: 'PublicKey', description: 'A public key as JWK, ES256 (openbare sleutel). Never a private one.' })

const PrivateKey = z
  .strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: Coordinate,
    y: Coordinate,
    d: Coordinate,
    kid: KeyName,
    alg: z.literal('ES256'),
    use: z.literal('sig'),
  })
  .meta({ id: 'PrivateKey', description: 'A private key as JWK, ES256 (geheime sleutel).' })

/** On this machine: the one place where plain http and a closed address are taken. */
const loopback = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:[0-9]{1,5})?(\/|$)/

/** Whether an address leads to this machine. */
export const isLoopback = (url: string): boolean => loopback.test(url)

const Connector = ConnectorSettings.pick({ mapping: true, inbox: true })
  .extend({
    baseUrl: z
      .string()
      .max(500)
      .regex(/^https?:\/\/[^\s?#@]+$/)
      .meta({
        description: 'Where it answers POST {baseUrl}/data-requests: https, or this machine (adres).',
        examples: ['http://127.0.0.1:9000'],
      }),
    credential: z
      .string()
      .min(16)
      .max(500)
      .regex(/^[\x21-\x7e]+$/)
      .optional()
      .meta({ description: 'What the gateway shows it as Bearer; one is made where left out (inloggegeven).' }),
  })
  .refine(({ baseUrl }) => URL.canParse(baseUrl) && (baseUrl.startsWith('https:') || isLoopback(baseUrl)), {
    path: ['baseUrl'],
    params: { code: 'not-https' },
    message: 'is neither https nor an address of this machine',
  })
  .meta({ id: 'NewSandboxConnector', description: 'How it is asked as a source (bronkoppeling).' })

/** `POST /sandbox/organisations`: an outsider joins by himself. */
export const SandboxOrganisationBody = z
  .strictObject({
    name: FreeText(200).min(1),
    kind: Kind,
    oin: SandboxOin.optional().meta({ description: 'One is made where left out (OIN).' }),
    scopes: z
      .array(Scope)
      .min(1)
      .max(3)
      .default(['exchange', 'consent', 'source'])
      .meta({ description: 'What its system may do (rechten).' }),
    professional: z
      .strictObject({ id: FreeText(80).min(1), function: FreeText(80).min(1) })
      .optional()
      .meta({
        description: 'Whom its tokens name; needed to answer source tasks (medewerker).',
        examples: [{ id: 'hulpverlener-1', function: 'social-worker' }],
      }),
    jwks: z
      .strictObject({ keys: z.array(PublicKey).min(1).max(5) })
      .optional()
      .meta({ description: 'Its public keys; a key pair is made where left out (sleutels).' }),
    categories: Categories.optional(),
    relations: RelationsWord.default('recorded'),
    task: TaskWord.optional(),
    connector: Connector.optional(),
  })
  .meta({
    id: 'NewSandboxOrganisation',
    description: 'An organisation that joins the sample municipality by itself (nieuwe organisatie).',
    examples: [
      { name: 'Jeugdhulp Buiten', kind: 'youth-care-provider', connector: { baseUrl: 'http://127.0.0.1:9000' } },
    ],
  })

/** What it has then: how it gets tokens, and how it is asked. Secrets are told once. */
export const SandboxOrganisationView = z
  .strictObject({
    oin: SandboxOin,
    name: z.string(),
    kind: Kind,
    municipality: MunicipalityCode,
    client: z
      .strictObject({
        clientId: z.string(),
        scopes: z.array(Scope),
        issuer: z.string(),
        tokenEndpoint: z.string(),
        resource: z.string().meta({ description: 'The audience of its tokens, RFC 8707 (doelgroep).' }),
        privateKey: PrivateKey.nullable().meta({
          description: 'Told once and not kept; null where it brought its own keys (geheime sleutel).',
        }),
      })
      .meta({ description: 'Its OAuth client: client credentials with private_key_jwt, ES256 (client).' }),
    connector: z
      .strictObject({
        baseUrl: z.string(),
        inbox: z.boolean().meta({ description: 'It is not called: its tasks wait (postbus).' }),
        allowPrivate: z.boolean().meta({ description: 'Leads to this machine over plain http (privé-adres).' }),
        credential: z.string().meta({ description: 'What the gateway shows it as Bearer (inloggegeven).' }),
      })
      .nullable()
      .meta({ description: 'Null: it is not asked (bronkoppeling).' }),
    asker: Oin.meta({ description: 'Who asks it on demand: the local team of the sample (vrager).' }),
  })
  .meta({ id: 'SandboxOrganisation', description: 'What the outsider got (aangemelde organisatie).' })

export type SandboxOrganisationBody = z.output<typeof SandboxOrganisationBody>
export type SandboxOrganisationView = z.output<typeof SandboxOrganisationView>
