import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { whys, type Why } from './why.ts'

declare module '@fastify/secure-session' {
  interface SessionData {
    openedPersons: readonly Opened[]
  }
}

/** How long a reason to look at one person counts, and of how many at a time. */
const openMinutes = 30
const most = 5

/** A person's file that was opened in this visit: by which alias, why, and when. It holds nothing of the person. */
const Opened = z.strictObject({
  alias: z.string().max(80),
  why: z.enum(whys as readonly [Why, ...Why[]]),
  reference: z.string().max(40).nullable(),
  at: z.iso.datetime(),
})
export type Opened = z.output<typeof Opened>

const until = (at: string): string => new Date(Date.parse(at) + openMinutes * 60_000).toISOString()

const all = (request: FastifyRequest): readonly Opened[] => {
  const read = z.array(Opened).safeParse(request.session.get('openedPersons'))
  return read.success ? read.data.filter(({ at }) => request.moment.at < until(at)) : []
}

/** Why this file is open now, and until when; null: not opened in this visit, or too long ago. */
export const openedIn = (request: FastifyRequest, alias: string): (Opened & { readonly until: string }) | null => {
  const found = all(request).find((one) => one.alias === alias)
  return found === undefined ? null : { ...found, until: until(found.at) }
}

/** Remembers why this file is opened, in the sealed session; the oldest of too many is asked anew. */
export const open = (request: FastifyRequest, opened: Omit<Opened, 'at'>): void => {
  const others = all(request).filter(({ alias }) => alias !== opened.alias)
  request.session.set('openedPersons', [...others, { ...opened, at: request.moment.at }].slice(-most))
}

/** Closes a file: who wants to see it again says why again. */
export const close = (request: FastifyRequest, alias: string): void => {
  const others = all(request).filter((one) => one.alias !== alias)
  request.session.set('openedPersons', [...others])
}
