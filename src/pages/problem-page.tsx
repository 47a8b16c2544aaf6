import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { problemOf } from '../http/problem-of.ts'
import { type ProblemCode, problems } from '../problems.ts'
import type { Shower } from './page.tsx'
import { A, H1, P } from './parts.tsx'
import { words } from './words.ts'

const isOldForm = (error: unknown): boolean =>
  String((error as { readonly code?: unknown } | null)?.code ?? '').startsWith('FST_CSRF_')

/** Everything thrown becomes a page that says what one can do; the log learns code, reference and place, never more. */
export const problemPage = (shower: Shower) => (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const old = isOldForm(error)
  const problem = problemOf(error)
  const code: ProblemCode = old ? 'forbidden' : problem.code
  const { status } = problems[code]
  const instance = `urn:uuid:${randomUUID()}`
  request.problem = code
  const route = request.is404 ? null : request.routeOptions.url
  const line = { problem: code, instance, route, traceId: request.trace?.traceId }
  if (status >= 500) request.log.error({ ...line, err: problem.cause ?? problem }, 'problem')
  else request.log.info(line, 'problem')
  if (problem.retryAfter !== null) reply.header('Retry-After', problem.retryAfter)
  const t = words[request.language]
  const [title, text] = old ? t.formExpired : (t.problems[code] ?? [t.wrong, ''])
  const content = (
    <>
      <H1>{title}</H1>
      <P>{text}</P>
      {status >= 500 && (
        <P>
          {t.reference}: <code>{instance}</code>
        </P>
      )}
      <P>{code === 'unauthenticated' ? <A href="/login">{t.logIn}</A> : <A href="/">{t.back}</A>}</P>
    </>
  )
  return shower.show(request, reply, { title, content, status })
}
