import t, { type Test } from 'tap'
import { reportOf, textOf } from '../../src/partner-check/report.ts'
import { observer } from '../../src/partner-check/observing.ts'
import { checkSource } from '../../src/partner-check/source-check.ts'
import { type SourceCheck, sourceList } from '../../src/partner-check/source-list.ts'
import type { SourceTrial } from '../../src/partner-check/source-question.ts'
import { words } from '../../src/commands/partner-check-words.ts'
import type { SourceConnector } from '../../src/sources/source.ts'
import { newId } from '../../src/store/ids.ts'
import { brokenSource, known, type SourceFault, sourceFaults } from '../helpers/broken-partner.ts'
import { certificatesFor, issuing, json, partner, tokenClient } from '../helpers/partner.ts'
import { connectorTo } from '../rooms/sources-stages.ts'

const { fields } = words()

const checked = async (t: Test, connector: SourceConnector) => {
  const watching = observer({ timeoutMs: 700, maxBytes: 1_048_576 })
  t.teardown(() => watching.close())
  const trial: SourceTrial = {
    ...{
      connector,
      fields,
      person: { bsn: known.bsn },
      unknown: { bsn: '999990032' },
      declines: { bsn: known.declines },
    },
    ...{ purpose: 'coordinated-approach', categories: ['involvement'], localDate: '2026-11-26' },
    newId: () => newId('9901'),
  }
  const findings = await checkSource(trial, watching)
  const report = reportOf('source', connector.baseUrl, sourceList, findings)
  const of = (outcome: string) => report.findings.filter((each) => each.outcome === outcome).map(({ check }) => check)
  const seen = (check: SourceCheck) => report.findings.find((each) => each.check === check)?.seen.en ?? ''
  return { of, seen, text: textOf(report, 'en') + textOf(report, 'nl') }
}

const faulty = async (t: Test, ...faults: readonly SourceFault[]) => {
  const { url } = await brokenSource(t, new Set(faults))
  return checked(t, connectorTo(url, { credential: () => known.credential }))
}

/** What each fault is named by, and a word of what was seen. */
const named: Readonly<Record<SourceFault, readonly [readonly SourceCheck[], RegExp]>> = {
  'takes-any-token': [['token-wrong'], /status 200, with an answer/],
  'takes-no-token': [['token-absent', 'token-wrong'], /status 200, with an answer/],
  'forbids-instead': [['token-absent', 'token-wrong'], /status 403/],
  redirects: [['no-redirect', 'token-absent', 'token-wrong'], /308/],
  'speaks-html': [['content-type'], /status 200: another media type/],
  compresses: [['content-type'], /compressed/],
  'is-endless': [['size'], /more than the gateway reads \(1\d{6} bytes read\)/],
  'is-slow': [['time'], /no whole answer in time/],
  'breaks-off': [['answers'], /broke off/],
  'is-down': [['right-answer', 'token-absent', 'token-wrong'], /status 500: the source is out of order/],
  'answers-later': [['right-answer'], /status 202: .*source tasks/],
  'writes-wrong-dates': [['shape'], /^items\.0\.lastChangedAt: expected a moment like/],
  'writes-wrong-values': [['shape'], /^items\.0\.values\.0\.since: expected date$/],
  'writes-no-json': [['shape'], /no JSON/],
  'answers-about-another': [['right-person'], /somebody else/],
  'holds-nothing': [['something-held'], /an empty list/],
  'sends-unasked-fields': [['nothing-more'], /3 field\(s\) \(contact, since, status\), 0 unknown, 0 item/],
  'sends-unknown-fields': [['nothing-more'], /0 field\(s\), 1 unknown, 0 item/],
  'sends-unasked-categories': [['nothing-more'], /1 item/],
  'keeps-too-long': [['retention'], /1 item/],
  'knows-everybody': [['unknown-person'], /status 200, with an answer/],
  'breaks-on-unknown-categories': [['unknown-category'], /status 400/],
  'breaks-on-tracestate': [['trace'], /status 400/],
  'refuses-repeats': [['repeat'], /status 409/],
  'answers-repeats-otherwise': [['repeat'], /another answer/],
  'breaks-on-faults': [['malformed'], /status 500/],
  'writes-plain-errors': [['problem', 'declined', 'unknown-person'], /unknown-person: 404 text\/plain/],
  'echoes-the-person': [['no-echo'], /unknown-person/],
  'declines-without-reason': [['declined'], /without a reason/],
  'names-the-person-declining': [['declined'], /names the person/],
}

