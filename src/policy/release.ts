import { sign, verify, type KeyObject } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Policies } from './policies.ts'
import type { OpenPointsTable, Release, Statement } from './release-table.ts'

/** The fingerprint of each municipality's tables, as a release names them. */
export const fingerprintsOf = (policies: Policies): Readonly<Record<string, string>> =>
  Object.fromEntries(policies.municipalities.map((code) => [code, policies.of(code).fingerprint]))

/** What a statement lacks to be signed: an open point without owner, a municipality that has not said what it accepts. */
export const statementFaults = (
  statement: Statement,
  points: OpenPointsTable,
  municipalities: readonly string[],
): readonly string[] => {
  const known = points.map(({ id }) => id)
  const owned = statement.openPoints.map(({ id }) => id)
  return [
    ...known.filter((id) => !owned.includes(id)).map((id) => `open point ${id} has no owner and no day`),
    ...owned.filter((id) => !known.includes(id)).map((id) => `${id} is no open point of the tables`),
    ...(statement.advice.on > statement.signedOn ? ['the FG advised after the tables were signed'] : []),
    ...municipalities
      .filter((code) => statement.municipalities[code] === undefined)
      .map((code) => `municipality ${code} has not said which open points it accepts`),
    ...Object.entries(statement.municipalities).flatMap(([code, { accepts }]) =>
      accepts
        .filter((id) => !known.includes(id))
        .map((id) => `municipality ${code} accepts ${id}, which is no open point`),
    ),
  ]
}

/** The statement and what it is about, signed. */
export const signed = (statement: Statement, fingerprints: Release['fingerprints'], key: KeyObject): Release => {
  const said = { ...statement, fingerprints }
  return { ...said, signature: sign(null, bytesOf(said), key).toString('base64') }
}

/** Why these tables do not run under this release; empty: they are the tables that were signed, by one of these keys. */
export const releaseFaults = (
  release: Release | null,
  policies: Policies,
  keys: readonly KeyObject[],
): readonly string[] => {
  if (release === null) return ['nobody signed them']
  const { signature, ...said } = release
  const valid = keys.some((key) => verify(null, bytesOf(said), key, Buffer.from(signature, 'base64')))
  if (!valid) return ['their signature is not by a key that is trusted here, or what was signed was changed']
  return Object.entries(fingerprintsOf(policies)).flatMap(([code, fingerprint]) => {
    if (release.fingerprints[code] === undefined) return [`those of municipality ${code} were never signed`]
    return release.fingerprints[code] === fingerprint
      ? []
      : [`those of municipality ${code} were changed after signing`]
  })
}

const bytesOf = (said: Omit<Release, 'signature'>): Buffer => Buffer.from(canonicalize(said) ?? '', 'utf8')
