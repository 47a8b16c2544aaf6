import type { FastifyRequest } from 'fastify'
import type { PageLook } from '../audit/page-look.ts'
import type { Call } from '../http/caller.ts'
import { municipalityOf } from './municipality.tsx'
import type { Names } from './names.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether what this page shows is in the log already. */
    looked: boolean
  }
}

/** What the console may do beside reading: have a look recorded. On the application's login. */
export interface DeskPorts {
  readonly record: (call: Call, look: PageLook) => Promise<void>
  /** Rejects (`unavailable`) where the log takes no entry. */
  readonly ready: () => Promise<void>
  readonly namesIn: (municipality: string, language: 'nl' | 'en') => Promise<Names>
}

/** Records looks, and knows how things are called. A page about persons is sent only after one of the first two. */
export interface Desk {
  /** Puts the look in the log. Problem `unavailable`: then show nothing. */
  look(request: FastifyRequest, seen: Omit<PageLook, 'municipality'>): Promise<void>
  /** Does what records the look itself. */
  looked<T>(request: FastifyRequest, work: () => Promise<T>): Promise<T>
  names(request: FastifyRequest): Promise<Names>
}

/** The desk over these ports. */
export const deskOf = ({ record, namesIn }: DeskPorts): Desk => ({
  look: async (request, seen) => {
    await record(request.call, { municipality: municipalityOf(request), ...seen })
    request.looked = true
  },
  looked: async (request, work) => {
    const done = await work()
    request.looked = true
    return done
  },
  names: (request) => namesIn(municipalityOf(request), request.language),
})
