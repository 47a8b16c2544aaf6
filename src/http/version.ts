import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

/** Version of the contract and of the gateway (semver), from package.json: `API-Version` on every answer. */
export const version: string = (JSON.parse(text) as { version: string }).version
