import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'

/** `?language=en` on any page: remembered for this visit, and the page again under its own address. */
export const turnLanguage = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
  const { language } = request.query as { readonly language?: unknown }
  if (!request.is404 && request.method === 'GET' && (language === 'nl' || language === 'en')) {
    request.session.set('language', language)
    return reply.redirect(addressIn(request.url, null), 303)
  }
  const chosen: unknown = request.session.get('language')
  if (chosen === 'nl' || chosen === 'en') request.language = chosen
  return undefined
}

/** The address of this page in a language (null: in the one that was chosen), with all else that was asked. */
export const addressIn = (url: string, language: 'nl' | 'en' | null): string => {
  const [path = '/', query = ''] = url.split('?')
  const asked = new URLSearchParams(query)
  asked.delete('language')
  if (language !== null) asked.set('language', language)
  const rest = asked.toString()
  return rest === '' ? path : `${path}?${rest}`
}

/** A form comes from our own pages: browsers that say where it comes from are believed where it is elsewhere. */
export const fromHere = async (request: FastifyRequest): Promise<void> => {
  const site = request.headers['sec-fetch-site']
  if (request.method !== 'POST' || site === undefined || site === 'same-origin') return
  throw new Problem('forbidden', 'This form is of another site.')
}
