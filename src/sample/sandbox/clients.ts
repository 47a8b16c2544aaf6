import type { RegisteredClient } from '../issuer-provider.ts'
import { keptJson } from '../kept-json.ts'

/** The clients of outsiders, in a file of the demo's folder: the sandbox writes it, the issuer reads it. */
export const sandboxClients = (file: string) => {
  const kept = keptJson<readonly RegisteredClient[]>(file)
  const all = (): readonly RegisteredClient[] => kept.read() ?? []
  return {
    find: (id: string): RegisteredClient | undefined => all().find((client) => client.id === id),
    add: (client: RegisteredClient): void => kept.write([...all().filter(({ id }) => id !== client.id), client]),
  }
}

export type SandboxClients = ReturnType<typeof sandboxClients>
