import t from 'tap'
import { key } from '../../src/client/client.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { asked, hold, minutesAgo, speaker, talk, whoMustSayYes } from './round-scene.ts'
import { ask, good, localTeam, openCase, purpose, question, youthCareProvider } from './scene.ts'

const gateway = await testGateway(t)
const { as, sample, owner } = gateway
const family = sample.family(0)
const team = as('local-team')
const { wmoDepartment, debtHelp } = organisations

const counts = async () => {
  const count = async (table: 'consents' | 'consent_rounds' | 'consent_statements' | 'log_leaves') =>
    Number((await owner.selectFrom(table).select(owner.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
  return Promise.all([count('consents'), count('consent_rounds'), count('consent_statements'), count('log_leaves')])
}

t.test('one talk, three yeses: what is asked then is delivered', async (t) => {
  const caseId = await openCase(gateway, [family.youth])
  const { self, parents } = await whoMustSayYes(gateway, caseId, family.youth)
  t.equal(parents.length, 2)
  const body = talk(
    caseId,
    [asked(self)],
    [speaker(self, 'yes', { spokenAlone: true }), ...parents.map((parent) => speaker(parent, 'yes'))],
    { interpreter: 'professional', language: 'ti', present: ['supporter'] },
  )
  const round = await good(hold(gateway, body))
  const [question_] = round.asks
  t.match(question_, { about: self, consents: { length: 2 } }, 'what was asked, and that the asking may be told')
  t.same(
    question_!.consents.map(({ layer, scope }) => [layer, scope.sources, scope.recipients, scope.categories]),
    [
      ['secrecy', [youthCareProvider.oin], [localTeam.oin], ['involvement', 'youth-help']],
      ['secrecy', [localTeam.oin], [youthCareProvider.oin], ['involvement']],
    ],
  )
  for (const { standing } of question_!.consents) t.equal(standing.state, 'complete')
  t.same(
    round.speakers.map(({ by, answers }) => [by, answers[0]?.capacity]),
    [[self, 'self'], ...parents.map((parent) => [parent, 'parent'])],
    'a holder of gezag speaks as what his handle says',
  )
  const delivered = await good(ask(team, question(caseId, [self])))
  t.equal(delivered.status, 'partially-delivered')
  t.same(delivered.data?.map(({ category }) => category).sort(), ['involvement', 'youth-help'])
  const read = await good(team.GET('/consent-rounds/{id}', { params: { path: { id: round.id } } }))
  t.same(read, round)
  const log = await owner
    .selectFrom('log_records')
    .select(['type', 'record'])
    .where('type', 'in', ['consent-recorded', 'statement-recorded'])
    .execute()
  const mine = log.filter(({ record }) => record.toString('utf8').includes(round.id))
  t.equal(mine.length, 2 + 2 * 3, 'each consent and each word has its entry')
})

t.test('a yes in part is a yes to that part and a no to the rest', async (t) => {
  const caseId = await openCase(gateway, [family.almostTwelve])
  const { self, parents } = await whoMustSayYes(gateway, caseId, family.almostTwelve)
  const part = [{ ask: 0, answer: 'partly' as const, only: { categories: ['involvement'] } }]
  const round = await good(
    hold(gateway, talk(caseId, [asked(self)], [speaker(parents[0]!, 'yes'), speaker(parents[1]!, part)])),
  )
  t.same(
    round.asks[0]!.consents.map(({ scope, standing }) => [scope.categories, standing.state]).sort(),
    [
      [['involvement', 'youth-help'], 'incomplete'],
      [['involvement'], 'complete'],
      [['involvement'], 'incomplete'],
      [['youth-help'], 'refused'],
    ].sort(),
  )
  const told = await good(ask(team, question(caseId, [self])))
  t.match(told.decisions[0]!.permitted, [{ category: 'involvement' }])
  t.same(
    told.decisions[0]!.withheld.filter(({ category }) => category === 'youth-help').map(({ reason }) => reason),
    ['PARENT_DISPUTE'],
  )
})

t.test(
  'two layers where the tables ask two, a statute’s condition where they ask that, nothing where the law carries it',
  async (t) => {
    const caseId = await openCase(gateway, [family.adult])
    const self = { bsn: family.adult.bsn }
    const five = {
      inSubjectInterest: true,
      concreteRequest: true,
      individualCase: true,
      refusalWithoutDetrimentExplained: true,
      alternativeOffered: true,
    }
    const round = await good(
      hold(
        gateway,
        talk(
          caseId,
          [
            asked(self, { legalBasis: 'consent', freeConsent: five, recipients: [localTeam.oin] }),
            asked(self, { categories: ['debt'], sources: [debtHelp.oin], recipients: [wmoDepartment.oin] }),
            asked(self, {
              purpose: 'debt-help',
              categories: ['wmo-support'],
              sources: [wmoDepartment.oin],
              recipients: [debtHelp.oin],
            }),
          ],
          [
            speaker(
              self,
              [0, 1, 2].map((ask) => ({ ask, answer: 'yes' as const })),
            ),
          ],
        ),
      ),
    )
    const layers = round.asks.map(({ consents }) => consents.map(({ layer, kind }) => `${layer} ${kind}`).sort())
    t.same(layers, [
      ['legal-basis consent', 'secrecy consent', 'secrecy consent'],
      ['legal-basis statutory-condition'],
      [],
    ])
    const log = await owner
      .selectFrom('log_records')
      .select('record')
      .where('type', '=', 'statement-recorded')
      .execute()
    const answer = log.map(({ record }) => JSON.parse(record.toString('utf8')) as { details: Record<string, unknown> })
    t.ok(
      answer.some(({ details }) => details['round'] === round.id && details['ask'] === 2),
      'the answer is in the log',
    )
  },
)

t.test('all faults at once, by dotted path, and nothing of it is kept', async (t) => {
  const caseId = await openCase(gateway, [family.youth])
  const { self, parents } = await whoMustSayYes(gateway, caseId, family.youth)
  const before = await counts()
  const stranger = { authorityHolder: 'ah_AAAAAAAAAAAAAAAAAAAAAA' }
  const answers = [
    { ask: 0, answer: 'partly' as const, only: { categories: ['debt'] } },
    { ask: 7, answer: 'yes' as const },
    { ask: 0, answer: 'no' as const },
  ]
  const { error, response } = await hold(
    gateway,
    talk(
      caseId,
      [
        asked(self, { purpose: 'nothing-such', categories: ['involvement', 'gossip'], validUntil: '2026-01-01' }),
        asked(self, { recipients: ['school'], sources: ['00000099000000123000'], categories: ['health'] }),
        asked({ personId: '9901-018f6b0e-0000-7000-8000-000000000002' }, { recipients: Object.keys(six) }),
      ],
      [
        speaker(self, answers),
        speaker(stranger, 'yes'),
        speaker(parents[0]!, 'yes', { confirmed: { how: 'letter', on: '2020-01-01' } }),
        speaker({ bsn: family.adult.bsn }, 'yes'),
        speaker({ bsn: family.mother.bsn }, 'yes', { capacity: 'self' }),
      ],
      { heldAt: new Date(Date.now() + 60_000).toISOString() },
    ),
  )
  t.equal(response.status, 400)
  t.equal(error?.type, 'urn:deelpoort:problem:authority-changed')
  const faults = (error?.invalidParams ?? []).map(({ name, code }) => `${name} ${code}`)
  for (const fault of [
    'conversation.heldAt in-the-future',
    'asks.0.purpose unknown-word',
    'asks.0.categories.1 unknown-word',
    'asks.0.validUntil before-the-talk',
    'asks.1.sources.0 unknown-party',
    'asks.1.recipients.0 kind-for-special',
    'asks.2.about unknown-person',
    'asks.2.recipients too-many',
    'speakers.0.answers.0.only.categories not-asked',
    'speakers.0.answers.1.ask no-such-question',
    'speakers.0.answers.2.ask twice',
    'speakers.1.by AUTHORITY_CHANGED',
    'speakers.2.confirmed.on not-between',
    'speakers.3.capacity required',
    'speakers.4.capacity not-himself',
  ])
    t.ok(faults.includes(fault), `${fault}: ${faults.join('; ')}`)
  t.same(await counts(), before, 'not a row, not an entry')
})

const six = Object.fromEntries(
  ['school', 'childcare', 'hospital', 'police', 'veilig-thuis', 'community-nursing'].map((kind) => [kind, 0]),
)

t.test('where the entry cannot be written, nothing of the talk is', async (t) => {
  const caseId = await openCase(gateway, [family.youth])
  const { self } = await whoMustSayYes(gateway, caseId, family.youth)
  const before = await counts()
  const { sql } = await import('kysely')
  const { rows } = await sql<{ signature: string }>`
    SELECT oid::regprocedure::text AS signature FROM pg_proc WHERE proname = 'append_entries'`.execute(owner)
  const signature = sql.raw(rows[0]!.signature)
  await sql`REVOKE EXECUTE ON FUNCTION ${signature} FROM deelpoort_app`.execute(owner)
  const { response } = await hold(gateway, talk(caseId, [asked(self)], [speaker(self, 'yes')]))
  await sql`GRANT EXECUTE ON FUNCTION ${signature} TO deelpoort_app`.execute(owner)
  t.ok(response.status >= 500)
  t.same(await counts(), before)
})

t.test('an oral word is confirmed later by letter; only by who records here, not before the talk', async (t) => {
  const caseId = await openCase(gateway, [family.adult])
  const self = { bsn: family.adult.bsn }
  const body = talk(caseId, [asked(self)], [speaker(self, 'yes', { method: 'oral' })], { heldAt: minutesAgo(5) })
  const round = await good(hold(gateway, body))
  t.equal(round.speakers[0]!.confirmed, null)
  const path = { id: round.id }
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  const letter = (on: string, sheet = round.speakers[0]!.sheet) => ({ sheet, how: 'letter' as const, on })
  const early = await team.POST('/consent-rounds/{id}/confirmations', { params: { path }, body: letter('2020-01-01') })
  t.match(early.error, { status: 400, invalidParams: [{ name: 'on', code: 'not-between' }] })
  const other = await as('wmo-department').POST('/consent-rounds/{id}/confirmations', {
    params: { path },
    body: letter(today),
  })
  t.equal(other.response.status, 404)
  const confirmed = await good(
    team.POST('/consent-rounds/{id}/confirmations', { params: { path }, body: letter(today) }),
  )
  t.same(confirmed.speakers[0]!.confirmed, { how: 'letter', on: today })
  const { id } = confirmed.asks[0]!.consents[0]!
  const consent = await good(team.GET('/consents/{id}', { params: { path: { id } } }))
  t.match(consent.statements, [{ method: 'oral', confirmed: { how: 'letter', on: today }, identified: 'known' }])
})

t.test('the one who holds gezag alone is named by what he is; where two hold it, or nobody, nobody is', async (t) => {
  const caseId = await openCase(gateway, [family.pupil, family.youth, family.adult])
  const by = { authorityHolder: 'parent' }
  const said = (person: { readonly bsn: string }) =>
    hold(gateway, talk(caseId, [asked({ bsn: person.bsn })], [speaker(by, 'yes')]))
  const round = await good(said(family.pupil))
  t.match(round.speakers, [{ by: { authorityHolder: /^ah_/ }, answers: [{ capacity: 'parent' }] }])
  for (const person of [family.youth, family.adult]) {
    const { error } = await said(person)
    t.match(error, { type: 'urn:deelpoort:problem:authority-changed', invalidParams: [{ name: 'speakers.0.by' }] })
  }
})

t.test('the same key: the same talk', async (t) => {
  const caseId = await openCase(gateway, [family.adult])
  const header = key()
  const body = talk(caseId, [asked({ bsn: family.adult.bsn })], [speaker({ bsn: family.adult.bsn }, 'no')])
  const first = await good(team.POST('/consent-rounds', { params: { header }, body }))
  const again = await team.POST('/consent-rounds', { params: { header }, body })
  t.equal(again.data?.id, first.id)
  t.equal(again.response.headers.get('idempotency-replayed'), 'true')
  t.match(first.asks, [{ purpose, consents: [{ standing: { state: 'refused' } }] }])
})

t.test('every decision made here replays from its record', (t) => everythingReplays(t, gateway))
