import { randomUUID } from 'node:crypto'
import type { TestGateway } from '../helpers/gateway.ts'

/** What a call brought, as JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answered = any

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
    return /^[[{]/.test(text) && !text.trimEnd().includes('\n') ? JSON.parse(text) : text
  }
