import { dpiaText } from '../policy/dpia.ts'
import { loadPolicies } from '../policy/policies.ts'
import { registerOf, registerText } from '../policy/register.ts'
import { readAccountability, readOpenPoints, readRelease } from '../policy/release-file.ts'

/** `npm run policy -- register [--json] [--base <address>]`: the register of AVG 30, of every municipality. */
export const register = (folder: string, base: string, json: boolean): string => {
  const policies = loadPolicies(folder)
  const made = policies.municipalities.map((code) => ({
    register: registerOf(policies.of(code), readAccountability(folder), base),
    tables: policies.of(code).tables,
  }))
  if (json)
    return JSON.stringify(
      made.map((each) => each.register),
      null,
      2,
    )
  return made.map((each) => registerText(each.register, each.tables)).join('\n\n')
}

/** `npm run policy -- dpia`: the assessment of AVG 35, of every municipality. */
export const dpia = (folder: string): string => {
  const policies = loadPolicies(folder)
  return policies.municipalities
    .map((code) =>
      dpiaText(policies.of(code).tables, readAccountability(folder), readOpenPoints(folder), readRelease(folder)),
    )
    .join('\n\n')
}
