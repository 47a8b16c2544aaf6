import { fileURLToPath } from 'node:url'
import type { StandingOf } from '../../src/consent/ports.ts'
import { standing } from '../../src/core/standing.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { parties } from './consent-setting.ts'

const kindOf = (oin: string) => Object.values(parties).find((party) => party.oin === oin)?.kind

/** The core's own standing, by the tables of 9901 and the parties of the tests. */
export const realStanding = (): StandingOf => {
  const { tables } = loadPolicies(fileURLToPath(new URL('../../policies', import.meta.url))).of('9901')
  return (_, consent, person, withdrawals, moment) => {
    const sources = consent.scope.sources.map((source) => {
      const kind = kindOf(source)
      return { oin: kind === undefined ? null : source, kind: kind ?? source, active: true, mandates: [] }
    })
    return standing(tables, consent, person, withdrawals, moment, sources)
  }
}
