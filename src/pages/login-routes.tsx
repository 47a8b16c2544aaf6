import type { FastifyInstance } from 'fastify'
import type { AccessPorts } from '../http/access.ts'
import type { Login } from './login.ts'
import type { Place, Shower } from './page.tsx'
import { A, H1, P } from './parts.tsx'
import { begin, takeAfter, takeLogin } from './session.ts'
import { words } from './words.ts'

/** What logging in and out needs. `end` makes a visit end everywhere. */
export interface LoginRouteParts {
  readonly login: Login
  readonly shower: Shower
  readonly places: readonly Place[]
  readonly ports: Pick<AccessPorts, 'refused'>
  readonly end: (session: string, until: string) => Promise<void>
  readonly longestSeconds: number
}

const open = (operation: string) => ({ config: { operation, scope: [], public: true as const } })

/** `/`, `/login`, `/login/callback` and `/logout`. */
export const loginRoutes = ({ login, shower, places, ports, end, longestSeconds }: LoginRouteParts) => {
  const startOf = (roles: readonly string[]): string =>
    (places.find(({ scope }) => scope.some((each) => roles.includes(each))) ?? places[0])?.path ?? '/'

  return async (app: FastifyInstance): Promise<void> => {
    app.get('/', open('pages.start'), (request, reply) => {
      const start = request.visitor === null ? '/' : startOf(request.visitor.roles)
      if (start !== '/') return reply.redirect(start, 303)
      const t = words[request.language]
      const content = (
        <>
          <H1>{t.welcome}</H1>
          <P>{t.welcomeText}</P>
          <P>
            <A href="/login" step>
              {t.logIn}
            </A>
          </P>
        </>
      )
      return shower.show(request, reply, { title: t.welcome, content })
    })

    app.get('/login', open('pages.login'), async (request, reply) => {
      const { to, underWay } = await login.begin(request.session.get('askAgain') === true)
      request.session.set('login', { ...underWay, startedAt: request.moment.at })
      return reply.redirect(to, 303)
    })

    app.get('/login/callback', open('pages.login'), async (request, reply) => {
      const underWay = takeLogin(request)
      const after = takeAfter(request)
      const query = request.url.indexOf('?')
      const who = underWay && (await login.finish(query < 0 ? '' : request.url.slice(query), underWay))
      if (who !== null) {
        begin(request, { ...who, roles: [...who.roles] })
        return reply.redirect(after ?? startOf(who.roles), 303)
      }
      const { moment, trace } = request
      const route = 'GET /login/callback'
      await ports.refused({
        ...{ operation: 'pages.login', route, fault: 'token-invalid', caller: null, unknownCaller: null },
        ...{ moment, trace },
      })
      const t = words[request.language]
      const [title, text] = t.loginFailed
      const content = (
        <>
          <H1>{title}</H1>
          <P>{text}</P>
          <P>
            <A href="/login">{t.logIn}</A>
          </P>
        </>
      )
      return shower.show(request, reply, { title, content, status: 403 })
    })

    app.post('/logout', open('pages.logout'), async (request, reply) => {
      const { visitor } = request
      if (visitor !== null) {
        const until = new Date(Date.parse(visitor.startedAt) + longestSeconds * 1000).toISOString()
        await end(visitor.session, until)
      }
      request.session.regenerate(['language'])
      request.session.set('askAgain', true)
      return reply.redirect('/logged-out', 303)
    })

    app.get('/logged-out', open('pages.logout'), (request, reply) => {
      const t = words[request.language]
      const content = (
        <>
          <H1>{t.loggedOut}</H1>
          <P>{t.loggedOutText}</P>
          <P>
            <A href="/login">{t.logIn}</A>
          </P>
        </>
      )
      return shower.show(request, reply, { title: t.loggedOut, content })
    })
  }
}
