import type { Policies } from './policies.ts'
import { readRelease, trustedKeys } from './release-file.ts'
import type { Release } from './release-table.ts'
import { releaseFaults } from './release.ts'

/** How the service runs: for real people on signed tables only, else it says that they are not. */
export interface Running {
  readonly runAs: 'production' | 'development'
  readonly policyDir: string
  /** PEM file of the public keys whose signature counts; null: none. */
  readonly policyKeys: string | null
}

/**
 * The release these tables run under, or null where they run unsigned (development, said by `warn`). Throws one clear line
 * where production would run on tables that nobody signed, or that were changed since.
 */
export const requireSigned = (
  { runAs, policyDir, policyKeys }: Running,
  policies: Policies,
  warn: (line: string) => void,
): Release | null => {
  const release = readRelease(policyDir)
  const faults = releaseFaults(release, policies, policyKeys === null ? [] : trustedKeys(policyKeys))
  if (faults.length === 0) return release
  if (runAs === 'production')
    throw new Error(`The tables may not be used for real people: ${faults.join('; ')} (npm run policy -- verify).`)
  warn(
    `The tables are not signed (${faults.join('; ')}): for development and demonstration only, never for real people.`,
  )
  return null
}
