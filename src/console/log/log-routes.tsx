import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { attachment } from '../../http/attachment.ts'
import { newestNote, notedAt } from '../../audit/tree/cosigned-note.ts'
import { witnessed } from '../../audit/tree/witnessed.ts'
import type { LogFileRoom } from '../../audit/verifying/log-file-room.ts'
import { lastVerifications, logOf } from '../../audit/verifying/verification-store.ts'
import type { Verifications } from '../../audit/verifying/verifications.ts'
import { Problem } from '../../problems.ts'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import type { VerifierKey } from '../../tlog/note-key.ts'
import type { Area, Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { AuditorPage } from './auditor-page.tsx'
import { LogPage } from './log-page.tsx'
import { showLog } from './log-store.ts'
import { words } from './words.ts'

/** What the pages of the log are made with. `db`: the login of the pages. */
export interface LogPorts {
  readonly db: Db
  readonly verifications: Verifications
  readonly file: LogFileRoom
  readonly keysOf: (municipality: string, logName: string) => readonly VerifierKey[]
  readonly witnesses: readonly VerifierKey[]
}

const path = '/console/log'
const perPage = 10
const mostVerifications = 20
const officers = ['audit', 'privacy', 'admin'] as const
const nothing = { shows: 'nothing' } as const
const plain = 'text/plain; charset=utf-8'

/** `/console/log`: whether the log is whole, and what shows it. */
export const logArea = (ports: LogPorts): Area => ({
  place: { path, label: { nl: words.nl.title, en: words.en.title }, scope: officers },
  styles: [fileURLToPath(new URL('log.css', import.meta.url))],
  scripts: { 'log-progress': fileURLToPath(new URL('progress.js', import.meta.url)) },
  routes: logRoutes(ports),
})

const logRoutes =
  (ports: LogPorts) =>
  ({ shower }: Tools) => {
    const { db, verifications } = ports

    const show = async (request: FastifyRequest, reply: FastifyReply, wrong: string | null = null) => {
      const municipality = municipalityOf(request)
      const { language, call } = request
      const before = sizeIn((request.query as { readonly before?: unknown }).before)
      const reader = call.caller.organisation
      const log = (await showLog(db, { municipality, reader, before, perPage })) ?? notFound()
      const all = await lastVerifications(db, municipality, mostVerifications)
      const keys = ports.keysOf(municipality, log.name)
      const content = (
        <LogPage
          {...{ language, log, verifications: all, at: call.moment.at, wrong, csrf: shower.csrf(reply) }}
          witnesses={await witnessed(db, { municipality, keys, witnesses: ports.witnesses })}
          isOlder={before !== null}
          mayTake={call.caller.scopes.includes('audit')}
        />
      )
      const isRunning = all[0]?.state === 'running'
      return shower.show(request, reply, {
        ...{ title: words[language].title, content, status: wrong === null ? 200 : 422 },
        scripts: isRunning ? ['log-progress'] : [],
      })
    }

    return async (app: FastifyInstance): Promise<void> => {
      app.addHook('onClose', () => verifications.close())

      app.get(path, page('log.read', officers, nothing), (request, reply) => show(request, reply))

      app.get(`${path}/verification`, page('log.progress', officers, nothing), async (request, reply) => {
        const [last] = await lastVerifications(db, municipalityOf(request))
        return reply.send({ running: last?.state === 'running', seen: last?.seen ?? 0, size: last?.size ?? 0 })
      })

      app.post(`${path}/verifications`, page('log.verify', officers, nothing), async (request, reply) => {
        const { checkpoint } = (request.body ?? {}) as { readonly checkpoint?: unknown }
        const given = typeof checkpoint === 'string' && checkpoint.trim() !== '' ? noteIn(checkpoint) : null
        try {
          await verifications.start(request.call, { municipality: municipalityOf(request), checkpoint: given })
        } catch (error) {
          const code = error instanceof Problem ? error.code : null
          if (code === 'invalid-input') return show(request, reply, given)
          // Somebody else was first: the page shows how far his is.
          if (code !== 'conflict') throw error
        }
        return reply.redirect(`${path}#verification`, 303)
      })

      app.get(`${path}/checkpoints/:size`, page('log.checkpoint', officers, nothing), async (request, reply) => {
        const size = sizeIn((request.params as { readonly size: string }).size) ?? notFound()
        const municipality = municipalityOf(request)
        const { name } = await logOf(db, municipality)
        const note = await inMunicipality(db, municipality, (trx) => notedAt(trx, municipality, size))
        return attach(reply, `${name}-${String(size)}.checkpoint`).send(note ?? notFound())
      })

      app.get(`${path}/auditor`, page('log.auditor', ['audit'], nothing), async (request, reply) => {
        const municipality = municipalityOf(request)
        const { language } = request
        const { name } = await logOf(db, municipality)
        const newest = await inMunicipality(db, municipality, (trx) => newestNote(trx, municipality))
        const content = (
          <AuditorPage
            {...{
              language,
              csrf: shower.csrf(reply),
              size: newest?.size ?? 0,
              file: fileName(name, newest?.size ?? 0),
            }}
            keys={[...ports.keysOf(municipality, name), ...ports.witnesses]}
          />
        )
        return shower.show(request, reply, { title: words[language].auditor, content })
      })

      app.post(`${path}/file`, page('log.file', ['audit'], nothing), async (request, reply) => {
        const { name, size, lines } = await ports.file(request.call, municipalityOf(request))
        return attach(reply, fileName(name, size)).send(Readable.from(lines))
      })
    }
  }

const fileName = (log: string, size: number): string => `${log}-${String(size)}.deelpoort-log`

const attach = (reply: FastifyReply, name: string): FastifyReply =>
  reply.type(plain).header('content-disposition', attachment(name))

const sizeIn = (text: unknown): number | null =>
  typeof text === 'string' && /^[0-9]{1,15}$/.test(text) ? Number(text) : null

/** A checkpoint as it was pasted: a form sends its lines with other ends, and its last one is easily lost. */
const noteIn = (text: string): string => `${text.replace(/\r\n?/g, '\n').replace(/^\s+|\s+$/g, '')}\n`

const notFound = (): never => {
  throw new Problem('not-found', 'There is no such log or checkpoint here.')
}
