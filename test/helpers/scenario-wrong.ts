import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ScenarioSetting } from './scenario-setting.ts'

/** What a wrong call was answered. */
export interface Wrong {
  readonly what: string
  readonly status: number
  readonly text: string
}

/** What of the numbers an answer to a wrong call may say. */
export const tellsNobody: readonly string[] = []

/** Calls that go wrong with a number in every place where one can stand; the last ones with parts that fail. */
export const wrongCalls = async (
  setting: ScenarioSetting,
  oinOf: (kind: string) => string,
  bsns: readonly string[],
): Promise<readonly Wrong[]> => {
  const [nought, bsn, other] = bsns as [string, string, string]
  const team = oinOf('local-team-municipal')
  const source = oinOf('youth-care-provider')
  const wrong: Wrong[] = []
  const call = async (what: string, path: string, body?: unknown, more: Record<string, string> = {}, by = team) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await setting.raw(by, path, {
      ...(body === undefined ? {} : { method: 'POST', body: text ?? '' }),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...more },
    })
    const answer = { what, status: response.status, text: await response.text() }
    wrong.push(answer)
    return answer.text.startsWith('{') ? (JSON.parse(answer.text) as { id: string }) : { id: '' }
  }
  setting.at(new Date().toISOString())
  const dotted = `${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`
  const newCase = (of: string, more: object = {}) => ({
    municipality: '9901',
    reference: 'ZAAK-MIS',
    persons: [{ bsn: of }],
    purposes: ['coordinated-approach'],
    coordinator: { id: 'medewerker-17', organisation: team },
    participants: [{ organisation: source, role: 'source' }],
    ...more,
  })
  const { id: caseId } = await call('a case', '/v1/cases', newCase(nought.slice(1)))
  const question = (of: string, more: object = {}) => ({
    case: caseId,
    persons: [{ bsn: of }],
    purpose: 'coordinated-approach',
    categories: [{ category: 'plan', why: 'De doelen moeten bij het plan passen.' }],
    requestedBy: { id: 'medewerker-17' },
    source: { oin: source },
    alternativesTried: 'Aan het gezin gevraagd zonder antwoord.',
    ...more,
  })
  const word = {
    by: { bsn: nought },
    capacity: 'self',
    outcome: 'given',
    saidAt: '2026-01-10T09:00:00Z',
    method: 'oral',
  }
  const scope = {
    purposes: ['coordinated-approach'],
    categories: ['plan', 'involvement'],
    sources: [source, team],
    recipients: [team, source],
  }
  const consent = { case: caseId, subject: { bsn: nought }, layer: 'secrecy', scope, statements: [word] }
  const fact = {
    person: { bsn: nought },
    municipality: '9901',
    kind: 'shelter',
    from: '2026-01-01',
    source: { type: 'talk' },
  }
  const stop = { by: { bsn: nought }, about: { bsn: nought }, scope: 'all', saidAt: word.saidAt, municipality: '9901' }

  for (const path of ['cases', 'data-requests', 'consents', 'audit-events', 'participants', 'policies', 'nothing'])
    await call('a number in a path', `/v1/${path}/${bsn}`)
  await call('a number in a path, wrong method', `/v1/advice/${bsn}`, {})
  await call('a number in a path, wrong method', `/v1/cases/${bsn}/closures`)
  await call('an unknown path', `/${bsn}`)
  await call('a query', `/v1/participants?cursor=${bsn}&${bsn}=1&limit=${bsn}`)
  await call('a cursor', `/v1/cases/_search?cursor=${Buffer.from(bsn).toString('base64')}`, {})
  await call('an unknown key', '/v1/cases', newCase(bsn, { [bsn]: bsn, [`n${bsn}`]: 1 }))
  await call(
    'text',
    '/v1/data-requests',
    question(bsn, { alternativesTried: `Gevraagd aan ${dotted}, geen antwoord.` }),
  )
  await call('text', '/v1/advice', question(bsn, { subjectMatter: `over ${bsn}` }))
  await call('a professional', '/v1/advice', question(bsn, { requestedBy: { id: bsn, function: bsn } }))
  await call('a reference', '/v1/cases', newCase(bsn, { reference: bsn, caseUrl: `https://zaken.example/${bsn}` }))
  await call('a notice', '/v1/consents', { ...consent, statements: [{ ...word, noticeVersion: `v ${bsn}` }] })
  await call('evidence', '/v1/consents', { ...consent, statements: [{ ...word, evidence: { reference: bsn } }] })
  await call('whom it was said to', '/v1/withdrawals', { ...stop, saidTo: bsn })
  await call('details', '/v1/person-facts', { ...fact, details: { bsn, [bsn]: bsn } })
  await call('a number as id', '/v1/person-facts', { ...fact, case: bsn })
  await call('a wrong number', '/v1/data-requests', question('999990010'))
  await call('no number', '/v1/data-requests', question(`${bsn}0`))
  await call('a wrong type', '/v1/data-requests', {
    ...question(bsn),
    persons: bsn,
    validUntil: bsn,
    case: Number(bsn),
  })
  await call('broken JSON', '/v1/data-requests', `{"persons":[{"bsn":"${bsn}"`)
  await call('twice the same key', '/v1/data-requests', `{"bsn":"${bsn}","bsn":"${bsn}"}`)
  await call('a proto', '/v1/data-requests', `{"__proto__":{"bsn":"${bsn}"}}`)
  await call('NUL', '/v1/data-requests', `{"bsn":"${bsn}\\u0000"}`)
  await call('another content type', '/v1/data-requests', `<bsn>${bsn}</bsn>`, { 'content-type': 'text/xml' })
  await call('headers', '/v1/advice', question(bsn), {
    traceparent: `00-${bsn.padStart(32, '0')}-${bsn.padStart(16, '0')}-01x`,
    tracestate: `a=${bsn}`,
    'fsc-transaction-id': bsn,
    'accept-language': bsn,
    'user-agent': bsn,
    referer: `https://x.example/${bsn}`,
    forwarded: `for=${bsn}`,
  })
  await call('a key', '/v1/data-requests', question(bsn), { 'idempotency-key': bsn })
  await call('a token', '/v1/advice', question(bsn), { authorization: `Bearer ${bsn}.${bsn}.${bsn}` })
  await call('no right to the number', '/v1/data-requests', question(bsn), {}, oinOf('school'))
  await call('a reference nobody gave', '/v1/data-requests', question(bsn, { persons: [{ reference: `R ${other}` }] }))
  const key = randomUUID()
  await call('a key', '/v1/cases', newCase(nought), { 'idempotency-key': key })
  await call('a key used before', '/v1/cases', newCase(other), { 'idempotency-key': key })

  await call('a consent', '/v1/consents', consent)
  await call('a fact', '/v1/person-facts', { ...fact, kind: 'view-heard' })
  const { answerNext } = setting.source
  answerNext(403, { type: 'about:blank', title: `over ${nought}`, status: 403, detail: `Niet over ${nought}.` })
  await call('a source that declines', '/v1/data-requests', question(nought))
  answerNext(500, { detail: `stuk bij ${nought}` })
  await call('a source that fails', '/v1/data-requests', question(nought))
  answerNext(200, { items: [{ category: 'plan', [nought]: nought }] })
  await call('a source that answers anything', '/v1/data-requests', question(nought))
  await call('a source that answers', '/v1/data-requests', question(nought))
  await call('a withdrawal', '/v1/withdrawals', stop)

  setting.at(new Date(Date.now() + 3_600_000).toISOString())
  for (const mood of ['down', 'broken', 'cut', 'busy'] as const) {
    setting.sample.brp.behave(mood)
    await call(`the BRP ${mood}`, '/v1/data-requests', question(other))
  }
  setting.sample.brp.behave('normal')
  for (const name of ['gather_exchange', 'resolve_person', 'aliases_of', 'keep_brp_answer']) {
    const { rows } = await sql<{ name: string }>`
      SELECT oid::regprocedure::text AS name FROM pg_proc WHERE proname = ${name}`.execute(setting.owner)
    const fails = sql.raw(rows[0]!.name)
    await sql`REVOKE EXECUTE ON FUNCTION ${fails} FROM deelpoort_app, PUBLIC`.execute(setting.owner)
    await call(`${name} fails`, '/v1/data-requests', question(other))
    await sql`GRANT EXECUTE ON FUNCTION ${fails} TO deelpoort_app`.execute(setting.owner)
  }
  return wrong
}
