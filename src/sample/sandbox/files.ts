import { join } from 'node:path'

/** Where the sandbox keeps what two processes share: the clients of outsiders, and how far its clock was moved. */
export const sandboxFiles = (folder: string) => ({
  clients: join(folder, 'sandbox-clients.json'),
  clock: join(folder, 'sandbox-clock.json'),
})
