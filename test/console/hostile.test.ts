import { sql } from 'kysely'
import t from 'tap'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { judge, mandate, oneParent } from '../exchange/review-scene.ts'
import { agreed, ask, good, localTeam } from '../exchange/scene.ts'
import { hostile, marker, poisonCalls } from '../helpers/hostile.ts'
import { logIn, visit } from '../helpers/visit.ts'
import { pathOf, paths } from './paths.ts'
import { liveIn } from './scene.ts'

t.setTimeout(600_000)
if (withoutBrowser !== false) {
  t.comment(withoutBrowser)
  t.end()
  process.exit(0)
}

const g = await testConsole(t)
const poison = poisonCalls(g.url)
await liveIn(g)
await sayMore()
poison.end()
await sql`UPDATE participants SET name = ${hostile(200)}`.execute(g.owner)
await sql`UPDATE municipalities SET name = ${hostile(200)} WHERE code = '9901'`.execute(g.owner)
const browser = await startBrowser(t)

t.test('texts of the API were filled with what nobody wants to run', async (t) => {
  const filled = [...poison.filled].join('\n')
  for (const name of [
    ...[
      'categories[].why',
      'source.why',
      'alternativesTried',
      'requestedBy.id',
      'requestedBy.function',
      'coordinator.id',
    ],
    ...['subjectMatter', 'informed.deferred.reason', 'addressNeeded.reason', 'requestedBy.register', 'judgement'],
    'professional.id',
  ])
    t.ok(filled.includes(`.${name}`), name)
})

t.test(
  'whatever was said is text on every page; nothing runs, and the policy of the pages had nothing to stop',
  async (t) => {
    let seen = 0
    for (const account of [...new Set(paths.map(({ as }) => as))]) {
      const { page, complaints } = await visit(t, browser, g)
      await logIn(g, page, account)
      for (const one of paths.filter(({ as }) => as === account)) {
        const path = await pathOf(one, g, page)
        for (const address of [path, `${path}${path.includes('?') ? '&' : '?'}${hostileQuery}`]) {
          await page.goto(`${g.pages}${address}`)
          if ((await page.locator('body').innerText()).includes(marker)) seen += 1
          t.equal(await page.locator(`script:not([src]), img, [onload], [onerror], svg[onload]`).count(), 0, one.name)
          t.equal(await page.title().then((title) => title.includes('broken')), false)
        }
      }
      t.same(complaints, [], account)
    }
    t.ok(seen > 0, `${seen} pages showed it, as text`)
  },
)

const hostileQuery = new URLSearchParams(
  [
    'q',
    'from',
    'until',
    'case',
    'purpose',
    'organisation',
    'professional',
    'outcome',
    'reason',
    'category',
    'cursor',
    'filter',
    'lane',
    'quarter',
    'year',
    'done',
  ].map((name) => [name, hostile()]),
).toString()

/** What else can be said in words: in a question, a verdict, a stop, an address to be told at, a name. */
async function sayMore(): Promise<void> {
  const team = g.as('local-team')
  const { body } = await agreed(g, g.sample.family(4).youth)
  const until = new Date(Date.now() + 864e5 * 30).toISOString().slice(0, 10)
  await good(
    ask(team, {
      ...body,
      subjectMatter: 'Hulp voor het gezin.',
      informed: { deferred: { until, reason: 'Het gesprek is volgende week.' } },
      addressNeeded: { reason: 'Voor een brief.', for: 'letter' },
      requestedBy: { ...body.requestedBy, register: 'SKJ', number: '110000001' },
    } as typeof body),
  )
  await mandate(g, 'toetser-1', ['REVIEW_ONE_PARENT'])
  const waits = await (await oneParent(g, g.sample.town.parentWithoutBsn)).ask()
  const reviewer = g.as('reviewer')
  const { items } = await good(reviewer.GET('/reviews'))
  const review = items.find(({ dataRequest }) => dataRequest === waits.id)
  await good(judge(reviewer, review!.id))
  const administrator = g.as('administrator')
  await good(
    administrator.POST('/stops', {
      body: { municipality: '9901', reason: 'breach', professional: { organisation: localTeam.oin, id: 'weg-1' } },
    }),
  )
  await good(
    team.POST('/webhook-subscriptions', {
      body: {
        municipality: '9901',
        url: `https://receiver.invalid/${encodeURI('x')}"><script>alert('${marker}')</script>`,
        types: ['nl.berichten.bericht-wacht'],
      },
    }),
  )
}
