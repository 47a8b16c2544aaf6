import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import t from 'tap'
import { organisationKinds } from '../../src/participants/organisation-kind.ts'
import { participants } from '../../src/participants/participants.ts'
import { register } from '../../src/participants/register.ts'
import { Problem } from '../../src/problems.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { secretFiles } from '../../src/store/secret-files.ts'
import { caller, callBy } from '../helpers/persons-room.ts'
import { joining, oins, operator, recordsOf, registerSetting } from '../helpers/register-room.ts'

const admin = (municipalities = ['9901']) =>
  callBy(
    caller(oins.controller, { kind: 'municipality-controller', scopes: ['admin'], municipalities }),
    'participants.create',
  )
const team = () => callBy(caller(oins.team))

const partyFacts = async (db: Awaited<ReturnType<typeof registerSetting>>['app'], oin: string | null, on: string) => {
  const { rows } = await inMunicipality(db, '9901', (trx) =>
    sql<{ facts: unknown }>`SELECT party_facts(${oin}, '9901', ${on}) AS facts`.execute(trx),
  )
  return rows[0]?.facts
}

t.test('the kinds of the code are those of the database and of the contract', async (t) => {
  const { owner } = await registerSetting(t)
  const { rows } = await sql<{ def: string }>`
    SELECT pg_get_constraintdef(oid) AS def FROM pg_constraint WHERE conname = 'participants_kind_check'`.execute(owner)
  const inDatabase = [...(rows[0]?.def ?? '').matchAll(/'([a-z-]+)'/g)].map(([, kind]) => kind)
  t.same(inDatabase, [...organisationKinds])
  const api = new URL('../../../shared/api.md', import.meta.url)
  if (!existsSync(api)) return t.comment('api.md is not beside this checkout: its list was not compared')
  const listed = /\*\*Organisation kinds:\*\*([\s\S]*?)\n- \*\*/.exec(readFileSync(api, 'utf8'))?.[1] ?? ''
  t.same([...listed.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind).sort(), [...organisationKinds].sort())
})

t.test('an OIN without a known prefix is kept by nobody', async (t) => {
  const { changes } = await registerSetting(t)
  for (const oin of ['00000005000000001000', '0000009900000000100', '99000099000000001000']) {
    await t.rejects(changes.addParticipant(operator(), joining(oin, 'school')), { code: 'conflict' })
  }
})

t.test('an organisation takes part from its first day to its last, and is unknown before and after', async (t) => {
  const { changes, reads, app } = await registerSetting(t)
  await changes.addParticipant(operator(), joining(oins.school, 'school', { from: '2026-03-01', until: '2026-06-30' }))
  t.equal(await reads.find(oins.school, '2026-02-28'), null)
  t.same((await reads.find(oins.school, '2026-03-01'))?.municipalities, ['9901'])
  t.same((await reads.find(oins.school, '2026-06-30'))?.municipalities, ['9901'])
  t.equal(await reads.find(oins.school, '2026-07-01'), null)
  t.equal(await reads.find(oins.other, '2026-03-01'), null)
  t.same(await partyFacts(app, oins.school, '2026-06-30'), {
    oin: oins.school,
    kind: 'school',
    active: true,
    mandates: [],
  })
  t.match(await partyFacts(app, oins.school, '2026-07-01'), { kind: 'school', active: false })
  t.same(await partyFacts(app, oins.other, '2026-03-01'), {
    oin: oins.other,
    kind: 'unknown',
    active: false,
    mandates: [],
  })
  t.same(await partyFacts(app, null, '2026-03-01'), { oin: null, kind: 'unknown', active: false, mandates: [] })
})

t.test('what is known of a caller is remembered five seconds at most, and a stranger never', async (t) => {
  const { changes, app, box } = await registerSetting(t)
  let now = 0
  const short = participants({ db: app, credentials: box, clock: () => now })
  t.equal(await short.find(oins.school, '2026-03-01'), null)
  await changes.addParticipant(operator(), joining(oins.school, 'school'))
  t.same((await short.find(oins.school, '2026-03-01'))?.municipalities, ['9901'], 'a new participant works at once')
  await changes.addParticipant(operator(), joining(oins.school, 'school', { municipality: '9902' }))
  t.same((await short.find(oins.school, '2026-03-01'))?.municipalities, ['9901'], 'from memory')
  now = 5000
  t.same((await short.find(oins.school, '2026-03-01'))?.municipalities, ['9901', '9902'])
})

