import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { newId } from '../../src/store/ids.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { normaliser } from '../helpers/scenario-witness.ts'
import { told } from './log-reading.ts'
import { toldSetting } from './told-setting.ts'

const { debtHelp, localTeam, veiligThuis, wmoDepartment } = organisations
const { gateway, youth, call, openCase } = await toldSetting(t)

t.test('what others do, ask and record leaves every view of a case as it was, byte by byte', async (t) => {
  const caseId = await openCase(true)
  await call('school', `/cases/${caseId}/professionals`, { id: 'mentor-3', role: 'member' })
  const watching = ['local-team', 'school', 'youth-care-provider', 'wmo-department', 'debt-help']
  const views = async () => {
    const plain = (text: string) => text.replace(/urn:uuid:[0-9a-f-]{36}/, '')
    const seen = []
    for (const client of watching) {
      for (const path of [`/cases/${caseId}`, '/cases/_search', '/data-requests/_search', '/obligations']) {
        const { status, headers, text } = await call(client, path, path.includes('_search') ? {} : undefined)
        seen.push(plain(`${client} ${path} ${status}\n${headers}\n${text}`))
      }
    }
    return seen
  }
  const before = await views()
  const why = 'Zorgen om de veiligheid thuis.'
  const report = {
    municipality: '9901',
    persons: [youth],
    purpose: 'veilig-thuis-report',
    categories: [{ category: 'safety', why }],
    recipient: { oin: veiligThuis.oin },
    requestedBy: { id: 'medewerker-17' },
    subjectMatter: why,
    weighing: { steps: [1, 2, 3, 4], acute: false },
  }
  const asked = {
    case: caseId,
    persons: [{ reference: 'LL-1' }],
    purpose: 'coordinated-approach',
    categories: [{ category: 'plan', why }],
    requestedBy: { id: 'mentor-3' },
    recipient: { kind: 'local-team-municipal' },
  }
  const debts = {
    municipality: '9901',
    persons: [youth],
    purpose: 'debt-help',
    categories: [{ category: 'contact', why: 'Om een brief te kunnen sturen.' }],
    requestedBy: { id: 'medewerker-8' },
    subjectMatter: 'De schulden van dit gezin.',
  }
  const done = [
    await call('local-team', '/advice', report),
    await call('wmo-department', '/advice', report),
    await call('school', '/advice', asked),
    await call('debt-help', '/advice', { ...debts, source: { oin: wmoDepartment.oin } }),
    await call('debt-help', '/advice', { ...debts, recipient: { oin: localTeam.oin } }),
    await call('local-team', '/advice', { ...debts, purpose: 'bulk-signalling', source: { kind: 'municipality-wmo' } }),
  ]
  for (const { status, text } of done) t.equal(status, 200, text.slice(0, 200))
  t.same(await views(), before, 'advice, with a case and in the lanes without one')

  const suspected = {
    person: youth,
    case: caseId,
    kind: 'suspected-harm',
    from: '2026-01-01',
    source: { type: 'professional' },
  }
  t.equal((await call('local-team', '/person-facts', suspected)).status, 201)
  t.same(await views(), before, 'a recorded fact')

  const own = await call('youth-care-provider', `/cases/${caseId}/professionals`, { id: 'hulp-1', role: 'member' })
  t.equal(own.status, 201)
  const others = (seen: readonly string[]) => seen.filter((view) => !view.startsWith('youth-care-provider'))
  t.same(others(await views()), others(before), 'a professional of another partner')
})

t.test('a case of others is to a partner as one that is not there', async (t) => {
  const caseId = await openCase(false)
  const none = newId('9901')
  const plain = (text: string) => text.replace(/urn:uuid:[0-9a-f-]{36}/, '')
  for (const client of ['youth-care-provider', 'debt-help']) {
    const [theirs, nobodys] = [await call(client, `/cases/${caseId}`), await call(client, `/cases/${none}`)]
    t.equal(theirs.status, 404)
    t.same([plain(theirs.text), theirs.headers], [plain(nobodys.text), nobodys.headers])
  }
})

t.test(
  'a case that is not there, is another’s or lacks the worker: one answer to a request (decisions.md 30)',
  async (t) => {
    const [theirs, another, none] = [await openCase(false), await openCase(true), newId('9901')]
    const asked = (id: string, worker = 'medewerker-17') => ({
      case: id,
      persons: [youth],
      purpose: 'coordinated-approach',
      categories: [{ category: 'plan', why: 'De doelen moeten bij het plan passen.' }],
      requestedBy: { id: worker },
      source: { oin: debtHelp.oin },
      alternativesTried: 'Aan het gezin gevraagd zonder antwoord.',
    })
    const cases = {
      'debt-help': [asked(none), asked(theirs), asked(newId('9999')), asked(newId('log-no-such-log'))],
      'youth-care-provider': [asked(none), asked(theirs), asked(another, 'niemand')],
      'local-team': [asked(none), asked(theirs, 'niemand')],
    }
    for (const [client, bodies] of Object.entries(cases)) {
      const answers = []
      for (const body of bodies) {
        const same = normaliser([[told(body.case), 'the case']])
        const { status, text, headers } = await call(client, '/data-requests', body)
        t.equal(status, 201, text)
        answers.push(same(`${text}\n${headers}`).replace(/content-length: \d+/, ''))
      }
      for (const answer of answers) t.equal(answer, answers[0], client)
      t.match(answers[0], /NOT_IN_CASE/)
    }
    for (const words of ['9901-x', 'the family of the school', `${none} `]) {
      const { status, text } = await call('debt-help', '/data-requests', asked(words))
      t.match([status, text], [400, /"name":"case"/], 'words are no id: they would be recorded')
    }
  },
)

t.test('every decision made here replays from its record', (t) => everythingReplays(t, gateway))
