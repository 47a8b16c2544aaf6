import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { partnerCheck as carriedOut } from '../../src/commands/partner-check-run.ts'
import { partnerCheckAsked } from '../../src/commands/partner-check-options.ts'
import { peopleOf } from '../../src/commands/partner-check-people.ts'
import { maxBytes } from '../../src/commands/partner-check-source.ts'
import { inboxList } from '../../src/partner-check/inbox-list.ts'
import { sourceList } from '../../src/partner-check/source-list.ts'
import { webhookList } from '../../src/partner-check/webhook-list.ts'
import { otherSecret } from '../../src/partner-check/webhook-messages.ts'
import { passesElevenTest } from '../../src/sample/bsn.ts'
import { family, members } from '../../src/sample/family.ts'
import { localDate } from '../../src/sample/local-date.ts'
import { partyNames, startParties } from '../../src/sample/parties.ts'
import { schoolReference } from '../../src/sample/party-records.ts'
import { startInboxWorker } from '../../src/sample/inbox-worker.ts'
import { startWebhookReceiver } from '../../src/sample/webhook-receiver.ts'
import { brokenSource, known } from '../helpers/broken-partner.ts'
import { brokenReceiver } from '../helpers/broken-receiver.ts'
import { manifest, read, root } from '../helpers/papers.ts'
import { type Ended, freePort, runProgram } from '../helpers/program.ts'

t.setTimeout(600_000)

const folder = mkdtempSync(join(tmpdir(), 'deelpoort-partner-check-'))
t.teardown(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), `${text}\n`, { mode: 0o600 })
  return join(folder, name)
}

const partnerCheck = (args: readonly string[]) => carriedOut(args, () => undefined)

/** The package's own bin, from its source. */
const bin = (manifest.bin['deelpoort'] ?? '').replace(/^dist/, 'src').replace(/js$/, 'ts')

const run = (t: Test, ...args: readonly string[]): Promise<Ended> =>
  runProgram(t, { folder: root, args: ['--import', 'tsx', bin, 'partner-check', ...args], env: {} })

interface Json {
  readonly passed: number
  readonly failed: number
  readonly checks: readonly { readonly check: string; readonly outcome: string; readonly mend?: string }[]
}

const failedIn = ({ out }: Pick<Ended, 'out'>): readonly string[] =>
  (JSON.parse(out) as Json).checks.filter(({ outcome }) => outcome === 'failed').map(({ check }) => check)

t.test('the sample partners pass, each in its own way', async (t) => {
  const people = members(family(0, localDate()))
  const { youth, pupil, adult } = family(0, localDate())
  const parties = await startParties({ people })
  t.teardown(() => parties.close())
  const asked = {
    youthCareProvider: ['--bsn', youth.bsn, '--category', 'involvement', '--category', 'youth-help'],
    school: ['--reference', schoolReference(pupil), '--category', 'education', '--purpose', 'compulsory-education'],
    debtHelp: ['--bsn', adult.bsn, '--category', 'debt', '--category', 'income', '--purpose', 'debt-help'],
    wmoDepartment: ['--bsn', adult.bsn, '--category', 'wmo-support', '--purpose', 'wmo-access'],
  } as const
  for (const name of partyNames) {
    const { url, credential, settings } = parties[name]
    const more = settings === null ? [] : ['--settings', fileOf(`${name}.json`, JSON.stringify(settings))]
    const file = fileOf(`${name}.credential`, credential)
    const line = ['--source', url, '--allow-private', '--credential-file', file, ...asked[name], ...more]
    const ended = await run(t, ...line, '--json')
    t.match(ended, { code: 0, error: '' }, name)
    t.match(JSON.parse(ended.out), { way: 'source', failed: 0, notTried: 3 }, name)
  }

  await t.test('and one that sends all it holds does not', async (t) => {
    const { url, credential, behave } = parties.youthCareProvider
    behave('generous')
    const file = fileOf('generous', credential)
    const ended = await run(
      t,
      '--source',
      url,
      '--allow-private',
      '--credential-file',
      file,
      '--bsn',
      youth.bsn,
      '--json',
    )
    t.equal(ended.code, 1)
    t.same(failedIn(ended), ['nothing-more', 'retention'])
  })
})

