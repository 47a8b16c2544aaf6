import { writeFile } from 'node:fs/promises'
import { emitSandboxContract, sandboxContract } from './sandbox/contract.ts'

/** The last part of `npm run openapi`: the contract of the sandbox, which is no part of the gateway. */
const text = `${JSON.stringify(await emitSandboxContract(), null, 2)}\n`
await writeFile(new URL(`../../${sandboxContract}`, import.meta.url), text)
console.log(sandboxContract)
