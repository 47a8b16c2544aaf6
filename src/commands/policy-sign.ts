import { writeFileSync } from 'node:fs'
import { defectsOf } from '../policy/defects.ts'
import { loadPolicies } from '../policy/policies.ts'
import {
  readOpenPoints,
  readRelease,
  readStatement,
  releaseText,
  signingKey,
  trustedKeys,
} from '../policy/release-file.ts'
import { fingerprintsOf, releaseFaults, signed, statementFaults } from '../policy/release.ts'

/** `npm run policy -- sign <statement> --key <private key>`: writes release.yaml; refuses tables with a defect. */
export const signTables = (folder: string, statementFile: string, keyFile: string): string => {
  const policies = loadPolicies(folder)
  const statement = readStatement(statementFile)
  const faults = [
    ...defectsOf(folder, statement.signedOn),
    ...statementFaults(statement, readOpenPoints(folder), policies.municipalities),
  ]
  if (faults.length > 0) throw new Error(`These tables cannot be signed:\n  ${faults.join('\n  ')}`)
  const release = signed(statement, fingerprintsOf(policies), signingKey(keyFile))
  writeFileSync(`${folder}/release.yaml`, releaseText(release))
  return `Signed by ${release.signedBy.name} on ${release.signedOn}: release ${release.version}, written to release.yaml.`
}

/** `npm run policy -- verify --key <public keys>`: whether these are the tables that were signed, by whom. */
export const verifyTables = (folder: string, keyFile: string): string => {
  const release = readRelease(folder)
  const faults = releaseFaults(release, loadPolicies(folder), trustedKeys(keyFile))
  if (release === null || faults.length > 0)
    throw new Error(`The tables may not be used for real people: ${faults.join('; ')}.`)
  const points = readOpenPoints(folder)
  const owned = new Map(release.openPoints.map((point) => [point.id, point]))
  return [
    `Release ${release.version}, signed on ${release.signedOn} by ${release.signedBy.name} (${release.signedBy.register}).`,
    `The FG ${release.advice.of} advised on ${release.advice.on} (${release.advice.reference}); followed: ${release.advice.followed ? 'yes' : 'no'}.`,
    ...points.map(({ id, point }) => {
      const { owner, before } = owned.get(id) ?? { owner: 'nobody', before: 'never' }
      const accepted = Object.entries(release.municipalities).filter(([, { accepts }]) => accepts.includes(id))
      return `${id}  ${owner}, before ${before}; accepted by ${accepted.map(([code]) => code).join(', ') || 'none'}: ${point}`
    }),
  ].join('\n')
}
