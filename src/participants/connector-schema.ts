import { z } from 'zod'

const Name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
const Visible = z.string().regex(/^[\x21-\x7e]{1,500}$/)
const Address = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s?#@]+$/)
const Word = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/)
const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,49}$/)

const Pointer = z
  .string()
  .max(300)
  .regex(/^(?:\/(?:[^~/]|~[01])*)*$/)
  .meta({ description: 'JSON Pointer, RFC 6901 (verwijzing).' })

const Place = z.union([Pointer, z.strictObject({ is: z.union([z.string().max(500), z.number(), z.boolean()]) })]).meta({
  id: 'Place',
  description: 'Where a value stands: a pointer from the record, or always the same (vindplaats).',
})

const CategoryMapping = z
  .strictObject({
    records: Pointer.meta({ description: 'The list of records, or the one record, in the answer (records).' }),
    recordedAt: Place,
    lastChangedAt: Place.optional().meta({ description: 'As recordedAt where left out (gewijzigd).' }),
    retainUntil: z
      .union([Place, z.strictObject({ yearsAfterLastChange: z.int().min(1).max(115) })])
      .meta({ description: 'Last day it may be kept, or years after the last change (bewaren tot en met).' }),
    origin: Place,
    conditions: Pointer.optional(),
    fields: z.record(FieldName, Place).meta({ description: 'By field of the category (velden).' }),
  })
  .meta({ id: 'CategoryMapping', description: "How a category's records are read (vertaling van een categorie)." })

const Mapping = z
  .strictObject({
    person: Pointer.optional().meta({
      description: 'Where the answer says whom it is about; another than was asked about fails it (wie).',
    }),
    categories: z.record(Word, CategoryMapping),
  })
  .meta({ id: 'SourceMapping', description: "From a source's own shape to the categories (vertaling)." })

const OAuth = z
  .strictObject({
    tokenEndpoint: Address,
    clientId: Visible,
    key: Name.meta({ description: 'Name of the private key with the operator (sleutelnaam).' }),
    algorithm: z.enum(['RS256', 'PS256', 'ES256']).default('RS256'),
    keyId: Visible.optional(),
    audience: Visible.optional().meta({
      description: 'Of the assertion; the token endpoint where left out (audience).',
    }),
    scope: z
      .string()
      .regex(/^[\x21\x23-\x5b\x5d-\x7e ]{1,500}$/)
      .optional(),
    resource: Visible.optional(),
  })
  .meta({ id: 'SourceTokenClient', description: 'OAuth client credentials with private_key_jwt (client bij de bron).' })

const Tls = z
  .strictObject({
    certificate: Name.optional().meta({ description: 'Name of the client certificate and key (certificaatnaam).' }),
    trusted: Name.optional().meta({ description: 'Name of the certificates that are trusted (vertrouwde uitgevers).' }),
  })
  .meta({ id: 'SourceTls', description: 'What the connection is made with: mTLS (verbinding).' })

/** How a source is asked beside its address and bearer credential. Names stand for files of the municipality. */
export const ConnectorSettings = z.strictObject({
  oauth: OAuth.optional(),
  tls: Tls.optional(),
  mapping: Mapping.optional(),
  /** Its professionals answer through `source-tasks`, in their own time: nothing is called. */
  inbox: z.literal(true).optional(),
  taskMail: z.email().max(200).optional().meta({
    description: 'Where it is told by mail that a task waits: the address of a team (e-mailadres voor taken).',
  }),
})

export type ConnectorSettings = z.output<typeof ConnectorSettings>

/** A connector as an administrator is told it: how it is asked, where, and whether closed addresses are allowed. */
export const ConnectorView = z
  .strictObject({
    baseUrl: z.string(),
    allowPrivate: z.boolean().meta({
      description: 'May lead to private addresses and plain http: the operator allowed it (privé-adres toegestaan).',
    }),
    authentication: z.enum(['none', 'credential', 'oauth']),
    clientCertificate: z.boolean(),
    mapped: z.array(Word).meta({ description: 'Categories read by a mapping (vertaalde categorieën).' }),
  })
  .meta({ id: 'Connector', description: 'How a source is asked (bronkoppeling).' })

export type ConnectorView = z.output<typeof ConnectorView>
