import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TestConsole } from '../helpers/console.ts'
import { csrfIn, type Visitor } from '../helpers/visitor.ts'

/** Something that was given out: how it is called, its headers, and what it holds. */
export interface GivenOut {
  readonly name: string
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
}

/** The cells of comma-separated values (RFC 4180). */
export const cellsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  )

/** The words of a PDF, and what it would do beside being read. */
export const readPdf = async (
  data: Uint8Array,
): Promise<{ readonly words: string; readonly acts: readonly string[] }> => {
  const raw = Buffer.from(data).toString('latin1')
  const acts = ['/JavaScript', '/JS', '/Launch', '/URI', '/OpenAction', '/AA'].filter((name) =>
    raw.includes(`${name} `),
  )
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const words: string[] = []
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    words.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  const actions = await pdf.getJSActions()
  return { words: words.join('').replace(/\s+/g, ''), acts: actions === null ? acts : [...acts, 'actions'] }
}

const kept = async (name: string, answer: Response): Promise<GivenOut> => {
  const { status, headers } = answer
  return { name, status, headers, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

/** A form that is sent by somebody of the room, whose answer is kept byte for byte. */
const formOf = async ({ pages }: TestConsole, who: Visitor, path: string, fields: Readonly<Record<string, string>>) => {
  const cookie = [...(who.cookies.get('127.0.0.1') ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  return fetch(`${pages}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
}

/** Every file that the room and the log give out, with what was said in it. */
export const giveOut = async (g: TestConsole): Promise<readonly GivenOut[]> => {
  const files: GivenOut[] = []
  const api = async (client: string, path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await g.raw(client, `/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    files.push(await kept(`${path} ${JSON.stringify(body)}`, answer))
  }
  const { bsn } = g.sample.family(0).youth
  for (const format of ['csv', 'json-lines']) {
    for (const view of ['entries', 'ldv', 'adl', 'nen7513']) await api('fg', '/audit-events/_export', { view, format })
    await api('privacy-officer', '/access-reports', { person: { bsn }, municipality: '9901', format })
  }
  const me = await g.enter('privacy-1')
  const list = await me.get('/console/exchanges')
  for (const format of ['csv', 'json-lines']) {
    const sent = await formOf(g, me, '/console/exchanges/export', { _csrf: csrfIn(list.html), format })
    files.push(await kept(`exchanges ${format}`, sent))
  }
  const form = await me.get('/console/persons')
  const person = await me.post('/console/persons', { _csrf: csrfIn(form.html), who: bsn, why: 'access-request' })
  const asked = { law: 'avg', asker: 'self', by: '', subjectSaid: 'none', as: 'pdf' }
  const path = `${new URL(person.url).pathname}/report`
  files.push(await kept('report pdf', await formOf(g, me, path, { _csrf: csrfIn(person.html), ...asked })))
  return files
}
