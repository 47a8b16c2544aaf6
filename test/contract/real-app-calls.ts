import { randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { testGateway } from '../helpers/gateway.ts'

const { localTeam, youthCareProvider, school, wmoDepartment } = organisations

interface Options {
  readonly key?: string
  readonly headers?: Record<string, string>
}

/** A real gateway with one case, one consent and one finished request, and bodies that would make more of each. */
export const realApp = async (t: Test) => {
  const gateway = await testGateway(t)
  const { sample } = gateway
  const family = sample.family(1)
  const adult = { bsn: family.adult.bsn }

  /** A call of the real gateway, without a socket. */
  const call = async (client: string, path: string, body?: object, { key, headers }: Options = {}) =>
    gateway.gateway.app.inject({
      method: body === undefined ? 'GET' : 'POST',
      url: `/v1${path}`,
      headers: {
        authorization: `Bearer ${await sample.tokenFor(client)}`,
        'idempotency-key': key ?? randomUUID(),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    })

  const made = async (answer: Promise<LightMyRequestResponse>): Promise<string> => {
    const { statusCode, body } = await answer
    if (statusCode !== 201) throw new Error(`${statusCode} ${body}`)
    return (JSON.parse(body) as { id: string }).id
  }

  const newCase = (more: object = {}) => ({
    municipality: '9901',
    reference: 'ZAAK-1',
    persons: [adult],
    purposes: ['coordinated-approach'],
    coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
    participants: [{ organisation: youthCareProvider.oin, role: 'source' }],
    ...more,
  })
  const question = (caseId: string) => ({
    case: caseId,
    persons: [adult],
    purpose: 'coordinated-approach',
    categories: [{ category: 'involvement', why: 'De doelen moeten bij het plan passen.' }],
    requestedBy: { id: 'medewerker-17' },
    source: { oin: youthCareProvider.oin },
    alternativesTried: 'Aan het gezin gevraagd zonder antwoord.',
  })
  const said = { by: adult, saidAt: '2026-01-10T09:00:00Z' }
  const word = { ...said, capacity: 'self', outcome: 'given', method: 'written' }
  const scope = {
    purposes: ['coordinated-approach'],
    categories: ['involvement'],
    sources: [youthCareProvider.oin, localTeam.oin],
    recipients: [localTeam.oin, youthCareProvider.oin],
  }
  const newConsent = (caseId: string) => ({ case: caseId, subject: adult, layer: 'secrecy', scope, statements: [word] })
  const fact = { person: adult, municipality: '9901', kind: 'view-heard', from: '2026-01-01', source: { type: 'talk' } }
  const debtQuestion = {
    ...question(''),
    case: undefined,
    municipality: '9901',
    purpose: 'debt-help',
    categories: [{ category: 'contact', why: 'Om een brief te kunnen sturen.' }],
    source: { oin: wmoDepartment.oin },
    subjectMatter: 'De schulden van deze inwoner.',
  }

  const newRound = (caseId: string) => ({
    case: caseId,
    conversation: {
      heldAt: '2026-01-10T09:00:00Z',
      place: 'home',
      language: 'nl',
      interpreter: 'none',
      present: [],
      entered: 'at-once',
    },
    asks: [
      {
        about: adult,
        purpose: 'coordinated-approach',
        categories: ['involvement'],
        sources: [youthCareProvider.oin],
        recipients: [localTeam.oin],
      },
    ],
    speakers: [{ by: adult, method: 'written', identified: 'known', answers: [{ ask: 0, answer: 'yes' }] }],
  })

  const caseId = await made(call('local-team', '/cases', newCase()))
  const consentId = await made(call('local-team', '/consents', newConsent(caseId)))
  const roundId = await made(call('local-team', '/consent-rounds', newRound(caseId)))
  const requestId = await made(call('debt-help', '/data-requests', debtQuestion))
  const worker = { id: 'medewerker-9', role: 'member' }
  const source = { organisation: school.oin, role: 'source' }
  return {
    ...gateway,
    call,
    made,
    newCase,
    question,
    newConsent,
    newRound,
    debtQuestion,
    said,
    word,
    fact,
    adult,
    caseId,
    consentId,
    roundId,
    requestId,
    worker,
    source,
  }
}
