import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import type { Schema } from '../../src/client/client.ts'
import { type Acknowledged, ofRequest } from './acknowledged.ts'
import type { GatewayProcess } from './gateway-process.ts'
import { type Answer, post, type Unanswered } from './load.ts'

/** What came of calls that were repeated with their key after they had no answer. */
export interface Repeated {
  readonly acknowledged: readonly Acknowledged[]
  /** How many of them had come to something the first time. */
  readonly replayed: number
  readonly faults: readonly string[]
}

/** Repeats each as a caller does, again where it hears 503: it is answered, and one that was made the first time brings no data again. */
export const repeatAll = async (
  calls: readonly Unanswered[],
  gateway: GatewayProcess,
  token: string,
): Promise<Repeated> => {
  const connections = new Pool(gateway.url, { connections: 8 })
  const acknowledged: Acknowledged[] = []
  const faults: string[] = []
  let replayed = 0
  const repeat = async (call: Unanswered): Promise<void> => {
    const ask = () => post(connections, call, token)
    let answer = await ask()
    for (let tries = 0; tries < mostTries && isUnavailable(answer); tries++, answer = await ask()) await sleep(1000)
    const isRetry = call.body === null
    // A retry that was answered the first time has ended its request: it is not walked again.
    if (isRetry && typeof answer !== 'string' && answer.status === 409) {
      replayed += 1
      return
    }
    if (typeof answer === 'string' || answer.status !== 201) {
      faults.push(`repeated with its key: ${typeof answer === 'string' ? answer : `${answer.status} ${answer.text}`}`)
      return
    }
    const said = JSON.parse(answer.text) as Schema<'DataRequest'>
    if (!answer.replayed) acknowledged.push(ofRequest(gateway.name, said, isRetry))
    else if (said.data !== null) faults.push(`${said.id}: data was given again for the same key`)
    if (answer.replayed) replayed += 1
  }
  await Promise.all(calls.map(repeat))
  await connections.destroy()
  return { acknowledged, replayed, faults }
}

const mostTries = 30

/** Also where the way was cut: on a busy machine an answer can be too late. */
const isUnavailable = (answer: Answer | string): boolean => typeof answer === 'string' || answer.status === 503
