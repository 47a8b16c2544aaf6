import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import ts from 'typescript'

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src')

/** What a room may import: other rooms, and packages by kind of file (docs/decisions/0002-walls.md). */
interface Wall {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  readonly store?: readonly string[]
}

const http = ['undici', 'zod']
const pagePackages = ['fastify', 'preact', 'preact/jsx-runtime', 'preact-render-to-string']
const walls: Readonly<Record<string, Wall>> = {
  core: { rooms: [], packages: [] },
  policy: { rooms: ['core'], packages: ['yaml', 'zod', 'canonicalize', 'node:fs', 'node:path', 'node:url'] },
  participants: { rooms: ['core', 'store', 'audit'], packages: [], store: ['kysely'] },
  cases: { rooms: ['core', 'store', 'audit'], packages: [], store: ['kysely'] },
  persons: { rooms: ['core', 'store', 'audit'], packages: http, store: ['kysely'] },
  consent: { rooms: ['core', 'store', 'audit'], packages: [], store: ['kysely'] },
  reviews: { rooms: ['core', 'store', 'audit'], packages: [], store: ['kysely'] },
  inbox: { rooms: ['core', 'store', 'audit', 'sources'], packages: ['zod'], store: ['kysely'] },
  // Over the way of the exchange, as its routes are; nobody imports it.
  notices: { rooms: ['core', 'store', 'audit', 'sources', 'inbox', 'exchange'], packages: [], store: ['kysely'] },
  webhooks: { rooms: ['store', 'audit'], packages: ['undici', 'node:net'], store: ['kysely'] },
  'partner-check': { rooms: ['sources', 'webhooks', 'inbox', 'core', 'http'], packages: ['node:util'] },
  tlog: { rooms: [], packages: [] },
  witness: { rooms: ['tlog', 'store'], packages: ['node:http', 'node:path'] },
  audit: {
    rooms: ['store', 'tlog'],
    packages: ['kysely', 'node:path', 'node:timers/promises'],
  },
  sources: { rooms: ['core'], packages: [...http, 'jose', 'node:dns', 'node:net', 'node:timers/promises'] },
  exchange: {
    rooms: [
      'core',
      'policy',
      'participants',
      'cases',
      'persons',
      'consent',
      'audit',
      'sources',
      'inbox',
      'reviews',
      'store',
    ],
    packages: [],
    store: ['kysely'],
  },
  mail: { rooms: [], packages: ['nodemailer'] },
  pages: {
    rooms: ['http', 'store'],
    packages: [...pagePackages, /^@fastify\//.source, 'openid-client', 'zod', 'node:fs', 'node:url', 'node:zlib'],
    store: ['kysely'],
  },
  'partner-room': { rooms: ['core', 'http', 'inbox', 'mail', 'pages', 'sources'], packages: [...pagePackages, 'zod'] },
  // Reads on a login of its own; what writes is a port from wiring.
  console: {
    rooms: ['audit', 'consent', 'cases', 'participants', 'reviews', 'policy', 'http', 'core', 'store', 'pages', 'tlog'],
    packages: [
      ...[...pagePackages, '@fastify/secure-session', 'd3-scale', 'd3-shape', 'pdfkit', 'zod'],
      ...['node:url', 'node:stream'],
    ],
    store: ['kysely'],
  },
  http: {
    rooms: [],
    packages: [
      'fastify',
      /^@fastify\//.source,
      'fastify-type-provider-zod',
      'zod',
      'pino',
      'jose',
      'prom-client',
      'node:net',
      'node:http',
      'node:fs',
      'node:perf_hooks',
      'node:url',
      'node:stream',
    ],
  },
  store: {
    rooms: [],
    packages: ['kysely', 'pg', 'pg-boss', 'uuid', 'node:fs', 'node:fs/promises', 'node:path', 'node:url', 'node:util'],
  },
  reference: { rooms: ['http'], packages: [] },
  client: { rooms: [], packages: ['openapi-fetch', 'jose', 'node:timers/promises'] },
}

/** Folders and files that wire or stand outside: they may import what they need, and no room imports them. */
const outside = ['commands', 'sample', 'wiring']
const loose = ['main.ts', 'app.ts', 'config.ts', 'settings.ts', 'setting-values.ts', 'problems.ts']

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(path) ? [path] : []
  })

interface Import {
  readonly file: string
  readonly room: string
  readonly to: string
  readonly typeOnly: boolean
}

const importsOf = (path: string): Import[] => {
  const file = relative(src, path)
  const room = file.includes('/') ? (file.split('/')[0] ?? '') : ''
  const text = readFileSync(path, 'utf8')
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    file,
    room,
    to: fileName.startsWith('.') ? `src/${relative(src, resolve(dirname(path), fileName))}` : fileName,
    typeOnly: /(import|export)\s+type\s[^;]*$/.test(text.slice(Math.max(0, text.lastIndexOf('\nimport', pos)), pos)),
  }))
}

const all = files(src).flatMap(importsOf)
const edges = ['-routes.ts', '-schema.ts']
const isEdge = (file: string) => edges.some((suffix) => file.endsWith(suffix))

const allowedPackage = ({ file, room, to }: Import): boolean => {
  const wall = walls[room]
  if (wall === undefined) return true
  if (to === 'node:crypto') return room !== 'core'
  if (isEdge(file) && ['fastify', 'fastify-type-provider-zod', 'zod'].includes(to)) return true
  if (file.endsWith('-store.ts') && wall.store?.includes(to)) return true
  return wall.packages.some((p) => p === to || (p.startsWith('^') && new RegExp(p).test(to)))
}

const allowedRoom = ({ file, room, to, typeOnly }: Import): boolean => {
  const wall = walls[room]
  const target = to.slice('src/'.length)
  const toRoom = target.includes('/') ? (target.split('/')[0] ?? '') : ''
  if (toRoom === 'sample') return room === 'sample'
  if (outside.includes(toRoom)) return room === '' || outside.includes(room)
  if (wall === undefined) return true
  if (toRoom === room) return true
  if (toRoom === '') return target === 'problems.ts' || (target === 'config.ts' && typeOnly)
  if (isEdge(file) && toRoom === 'http') return true
  if (target === 'http/caller.ts' && !wall.rooms.includes('http')) return room !== 'core' && typeOnly
  return wall.rooms.includes(toRoom)
}

t.test('every import stays inside its walls', async (t) => {
  t.ok(all.length > 100, 'the walk has seen the source')
  const broken = all.filter((i) => (i.to.startsWith('src/') ? !allowedRoom(i) : !allowedPackage(i)))
  t.same(
    broken.map((i) => `${i.file} imports ${i.to}`),
    [],
  )
})

t.test('the core waits for nothing and reads no clock, environment or chance', async (t) => {
  const forbidden = /\basync\b|\bawait\b|\bPromise\b|new Date\(\)|Date\.now|process\.|Math\.random|setTimeout/
  for (const path of files(join(src, 'core'))) {
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    t.notMatch(code, forbidden, relative(src, path))
  }
})

t.test('every room of the design is there, and no other', async (t) => {
  const rooms = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory())
  const known = new Set([...Object.keys(walls), ...outside])
  t.same(
    rooms.filter((room) => !known.has(room)),
    [],
  )
})

t.test('only the named files stand beside the rooms', async (t) => {
  const found = readdirSync(src).filter((name) => statSync(join(src, name)).isFile())
  t.same(
    found.filter((name) => !loose.includes(name)),
    [],
  )
})
