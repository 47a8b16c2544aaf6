import { readFileSync } from 'node:fs'
import { ConnectorSettings } from '../participants/connector-schema.ts'
import { UsageError } from './admin-values.ts'

/** Settings of a connector from a JSON file (`oauth`, `tls`, `mapping`); every fault is named by its place, no value is. */
export const settingsIn = (file: string | undefined): ConnectorSettings => {
  if (file === undefined) return {}
  const parsed = ConnectorSettings.safeParse(jsonIn(file))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, code }) => `${path.join('.') || 'the whole'} (${code})`)
  throw new UsageError(`${file} holds no settings of a connector: ${faults.join(', ')}`)
}

const jsonIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new UsageError(`${file} cannot be read as JSON`)
  }
}
