import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const checkout = fileURLToPath(new URL('../../', import.meta.url))

/** Where a demo at these ports keeps its data and keys between runs; `DEMO_DATA` names another place than `.data/`. */
export const folderOf = (gatewayPort: number): string =>
  join(process.env['DEMO_DATA'] ?? join(checkout, '.data'), `demo-${gatewayPort}`)

/** What the running demo leaves for `npm run demo:token`, and for a next start that finds it still there. */
export interface Running {
  readonly pid: number
  readonly gatewayPid: number | null
  readonly issuer: string
  readonly audience: string
}

/** The key files of the gateway, by the setting that names them. */
const keyFiles = {
  BSN_LOOKUP_KEY_FILE: 'bsn-lookup.json',
  BSN_ENCRYPTION_KEY_FILE: 'bsn-encryption.json',
  IDEMPOTENCY_KEY_FILE: 'idempotency.json',
  CONNECTOR_KEY_FILE: 'connector.json',
  CURSOR_KEY_FILE: 'cursor.json',
  LOG_SIGNING_KEY_FILE: 'log-signing.json',
} as const

/** The demo's folder: key files, credentials, the counter of families, what runs. Only its owner reads it. */
export const demoFolder = (path: string) => {
  const at = (name: string): string => join(path, name)
  const read = <T>(name: string): T | null =>
    existsSync(at(name)) ? (JSON.parse(readFileSync(at(name), 'utf8')) as T) : null
  const write = (name: string, value: unknown): void => {
    mkdirSync(path, { recursive: true, mode: 0o711 })
    writeFileSync(at(name), JSON.stringify(value, null, 2), { mode: 0o600 })
  }
  const kept = <T>(name: string, make: () => T): T => {
    const before = read<T>(name)
    if (before !== null) return before
    const made = make()
    write(name, made)
    return made
  }
  return {
    path,
    at,
    issuerKeys: at('issuer-keys.json'),
    postgres: at('postgres'),
    gatewayLog: at('gateway.log'),
    /** Removes keys, credentials and counter; the database clears its own. */
    clear: (): void => {
      const own = existsSync(path)
        ? readdirSync(path).filter((name) => /\.(json|log|checkpoint)$|^credential-/.test(name))
        : []
      for (const name of own) {
        rmSync(at(name), { force: true })
      }
    },
    /** The settings that name the key files; made at the first start. */
    keySettings: (): Readonly<Record<string, string>> =>
      Object.fromEntries([
        ...Object.entries(keyFiles).map(([setting, name]) => {
          kept(name, () => [{ id: randomUUID(), key: randomBytes(32).toString('base64') }])
          return [setting, at(name)]
        }),
        // The last checkpoints too lie here, outside the database.
        ['LOG_CHECKPOINT_DIR', path],
      ]),
    /** The file that holds the credential by which the gateway enters this station; made at the first start. */
    credentialFile: (station: string): string => {
      const name = `credential-${station}`
      mkdirSync(path, { recursive: true, mode: 0o711 })
      if (!existsSync(at(name))) writeFileSync(at(name), `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
      return at(name)
    },
    /** The file with the settings by which the gateway reads this station. */
    settingsFile: (station: string, settings: unknown): string => {
      write(`settings-${station}.json`, settings)
      return at(`settings-${station}.json`)
    },
    /** The file with this private key (PEM). */
    privateKeyFile: (name: string, pem: string): string => {
      mkdirSync(path, { recursive: true, mode: 0o711 })
      writeFileSync(at(`credential-${name}.pem`), pem, { mode: 0o600 })
      return at(`credential-${name}.pem`)
    },
    /** The number of the next family; counts on for the start after this. */
    nextFamily: (): number => {
      const { next } = read<{ next: number }>('families.json') ?? { next: 0 }
      write('families.json', { next: next + 1 })
      return next
    },
    running: (): Running | null => read<Running>('running.json'),
    setRunning: (running: Running | null): void =>
      running === null ? rmSync(at('running.json'), { force: true }) : write('running.json', running),
  }
}

export type DemoFolder = ReturnType<typeof demoFolder>
