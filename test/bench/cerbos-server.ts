import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const version = '0.51.0'

/** A running Cerbos: its address, and the file of its audit log. */
export interface CerbosServer {
  readonly url: string
  readonly auditLog: string
  readonly stop: () => Promise<void>
}

/** Starts the binary of npm `cerbos` over one policy, its audit log (access and decisions) kept in a file. Throws where it cannot. */
export const startCerbos = async (folder: string, policy: string, jwksUri: string): Promise<CerbosServer> => {
  const policies = join(folder, 'cerbos-policies')
  const auditLog = join(folder, 'cerbos-audit.log')
  mkdirSync(policies)
  writeFileSync(join(policies, 'person.yaml'), policy)
  const [http, grpc] = [await freePort(), await freePort()]
  const config = join(folder, 'cerbos.yaml')
  // JSON is YAML too.
  writeFileSync(
    config,
    JSON.stringify({
      server: { httpListenAddr: `127.0.0.1:${http}`, grpcListenAddr: `127.0.0.1:${grpc}` },
      storage: { driver: 'disk', disk: { directory: policies, watchForChanges: false } },
      auxData: { jwt: { keySets: [{ id: 'issuer', remote: { url: jwksUri } }] } },
      audit: {
        ...{ enabled: true, accessLogsEnabled: true, decisionLogsEnabled: true },
        ...{ backend: 'file', file: { path: auditLog } },
      },
      telemetry: { disabled: true },
    }),
  )
  const server = spawn(binary(), ['server', `--config=${config}`, '--log-level=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  const url = `http://127.0.0.1:${http}`
  try {
    await ready(server, url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, auditLog, stop }
}

/**
 * The binary itself, not the script around it: that would be left behind when it is stopped. It is fetched on the first run
 * and not at every install: 90 MB that nothing else needs, and not every registry has it for every machine.
 */
const binary = (): string => {
  const kept = fileURLToPath(new URL('../../node_modules/.cache/cerbos/', import.meta.url))
  const from = createRequire(join(kept, 'from.js'))
  const found = (): string =>
    createRequire(from.resolve('cerbos/package.json')).resolve(`@cerbos/cerbos-${process.platform}-${process.arch}`)
  try {
    return found()
  } catch {
    mkdirSync(kept, { recursive: true })
    writeFileSync(join(kept, 'package.json'), JSON.stringify({ private: true }))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', `cerbos@${version}`], {
      cwd: kept,
      stdio: 'ignore',
    })
    return found()
  }
}

const ready = async (server: ChildProcess, url: string): Promise<void> => {
  let failure: string | null = null
  server.once('error', (error: NodeJS.ErrnoException) => (failure = error.code ?? 'unknown'))
  server.once('exit', (code, signal) => (failure ??= `ended with ${code ?? signal ?? 'nothing'}`))
  for (let waited = 0; waited < 60_000 && failure === null; waited += 100) {
    await wait(100)
    const answer = await fetch(`${url}/_cerbos/health`).catch(() => null)
    if (answer?.ok === true) return
  }
  throw new Error(`Cerbos did not start (${failure ?? 'no answer in a minute'})`)
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
