import { randomUUID } from 'node:crypto'
import secureSession from '@fastify/secure-session'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { scopes } from '../http/caller.ts'
import { Oin } from '../http/wire.ts'
import type { Language } from './words.ts'

declare module '@fastify/secure-session' {
  interface SessionData {
    visitor: Visitor
    login: LoginUnderWay
    after: string
    askAgain: boolean
    language: Language
  }
}

/** How long a visit lasts, and what it is sealed with: the first key seals, each opens (32 bytes, use `pages-session`). */
export interface SessionOptions {
  readonly keys: readonly [Buffer, ...Buffer[]]
  /** Only over TLS; then the name of the cookie binds it to this host (`__Host-`). */
  readonly secure: boolean
  /** Without a call for so long: ended. */
  readonly idleSeconds: number
  /** After so long: ended, whatever was done in it. */
  readonly longestSeconds: number
}

/** Who logged in, as the provider named him, and when. */
export const Visitor = z.strictObject({
  session: z.uuid(),
  organisation: Oin,
  professional: z.strictObject({ id: z.string().min(1).max(80), function: z.string().max(80).nullable() }),
  roles: z.array(z.enum(scopes)),
  startedAt: z.iso.datetime(),
})
export type Visitor = z.output<typeof Visitor>

/** What a login under way must find again when the provider sends the browser back. */
export const LoginUnderWay = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  startedAt: z.iso.datetime(),
})
export type LoginUnderWay = z.output<typeof LoginUnderWay>

/** Puts the session in a sealed cookie that scripts cannot read and other sites cannot use. */
export const registerSession = async (app: FastifyInstance, options: SessionOptions): Promise<void> => {
  await app.register(secureSession, {
    key: [...options.keys],
    cookieName: options.secure ? '__Host-deelpoort' : 'deelpoort',
    expiry: options.idleSeconds,
    // Lax: the provider's redirect back is a call from another site.
    cookie: { path: '/', httpOnly: true, secure: options.secure, sameSite: 'lax' },
  })
}

const read = <T>(schema: z.ZodType<T>, value: unknown): T | null => {
  const found = schema.safeParse(value)
  return found.success ? found.data : null
}

const isWithin = (startedAt: string, at: string, seconds: number): boolean =>
  Date.parse(at) - Date.parse(startedAt) < seconds * 1000

/** Who visits; null where nobody logged in, or too long ago. */
export const visitorIn = (request: FastifyRequest, longestSeconds: number): Visitor | null => {
  const visitor = read(Visitor, request.session.get('visitor'))
  return visitor !== null && isWithin(visitor.startedAt, request.moment.at, longestSeconds) ? visitor : null
}

/** A new session for who logged in: nothing of the one before but the language. */
export const begin = (request: FastifyRequest, who: Omit<Visitor, 'session' | 'startedAt'>): void => {
  request.session.regenerate(['language'])
  request.session.set('visitor', { ...who, session: randomUUID(), startedAt: request.moment.at })
}

/** How long one may take to log in at the provider. */
const loginSeconds = 600

/** Takes the login under way out of the session: it counts once. */
export const takeLogin = (request: FastifyRequest): LoginUnderWay | null => {
  const login = read(LoginUnderWay, request.session.get('login'))
  request.session.set('login', undefined)
  return login !== null && isWithin(login.startedAt, request.moment.at, loginSeconds) ? login : null
}

/** Where somebody was going before he had to log in: a path of ours, or null. */
export const takeAfter = (request: FastifyRequest): string | null => {
  const after: unknown = request.session.get('after')
  request.session.set('after', undefined)
  return typeof after === 'string' && /^\/[A-Za-z0-9]/.test(after) ? after : null
}
