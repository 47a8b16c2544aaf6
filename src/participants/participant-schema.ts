import { z } from 'zod'
import { FreeText, LocalDate, MunicipalityCode, Oin, pageOf, Reference } from '../http/wire.ts'
import { ConnectorSettings, ConnectorView } from './connector-schema.ts'
import { SuspensionView, TerminationView } from './leaving-schema.ts'
import { organisationKinds } from './organisation-kind.ts'

const example = '00000099000000001000'

const Kind = z
  .enum(organisationKinds)
  .meta({ id: 'OrganisationKind', description: 'Kind of organisation, closed (soort organisatie).' })

const RelationsWord = z.enum(['recorded', 'asserted-by-system']).meta({
  description:
    'Whether it records here which professionals work in a case, or declares that its own system tests that (relatietoets).',
})

const TaskWord = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/)
  .meta({
    description: 'The task under which it takes part, where its kind does not say it (taak).',
    examples: ['treatment'],
  })

/** Path parameters of one participant. */
export const OinParams = z.strictObject({ oin: Oin })

const AcceptedText = z
  .strictObject({
    reference: Reference.meta({ description: 'Name of the text (overeenkomst).', examples: ['DVO-2026'] }),
    version: Reference.meta({ description: 'Which version of it (versie).', examples: ['2'] }),
    acceptedBy: Reference.meta({ description: 'Who accepted it, by the name of his organisation (aanvaard door).' }),
    acceptedOn: LocalDate,
  })
  .meta({ id: 'AcceptedText', description: 'Which text was accepted, by whom and when (aanvaarde overeenkomst).' })

const NoticeMonths = z.int().min(0).max(24).meta({ description: 'Months of notice (opzegtermijn in maanden).' })
const Registers = z
  .array(z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/))
  .max(20)
  .meta({ description: 'Registers of its professionals (beroepsregisters).', examples: [['SKJ', 'BIG']] })
const Categories = z
  .array(z.string().regex(/^[a-z][a-z0-9-]{0,49}$/))
  .max(50)
  .meta({ description: 'Categories it holds (gegevenscategorieën).' })
const JwksUrl = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s?#@]+$/)
  .meta({ description: 'Where its public keys are: https (adres van de sleutels).' })

/** An agreement, as a functional administrator of that municipality is told it. */
const AgreementView = z.strictObject({
  municipality: MunicipalityCode,
  from: LocalDate,
  until: LocalDate.nullable(),
  relations: RelationsWord,
  task: TaskWord.nullable(),
  text: AcceptedText.nullable().meta({ description: 'Null: not recorded (overeenkomst).' }),
  noticeMonths: NoticeMonths,
  registers: Registers,
  categories: Categories.nullable().meta({ description: 'Null: not said (gegevenscategorieën).' }),
  jwksUrl: JwksUrl.nullable(),
  connector: ConnectorView.nullable().meta({
    description: 'How it is asked as a source; null: it is not (bronkoppeling).',
  }),
})

const SenderConstraintWord = z.enum(['none', 'either', 'dpop', 'mtls']).meta({
  id: 'SenderConstraint',
  description:
    'How access tokens must be bound to their sender: not, by DPoP or certificate, by DPoP (RFC 9449), by certificate (RFC 8705) (binding van tokens).',
})

/** How a participant is to call from now on. */
export const AccessRulesBody = z.strictObject({ senderConstraint: SenderConstraintWord }).meta({
  id: 'NewAccessRules',
  description: 'How access tokens of a participant must be bound from now on (toegangsregels).',
  examples: [{ senderConstraint: 'dpop' }],
})

const AccessRulesView = z.strictObject({
  senderConstraint: SenderConstraintWord.nullable().meta({
    description: 'Null: as the gateway demands of all (binding van tokens).',
  }),
  callsPerMinute: z.int().nullable().meta({
    description: 'Set by the operator; null: as many as anyone (aanroepen per minuut).',
  }),
})

