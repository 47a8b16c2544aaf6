import { defectsOf } from '../policy/defects.ts'
import { loadPolicies } from '../policy/policies.ts'
import { rowIds } from '../policy/row-ids.ts'

/** `npm run policy -- check [--on day] [--quick]`: every defect with file and line, all at once; else what has which fingerprint. */
export const check = (folder: string, on: string, quick: boolean): string => {
  const defects = defectsOf(folder, on, { quick })
  if (defects.length > 0)
    throw new Error(`On ${on} the tables have ${String(defects.length)} defect(s):\n  ${defects.join('\n  ')}`)
  const policies = loadPolicies(folder)
  const lines = policies.municipalities.map((code) => {
    const { fingerprint, regime, tables } = policies.of(code)
    return `${code}  ${regime}  ${String(rowIds(tables).length)} rows  ${fingerprint}`
  })
  return [`The tables are sound on ${on}.`, ...lines].join('\n')
}
