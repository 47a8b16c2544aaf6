import { setTimeout as pause } from 'node:timers/promises'

/** How often a call is sent, and how long is waited at most in between. */
export interface Retries {
  /** Altogether; 3 where absent. */
  readonly attempts?: number
  /** In milliseconds; where the gateway asks for a longer wait its answer is given back. 10 seconds where absent. */
  readonly longestWait?: number
  /** Milliseconds of the first wait, doubled each time; 200 where absent. */
  readonly firstWait?: number
}

type Send = (request: Request) => Promise<Response>

/** Whether a call changes nothing, or nothing more when it is sent again with the same key. */
const repeatable = ({ method, url, headers }: Request): boolean =>
  method === 'GET' || method === 'HEAD' || new URL(url).pathname.endsWith('/_search') || headers.has('Idempotency-Key')

const isBusy = async (answer: Response): Promise<boolean> =>
  answer.status === 409 && (await answer.clone().text()).includes('urn:deelpoort:problem:in-progress')

/** Whether the call may be sent again: refused before it was looked at, or it failed and does no harm twice. */
const again = async (request: Request, answer: Response): Promise<boolean> => {
  if (answer.status === 429) return true
  if (!repeatable(request)) return false
  return [502, 503, 504].includes(answer.status) || isBusy(answer)
}

const waitOf = (answer: Response | null, attempt: number, firstWait: number): number => {
  const asked = Number(answer?.headers.get('Retry-After') ?? 0) * 1000
  return Math.max(Number.isFinite(asked) ? asked : 0, firstWait * 2 ** attempt * (0.75 + Math.random() / 2))
}

/**
 * Sends a call again where that is safe: reading, searching and what carries an `Idempotency-Key`, after a broken connection, a 502, 503
 * or 504, or while the first is under way (409); anything after a 429. The last answer is given back, the last fault thrown.
 */
export const retrying =
  (send: Send, { attempts = 3, longestWait = 10_000, firstWait = 200 }: Retries): Send =>
  async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      const last = attempt + 1 >= attempts
      let answer: Response | null = null
      try {
        answer = await send(request.clone())
        if (last || !(await again(request, answer))) return answer
      } catch (error) {
        if (last || request.signal.aborted || !repeatable(request)) throw error
      }
      const wait = waitOf(answer, attempt, firstWait)
      if (answer !== null && wait > longestWait) return answer
      await pause(wait, undefined, { signal: request.signal })
    }
  }
