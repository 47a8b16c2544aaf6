import t from 'tap'
import type { Schema } from '../../src/client/client.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { testGateway } from '../helpers/gateway.ts'
import { asked, hold, minutesAgo, speaker, talk, whoMustSayYes } from './round-scene.ts'
import { good, openCase } from './scene.ts'

const gateway = await testGateway(t)
const { as, sample } = gateway
const family = sample.family(0)
const team = as('local-team')
const { school } = organisations
type Round = Schema<'ConsentRound'>
type Sheet = Schema<'ConsentSheet'>

const sheetOf = (round: Round, i: number, language: 'nl' | 'en' = 'nl') =>
  good(
    as('local-team', language).GET('/consent-rounds/{id}/sheets/{sheetId}', {
      params: { path: { id: round.id, sheetId: round.speakers[i]!.sheet } },
    }),
  )
const textOf = ({ intro, title, questions, stopping, knowing }: Sheet) =>
  [title, ...intro, ...[...questions, stopping, knowing].flatMap(({ heading, lines }) => [heading, ...lines])].join(
    '\n',
  )
/** All of it but the ids, which no two sheets share. */
const bytesOf = (sheet: Sheet) => JSON.stringify({ ...sheet, id: '', round: '' })

const caseId = await openCase(gateway, [family.youth, family.mother])
const { self, parents } = await whoMustSayYes(gateway, caseId, family.youth)
const mother = { bsn: family.mother.bsn }

t.test('what others said changes no byte of a sheet: not their answer, number, being there or refusal', async (t) => {
  const heldAt = minutesAgo(90)
  const sheets: string[] = []
  const alone = [speaker(self, [{ ask: 0, answer: 'partly', only: { categories: ['involvement'] } }])]
  const about = [asked(self), asked(mother, { categories: ['debt'] })]
  const others = [
    [],
    [speaker(parents[0]!, 'yes')],
    [speaker(parents[0]!, 'no'), speaker(parents[1]!, 'no', { identified: 'document' })],
    [
      speaker(
        mother,
        [
          { ask: 0, answer: 'no' },
          { ask: 1, answer: 'no' },
        ],
        { capacity: 'parent' },
      ),
    ],
    [speaker(mother, [{ ask: 1, answer: 'yes' }], { spokenAlone: true, method: 'oral' })],
  ]
  for (const said of others) {
    const round = await good(hold(gateway, talk(caseId, about, [...alone, ...said], { heldAt })))
    sheets.push(bytesOf(await sheetOf(round, 0)))
  }
  for (const sheet of sheets) t.equal(sheet, sheets[0])
  const [sheet] = sheets
  t.match(sheet, /wie er helpt/)
  t.notMatch(sheet, /schulden|ouder|moeder|vader/, 'nothing of the other question, nobody else')
})

t.test('a youth is told in words for him, a parent in words for a parent, in Dutch and in English', async (t) => {
  const about = [asked(self, { validUntil: '2027-05-31', recipients: [organisations.localTeam.oin, school.oin] })]
  const answers = [
    { ask: 0, answer: 'partly' as const, only: { recipients: [school.oin], categories: ['involvement'] } },
  ]
  const round = await good(
    hold(
      gateway,
      talk(caseId, about, [speaker(self, answers), speaker(parents[0]!, 'yes'), speaker(parents[1]!, 'no')], {
        interpreter: 'professional',
        entered: 'offline',
        writtenAt: minutesAgo(30),
      }),
    ),
  )
  const youth = await sheetOf(round, 0)
  t.equal(youth.wording, 'youth')
  const text = textOf(youth)
  for (const line of [
    'Het ging over jou.',
    'Waarvoor: samen werken aan één plan.',
    `Wie het hoort: ${organisations.localTeam.name}, ${school.name}.`,
    'Jij zei: ja, maar niet op alles.',
    'Dit mag van jou: wie er helpt.',
    `Deze mogen het horen: ${school.name}.`,
    'De rest mag niet van jou.',
    'Jouw ja geldt tot en met 31 mei 2027.',
    'Er was een tolk bij.',
    'Je mag altijd stoppen',
  ])
    t.ok(text.includes(line), `${line}\n${text}`)
  t.match(text, /Wij schreven het later op, op \d+ [a-z]+ \d{4}\./)
  const parent = await sheetOf(round, 1)
  t.equal(parent.wording, 'adult')
  t.match(textOf(parent), /Het ging over uw kind\.[^]*U zei: ja\.[^]*Wordt uw kind 12, 16 of 18 jaar\?/)
  const refused = await sheetOf(round, 2)
  t.match(refused.questions, [{ validUntil: null }])
  t.notMatch(textOf(refused), /ja geldt/)
  t.match(textOf(await sheetOf(round, 0, 'en')), /You said: yes, but not to everything\.[^]*You can always stop/)
})

t.test('a yes lasts no longer than the municipality lets it, whatever was said', async (t) => {
  const round = await good(hold(gateway, talk(caseId, [asked(mother)], [speaker(mother, 'yes')])))
  const { questions, wording } = await sheetOf(round, 0)
  const year = new Date().getFullYear()
  t.match(questions[0]!.validUntil, new RegExp(`^${String(year + 1)}-`))
  t.equal(wording, 'adult')
})

t.test(
  'a sheet is read by who records consent in the case, by the talk it belongs to; else there is none',
  async (t) => {
    const round = await good(hold(gateway, talk(caseId, [asked(mother)], [speaker(mother, 'yes')])))
    const other = await good(hold(gateway, talk(caseId, [asked(self)], [speaker(self, 'yes')])))
    const path = { id: round.id, sheetId: round.speakers[0]!.sheet }
    const theirs = await as('debt-help').GET('/consent-rounds/{id}/sheets/{sheetId}', { params: { path } })
    const wrong = await team.GET('/consent-rounds/{id}/sheets/{sheetId}', {
      params: { path: { ...path, id: other.id } },
    })
    const ofTalk = await as('wmo-department').GET('/consent-rounds/{id}', { params: { path: { id: round.id } } })
    for (const { response } of [theirs, wrong, ofTalk]) t.equal(response.status, 404)
  },
)
