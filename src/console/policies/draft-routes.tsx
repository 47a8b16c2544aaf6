import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { DraftPage, type DraftFault } from './draft-page.tsx'
import { draftWords } from './draft-words.ts'
import { comparers, type PoliciesPorts } from './ports.ts'
import { root } from './tables-page.tsx'

const comparing = page('policies.draft', comparers, { shows: 'persons' })

/** A month before a local day. */
const monthBefore = (localDate: string): string => {
  const day = new Date(`${localDate}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 31)
  return day.toISOString().slice(0, 10)
}

/** What a draft of the tables would change over last month: begun by a form, seen by loading the page again. */
export const draftRoutes =
  ({ policyOf, runs, draft }: PoliciesPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const show = async (request: FastifyRequest, reply: FastifyReply, fault: DraftFault | null) => {
      const { language } = request
      const run = runs.of(municipalityOf(request), request.call.caller.organisation)
      const examples = run?.groups.flatMap((group) => group.examples) ?? []
      // The examples are about people: each of them was looked at.
      await desk.look(request, {
        persons: [...new Set(examples.flatMap(({ person }) => person ?? []))],
        entries: examples.map(({ entry }) => entry),
        search: run === null ? {} : { policy: run.after, since: run.since },
      })
      const content = (
        <DraftPage {...{ language, names: await desk.names(request), run, fault }} csrf={shower.csrf(reply)} />
      )
      return shower.show(request, reply, { title: draftWords[language].title, content })
    }

    app.get(`${root}/draft`, comparing, async (request, reply) => {
      const isNone = draft.folder === null
      return show(request, reply, isNone ? { kind: 'none' } : null)
    })

    app.post(`${root}/draft`, comparing, async (request, reply) => {
      const municipality = municipalityOf(request)
      const { at, localDate } = request.moment
      const read = draft.read(municipality)
      const before = policyOf(municipality)
      if (read.kind !== 'draft') return show(request, reply, read)
      if (read.policy.fingerprint === before.fingerprint) return show(request, reply, { kind: 'same' })
      const since = monthBefore(localDate)
      // Recorded before a single decision is read.
      await desk.look(request, { persons: [], search: { policy: read.policy.fingerprint, since } })
      runs.start({ municipality, reader: request.call.caller.organisation, since, before, after: read.policy, at })
      return reply.redirect(`${root}/draft`, 303)
    })
  }
