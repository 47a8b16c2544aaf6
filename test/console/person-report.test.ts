import t from 'tap'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { entries } from '../exchange/log-reading.ts'
import { agreed } from '../exchange/scene.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn } from '../helpers/visitor.ts'

const g = await testConsole(t)
const { adult, pupil, pupilsMother } = g.sample.family(1)
await agreed(g, adult)
await agreed(g, pupil)
await agreed(g, pupilsMother)

const open = async (account: string, bsn: string) => {
  const me = await g.enter(account)
  const form = await me.get('/console/persons')
  const page = await me.post('/console/persons', { _csrf: csrfIn(form.html), who: bsn, why: 'access-request' })
  return { me, path: `${new URL(page.url).pathname}/report`, csrf: csrfIn(page.html) }
}
type Open = Awaited<ReturnType<typeof open>>

const asked = { law: 'avg', asker: 'self', by: '', subjectSaid: 'none' }
/** The report as bytes, by the same cookies. */
const pdfOf = async ({ me, path, csrf }: Open, fields: Readonly<Record<string, string>> = asked) => {
  const cookie = [...me.cookies.get('127.0.0.1')!].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await fetch(`${g.pages}${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: csrf, ...fields, as: 'pdf' }).toString(),
  })
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}
const read = (data: Uint8Array) => getDocument({ data, verbosity: 0 }).promise
type Pdf = Awaited<ReturnType<typeof read>>
const textOf = async (pdf: Pdf): Promise<string> => {
  const words: string[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    words.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  return flat(words.join(' '))
}
const flat = (text: string): string => text.replace(/\s+/g, '')
/** The sentences of a page between its heading and its end, without its marks. */
const sentencesIn = (html: string): readonly string[] => {
  const [, inside = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html.replace(/<nav.*?<\/nav>|<form.*?<\/form>/gs, '')) ?? []
  const text = inside
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return text.split('\n').filter((line) => line.trim() !== '')
}
const log = async () => await entries(g.owner)

t.test('the report as a page: what the room told, in words a resident understands, and recorded by it', async (t) => {
  const { me, path, csrf } = await open('privacy-1', adult.bsn)
  t.match((await me.get(path)).html, /Wie vraagt het\?/)
  const page = await me.post(path, { _csrf: csrf, ...asked, as: 'page' })
  t.equal(page.status, 200)
  for (const part of [
    ...[/Wie vroeg en kreeg uw gegevens/, /Dit overzicht is mogelijk niet volledig/, /Dit mag\. Het zijn uw eigen/],
    ...[/Een toestemming is vastgelegd/, /Lokaal team Voorbeeldgemeente/, /Plaats in het logboek/],
    ...[/Autoriteit Persoonsgegevens/, /Wij bewaren het zelf niet/],
  ])
    t.match(page.html, part)
  t.notMatch(page.html, /medewerker-17|OK_OWN_DATA|coordinated-approach/, 'no employee, no code')
  const made = (await log()).findLast(({ type }) => type === 'export-made')!
  t.match(made.record, { operation: 'access-reports.create', details: { view: 'access-report', askedBy: 'self' } })
  t.ok(
    (await log()).some(
      ({ type, person, record }) =>
        type === 'log-viewed' && person === made.person && record.details['why'] === 'access-request',
    ),
    'and the look with its reason before it',
  )
  t.match((await me.get(path.replace('/report', ''))).html, /Overzicht gemaakt/)
})

t.test(
  'the PDF is tagged, says its language and title, has its own letters, and holds the sentences of the page',
  async (t) => {
    const opened = await open('privacy-1', adult.bsn)
    const page = await opened.me.post(opened.path, { _csrf: opened.csrf, ...asked, as: 'page' })
    const { response, bytes } = await pdfOf(opened)
    t.equal(response.status, 200)
    t.equal(response.headers.get('content-type'), 'application/pdf')
    t.equal(response.headers.get('cache-control'), 'no-store')
    t.equal(response.headers.get('content-disposition'), 'attachment; filename="inzage.pdf"')
    const raw = Buffer.from(bytes).toString('latin1')
    t.match(raw, /pdfuaid:part/, 'it says that it is PDF/UA')
    t.match(raw, /\/DisplayDocTitle true/)
    t.match(raw, /\/FontFile2/, 'letters of its own')
    const pdf = await read(bytes)
    t.match(await pdf.getMarkInfo(), { Marked: true })
    t.match((await pdf.getMetadata()).info, { Language: 'nl-NL', Title: 'Wie vroeg en kreeg uw gegevens' })
    const roles = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody'])
      t.match(roles, `"role":"${role}"`)
    const text = await textOf(pdf)
    const lines = sentencesIn(page.html).filter(
      (line) => !/Wij bewaren het zelf niet|Terug naar|gebeurtenissen in/.test(line),
    )
    t.ok(lines.length > 30)
    // The page itself was one more event, so what counts and when differs between the two.
    for (const line of lines.filter((one) => !/\d{2}:\d{2}/.test(one))) t.ok(text.includes(flat(line)), line)
  },
)

t.test('for a child under 12 the parent with gezag asks; who is unknown here is said calmly', async (t) => {
  const opened = await open('privacy-1', pupil.bsn)
  const { me, path, csrf } = opened
  const page = await me.post(path, { _csrf: csrf, ...asked, asker: 'parent', by: pupilsMother.bsn, as: 'page' })
  t.match(page, { status: 200, html: /U vroeg dit voor iemand anders/ })
  t.notMatch(page.html, pupilsMother.bsn)
  t.match((await log()).findLast(({ record }) => record['operation'] === 'access-reports.create')!.record, {
    details: { askedBy: 'parent' },
  })
  const self = await me.post(path, { _csrf: csrf, ...asked, as: 'page' })
  t.match(self, { status: 200, html: /Er is niets om te laten zien/ }, 'the child itself is too young to ask')
  const unknown = { asker: 'parent', by: g.sample.family(8).adult.bsn, as: 'page' }
  const faulty = await me.post(path, { _csrf: csrf, ...asked, ...unknown })
  t.match(faulty, { status: 400, html: /Deze vrager is hier niet bekend/ })
  t.match(await me.post(path, { _csrf: csrf, law: 'x', asker: 'parent', by: '12' }), { status: 400 })
})

t.test('names of employees: asked with a reason, weighed by a person; after an incident they are there', async (t) => {
  const opened = await open('privacy-1', adult.bsn)
  const { me, path, csrf } = opened
  const form = await me.get(path)
  t.match(form.html, /Vraagt de vrager ook namen van medewerkers\?.*Waarom zijn de namen nodig\?/s)
  const made = async () => (await log()).findLast(({ record }) => record['operation'] === 'access-reports.create')!
  const reason = 'De vrager wil nagaan of een bekende <b>keek</b>.'

  const weighed = await me.post(path, { _csrf: csrf, ...asked, names: 'reason', namesReason: reason, as: 'page' })
  t.equal(weighed.status, 200)
  t.notMatch(weighed.html, /medewerker-17/, 'not before somebody weighed it')
  t.match(weighed.html, /of u de namen mag horen/, 'and the resident is told so')
  const entry = await made()
  t.match(entry.record, { type: 'export-made', details: { names: 'asked', withheld: [{ fields: ['employees'] }] } })
  t.notMatch(JSON.stringify(entry.record), /bekende/, 'no free text in the log')
  const again = /name="namesReason" value="([^"]*)"/.exec(weighed.html)?.[1] ?? ''
  t.equal(again, reason.replaceAll('<', '&lt;'), 'the PDF is asked with the same words')

  const incident = { ...asked, names: 'incident', namesReason: '' }
  const named = await me.post(path, { _csrf: csrf, ...incident, as: 'page' })
  t.match(named.html, /Medewerker.*medewerker-17/s)
  t.match((await made()).record, { details: { names: 'incident' } })
  t.match(await textOf(await read((await pdfOf(opened, incident)).bytes)), /medewerker-17/, 'and in the PDF')

  t.notMatch((await me.post(path, { _csrf: csrf, ...asked, as: 'page' })).html, /medewerker-17/)
  t.notOk('names' in (await made()).record.details, 'who asks no names asked none')

  const before = (await made()).id
  const wanting = { ...asked, law: 'wmo', names: 'reason', namesReason: ' ' }
  const empty = await me.post(path, { _csrf: csrf, ...wanting, as: 'page' })
  t.match(empty, { status: 400, html: /Schrijf kort op waarom de namen nodig zijn/ })
  t.match(empty.html, /value="wmo" checked/, 'what was right stays filled in')
  const number = { ...wanting, namesReason: `Het gaat om ${adult.bsn}.` }
  const withNumber = await me.post(path, { _csrf: csrf, ...number, as: 'page' })
  t.match(withNumber, { status: 400, html: /Haal het burgerservicenummer uit de reden/ })
  t.notMatch(withNumber.html, adult.bsn)
  t.match(await me.post(path, { _csrf: csrf, ...asked, names: 'all', as: 'page' }), { status: 400, html: /Kies of/ })
  t.equal((await made()).id, before, 'none of these made a report')
})

t.test('the FG makes none; without a reason nobody does; nothing of it stands in our own lines', async (t) => {
  const { me, path, csrf } = await open('fg-1', adult.bsn)
  const before = (await log()).filter(({ type }) => type === 'export-made').length
  t.equal((await me.post(path, { _csrf: csrf, ...asked, as: 'page' })).status, 403)
  const other = await g.enter('privacy-1')
  const form = await other.get('/console/persons')
  t.match((await other.post(path, { _csrf: csrfIn(form.html), ...asked, as: 'pdf' })).url, /\/why$/)
  t.equal((await log()).filter(({ type }) => type === 'export-made').length, before)
  for (const { bsn } of [adult, pupil, pupilsMother]) t.notOk(g.logged().includes(bsn))
  t.notMatch(g.logged(), /Wie vroeg en kreeg|eigen gegevens/)
})
