import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem, problems } from '../problems.ts'
import { everyAnswer } from './headers.ts'
import type { ProblemBody } from './problem-body.ts'
import { problemOf } from './problem-of.ts'

const mediaType = 'application/problem+json'

/** When to come back where whoever threw a 503 did not say. */
const someSeconds = 5

/** A problem as the caller reads it; `instance` is new each time. */
const problemBody = (problem: Problem): ProblemBody => ({
  type: `urn:deelpoort:problem:${problem.code}`,
  title: problems[problem.code].title,
  status: problems[problem.code].status,
  detail: problem.detail,
  instance: `urn:uuid:${randomUUID()}`,
  ...(problems[problem.code].status === 400 ? { invalidParams: [...problem.invalidParams] } : {}),
})

/** The one handler of errors: everything thrown becomes problem+json; the log learns code, instance and place. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const problem = problemOf(error)
  const body = problemBody(problem)
  request.problem = problem.code
  const route = request.is404 ? null : request.routeOptions.url
  const line = { problem: problem.code, instance: body.instance, route, traceId: request.trace?.traceId }
  if (body.status >= 500) request.log.error({ ...line, err: problem.cause ?? problem }, 'problem')
  else request.log.info(line, 'problem')
  const wait = problem.retryAfter ?? (body.status === 503 ? someSeconds : null)
  if (wait !== null) reply.header('Retry-After', wait)
  return reply.headers(everyAnswer).code(body.status).type(mediaType).send(JSON.stringify(body))
}

const ofSocket: Readonly<Record<string, readonly [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'The headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request did not arrive in time'],
}

/** Answers what is no HTTP at all, without quoting or logging it. */
export const answerSocket = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, phrase, title] = ofSocket[error.code ?? ''] ?? [400, 'Bad Request', problems['invalid-input'].title]
  const body = JSON.stringify({
    ...problemBody(new Problem('invalid-input', 'The request could not be read.')),
    title,
    status,
  })
  const headers = { ...everyAnswer, 'Content-Type': mediaType, 'Content-Length': String(Buffer.byteLength(body)) }
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${phrase}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
