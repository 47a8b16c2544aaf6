import { writeFile } from 'node:fs/promises'
import { everyRoute } from './every-route.ts'
import { contractApp } from './contract-app.ts'
import { contractFiles } from './contract-files.ts'

/** `npm run openapi`: writes the contracts and the client's types from the routes as they are. */
const root = new URL('../../', import.meta.url)
const app = await contractApp(everyRoute)
for (const [path, text] of await contractFiles(app)) {
  await writeFile(new URL(path, root), text)
  console.log(path)
}
await app.close()