t.test('mandates of this municipality are facts, those of another are not', async (t) => {
  const { changes, app } = await registerSetting(t)
  await changes.addParticipant(operator(), joining(oins.provider, 'local-team-provider'))
  await changes.addParticipant(operator(), joining(oins.provider, 'local-team-provider', { municipality: '9902' }))
  const mandate = { oin: oins.provider, law: 'Jeugdwet', article: '7.4.0 lid 1', task: 'youth-access', until: null }
  const more = { from: '2026-02-01', decisionReference: 'B&W 2026-7' }
  await changes.addMandate(operator(), { ...mandate, ...more, municipality: '9901' })
  await changes.addMandate(operator(), { ...mandate, ...more, municipality: '9902', task: 'wmo-access' })
  t.match(await partyFacts(app, oins.provider, '2026-03-01'), {
    mandates: [{ law: 'Jeugdwet', article: '7.4.0 lid 1', task: 'youth-access', from: '2026-02-01', until: null }],
  })
  await t.rejects(changes.addMandate(operator(), { ...mandate, ...more, municipality: '9901' }), { code: 'conflict' })
})

t.test('every change moves the stand of the participant and stands in the operator’s log', async (t) => {
  const { changes, owner } = await registerSetting(t)
  const version = async () => {
    const query = owner.selectFrom('stands').select('version').where('kind', '=', 'participant')
    const row = await query.where('municipality', '=', '0000').where('id', '=', oins.provider).executeTakeFirst()
    return Number(row?.version ?? 0)
  }
  const connector = {
    baseUrl: 'https://source.example/v1',
    credential: 'very-secret-credential',
    allowPrivateAddress: false,
  }
  await changes.addParticipant(
    operator(),
    joining(oins.provider, 'youth-care-provider', { name: 'Jeugdhulp', connector }),
  )
  const first = await version()
  t.ok(first > 0)
  await changes.setConnector(operator(), '9901', oins.provider, { ...connector, baseUrl: 'https://other.example' })
  t.ok((await version()) > first)
  const records = await recordsOf(owner, '0000')
  t.same(
    records.map((record) => [record['type'], (record['details'] as { change: string }).change]),
    [
      ['administrator-action', 'municipality-added'],
      ['administrator-action', 'municipality-added'],
      ['participant-changed', 'joined'],
      ['participant-changed', 'connector-set'],
    ],
  )
  t.match(records[2], {
    actor: { organisation: '0000', clientId: 'command:tester' },
    details: {
      oin: oins.provider,
      kind: 'youth-care-provider',
      municipality: '9901',
      connector: true,
      withCredential: true,
    },
  })
  t.notMatch(JSON.stringify(records), /very-secret|Jeugdhulp|example/)
})

t.test('where the log cannot be written nothing changes', async (t) => {
  const { app, box, reads } = await registerSetting(t)
  const record = async () => {
    throw new Problem('unavailable', 'The log could not be written. Nothing was shared.')
  }
  const changes = register({ db: app, credentials: box, record })
  await t.rejects(changes.addParticipant(operator(), joining(oins.school, 'school')), { code: 'unavailable' })
  t.equal(await reads.find(oins.school, '2026-03-01'), null)
})

t.test('one OIN is of one kind and name, and takes part once a day in a municipality', async (t) => {
  const { changes } = await registerSetting(t)
  await changes.addParticipant(operator(), joining(oins.school, 'school', { until: '2026-06-30' }))
  await t.rejects(changes.addParticipant(operator(), joining(oins.school, 'police', { municipality: '9902' })), {
    code: 'conflict',
  })
  await t.rejects(changes.addParticipant(operator(), joining(oins.school, 'school', { from: '2026-06-30' })), {
    code: 'conflict',
  })
  await changes.addParticipant(operator(), joining(oins.school, 'school', { from: '2026-07-01' }))
  await t.rejects(changes.addParticipant(operator(), joining(oins.school, 'school', { municipality: '9999' })), {
    code: 'conflict',
  })
})

