import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { key } from '../../src/client/client.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { entries } from '../exchange/log-reading.ts'
import { good } from '../exchange/scene.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn } from '../helpers/visitor.ts'
import { paths } from './paths.ts'

t.setTimeout(900_000)

/** A draft in which debt help may no longer reuse what the Wmo department has. */
const draft = mkdtempSync(join(tmpdir(), 'deelpoort-draft-'))
cpSync('policies', draft, { recursive: true })
const g = await testConsole(t, { POLICY_DRAFT_DIR: draft })
const { as, sample } = g
const root = '/console/policies'

const ofType = async (type: string) => (await entries(g.owner)).filter((entry) => entry.type === type)

t.test('every officer reads the tables, in both languages; nothing is recorded, as nobody is in them', async (t) => {
  const looks = (await ofType('log-viewed')).length
  for (const { as: account, path } of paths.filter(
    ({ name }) => name.startsWith('policies') && !name.endsWith('draft'),
  )) {
    const who = await g.enter(account)
    for (const language of ['nl', 'en']) {
      const seen = await who.get(`${String(path)}${String(path).includes('?') ? '&' : '?'}language=${language}`)
      t.equal(seen.status, 200, `${account} ${String(path)} ${language}`)
      t.equal(seen.html.match(/<h1/g)?.length, 1)
      t.notMatch(seen.html, /<script|undefined|\[object/)
      const ids = [...seen.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      t.equal(new Set(ids).size, ids.length, `ids stand once on ${String(path)}`)
    }
  }
  t.equal((await ofType('log-viewed')).length, looks)
  const other = await g.enter('mentor-3')
  t.equal((await other.get(root)).status, 403)
})

t.test('a purpose shows its ways with articles and the scenarios that prove them', async (t) => {
  const who = await g.enter('fg-1')
  const { html } = await who.get(`${root}/purposes/debt-help`)
  t.match(html, /P05-reuse/)
  t.match(html, /Wgs 8d/)
  const scenario = /\/console\/policies\/scenarios\/([A-Za-z0-9-]+)/.exec(html)?.[1] ?? ''
  t.match((await who.get(`${root}/scenarios/${scenario}`)).html, /Wat de regels zeggen/)
  t.equal((await who.get(`${root}/purposes/constructor`)).status, 404)
  t.equal((await who.get(`${root}/scenarios/S99999`)).status, 404)
})

t.test('who signed, which version holds since when, and that there is one', async (t) => {
  const who = await g.enter('fg-1')
  const { html } = await who.get(root)
  t.match(html, /sha256:[0-9a-f]{64}/)
  t.match(html, /Niemand heeft deze regels ondertekend/)
  const changes = await who.get(`${root}/changes`)
  t.match(changes.html, /Keren gestart/)
  t.match(changes.html, /Er is hier nog maar één versie/)
  t.match((await who.get(`${root}/changes?from=sha256:${'0'.repeat(64)}&to="><script>`)).html, /niet bekend/)
})

t.test('try it: a made-up question is decided, shown as made up, and recorded nowhere', async (t) => {
  const who = await g.enter('privacy-1')
  const before = (await ofType('advice')).length + (await ofType('decision')).length
  const { html } = await who.get(`${root}/try`)
  const form = {
    ...{ _csrf: csrfIn(html), scenario: '', on: '2026-11-27', direction: 'ask', asker: 'municipality-debt' },
    ...{ other: 'municipality-wmo', purpose: 'debt-help', categories: 'income', case: 'as-purpose' },
    ...{
      'p0-age': '40',
      'p0-gezag': 'of-age',
      'p0-role': '',
      'p0-secret': 'no',
      'p0-curatele': 'no',
      'p0-word': 'none',
    },
  }
  const seen = await who.post(`${root}/try`, form)
  t.equal(seen.status, 200)
  t.match(seen.html, /Alles hier is verzonnen/)
  t.match(seen.html, /De wet laat dit toe zonder toestemming/)
  const wrong = await who.post(`${root}/try`, {
    ...form,
    asker: '<img src=x onerror=alert(1)>',
    'p0-age': '"><script>alert(1)</script>',
  })
  t.equal(wrong.status, 422)
  t.match(wrong.html, /Kies een organisatie uit de lijst/)
  t.notMatch(wrong.html, /<script|<img/)
  const scenario = await who.get(`${root}/try?scenario=S110`)
  t.match(scenario.html, /U begon met scenario S110/)
  t.equal((await ofType('advice')).length + (await ofType('decision')).length, before)
})

const ask = (bsn: string) =>
  good(
    as('debt-help').POST('/data-requests', {
      params: { header: key() },
      body: {
        ...{ municipality: '9901', persons: [{ bsn }], purpose: 'debt-help' },
        categories: [{ category: 'income', why: 'Om samen een plan te maken dat past.' }],
        source: { oin: organisations.wmoDepartment.oin },
        ...{ requestedBy: { id: 'medewerker-9' }, subjectMatter: 'De schulden van deze inwoner.' },
        alternativesTried: 'Aan de inwoner zelf gevraagd, zonder antwoord.',
      },
    }),
  )

t.test('what a draft would change over last month: begun, looked at again, each look recorded', async (t) => {
  const { adult, mother } = sample.family(0)
  const asked = [await ask(adult.bsn), await ask(mother.bsn)]
  const who = await g.enter('privacy-1')
  const first = await who.get(`${root}/draft`)
  t.match(first.html, /Begin met vergelijken/)
  const same = await who.post(`${root}/draft`, { _csrf: csrfIn(first.html) })
  t.match(same.html, /gelijk aan wat nu geldt/)

  const file = join(draft, 'purposes/debt-help.yaml')
  const written = readFileSync(file, 'utf8')
  writeFileSync(file, written.replace('mode: power\n', 'mode: nonsense\n'))
  const bad = await who.post(`${root}/draft`, { _csrf: csrfIn(same.html) })
  t.match(bad.html, /Het ontwerp klopt nog niet/)
  t.notMatch(bad.html, new RegExp(draft), 'no path of the machine')

  writeFileSync(
    file,
    written.replace(/sources: \[municipality-wmo, municipality-youth/, 'sources: [municipality-youth'),
  )
  const looks = (await ofType('log-viewed')).length
  let seen = await who.post(`${root}/draft`, { _csrf: csrfIn(bad.html) })
  for (let i = 0; i < 50 && /Laad opnieuw/.test(seen.html); i++) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    seen = await who.get(`${root}/draft`)
  }
  t.equal(seen.status, 200)
  t.match(seen.html, /Klaar sinds/)
  for (const { id } of asked) t.match(seen.html, `/console/exchanges/${id}`)
  t.match(seen.html, /Mag → Mag niet/)
  const after = await ofType('log-viewed')
  const recorded = after.slice(looks)
  t.ok(recorded.length >= 3)
  t.ok(recorded.every(({ record }) => record['operation'] === 'console.policies.draft'))
  t.ok(
    recorded.some(({ person }) => person !== null),
    'the people of the examples',
  )

  const compared = await who.get(
    `${root}/changes?to=draft&from=${encodeURIComponent(/sha256:[0-9a-f]{64}/.exec((await who.get(root)).html)?.[0] ?? '')}`,
  )
  t.match(compared.html, /P05-reuse/)
  t.match(compared.html, /van wie/)
})

t.test('who reads and advises does not compare drafts', async (t) => {
  const officer = await g.enter('fg-1')
  t.equal((await officer.get(`${root}/draft`)).status, 403)
  t.notMatch((await officer.get(root)).html, /Een ontwerp vergelijken/)
})