/** What a caller may see of a participant. */
export const ParticipantView = z
  .strictObject({
    oin: Oin,
    name: z.string(),
    kind: Kind,
    municipalities: z
      .array(MunicipalityCode)
      .meta({ description: "Those of the caller's own municipalities in which it takes part today (gemeenten)." }),
    agreements: z
      .array(AgreementView)
      .optional()
      .meta({ description: 'For the functional administrator of those municipalities alone (overeenkomsten).' }),
    leaving: z
      .strictObject({ suspensions: z.array(SuspensionView), terminations: z.array(TerminationView) })
      .optional()
      .meta({
        description: 'What stands still or was given notice of; for that administrator and the organisation (vertrek).',
      }),
    access: AccessRulesView.optional().meta({
      description: 'How it calls; for the functional administrator alone (toegangsregels).',
    }),
  })
  .meta({
    id: 'Participant',
    description: 'An organisation that takes part (deelnemer).',
    examples: [{ oin: example, name: 'Jeugdhulp Voorbeeld', kind: 'youth-care-provider', municipalities: ['9901'] }],
  })

export type ParticipantView = z.output<typeof ParticipantView>

/** A page of participants. */
export const ParticipantPage = pageOf(ParticipantView).meta({
  id: 'ParticipantPage',
  description: 'A page of participants, by OIN (deelnemers).',
})

/** Private addresses and plain http are for the operator to allow, never through the API. */
const ConnectorBody = ConnectorSettings.extend({
  baseUrl: z
    .string()
    .max(500)
    .regex(/^https:\/\/[^\s?#@]+$/)
    .meta({ description: 'Where it answers data requests: https, no user, query or fragment (adres).' }),
  credential: z
    .string()
    .min(16)
    .max(2000)
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .meta({ description: 'Bearer credential; kept encrypted, never answered (inloggegeven).', writeOnly: true }),
})
  .refine(({ credential, oauth }) => credential === undefined || oauth === undefined, {
    path: ['credential'],
    params: { code: 'beside-oauth' },
    message: 'stands beside oauth: a source knows the gateway in one way',
  })
  .refine(({ oauth }) => oauth === undefined || oauth.tokenEndpoint.startsWith('https://'), {
    path: ['oauth', 'tokenEndpoint'],
    params: { code: 'not-https' },
    message: 'is no https address',
  })
  .meta({ id: 'NewConnector', description: 'How a source is to be asked (nieuwe bronkoppeling).' })

/** An organisation that is to take part in a municipality. */
export const ParticipantBody = z
  .strictObject({
    oin: Oin,
    name: FreeText(200).min(1),
    kind: Kind.exclude(['municipality-controller']).meta({
      description: 'Kind of organisation (soort organisatie). A municipality as controller is added by the operator.',
    }),
    municipality: MunicipalityCode,
    from: LocalDate.optional().meta({ description: 'First day; today where left out (vanaf).' }),
    until: LocalDate.optional().meta({ description: 'Last day; open where left out (tot en met).' }),
    relations: RelationsWord.default('recorded'),
    task: TaskWord.optional(),
    text: AcceptedText.optional(),
    noticeMonths: NoticeMonths.optional().meta({ description: 'Three where left out (opzegtermijn).' }),
    registers: Registers.optional(),
    categories: Categories.optional(),
    jwksUrl: JwksUrl.optional(),
    connector: ConnectorBody.optional(),
  })
  .refine((body) => body.from === undefined || body.until === undefined || body.from <= body.until, {
    path: ['until'],
    params: { code: 'before-from' },
    message: 'lies before from',
  })
  .meta({
    id: 'NewParticipant',
    description: 'An organisation that is to take part (nieuwe deelnemer).',
    examples: [
      {
        oin: example,
        name: 'Jeugdhulp Voorbeeld',
        kind: 'youth-care-provider',
        municipality: '9901',
        from: '2026-12-01',
      },
    ],
  })

export type ParticipantBody = z.output<typeof ParticipantBody>
