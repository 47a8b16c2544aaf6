import type { ProblemAnswer } from './client.ts'

/** The gateway answered a problem (RFC 9457): `code` is stable, `problem.invalidParams` names all faults of what was sent. */
export class GatewayProblem extends Error {
  readonly status: number
  /** The last word of `type`: `invalid-input`, `forbidden`, `unavailable`. */
  readonly code: string
  readonly problem: ProblemAnswer
  /** Seconds after which to try again, where the gateway says so. */
  readonly retryAfter: number | null

  constructor(problem: ProblemAnswer, { status, headers }: Response) {
    const faults = (problem.invalidParams ?? []).map(({ name, reason }) => `${name} ${reason}`)
    super([problem.detail || problem.title, ...faults].join(' · '))
    this.name = 'GatewayProblem'
    this.status = status
    this.code = String(problem.type).split(':').at(-1) ?? ''
    this.problem = problem
    const seconds = Number(headers.get('Retry-After') ?? Number.NaN)
    this.retryAfter = Number.isFinite(seconds) ? seconds : null
  }
}

/** What a call of the client resolves to. */
export interface Answer<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

const problemOf = (error: unknown, { status, statusText }: Response): ProblemAnswer => {
  const known = typeof error === 'object' && error !== null && 'type' in error && 'detail' in error
  if (known) return error as ProblemAnswer
  // Something between the caller and the gateway answered.
  return {
    type: `urn:deelpoort:problem:status-${status}`,
    title: statusText,
    status,
    detail: `Answered ${status}.`,
    instance: '',
  }
}

/** The data of a call: `const made = await answered(gateway.POST('/cases', …))`. Throws GatewayProblem. */
export const answered = async <Data>(call: Promise<Answer<Data>>): Promise<Exclude<Data, undefined>> => {
  const { data, error, response } = await call
  if (!response.ok) throw new GatewayProblem(problemOf(error, response), response)
  return data as Exclude<Data, undefined>
}
