import type { Config } from '../config.ts'
import { faultOf } from '../store/fault.ts'

/**
 * Why the gateway does not start, in one line for who runs it: what is wrong and what mends it. Of the database's
 * address only host and port, of its errors only the code; our own errors speak for themselves.
 */
export const startFault = (error: unknown, config: Config | null): string => {
  const { code } = faultOf(error)
  const { syscall, port } = (error ?? {}) as { readonly syscall?: unknown; readonly port?: unknown }
  if (syscall === 'listen') return listenFault(code, Number(port))
  const words = error instanceof Error ? oneLine(error.message) : ''
  if (config === null || isOfFile(error)) return words || 'The gateway could not start.'
  const database = `The database at ${hostOf(config.database.app)}`
  if (/^28/.test(code)) return `${database} refuses the login of DATABASE_APP_URL (${code}).`
  if (code === '3D000') return `${database} has no database of the name in DATABASE_APP_URL.`
  if (/^(E[A-Z]+|EAI_[A-Z]+|57P0[1-3]|53300)$/.test(code)) return `${database} cannot be reached (${code}).`
  if (/^[0-9A-Z]{5}$/.test(code)) return `${database} refuses what the start needs (${code}).`
  return unreached.test(words) ? `${database} cannot be reached (${words}).` : words || 'The gateway could not start.'
}

const listenFault = (code: string, port: number): string => {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: stop what listens there, or set PORT, PAGES_PORT or METRICS_PORT.`
  return `The gateway cannot listen on port ${port} (${code}): see HOST, PORT, PAGES_PORT and METRICS_PORT.`
}

/** Words of the driver that come without a code; they hold no value of ours. */
const unreached =
  /^(timeout exceeded when trying to connect|Connection terminated|SASL:|The server does not support SSL)/

const isOfFile = (error: unknown): boolean => typeof ((error ?? {}) as { readonly path?: unknown }).path === 'string'

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'DATABASE_APP_URL')

const oneLine = (message: string): string => message.trim().split('\n').join(' ')
