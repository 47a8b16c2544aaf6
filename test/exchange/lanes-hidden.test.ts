import t from 'tap'
import { key } from '../../src/client/client.ts'
import type { Cast } from '../helpers/scenario-cast.ts'
import { scenarioSetting } from '../helpers/scenario-setting.ts'
import { good } from './scene.ts'

const party = (number: number, kind: string): Cast => ({
  oin: `00000099${String(number).padStart(9, '0')}000`,
  kind,
  until: null,
  task: null,
  mandates: [],
})
const team = party(801, 'local-team-municipal')
const school = party(802, 'school')
const veiligThuis = party(803, 'veilig-thuis')
const practice = party(804, 'general-practice')
const institution = party(805, 'certified-institution')

const setting = await scenarioSetting(t, [team, school, veiligThuis, practice, institution])
const { as, raw } = setting
const { child, mother } = setting.sample.town
const why = 'De zorgen over de veiligheid van het kind.'

const { id: caseId } = await good(
  as(team.oin).POST('/cases', {
    params: { header: key() },
    body: {
      reference: 'ZAAK-VERBORGEN-1',
      municipality: '9901',
      persons: [{ bsn: child.bsn }],
      purposes: ['coordinated-approach'],
      phase: 'plan',
      coordinator: { id: 'medewerker-17', organisation: team.oin },
      participants: [
        {
          organisation: school.oin,
          role: 'member',
          personReferences: [{ person: { bsn: child.bsn }, reference: 'LL-1' }],
        },
        { organisation: institution.oin, role: 'source' },
      ],
    },
  }),
)

const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** All that a participant can read of the case and of its own work, as bytes, with its ETag. */
const seenBy = async (oin: string): Promise<string> => {
  const answers = await Promise.all([
    raw(oin, `/v1/cases/${caseId}`),
    raw(oin, '/v1/cases/_search', post({})),
    raw(oin, '/v1/data-requests/_search', post({})),
    raw(oin, '/v1/data-requests/_search', post({ case: caseId })),
    raw(oin, '/v1/obligations'),
    raw(oin, '/v1/consents/_search', post({ case: caseId })),
  ])
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  return texts
    .map((text, i) => `${String(answers[i]!.status)} ${answers[i]!.headers.get('etag') ?? '-'} ${text}`)
    .join('\n')
    .replace(/urn:uuid:[0-9a-f-]+/g, 'urn:uuid')
}

const everybody = async () => Promise.all([team, school, institution].map(({ oin }) => seenBy(oin)))
const before = await everybody()

t.test('an inquiry of Veilig Thuis to the school waits for its weighing, also where it names the case', async (t) => {
  const ask = (more: object) =>
    good(
      as(veiligThuis.oin).POST('/data-requests', {
        params: { header: key() },
        body: {
          municipality: '9901',
          persons: [{ bsn: child.bsn }],
          purpose: 'veilig-thuis-inquiry',
          categories: [{ category: 'safety', why }],
          source: { oin: school.oin, why },
          requestedBy: { id: 'onderzoeker-1', function: 'onderzoeker' },
          subjectMatter: why,
          alternativesTried: why,
          ...more,
        },
      }),
    )
  const told = await ask({})
  t.match(told, { status: 'awaiting-review', case: null, decisions: [{ outcome: 'review' }] })
  const named = await ask({ case: caseId })
  t.equal(named.case, null, 'the case it names is not kept')
})

t.test('a report, an order and danger leave as little', async (t) => {
  const requestedBy = { id: 'medewerker-17', function: 'jeugdconsulent' }
  const report = {
    case: caseId,
    persons: [{ bsn: child.bsn }],
    purpose: 'veilig-thuis-report',
    categories: [{ category: 'safety', why }],
    recipient: { oin: veiligThuis.oin, why },
    requestedBy,
    subjectMatter: why,
    weighing: { steps: [1, 2, 3, 4], acute: false },
  }
  const { decisions } = await good(as(team.oin).POST('/advice', { body: report }))
  t.match(decisions, [{ outcome: 'permit', reasons: [{ code: 'OK_VT_REPORT' }] }])
  const order = {
    municipality: '9901',
    persons: [{ bsn: child.bsn }],
    purpose: 'supervision-order',
    categories: [{ category: 'health', why }],
    source: { oin: practice.oin, why },
    requestedBy: {
      id: 'jeugdbeschermer-1',
      function: 'jeugdbeschermer',
      actingAs: { task: 'gi-ots', law: 'Jeugdwet' },
    },
    order: { reference: 'C-09-1' },
    subjectMatter: why,
  }
  const asked = await good(as(institution.oin).POST('/advice', { body: order }))
  t.match(asked.decisions, [{ outcome: 'deny', reasons: [{ code: 'ORDER_NOT_VALID' }] }])
})

