import { organisations } from '../../src/sample/organisations.ts'
import { agreed, localTeam } from '../exchange/scene.ts'
import type { TestConsole } from '../helpers/console.ts'
import type { Say } from './hostile-call.ts'

const day = (from: number) => new Date(Date.now() + from * 864e5).toISOString().slice(0, 10)
const minuteAgo = () => new Date(Date.now() - 60_000).toISOString()
const registered = { register: 'SKJ', number: '110000001' }
const hat = { actingAs: { task: 'youth-help', law: 'De Jeugdwet' } }
const identity = (givenNames: string) => ({
  identity: { familyName: 'Van Zonder', givenNames, birthDate: '2016-05', postcode: '9999 ZX', houseNumber: '12' },
})

/** A question with every word that anybody may put in one. */
const everyWord = (requestedBy: object) => ({
  subjectMatter: 'Hulp voor het gezin.',
  alternativesTried: 'Aan het gezin gevraagd.',
  informed: { deferred: { until: day(30), reason: 'Het gesprek is volgende week.' } },
  addressNeeded: { reason: 'Voor een brief.', for: 'letter' },
  requestedBy: { ...requestedBy, ...registered },
  order: { reference: 'C-09-1' },
})

/** Questions and advice, and who asks. */
export const askInWords = async (g: TestConsole, say: Say): Promise<void> => {
  const { body } = await agreed(g, g.sample.family(4).youth)
  const all = { ...body, ...everyWord(body.requestedBy ?? {}) }
  const onGround = { ...all, ground: { law: 'De Jeugdwet' }, requestedBy: { ...all.requestedBy, ...hat } }
  for (const asked of [all, onGround]) {
    await say('local-team', '/data-requests', asked)
    await say('local-team', '/advice', asked)
  }
  const recipient = { oin: organisations.veiligThuis.oin, why: 'Veilig Thuis kan helpen.' }
  const report = { ...all, purpose: 'veilig-thuis-report', weighing: { steps: [1, 2, 3, 4], acute: false }, recipient }
  await say('local-team', '/advice', { ...report, source: undefined })
}

/** Cases and who works in them. */
export const workInWords = async (g: TestConsole, say: Say): Promise<void> => {
  const { youth } = g.sample.family(5)
  const coordinator = {
    id: 'medewerker-17',
    function: 'coordinator',
    organisation: localTeam.oin,
    ...registered,
    ...hat,
  }
  const person = { bsn: youth.bsn }
  const made = {
    ...{ reference: 'ZAAK-W-1', caseUrl: 'https://zaken.example/1', municipality: '9901', persons: [person] },
    ...{ purposes: ['coordinated-approach'], phase: 'plan', coordinator },
    participants: [
      { organisation: localTeam.oin, role: 'coordinator' },
      { organisation: organisations.school.oin, role: 'member', personReferences: [{ person, reference: 'LL-1' }] },
    ],
  }
  const { id } = await say('local-team', '/cases', made)
  const worker = { id: 'mentor-9', function: 'mentor', role: 'member', ...registered, ...hat }
  await say('school', `/cases/${id}/professionals`, worker)
  const joins = { organisation: organisations.wmoDepartment.oin, role: 'member' }
  await say('local-team', `/cases/${id}/participants`, { ...joins, personReferences: [{ person, reference: 'WMO-1' }] })
}

/** What is said of sharing, facts, and somebody without a number. */
export const consentInWords = async (g: TestConsole, say: Say): Promise<void> => {
  const { youth } = g.sample.family(6)
  const { personId, consentId, caseId } = await agreed(g, youth)
  const by = { personId }
  const word = { by, capacity: 'self', outcome: 'given', saidAt: minuteAgo(), method: 'written' }
  const shown = { evidence: { reference: 'DOC-13' }, noticeVersion: 'jongere-2026-1' }
  await say('local-team', `/consents/${consentId}/statements`, { ...word, ...shown })
  const stops = { by, saidAt: minuteAgo(), saidTo: 'de coördinator', method: 'oral' }
  await say('local-team', `/consents/${consentId}/withdrawals`, stops)
  await say('local-team', '/withdrawals', { ...stops, about: by, scope: 'all' })

  const child = identity('Selam Abeba')
  const { id } = await say('local-team', '/cases', {
    ...{ reference: 'ZAAK-ZN-1', municipality: '9901', persons: [child], purposes: ['coordinated-approach'] },
    coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
    participants: [{ organisation: localTeam.oin, role: 'coordinator' }],
  })
  const source = { type: 'court-order', reference: 'C/09/2' }
  const fact = { person: child, case: id, from: day(-100), source }
  const holders = [identity('Miriam Letekidan')]
  const order = { ...fact, kind: 'court-authority-order', details: { capacity: 'parent', holders } }
  const recorded = await say('local-team', '/person-facts', order)
  await say('local-team', `/person-facts/${recorded.id}/endings`, { until: day(-1), source })
  await say('local-team', '/person-identifications', { person: child, case: id, identification: 'document', source })
  const talk = {
    case: caseId,
    conversation: {
      ...{ heldAt: minuteAgo(), place: 'home', language: 'nl', interpreter: 'none', present: [], entered: 'at-once' },
    },
    asks: [
      {
        ...{ about: by, purpose: 'coordinated-approach', categories: ['involvement'] },
        ...{ sources: [organisations.youthCareProvider.oin], recipients: [localTeam.oin] },
      },
    ],
    speakers: [{ by, method: 'oral', identified: 'known', answers: [{ ask: 0, answer: 'yes' }], ...shown }],
  }
  const round = await say('local-team', '/consent-rounds', talk)
  const letter = { sheet: round.speakers[0]!.sheet, how: 'letter', on: day(0) }
  await say('local-team', `/consent-rounds/${round.id}/confirmations`, letter)
}
