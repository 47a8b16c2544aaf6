import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Witness } from './witness.ts'

const longest = 65_536

/** Serves a witness: `POST /add-checkpoint` and nothing else. It listens nowhere yet. */
export const witnessServer = ({ addCheckpoint }: Witness, onError: (error: unknown) => void): Server =>
  createServer({ requestTimeout: 10_000 }, (request, response) => {
    const answer = (status: number, type: string, text: string): void =>
      void response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text)
    const plain = (status: number, text: string): void => answer(status, 'text/plain; charset=utf-8', `${text}\n`)
    if (request.url !== '/add-checkpoint') return plain(404, 'There is nothing here.')
    if (request.method !== 'POST') return plain(405, 'Post a checkpoint.')
    bodyOf(request)
      .then(async (body) => {
        if (body === null) return plain(413, 'The body is too long.')
        const { status, type, text } = await addCheckpoint(body)
        answer(status, type, text)
      })
      .catch((error: unknown) => {
        onError(error)
        plain(500, 'The witness cannot keep this now.')
      })
  })

const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length <= longest) parts.push(part)
  }
  return length > longest ? null : Buffer.concat(parts).toString('utf8')
}
