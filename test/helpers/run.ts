import { spawn } from 'node:child_process'
import { startRun } from './template.ts'

const ownerUrl = process.env['DATABASE_URL']
if (ownerUrl === undefined) throw new Error('DATABASE_URL is needed')

const run = await startRun(ownerUrl)
const env = { ...process.env, DATABASE_URL: ownerUrl, TEST_TEMPLATE: run.template, TEST_PREFIX: run.prefix }
const tap = spawn('node_modules/.bin/tap', ['run', ...process.argv.slice(2)], { stdio: 'inherit', env })
const code = await new Promise<number>((resolve) => tap.once('close', (status) => resolve(status ?? 1)))
await run.end()
process.exit(code)
