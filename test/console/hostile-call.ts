import { randomUUID } from 'node:crypto'
import type { Schema } from '../../src/client/client.ts'
import type { TestGateway } from '../helpers/gateway.ts'

/** What the scenes read of what a call brought: each call has some of it. */
interface Answered {
  readonly id: string
  readonly items: readonly { readonly id: string; readonly dataRequest: string }[]
  readonly decisions: readonly { readonly personId: string; readonly missing: readonly Schema<'Missing'>[] }[]
  readonly speakers: readonly { readonly sheet: string }[]
}

/** Says something by the API as this client: what is no yes is an error of the scene. */
export type Say = (client: string, path: string, body?: object) => Promise<Answered>

/** How the scenes of hostile texts call: bodies are whatever the contract allows, and the answer whatever came. */
export const sayTo =
  ({ raw }: Pick<TestGateway, 'raw'>): Say =>
  async (client, path, body) => {
    const answer = await raw(client, path.startsWith('/ldv/') ? path : `/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${client} ${path} ${String(answer.status)} ${text}`)
    // What is given out as lines is read by nobody here.
    return (text.trimEnd().includes('\n') ? {} : JSON.parse(text)) as Answered
  }