t.test('a source that keeps to the contract passes', async (t) => {
  const { of } = await faulty(t)
  t.same(of('failed'), [])
  t.same(of('not-tried'), ['secure', 'certificate-absent'], 'plain http, and no certificate')
})

for (const fault of sourceFaults)
  t.test(`a source that ${fault.replaceAll('-', ' ')} is told so`, async (t) => {
    const [checks, words] = named[fault]
    const { of, seen, text } = await faulty(t, fault)
    t.same([...of('failed')].sort(), [...checks].sort())
    t.match(seen(checks[0] as SourceCheck), words)
    for (const content of [known.bsn, known.declines, '999990032', 'Voorbeeld', 'riskScore', 'last year'])
      t.notOk(text.includes(content), `no ${content} in the report`)
  })

t.test('a source that is not there: nothing else is tried', async (t) => {
  const { of, seen } = await checked(t, connectorTo('http://127.0.0.1:9'))
  t.same(of('failed'), ['answers'])
  t.match(seen('answers'), 'no connection')
  t.same(of('passed'), [])
})

t.test('a private address is not asked unless that is allowed', async (t) => {
  const { of, seen } = await checked(t, connectorTo('https://127.0.0.1:9', { allowPrivateAddress: false }))
  t.same(of('failed'), ['answers'])
  t.match(seen('answers'), '--allow-private')
})

t.test('with mTLS: a source that trusts the certificate alone, and one that trusts anybody', async (t) => {
  const { ca, partner: theirs, gateway } = certificatesFor()
  const tls = { client: () => gateway, trusted: () => ca }
  const strict = await partner(t, { ...theirs, ca })
  strict.behave((response) => json(response, { items: [] }))
  const { of } = await checked(t, connectorTo(strict.url, { tls }))
  t.ok(['secure', 'certificate-absent'].every((check) => of('passed').includes(check)))
  t.ok(['token-absent', 'token-wrong'].every((check) => of('not-tried').includes(check)))
  const other = await checked(t, connectorTo(strict.url, { tls: { ...tls, trusted: () => null } }))
  t.same(other.of('failed'), ['secure'])
})

t.test('with OAuth: the source is asked with a token of its own issuer', async (t) => {
  const client = await tokenClient()
  const issuer = await partner(t)
  const { given } = issuing(issuer, client)
  const source = await partner(t)
  source.behave((response, text, request) => {
    const problem = (status: number) => json(response, { title: 'No', status }, status, 'application/problem+json')
    if (!given.some((token) => request.headers.authorization === `Bearer ${token}`)) return problem(401)
    const { person } = JSON.parse(text) as { readonly person?: { readonly bsn?: string } }
    return person === undefined ? problem(400) : person.bsn === known.bsn ? json(response, { items: [] }) : problem(404)
  })
  const oauth = {
    ...{ tokenEndpoint: `${issuer.url}/token`, clientId: client.clientId, algorithm: 'ES256' as const },
    ...{ keyId: null, audience: null, scope: null, resource: null, privateKey: () => client.key },
  }
  const { of } = await checked(t, connectorTo(source.url, { oauth }))
  t.same(of('failed'), ['something-held', 'declined'], 'it holds nothing, and knows nobody about whom to decline')
  t.equal(given.length, 1, 'one token for all questions')
  issuer.behave((response) => json(response, { error: 'invalid_client' }, 401))
  const refused = await checked(t, connectorTo(source.url, { oauth }))
  t.match(refused.seen('answers'), 'the token endpoint refuses the client')
})
