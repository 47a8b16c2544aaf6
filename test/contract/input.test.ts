import t from 'tap'
import { faults } from './problem-check.ts'
import { testEdge, type TestEdge } from './test-edge.ts'

const post = async ({ app, issuer }: TestEdge, payload: unknown, more: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url: '/v1/things',
    payload: JSON.stringify(payload),
    headers: {
      authorization: `Bearer ${await issuer.token('local-team')}`,
      'content-type': 'application/json',
      'idempotency-key': '"input-0001"',
      ...more,
    },
  })

t.test('all faults of path, query, headers and body come together', async (t) => {
  const edge = await testEdge(t)
  const answer = await edge.app.inject({
    method: 'POST',
    url: '/v1/things/_search?limit=0&cursor=%00&colour=red',
    payload: { note: 'x'.repeat(30), other: 1 },
    headers: { authorization: `Bearer ${await edge.issuer.token('local-team')}` },
  })
  t.strictSame(faults(answer.json()), [
    '? invalid-characters',
    'colour unknown-field',
    'cursor invalid-format',
    'limit too-small',
    'note too-big',
    'other unknown-field',
  ])
})

t.test(
  'a fault is named by its dotted path, a missing field as required, a union by the form that fits best',
  async (t) => {
    const edge = await testEdge(t)
    const answer = await post(edge, {
      persons: [{ bsn: '999990018' }, { bsn: '12' }, {}, { personId: 7 }, { identity: { familyName: 'X' } }],
      on: '2026-02-30',
      saidAt: '2026-11-20T13:05:00',
    })
    t.equal(answer.statusCode, 400)
    t.strictSame(faults(answer.json()), [
      'on invalid-format',
      'persons.0.bsn not-a-bsn',
      'persons.1.bsn invalid-format',
      'persons.2 no-form-fits',
      'persons.3.personId invalid-type',
      'persons.4.identity.birthDate required',
      'persons.4.identity.givenNames required',
      'persons.4.identity.houseNumber required',
      'persons.4.identity.postcode required',
      'reference required',
      'saidAt invalid-format',
    ])
  },
)

t.test('an unknown field is named only where it looks like a name', async (t) => {
  const edge = await testEdge(t)
  const odd = { '999990019': 1, 'jan jansen': 1, a999990019: 1, __proto__x: 1, knownShape: 1 }
  const answer = await post(edge, { reference: 'A-1', persons: [{ reference: 'L-1' }], ...odd })
  t.strictSame(faults(answer.json()), [
    '? unknown-field',
    '? unknown-field',
    '? unknown-field',
    '? unknown-field',
    'knownShape unknown-field',
  ])
  t.notMatch(answer.body, /999990019|jansen/)
})

t.test('a number in free text is refused by that name', async (t) => {
  const edge = await testEdge(t)
  for (const note of ['bsn 999990019.', 'BSN:999990019', '9999.90.019', '999 990 019']) {
    const answer = await post(edge, { reference: 'A-1', persons: [{ reference: 'L-1' }], note })
    t.match(answer.json(), { type: 'urn:deelpoort:problem:bsn-in-text' }, note)
    t.strictSame(faults(answer.json()), ['note bsn-in-text'])
  }
  const fine = await post(edge, {
    reference: 'A-1',
    persons: [{ reference: 'L-1' }],
    note: 'phone 0612345678, 999990018',
  })
  t.equal(fine.statusCode, 201, 'other runs of digits pass')
})

t.test('what passes arrives as the schema parsed it', async (t) => {
  const edge = await testEdge(t)
  const answer = await post(edge, {
    reference: 'A-1',
    persons: [{ bsn: '10000008' }],
    saidAt: '2026-11-20T13:05:00.5+01:00',
  })
  t.equal(answer.statusCode, 201)
  const { body, key } = JSON.parse(answer.json<{ note: string }>().note)
  t.strictSame(body.persons, [{ bsn: '010000008' }], 'eight digits are nine')
  t.equal(body.saidAt, '2026-11-20T12:05:00.500Z', 'an offset becomes UTC')
  t.equal(key, 'input-0001', 'the quoted key is read')
})

t.test('a key is demanded, alone or among other faults', async (t) => {
  const edge = await testEdge(t)
  const without = async (payload: unknown) =>
    edge.app.inject({
      method: 'POST',
      url: '/v1/things',
      payload: payload as object,
      headers: { authorization: `Bearer ${await edge.issuer.token('local-team')}` },
    })
  const alone = await without({ reference: 'A-1', persons: [{ reference: 'L-1' }] })
  t.match(alone.json(), { status: 400, type: 'urn:deelpoort:problem:idempotency-key-missing' })
  const among = await without({ persons: [{ reference: 'L-1' }] })
  t.match(among.json(), { status: 400, type: 'urn:deelpoort:problem:invalid-input' })
  t.strictSame(faults(among.json()), ['Idempotency-Key required', 'reference required'])
})
