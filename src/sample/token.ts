import { readFileSync } from 'node:fs'
import { requestToken } from './access-token.ts'
import { boundClient, clients } from './clients.ts'
import { demoFolder, folderOf } from './demo-folder.ts'
import { takePortBase } from './demo-options.ts'
import type { IssuerKeys } from './issuer-keys.ts'

/** `npm run -s demo:token -- <client>`: prints an access token of the running demo, for a named client. */
const run = async (): Promise<string> => {
  const { base, rest } = takePortBase(process.argv.slice(2))
  const client = clients.find((known) => known.id === rest[0])
  if (client === undefined) throw new Error(`Name a client: ${clients.map((known) => known.id).join(', ')}`)
  const folder = demoFolder(folderOf(base))
  const running = folder.running()
  if (running === null) throw new Error('No demo is running: start it with "npm run demo"')
  const keys = JSON.parse(readFileSync(folder.issuerKeys, 'utf8')) as IssuerKeys
  const key = keys.clients[client.id]
  if (key === undefined) throw new Error(`The running demo does not know ${client.id}`)
  if (client.id === boundClient)
    throw new Error(
      `Tokens of ${client.id} are bound to a key (DPoP), so that a copy is of no use: name another client`,
    )
  const { issuer, audience } = running
  const ask = { issuer, audience, clientId: client.id, key, scopes: client.scopes }
  const { token } = await requestToken(ask).catch((error: unknown) => {
    throw error instanceof TypeError ? new Error('The demo does not answer: is it still running?') : error
  })
  return token
}

try {
  console.log(await run())
} catch (error) {
  console.error(error instanceof Error ? error.message : 'No token')
  process.exitCode = 1
}
