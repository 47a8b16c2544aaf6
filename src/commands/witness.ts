#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { ConfigError, reading } from '../settings.ts'
import { deriveKey, loadKeyRing } from '../store/keys.ts'
import { faultOf } from '../store/fault.ts'
import { parseVkey, signerOf } from '../tlog/note-key.ts'
import { witness } from '../witness/witness.ts'
import { witnessServer } from '../witness/witness-server.ts'
import { witnessState } from '../witness/witness-state.ts'

/**
 * `npm run audit:witness`: cosigns the checkpoints of another gateway's logs (C2SP tlog-witness), after seeing that each log
 * grew from what it cosigned before. Settings: WITNESS_NAME (such as witness.municipality.example), WITNESS_KEY_FILE,
 * WITNESS_LOGS_FILE (public keys of the logs, one a line, as `audit:keys` prints them), WITNESS_STATE_DIR (its memory; of
 * this one process, kept for ever), HOST and PORT. Prints its own public key, which others configure.
 */
const settings = () =>
  reading(process.env, (read) => ({
    name: read.named('WITNESS_NAME', read.required('WITNESS_NAME')),
    keyFile: read.path('WITNESS_KEY_FILE', read.required('WITNESS_KEY_FILE')),
    logsFile: read.path('WITNESS_LOGS_FILE', read.required('WITNESS_LOGS_FILE')),
    stateDir: read.path('WITNESS_STATE_DIR', read.required('WITNESS_STATE_DIR')),
    host: read.text('HOST', '127.0.0.1'),
    port: read.number('PORT', 8090, { from: 0, to: 65_535 }),
  }))

const lines = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

try {
  const { name, keyFile, logsFile, stateDir, host, port } = settings()
  const key = signerOf(name, 'cosignature', deriveKey(loadKeyRing(keyFile).current, 'log-witness', '0000'))
  const logs = lines(logsFile).map(parseVkey)
  if (logs.length === 0) throw new ConfigError(['WITNESS_LOGS_FILE names no log.'])
  const server = witnessServer(witness({ key, logs, state: witnessState(stateDir), now: Date.now }), (error) =>
    console.error(`Not kept (${faultOf(error).code})`),
  )
  server.on('error', (error) => {
    console.error(`The witness cannot listen (${faultOf(error).code}).`)
    process.exit(1)
  })
  server.listen(port, host, () => {
    console.log(key.vkey)
    console.log(
      `witnessing ${logs.length} key(s) at http://${host}:${(server.address() as AddressInfo).port}/add-checkpoint`,
    )
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.close(() => process.exit(0)))
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The witness could not start.')
  process.exitCode = 1
}