t.test('a credential is kept encrypted and opens for its own party, address and municipality only', async (t) => {
  const { changes, reads, owner, box } = await registerSetting(t)
  const connector = {
    baseUrl: 'https://source.example/v1',
    credential: 'very-secret-credential',
    allowPrivateAddress: false,
  }
  await changes.addParticipant(operator(), joining(oins.provider, 'youth-care-provider', { connector }))
  const [row] = await owner.selectFrom('connectors').selectAll().execute()
  t.notOk(row?.credential?.includes('very-secret-credential'))
  t.equal(row?.credential_key, '2026-a')
  const found = await reads.connectorOf('9901', oins.provider)
  t.equal(found?.credential(), 'very-secret-credential')
  t.equal(await reads.connectorOf('9902', oins.provider), null)
  await owner.updateTable('connectors').set({ base_url: 'https://thief.example' }).execute()
  const moved = await reads.connectorOf('9901', oins.provider)
  t.throws(() => moved?.credential(), 'a row led elsewhere takes no credential along')
  t.throws(() =>
    box.open(
      { municipality: '9902', party: oins.provider, baseUrl: connector.baseUrl },
      { bytes: row!.credential!, keyId: '2026-a' },
    ),
  )
})

t.test('a source with OAuth, a certificate and a mapping: kept, told without secrets, bound to its row', async (t) => {
  const { changes, room, owner, app, box } = await registerSetting(t)
  const folder = t.testdir({ '9901': { 'gate.key.pem': 'PRIVATE', 'gate.cert.pem': 'CERT', 'roots.ca.pem': 'ROOTS' } })
  const reads = participants({ db: app, credentials: box, secrets: secretFiles(folder), rememberMs: 0 })
  const settings = {
    mapping: {
      categories: {
        education: {
          ...{ records: '/leerling', recordedAt: '/sinds', retainUntil: { yearsAfterLastChange: 2 } },
          ...{ origin: { is: 'observed' }, fields: { school: { is: 'De Regenboog' } } },
        },
      },
    },
    tls: { certificate: 'gate', trusted: 'roots' },
    oauth: {
      ...{ tokenEndpoint: 'https://issuer.example/token', clientId: 'gate-1', key: 'gate' },
      algorithm: 'RS256' as const,
    },
  }
  const connector = { baseUrl: 'https://source.example', credential: null, allowPrivateAddress: true, settings }
  await changes.addParticipant(operator(), joining(oins.school, 'school', { connector }))
  const found = await reads.connectorOf('9901', oins.school)
  t.match(found, {
    ...{ municipality: '9901', oin: oins.school, mapping: settings.mapping },
    oauth: { clientId: 'gate-1', keyId: null, audience: null, scope: null, resource: null },
  })
  t.equal(found?.credential(), null)
  t.equal(found?.oauth?.privateKey(), 'PRIVATE')
  t.same([found?.tls.client(), found?.tls.trusted()], [{ certificate: 'CERT', key: 'PRIVATE' }, 'ROOTS'])
  t.match(await room.view(admin(), oins.school), {
    agreements: [
      {
        connector: { allowPrivate: true, authentication: 'oauth', clientCertificate: true, mapped: ['education'] },
      },
    ],
  })
  t.match((await recordsOf(owner, '0000')).at(-1)?.['details'], {
    ...{ connector: true, withCredential: false, privateAddress: true, withOAuth: true, withCertificate: true },
    mapped: ['education'],
  })
  for (const change of [
    sql`settings = replace(settings::text, 'issuer.example', 'thief.example')::json`,
    sql`settings = replace(settings::text, '/sinds', '/tot')::json`,
    sql`settings = '{}'`,
    sql`base_url = 'https://thief.example'`,
  ]) {
    await sql`UPDATE connectors SET ${change}`.execute(owner)
    const moved = await reads.connectorOf('9901', oins.school)
    t.throws(() => moved?.credential(), 'a row led elsewhere opens nothing')
    await changes.setConnector(operator(), '9901', oins.school, connector)
  }
})

t.test('a municipality reads keys and certificates of its own folder and of no other', async (t) => {
  const folder = t.testdir({ '9901': { 'a.key.pem': 'OURS' }, '9902': {}, 'b.key.pem': 'NOBODYS' })
  const files = secretFiles(folder)
  t.equal(files.read('9901', 'a', 'key'), 'OURS')
  for (const [municipality, name] of [
    ['9902', 'a'],
    ['9901', 'b'],
    ['9902', '../9901/a'],
    ['..', 'b'],
    ['9901', ''],
  ] as const)
    t.throws(() => files.read(municipality, name, 'key'), { message: /^(No such file|A file) of a connector/ })
  t.throws(() => secretFiles(null).read('9901', 'a', 'key'))
})

