import type { TestGateway } from '../helpers/gateway.ts'

/** A view of the log as text, and where the next one goes on; throws with the problem where it went wrong. */
export const exported = async (
  { raw }: Pick<TestGateway, 'raw'>,
  body: object,
  { client = 'fg', query = '' }: { readonly client?: string; readonly query?: string } = {},
) => {
  const answer = await raw(client, `/v1/audit-events/_export${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: '*/*' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${String(answer.status)} ${text}`)
  const next = /cursor=([\w-]+)/.exec(answer.headers.get('link') ?? '')?.[1] ?? null
  return { text, type: answer.headers.get('content-type'), next }
}

/** Its rows, of JSON Lines. */
export const rows = <T>(text: string): readonly T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
