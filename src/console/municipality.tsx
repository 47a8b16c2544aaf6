import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Shower } from '../pages/page.tsx'
import { Form } from '../pages/form.tsx'
import { H1, P, Submit } from '../pages/parts.tsx'
import { Problem } from '../problems.ts'
import { page } from './page-config.ts'
import { words } from './words.ts'

declare module '@fastify/secure-session' {
  interface SessionData {
    municipality: string
  }
}

const path = '/console/municipality'

const chosen = (request: FastifyRequest): string | null => {
  const all = request.caller?.municipalities ?? []
  if (all.length < 2) return all[0] ?? null
  const said: unknown = request.session.get('municipality')
  return all.find((code) => code === said) ?? null
}

/** For which municipality the officer works now; throws where he has several and chose none (`chooseFirst` lets nobody so far). */
export const municipalityOf = (request: FastifyRequest): string => {
  const found = chosen(request)
  if (found === null) throw new Problem('invalid-input', 'Choose for which municipality.')
  return found
}

/** Who works for several municipalities first says for which. */
export const chooseFirst = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
  request.caller === null || chosen(request) !== null || request.routeOptions.url === path
    ? undefined
    : reply.redirect(path, 303)

/** Where he says it. */
export const municipalityRoutes =
  (shower: Shower, nameOf: (code: string) => Promise<string | null>, home: string) => async (app: FastifyInstance) => {
    const choosing = page('municipality.choose', ['audit', 'privacy', 'review', 'admin', 'exchange'], {
      shows: 'nothing',
    })

    app.get(path, choosing, async (request, reply) => {
      const t = words[request.language]
      const names = await Promise.all(
        request.call.caller.municipalities.map(async (code) => [code, (await nameOf(code)) ?? code] as const),
      )
      const content = (
        <>
          <H1>{t.whichMunicipality}</H1>
          <P>{t.whichMunicipalityText}</P>
          <Form action={path} class="actions" csrf={shower.csrf(reply)}>
            {names.map(([code, name]) => (
              <Submit key={code} name="municipality" value={code} plain>
                {name}
              </Submit>
            ))}
          </Form>
        </>
      )
      return shower.show(request, reply, { title: t.whichMunicipality, content })
    })

    app.post(path, choosing, async (request, reply) => {
      const { municipality } = (request.body ?? {}) as { readonly municipality?: unknown }
      const found = request.call.caller.municipalities.find((code) => code === municipality)
      if (found === undefined) throw new Problem('invalid-input', 'That is none of your municipalities.')
      request.session.set('municipality', found)
      return reply.redirect(home, 303)
    })
  }
