import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A running server of the sample on 127.0.0.1; `close` ends open connections too. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

/** Someone else listens on a port the sample needs; the message is for people. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is already in use: stop what listens there, or choose other ports with --port-base`)
    this.name = 'PortTaken'
  }
}

const listening = async (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    )
    server.listen(port, '127.0.0.1', resolve)
  })

/** Listens on 127.0.0.1 (port 0: a free one). A handler that throws answers 500 without a word. Throws PortTaken. */
export const serve = async (port: number, handler: Handler): Promise<Served> => {
  const server = createServer((request, response) => {
    Promise.resolve()
      .then(() => handler(request, response))
      .catch(() => {
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
  })
  await listening(server, port)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** The body as text, at most one megabyte. */
export const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > 1_000_000) throw new Error('The body is too large')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** The body as JSON, or undefined where it is none. */
export const jsonOf = async (request: IncomingMessage): Promise<unknown> => {
  try {
    return JSON.parse(await bodyOf(request))
  } catch {
    return undefined
  }
}

/** Answers JSON with the given media type. */
export const send = (response: ServerResponse, status: number, type: string, body: unknown): void => {
  response.writeHead(status, { 'content-type': type })
  response.end(JSON.stringify(body))
}
