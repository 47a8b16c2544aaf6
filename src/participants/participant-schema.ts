import { z } from 'zod'
import { FreeText, LocalDate, MunicipalityCode, Oin, pageOf } from '../http/wire.ts'
import {
  AcceptedText,
  AgreementView,
  Categories,
  JwksUrl,
  NoticeMonths,
  Registers,
  RelationsWord,
  TaskWord,
} from './agreement-schema.ts'
import { ConnectorSettings } from './connector-schema.ts'
import { SuspensionView, TerminationView } from './leaving-schema.ts'
import { organisationKinds } from './organisation-kind.ts'

const example = '00000099000000001000'

const Kind = z
  .enum(organisationKinds)
  .meta({ id: 'OrganisationKind', description: 'Kind of organisation, closed (soort organisatie).' })

/** Path parameters of one participant. */
export const OinParams = z.strictObject({ oin: Oin })

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
