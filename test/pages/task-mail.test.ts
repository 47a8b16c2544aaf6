import { sql } from 'kysely'
import t from 'tap'
import { SMTPServer } from 'smtp-server'
import { agreed, ask, good } from '../exchange/scene.ts'
import { until } from '../exchange/waiting.ts'
import { taskMail, testPages } from '../helpers/pages.ts'
import { freePort } from '../helpers/program.ts'

interface Mail {
  readonly to: readonly string[]
  readonly from: string
  readonly text: string
}

const mails: Mail[] = []
let refusing = 0
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, session, done) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => void parts.push(part))
    stream.on('end', () => {
      if (refusing > 0) {
        refusing -= 1
        return done(Object.assign(new Error('later'), { responseCode: 451 }))
      }
      const { mailFrom, rcptTo } = session.envelope
      const from = mailFrom === false ? '' : mailFrom.address
      mails.push({ to: rcptTo.map(({ address }) => address), from, text: Buffer.concat(parts).toString('utf8') })
      return done()
    })
  },
})
const port = await freePort()
await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
t.teardown(() => new Promise<void>((resolve) => server.close(() => resolve())))

const g = await testPages(t, { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'deelpoort@voorbeeld.example' })
const { youth } = g.sample.family(0)
const { body } = await agreed(g, youth)
const jobs = async () =>
  (
    await sql<{ data: object; state: string }>`SELECT data, state FROM pgboss.job WHERE name = 'task-mails'`.execute(
      g.owner,
    )
  ).rows

t.test('a mail says that a task waits and where to log in, and nothing else', async (t) => {
  const { id } = await good(ask(g.as('local-team'), body))
  await until(() => mails.length === 1, 'the mail')
  const [{ to, from, text }] = mails as [Mail]
  t.same(to, [taskMail])
  t.equal(from, 'deelpoort@voorbeeld.example')
  const plain = text.replace(/=\r\n/g, '').replace(/=3D/g, '=')
  t.match(plain, `${g.pages}/partner/tasks\r\n`)
  t.match(plain, 'Er wacht een taak op uw organisatie in Deelpoort.')
  t.match(plain, /^Auto-Submitted: auto-generated\r$/m)
  for (const leak of [
    youth.bsn,
    youth.name.family,
    '9901',
    'Voorbeeldgemeente',
    'coordinated',
    'Lokaal',
    id.slice(-12),
  ])
    t.notMatch(plain, leak)
  const [{ data } = { data: {} }] = await jobs()
  t.same(Object.keys(data).sort(), ['municipality', 'source', 'task'], 'the job holds ids')
  t.notMatch(g.logged(), taskMail)
})

t.test('a server that does not take it is asked again; a task that is over is not announced', async (t) => {
  await until(async () => (await jobs()).every(({ state }) => state === 'completed'), 'the first job')
  refusing = 1
  const before = mails.length
  await good(ask(g.as('local-team'), body))
  await until(async () => (await jobs()).some(({ state }) => state === 'retry'), 'the failed job')
  t.equal(mails.length, before)
  await sql`UPDATE pgboss.job SET start_after = now() WHERE name = 'task-mails'`.execute(g.owner)
  await until(() => mails.length === before + 1, 'the mail, the second time')

  refusing = 1
  const { id } = await good(ask(g.as('local-team'), body))
  await until(async () => (await jobs()).some(({ state }) => state === 'retry'), 'the failed job')
  await good(g.as('local-team').POST('/data-requests/{id}/cancellations', { params: { path: { id } } }))
  await sql`UPDATE pgboss.job SET start_after = now() WHERE name = 'task-mails'`.execute(g.owner)
  await until(async () => (await jobs()).every(({ state }) => state === 'completed'), 'the last job')
  t.equal(mails.length, before + 1)
})
