import { randomUUID } from 'node:crypto'
import { organisations } from '../../src/sample/organisations.ts'
import type { Resident } from '../../src/sample/resident.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { headersOf, type Seen } from '../helpers/scenario-witness.ts'

const { localTeam, youthCareProvider, school, wmoDepartment, veiligThuis } = organisations
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

interface Body {
  readonly id: string
  readonly decisions: readonly { readonly personId: string; readonly reasons: readonly { readonly code: string }[] }[]
}

/** Calls as one organisation, each answer kept as it was seen. */
export const calling = ({ raw }: TestGateway, seen: Seen[], plain: (text: string) => string) => {
  return async (client: string, path: string, body?: object): Promise<Body> => {
    const started = performance.now()
    const response = await raw(client, `/v1${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    })
    const text = await response.text()
    seen.push({
      what: `${client} ${plain(path)}`,
      status: response.status,
      headers: plain(headersOf(response)),
      body: plain(text),
      milliseconds: performance.now() - started,
    })
    return JSON.parse(text) as Body
  }
}

type Call = ReturnType<typeof calling>

/** The case in which the team, the provider and the school are, with one fact about the person: `sealed`, or any other. */
export const prepared = async (call: Call, { bsn }: Resident, kind: string): Promise<string> => {
  const { id } = await call('local-team', '/cases', newCase(bsn))
  await call('school', `/cases/${id}/professionals`, { id: 'mentor-3', role: 'member' })
  await call('local-team', '/person-facts', fact(bsn, kind))
  return id
}

const newCase = (bsn: string) => ({
  municipality: '9901',
  reference: `Z-${bsn.slice(4)}`,
  persons: [{ bsn }],
  purposes: ['coordinated-approach'],
  coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
  participants: [
    { organisation: youthCareProvider.oin, role: 'source' },
    {
      organisation: school.oin,
      role: 'source',
      personReferences: [{ person: { bsn }, reference: `R-${bsn.slice(4)}` }],
    },
  ],
})

const fact = (bsn: string, kind: string) => ({
  person: { bsn },
  municipality: '9901',
  kind,
  from: '2026-01-01',
  source: { type: 'professional' },
})

/** Everything that can be done about a person over HTTP, by who is in the case, who is in it as source, and who is not. */
export const walk = async (call: Call, { bsn }: Resident, caseId: string, somebody: string): Promise<void> => {
  const person = { bsn }
  const asked = (who: object, more: object = { case: caseId }) => ({
    persons: [who],
    purpose: 'coordinated-approach',
    categories: [{ category: 'plan', why: 'De doelen moeten bij het plan passen.' }],
    requestedBy: { id: 'medewerker-17' },
    source: { oin: youthCareProvider.oin },
    alternativesTried: 'Aan het gezin gevraagd zonder antwoord.',
    ...more,
  })
  const word = { by: person, capacity: 'self', outcome: 'given', saidAt: minutesAgo(9), method: 'written' }
  const scope = {
    purposes: ['coordinated-approach'],
    categories: ['plan', 'involvement'],
    sources: [youthCareProvider.oin, localTeam.oin],
    recipients: [localTeam.oin, youthCareProvider.oin],
  }
  const team = (path: string, body?: object) => call('local-team', path, body)
  await team('/advice', asked(person))
  const { id, decisions } = await team('/data-requests', asked(person))
  await team(`/data-requests/${id}`)
  await team(`/data-requests/${id}/notice`)
  await team(`/data-requests/${id}/retries`, {})
  await team('/data-requests', asked({ personId: decisions[0]!.personId }))
  await team('/data-requests/_search', { person })
  await team('/cases', newCase(bsn))
  await team(`/cases/${caseId}`)
  await team('/cases/_search', { reference: `Z-${bsn.slice(4)}` })
  const consent = await team('/consents', {
    case: caseId,
    subject: person,
    layer: 'secrecy',
    scope,
    statements: [word],
  })
  await team(`/consents/${consent.id}`)
  await team(`/consents/${consent.id}/statements`, { ...word, outcome: 'refused' })
  await team('/consents/_search', { case: caseId, person })
  await team('/person-facts', fact(bsn, 'shelter'))
  await team('/person-facts/_search', { person, municipality: '9901' })
  await team('/data-requests', asked(person))
  await team(`/consents/${consent.id}/withdrawals`, { by: person, saidAt: minutesAgo(4) })
  await team('/withdrawals', { by: person, about: person, scope: 'all', saidAt: minutesAgo(5), municipality: '9901' })

  const report = {
    case: undefined,
    municipality: '9901',
    purpose: 'veilig-thuis-report',
    categories: ['safety', 'contact', 'identity'].map((category) => ({ category, why: 'Zorgen om de veiligheid.' })),
    subjectMatter: 'Zorgen om de veiligheid thuis.',
    source: undefined,
    recipient: { oin: veiligThuis.oin },
    weighing: { steps: [1, 2, 3, 4], acute: false },
  }
  await team('/advice', asked(person, report))
  await team('/advice', asked(person, { ...report, weighing: { steps: [1], acute: true } }))
  await team('/advice', asked(person, { case: caseId, ground: { legalBasis: 'consent' } }))
  await team('/advice', asked(person, { case: caseId, purpose: 'bulk-signalling' }))
  await team('/advice', asked(person, { municipality: '9901', purpose: 'youth-access' }))
  const everything = ['contact', 'health', 'bsn', 'criminal', 'work-notes', 'involvement']
  const categories = everything.map((category) => ({ category, why: 'De doelen moeten bij het plan passen.' }))
  await team('/advice', asked(person, { case: caseId, categories }))
  await team('/advice', { ...asked(person), persons: [person, { bsn: somebody }] })

  const pupil = { reference: `R-${bsn.slice(4)}` }
  const {
    decisions: [one],
  } = await call('school', '/advice', asked(pupil))
  await call('school', '/advice', asked({ personId: one!.personId }, report))
  const own = await call('school', '/data-requests', asked(pupil))
  await call('school', `/data-requests/${own.id}`)
  await call('school', `/data-requests/${own.id}/notice`)
  await call('school', '/data-requests/_search', { case: caseId, person: pupil })
  await call('school', `/cases/${caseId}`)
  await call('school', '/withdrawals', { by: pupil, about: pupil, scope: 'all', saidAt: minutesAgo(3), case: caseId })

  const without = {
    municipality: '9901',
    purpose: 'debt-help',
    source: { oin: wmoDepartment.oin },
    subjectMatter: 'Schulden en hulp.',
  }
  await call('debt-help', '/advice', asked(person, without))
  await call('debt-help', '/data-requests', asked(person, without))
  await call('debt-help', '/data-requests', asked(person))
  await call('debt-help', '/data-requests/_search', { person })
  await call('debt-help', '/person-facts', fact(bsn, 'shelter'))
  await call('debt-help', `/cases/${caseId}`)
  await call('debt-help', '/withdrawals', {
    by: person,
    about: person,
    scope: 'all',
    saidAt: minutesAgo(2),
    municipality: '9901',
  })
}
