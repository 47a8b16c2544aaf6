import { createHash } from 'node:crypto'
import { Agent } from 'undici'
import { guardedLookup, type Resolve } from './address-guard.ts'
import { Failed } from './http-body.ts'
import type { SourceConnector } from './source.ts'

/** Limits of a connection; `resolve`: how names are resolved, the system's way where absent. */
export interface ConnectionOptions {
  readonly timeoutMs: number
  readonly resolve?: Resolve
}

const mostKept = 500

/**
 * Connections by what they are made with: whether closed addresses are allowed, the client certificate, whom it trusts.
 * No connection is shared between connectors that differ in one of these.
 */
export const connections = ({ timeoutMs, resolve }: ConnectionOptions) => {
  const lookup = guardedLookup(resolve)
  const agents = new Map<string, Agent>()

  const agentOf = (allowPrivate: boolean, tls: Material): Agent =>
    new Agent({
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxHeaderSize: 16_384,
      connect: { timeout: timeoutMs, ...tls, ...(allowPrivate ? {} : { lookup }) },
    })

  return {
    /** The way to a source, and to its token endpoint; `Failed` where a certificate cannot be opened. */
    to: ({ allowPrivateAddress, tls }: SourceConnector): Agent => {
      const material = opened(tls)
      const text = JSON.stringify([allowPrivateAddress, material.cert, material.key, material.ca])
      const name = createHash('sha256').update(text).digest('base64')
      const kept = agents.get(name)
      if (kept !== undefined) return kept
      const made = agentOf(allowPrivateAddress, material)
      agents.set(name, made)
      const [oldest] = agents
      if (agents.size > mostKept && oldest !== undefined) {
        agents.delete(oldest[0])
        void oldest[1].close()
      }
      return made
    },
    close: async (): Promise<void> => void (await Promise.all([...agents.values()].map((agent) => agent.close()))),
  }
}

interface Material {
  readonly cert?: string
  readonly key?: string
  readonly ca?: string
}

const opened = ({ client, trusted }: SourceConnector['tls']): Material => {
  try {
    const own = client()
    const ca = trusted()
    return { ...(own === null ? {} : { cert: own.certificate, key: own.key }), ...(ca === null ? {} : { ca }) }
  } catch {
    throw new Failed('credential-unreadable')
  }
}
