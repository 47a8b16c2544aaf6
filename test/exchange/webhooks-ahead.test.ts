import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { localDate, plusDays } from '../../src/sample/local-date.ts'
import { resident } from '../../src/sample/town.ts'
import { testGateway } from '../helpers/gateway.ts'
import { anotherGateway } from './another-gateway.ts'
import { answers, judge, mandate, oneParent } from './review-scene.ts'
import { allowPrivate, eventIn, type EventType, receiver, subscribe } from './receiver.ts'
import { agreed, ask, good, localTeam, school } from './scene.ts'
import { until } from './waiting.ts'

const g = await testGateway(t)
const team = g.as('local-team')
const inbox = await receiver(t)
const schools = await receiver(t)
await allowPrivate(g, localTeam.oin, inbox.url)
await allowPrivate(g, school.oin, schools.url)
const types: readonly EventType[] = [
  'nl.toestemmingen.leeftijdsgrens-nadert',
  'nl.toestemmingen.toestemming-verloopt',
  'nl.toestemmingen.toestemming-beeindigd',
  'nl.verplichtingen.verplichting-verloopt',
  'nl.overeenkomsten.overeenkomst-eindigt',
  'nl.gegevensverzoeken.oordeel-gegeven',
]
const { secret } = await subscribe(team, inbox.url, types)
const { secret: schoolSecret } = await subscribe(g.as('school'), schools.url, types)

const today = localDate()
const told = () => inbox.got().map((each) => eventIn(each, secret))
const words = () => told().map(({ type, subject }) => `${type.split('.')[2] ?? ''} ${String(subject)}`)
const count = (word: string) => words().filter((each) => each === word).length

/** A look ahead, as a gateway makes one at its start, so many days from now. */
const lookIn = async (t: Test, days: number): Promise<void> => {
  const gateway = await anotherGateway(t, g, {
    settings: { WEBHOOK_CONCURRENCY: '1' },
    now: () => new Date(Date.now() + days * 86_400_000),
  })
  await gateway.close()
}
/** The events of what was looked at have arrived: nothing is left in the queue. */
const quiet = () =>
  until(
    async () => {
      const { rows } = await sql<{ n: number }>`
      SELECT count(*)::integer AS n FROM webhook_deliveries WHERE state = 'waiting'`.execute(g.owner)
      return rows[0]!.n === 0
    },
    'the queue to be empty',
    60_000,
  )

t.test('a birthday boundary is told 60 and 14 days ahead, each once, without age or day', async (t) => {
  const born = plusDays(`${String(Number(today.slice(0, 4)) - 18)}${today.slice(4)}`, 70)
  const youth = resident(60, 'Sam', 'Bijnaachttien', { kind: 'date', on: born })
  g.sample.meet(youth)
  const { consentId } = await agreed(g, youth)
  const word = `leeftijdsgrens-nadert ${consentId}`
  for (const [days, times] of [
    [5, 0],
    [15, 1],
    [16, 1],
    [60, 2],
    [65, 2],
  ] as const) {
    await lookIn(t, days)
    await quiet()
    t.equal(count(word), times, `in ${String(days)} days`)
  }
  const event = told().find(({ subject }) => subject === consentId)!
  t.same(event.data, { consent: consentId })
  t.notMatch(JSON.stringify(event), new RegExp(`${born}|${born.slice(4)}|birth|geboren`))
  t.notOk(
    schools.got().some(({ body }) => body.includes(consentId)),
    'who does not record it hears nothing',
  )
})

t.test('of who is sealed, nobody hears', async (t) => {
  const born = plusDays(`${String(Number(today.slice(0, 4)) - 18)}${today.slice(4)}`, 30)
  const youth = resident(61, 'Kim', 'Verzegeld', { kind: 'date', on: born })
  g.sample.meet(youth)
  const { consentId, personId } = await agreed(g, youth, { validUntil: plusDays(today, 10) })
  const fact = { person: { personId }, kind: 'sealed', from: today, source: { type: 'talk', reference: 'G-1' } }
  await good(team.POST('/person-facts', { body: fact as never }))
  await lookIn(t, 1)
  await quiet()
  t.same(
    words().filter((each) => each.includes(consentId)),
    [],
  )
})

t.test('a consent that is about to expire, and one that did; a duty that is due; an agreement that ends', async (t) => {
  const { consentId, body } = await agreed(g, g.sample.family(1).adult, { validUntil: plusDays(today, 20) })
  const request = await good(ask(team, body))
  const duty = (await good(team.GET('/obligations'))).items.find(
    ({ type, dataRequest }) => type === 'inform-person' && dataRequest === request.id,
  )!
  await sql`UPDATE agreements SET valid_until = ${plusDays(today, 50)} WHERE oin = ${school.oin}`.execute(g.owner)
  await lookIn(t, 0)
  await quiet()
  t.equal(count(`toestemming-verloopt ${consentId}`), 1, 'within 60 days')
  const ending = schools.got().map((each) => eventIn(each, schoolSecret))
  t.match(ending, [{ type: 'nl.overeenkomsten.overeenkomst-eindigt', subject: '9901', data: { municipality: '9901' } }])
  await lookIn(t, 10)
  await lookIn(t, 11)
  await quiet()
  t.equal(count(`toestemming-verloopt ${consentId}`), 2, 'and within 14')
  t.equal(count(`toestemming-beeindigd ${consentId}`), 0)
  await lookIn(t, 23)
  await quiet()
  t.equal(count(`toestemming-beeindigd ${consentId}`), 1)
  await lookIn(t, 40)
  await quiet()
  t.equal(count(`verplichting-verloopt ${duty.id}`), 1, 'once for its day, however late')
})

t.test('a verdict is told to who waits for it', async (t) => {
  await mandate(g, 'toetser-1', ['REVIEW_ONE_PARENT'])
  const one = await oneParent(g, g.sample.town.child)
  const waiting = await one.ask()
  t.equal(waiting.status, 'awaiting-review')
  const review = (await good(g.as('reviewer').GET('/reviews'))).items.find((each) => each.dataRequest === waiting.id)!
  await judge(g.as('reviewer'), review.id, answers(review.questions.map(({ question: name }) => name)))
  await until(() => count(`oordeel-gegeven ${waiting.id}`) === 1, 'the verdict', 30_000)
  const event = told().find(({ subject }) => subject === waiting.id)!
  t.same(event.data, { dataRequest: waiting.id }, 'nothing of what it says')
})