t.test('no participant of the case sees anything of it: the same bytes as before', async (t) => {
  t.same(await everybody(), before)
  for (const text of before) t.notMatch(text, /veilig-thuis|supervision-order|acute-danger/)
})

t.test('an institution may not name a parent by number, and the child of the order it may', async (t) => {
  const body = {
    municipality: '9901',
    persons: [{ bsn: mother.bsn }],
    purpose: 'supervision-order',
    categories: [{ category: 'health', why }],
    source: { oin: practice.oin, why },
    requestedBy: { id: 'jeugdbeschermer-1', actingAs: { task: 'gi-ots', law: 'Jeugdwet' } },
    order: { reference: 'C-09-1', child: { bsn: child.bsn } },
    subjectMatter: why,
  }
  const answer = await raw(institution.oin, '/v1/advice', post(body))
  t.equal(answer.status, 400)
  const { invalidParams } = (await answer.json()) as { invalidParams: readonly { name: string; code: string }[] }
  t.match(invalidParams, [{ name: 'persons.0.bsn', code: 'BSN_NOT_ALLOWED' }])
  t.equal(invalidParams.length, 1)
})

t.test('only a consult without names may be about nobody', async (t) => {
  const consult = {
    municipality: '9901',
    persons: [],
    categories: [],
    purpose: 'anonymous-consult',
    source: { kind: 'regional-expert-team', why },
    requestedBy: { id: 'medewerker-17' },
    subjectMatter: 'Een kind komt niet meer naar school. Wat is een goede eerste stap?',
    anonymity: { noName: true, noRareCombination: true, notRecognisable: true },
  }
  const { decisions } = await good(as(team.oin).POST('/advice', { body: consult }))
  t.match(decisions, [{ outcome: 'permit', reasons: [{ code: 'OK_ANONYMOUS' }], permitted: [] }])
  const named = { ...consult, subjectMatter: `${consult.subjectMatter} Hij woont in 1234 AB.` }
  const told = await good(as(team.oin).POST('/advice', { body: named }))
  t.match(told.decisions, [{ outcome: 'deny', reasons: [{ code: 'IDENTIFIABLE' }] }])
  const other = await raw(team.oin, '/v1/advice', post({ ...consult, purpose: 'coordinated-approach' }))
  t.equal(other.status, 400)
  const { invalidParams } = (await other.json()) as { invalidParams: readonly { name: string }[] }
  t.same(
    invalidParams.map(({ name }) => name),
    ['persons', 'categories'],
  )
})

t.test('a number to call back is checked against the list of participants, however it is written', async (t) => {
  const codes = async (callBack: string) => {
    const body = {
      municipality: '9901',
      persons: [
        {
          identity: {
            familyName: 'Voorbeeld',
            givenNames: 'Onbekend',
            birthDate: '1971-07-07',
            postcode: '9999VB',
            houseNumber: '1',
          },
        },
      ],
      purpose: 'acute-danger',
      categories: [{ category: 'medical-file', fields: ['allergies'], why }],
      source: { oin: team.oin, why },
      requestedBy: { id: 'arts-1', function: 'huisarts' },
      declaration: { lifeThreatening: true, person: 'unable' as const, saysNo: false, callBack },
      subjectMatter: why,
    }
    const { decisions } = await good(as(practice.oin).POST('/advice', { body }))
    return decisions.map(({ outcome, reasons }) => `${outcome} ${reasons[0]!.code}`)
  }
  t.same(await codes('020-111 22 33'), ['permit OK_VITAL'])
  t.same(await codes('020 444 55 66'), ['review REVIEW_PROFESSIONAL_WEIGHING'], 'somebody of the roster looks first')
})