t.test('a broken source: each of its faults is named, in both languages, with what to mend', async (t) => {
  const faults = [
    ...(['takes-no-token', 'sends-unasked-fields', 'keeps-too-long', 'knows-everybody'] as const),
    ...(['breaks-on-unknown-categories', 'breaks-on-tracestate', 'refuses-repeats', 'breaks-on-faults'] as const),
    ...(['writes-plain-errors', 'declines-without-reason'] as const),
  ]
  const { url } = await brokenSource(t, new Set(faults))
  const line = ['--source', url, '--allow-private', '--bsn', known.bsn, '--declines', known.declines]
  const dutch = await run(t, ...line)
  t.match(dutch, { code: 1, error: '' })
  t.match(
    dutch.out,
    /^FOUT {2}Zonder sleutel komt er niets \(token-absent\)\n {6}verwacht: status 401\n {6}gezien: status 200/m,
  )
  t.match(dutch.out, / 11 fout, 2 niet geprobeerd\.\n$/)
  const english = await partnerCheck([...line, '--language', 'en'])
  t.match(
    english.out,
    /^FAILED {2}A question with faults is 400 \(malformed\)\n {6}expected: .*\n {6}seen: status 500\n {6}mend: /m,
  )
  t.same(failedIn(await partnerCheck([...line, '--json'])), [
    ...['nothing-more', 'retention', 'unknown-category', 'unknown-person', 'declined', 'token-absent', 'token-wrong'],
    ...['trace', 'repeat', 'malformed', 'problem'],
  ])
  for (const { out } of [dutch, english]) t.notMatch(out, new RegExp(`${known.bsn}|${known.declines}|Voorbeeld`))
})

t.test("the sample's receiver of webhooks passes, a broken one is told its faults", async (t) => {
  const secret = otherSecret()
  const file = fileOf('secret', secret)
  const receiver = await startWebhookReceiver(secret)
  t.teardown(() => receiver.close())
  const good = await run(t, '--webhook', `${receiver.url}/events`, '--allow-private', '--secret-file', file)
  t.match(good, { code: 0, error: '', out: / 15 goed, 0 fout, 1 niet geprobeerd\.\n$/ })
  const faults = ['checks-no-time', 'reads-the-first-signature', 'refuses-repeats', 'refuses-unknown-types'] as const
  const { url } = await brokenReceiver(t, secret, new Set(faults))
  const bad = await run(t, '--webhook', url, '--allow-private', '--secret-file', file, '--json')
  t.equal(bad.code, 1)
  t.same(failedIn(bad), ['rotation', 'repeat', 'unknown-type', 'old-timestamp', 'future-timestamp'])
  t.notOk((good.out + bad.out).includes(secret.slice(6)))
})

t.test('wrong use, real people and nothing there', async (t) => {
  const person = ['--bsn', known.bsn]
  for (const [line, words] of [
    [[], /^Usage: deelpoort partner-check/],
    [['--source', 'https://source.example', '--webhook', 'https://source.example'], /^Usage/],
    [['--source', 'https://source.example', '--bsn', '123456782'], /test range/],
    [['--source', 'https://source.example'], /one of --bsn, --reference, --identity/],
    [['--source', 'https://a:b@source.example', ...person], /no name, password/],
    [['--source', 'https://source.example', ...person, '--category', 'horoscope'], /not in the vocabulary/],
    [['--source', 'https://source.example', ...person, '--secret-file', '1'], /--secret-file: not with --source/],
    [['--webhook', 'https://source.example'], /--secret-file/],
    [['--webhook', 'http://source.example', '--secret-file', fileOf('any', otherSecret())], /is no https address/],
  ] as const) {
    const ended = await partnerCheck(line)
    t.match(ended, { code: 2, out: '', error: words }, line.join(' '))
    t.notOk(ended.error.includes('123456782'))
  }
  t.match(await run(t, '--nonsense'), { code: 2, out: '', error: /^Usage/ }, 'through the bin too')
  const away = await partnerCheck(['--source', 'http://127.0.0.1:9', '--allow-private', ...person])
  t.match(away, { code: 1, out: /geen verbinding met dit adres/ })
})