t.test('the BRP of a municipality is found with its key, and a municipality without one has none', async (t) => {
  const { changes, reads } = await registerSetting(t)
  t.equal(await reads.brpOf('9901'), null)
  await changes.setBrp(operator(), '9901', { baseUrl: 'https://brp.example', apiKey: 'brp-api-key' })
  const brp = await reads.brpOf('9901')
  t.equal(brp?.baseUrl, 'https://brp.example')
  t.equal(brp?.apiKey(), 'brp-api-key')
})

t.test('without a municipality set no connector can be read', async (t) => {
  const { app } = await registerSetting(t)
  await t.rejects(app.selectFrom('connectors').select('oin').execute(), /no municipality is set/)
})

t.test('a caller sees who takes part in its own municipalities, page by page, and nothing of elsewhere', async (t) => {
  const { changes, room } = await registerSetting(t)
  await changes.addParticipant(operator(), joining(oins.team, 'local-team-municipal'))
  await changes.addParticipant(operator(), joining(oins.school, 'school'))
  await changes.addParticipant(operator(), joining(oins.school, 'school', { municipality: '9902' }))
  await changes.addParticipant(operator(), joining(oins.other, 'municipality-debt', { municipality: '9902' }))
  const first = await room.list(team(), { after: null, limit: 1 })
  t.same(
    first.items.map((each) => each.oin),
    [oins.team],
  )
  const second = await room.list(team(), { after: first.next, limit: 1 })
  t.same(second.items, [
    { oin: oins.school, name: `school ${oins.school.slice(-4)}`, kind: 'school', municipalities: ['9901'] },
  ])
  t.equal(second.next, null)
  const faults = [oins.other, '00000099000000008888'].map((oin) =>
    room.view(team(), oin).catch((error: Problem) => [error.code, error.detail]),
  )
  const [elsewhere, nowhere] = await Promise.all(faults)
  t.same(elsewhere, nowhere)
  t.same(elsewhere, ['not-found', 'There is no such participant here.'])
  t.same((await room.list(callBy(caller(oins.team, { municipalities: [] })), { after: null, limit: 5 })).items, [])
})

t.test(
  'the functional administrator adds participants in its own municipality, never elsewhere or by another kind',
  async (t) => {
    const { room, reads, owner } = await registerSetting(t)
    const body = {
      oin: oins.school,
      name: 'De Regenboog',
      kind: 'school' as const,
      municipality: '9901',
      relations: 'recorded' as const,
      connector: { baseUrl: 'https://school.example', credential: 'school-credential-1' },
    }
    const view = await room.add(admin(), { ...body, from: '2026-01-01' })
    t.match(view, {
      municipalities: ['9901'],
      agreements: [
        {
          ...{ municipality: '9901', from: '2026-01-01', until: null },
          connector: {
            ...{ baseUrl: 'https://school.example', allowPrivate: false, authentication: 'credential' },
            ...{ clientCertificate: false, mapped: [] },
          },
        },
      ],
    })
    t.match(view.agreements?.[0], {
      ...{ text: null, noticeMonths: 3, registers: [], categories: null, jwksUrl: null },
    })
    const text = { reference: 'DVO', version: '2', acceptedBy: 'bestuurder-1', acceptedOn: '2025-12-01' }
    const said = {
      text,
      noticeMonths: 1,
      registers: ['SKJ'],
      categories: ['plan'],
      jwksUrl: 'https://keys.example/jwks',
    }
    const other = await room.add(admin(), { ...body, ...said, oin: oins.provider, from: '2026-01-01' })
    t.match(other.agreements?.[0], said)
    t.match((await recordsOf(owner, '0000')).at(-1), { details: { change: 'joined', terms: said } })
    t.notMatch(JSON.stringify(view), 'school-credential-1')
    t.equal((await reads.connectorOf('9901', oins.school))?.allowPrivateAddress, false)
    await t.rejects(room.add(admin(), { ...body, municipality: '9902' }), {
      code: 'invalid-input',
      invalidParams: [{ name: 'municipality', code: 'not-yours' }],
    })
    await t.rejects(room.add(callBy(caller(oins.team, { scopes: ['admin'] })), body), { code: 'forbidden' })
    await t.rejects(room.add(admin(), { ...body, oin: oins.other, from: '2026-05-02', until: '2026-05-01' }), {
      code: 'invalid-input',
    })
    t.match((await recordsOf(owner, '0000')).at(-1), {
      actor: { organisation: oins.controller },
      operation: 'participants.create',
    })
  },
)
