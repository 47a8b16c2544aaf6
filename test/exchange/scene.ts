import { key, type Client, type Schema } from '../../src/client/client.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { schoolReference } from '../../src/sample/party-records.ts'
import type { Resident } from '../../src/sample/resident.ts'
import type { TestGateway } from '../helpers/gateway.ts'

export const { localTeam, youthCareProvider, school } = organisations
export const purpose = 'coordinated-approach'
export const byTeam = { id: 'medewerker-17', function: 'coordinator' }
export const byMentor = { id: 'mentor-3', function: 'mentor' }

export type Question = Schema<'DataRequestQuestion'>

/** The body of a good answer; throws with the problem where it went wrong. */
export const good = async <T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> => {
  const { data, error, response } = await answer
  if (data === undefined) throw new Error(`${response.status} ${JSON.stringify(error)}`)
  return data
}

let made = 0

/** The local team's case about these persons, with the youth care provider or other sources; the school's mentor in it too where asked. */
export const openCase = async (
  { as }: Pick<TestGateway, 'as'>,
  people: readonly Resident[],
  more: { readonly withSchool?: boolean; readonly sources?: readonly string[] } = {},
): Promise<string> => {
  const { sources = [youthCareProvider.oin] } = more
  const persons = people.map(({ bsn }) => ({ bsn }))
  const personReferences = people.map((one) => ({ person: { bsn: one.bsn }, reference: schoolReference(one) }))
  const { id } = await good(
    as('local-team').POST('/cases', {
      params: { header: key() },
      body: {
        reference: `ZAAK-T-${process.pid}-${++made}`,
        municipality: '9901',
        persons,
        purposes: [purpose],
        phase: 'plan',
        coordinator: { id: byTeam.id, organisation: localTeam.oin },
        participants: [
          { organisation: localTeam.oin, role: 'coordinator' },
          ...sources.map((organisation) => ({ organisation, role: 'source' as const })),
          ...(more.withSchool === true
            ? [{ organisation: school.oin, role: 'member' as const, personReferences }]
            : []),
        ],
      },
    }),
  )
  if (more.withSchool === true) {
    const body = { ...byMentor, role: 'member' as const }
    await good(as('school').POST('/cases/{id}/professionals', { params: { path: { id } }, body }))
  }
  return id
}

/** The team's question about these persons: involvement, youth help and health of the youth care provider. */
export const question = (
  caseId: string,
  persons: readonly Schema<'AskedPerson'>[],
  more: Partial<Question> = {},
): Question => ({
  case: caseId,
  persons: [...persons],
  purpose,
  categories: [
    { category: 'involvement', why: 'Om af te spreken wie wat eerst doet.' },
    { category: 'youth-help', why: 'De doelen van de hulp moeten bij het plan passen.' },
    { category: 'health', why: 'Om te weten waar het plan rekening mee moet houden.' },
  ],
  source: { oin: youthCareProvider.oin, why: 'Deze aanbieder geeft nu de hulp.' },
  requestedBy: byTeam,
  alternativesTried: 'Aan het gezin gevraagd; zij overzien de afspraken niet.',
  ...more,
})

/** Asks, with a fresh key unless one is given. */
export const ask = (client: Client, body: Question, header: ReturnType<typeof key> = key()) =>
  client.POST('/data-requests', { body, params: { header } })

/** Walks the way again, with a fresh key unless one is given. */
export const retry = (client: Client, id: string, header: ReturnType<typeof key> = key()) =>
  client.POST('/data-requests/{id}/retries', { params: { path: { id }, header } })

/** What somebody says of sharing, just now, on paper. */
export const word = (by: Schema<'Missing'>): Schema<'NewStatement'> => ({
  by: by.person,
  capacity: by.capacity as Schema<'Capacity'>,
  outcome: 'given',
  saidAt: new Date(Date.now() - 60_000).toISOString(),
  method: 'written',
  evidence: { reference: 'DOC-12' },
  noticeVersion: by.capacity === 'self' ? 'jongere-2026-1' : 'ouder-2026-1',
})

/** A consent of the secrecy layer over involvement and youth help, with the words given. */
export const consent = (
  caseId: string,
  personId: string,
  said: readonly Schema<'Missing'>[],
  more: Partial<Schema<'NewConsent'>> = {},
): Schema<'NewConsent'> => ({
  case: caseId,
  subject: { personId },
  layer: 'secrecy',
  scope: {
    purposes: [purpose],
    categories: ['involvement', 'youth-help'],
    sources: [youthCareProvider.oin, localTeam.oin],
    recipients: [localTeam.oin, youthCareProvider.oin],
  },
  statements: said.map(word),
  freeConsent: {
    inSubjectInterest: true,
    concreteRequest: true,
    individualCase: true,
    refusalWithoutDetrimentExplained: true,
    alternativeOffered: true,
  },
  ...more,
})

/** A case in which everybody said yes; `body` asks. */
export interface Agreed {
  readonly caseId: string
  readonly personId: string
  readonly consentId: string
  readonly body: Question
}

/** A case about somebody for whom everybody said yes: `body` asks and gets part of it. */
export const agreed = async (
  gateway: Pick<TestGateway, 'as'>,
  person: Resident,
  more: Partial<Schema<'NewConsent'>> = {},
): Promise<Agreed> => {
  const team = gateway.as('local-team')
  const caseId = await openCase(gateway, [person])
  const { decisions } = await good(team.POST('/advice', { body: question(caseId, [{ bsn: person.bsn }]) }))
  const { personId, missing } = decisions[0]!
  const body = consent(caseId, personId, missing, more)
  const { id } = await good(team.POST('/consents', { params: { header: key() }, body }))
  return { caseId, personId, consentId: id, body: question(caseId, [{ personId }]) }
}

/** The person stops everything, said just now. */
export const withdraw = (client: Client, personId: string, saidAt = new Date(Date.now() - 1000).toISOString()) =>
  client.POST('/withdrawals', { body: { by: { personId }, about: { personId }, scope: 'all', saidAt, method: 'oral' } })