t.test('the limits of the check are those of a gateway that was not told otherwise', async (t) => {
  const example = read('.env.example')
  for (const name of ['SOURCE_TIMEOUT_MS', 'WEBHOOK_TIMEOUT_MS'])
    t.match(example, new RegExp(`^${name}=${partnerCheckAsked(['--inbox']).timeoutMs}$`, 'm'), name)
  t.match(example, new RegExp(`^SOURCE_MAX_BYTES=${maxBytes}$`, 'm'))
})

t.test('people are named in one of three ways, and somebody unknown in the same way', async (t) => {
  const identity = {
    familyName: 'Voorbeeld',
    givenNames: 'Test',
    birthDate: '2010',
    postcode: '9999 AA',
    houseNumber: '1',
  }
  const file = fileOf('identity.json', JSON.stringify(identity))
  t.same(peopleOf({ identity: file }).person, { identity })
  t.match(peopleOf({ identity: file }).unknown, { identity: { familyName: 'Partnercheck' } })
  t.match(peopleOf({ reference: 'LL-1', declines: 'LL-2' }), {
    declines: { reference: 'LL-2' },
    unknown: { reference: String },
  })
  for (let n = 0; n < 100; n += 1) {
    const { unknown } = peopleOf({ bsn: known.bsn, declines: known.declines })
    const bsn = 'bsn' in unknown ? unknown.bsn : ''
    t.ok(passesElevenTest(bsn) && /^9999/.test(bsn) && bsn !== known.bsn && bsn !== known.declines)
  }
  t.throws(() => peopleOf({ identity: fileOf('odd.json', '{}') }), /familyName/)
  t.throws(() => peopleOf({ bsn: known.bsn, reference: 'LL-1' }), /one of/)
})

t.test('each check has plain words in both languages', async (t) => {
  for (const [check, { title, expected, mend }] of [sourceList, webhookList, inboxList].flatMap((list) =>
    Object.entries(list),
  ))
    for (const language of ['nl', 'en'] as const)
      for (const text of [title, expected, mend].map((each) => each[language]))
        for (const sentence of text.split(/[.?:] /))
          t.ok(sentence !== '' && sentence.split(' ').length <= 20, `${check}: ${sentence}`)
})

t.test("at the inbox: the sample's worker passes, and its words are for the side", async (t) => {
  const tokenFile = join(folder, 'token')
  const port = await freePort()
  const line = ['--inbox', '--bsn', known.bsn, '--declines', known.declines, '--seconds', '90', '--json']
  const running = run(t, ...line, '--port', String(port), '--token-file', tokenFile)
  const token = async (): Promise<string> => readFileSync(tokenFile, 'utf8').trim()
  const worker = startInboxWorker({
    ...{ baseUrl: `http://127.0.0.1:${port}/v1`, token, professional: 'professional-1', everyMs: 500 },
    weigh: async ({ person }) => {
      if (!('bsn' in person) || person.bsn !== known.bsn) return { reason: 'Niet bekend.' }
      const times = { recordedAt: '2026-05-01T09:00:00Z', lastChangedAt: '2026-10-01T09:00:00Z' }
      const values = [{ organisation: 'Voorbeeld' }]
      return { items: [{ category: 'involvement', ...times, retainUntil: '2046-10-01', origin: 'heard', values }] }
    },
  })
  t.teardown(() => worker.stop())
  const ended = await running
  t.match(ended, { code: 0, error: /^Laat uw programma werken met http/ }, ended.out)
  t.match(JSON.parse(ended.out), { way: 'inbox', failed: 0, notTried: 0 })
  t.notOk(ended.error.includes(await token()), 'the token is in its file alone')
  t.equal(statSync(tokenFile).mode & 0o777, 0o600)
})
