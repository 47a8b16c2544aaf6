import { partiesOf } from '../../src/policy/scenario-parties.ts'
import type { Scenario } from '../../src/policy/scenario-schema.ts'

/** An organisation that must take part for the scenarios to be played: inclusive local day of its end, or none. */
export interface Cast {
  readonly oin: string
  readonly kind: string
  readonly until: string | null
  readonly task: string | null
  readonly mandates: readonly {
    readonly law: string
    readonly article: string
    readonly task: string
    readonly from: string
    readonly until: string | null
  }[]
}

/** Records consent and facts where the asker of a scenario does not; takes no other part in any of them. */
export const recorder: Cast = {
  oin: '00000099000000990000',
  kind: 'local-team-municipal',
  until: null,
  task: null,
  mandates: [],
}

/**
 * Who takes part, and by which OIN each scenario's parties go here: kinds by their own, the parties that a scenario names
 * by one for each different organisation.
 */
export const castOf = (scenarios: readonly Scenario[]) => {
  const cast = new Map<string, Cast>([[recorder.oin, recorder]])
  const named = new Map<string, string>()
  const played = scenarios.map(({ id, given }) => {
    const parties = partiesOf(given)
    const oins = new Map<string, string>()
    for (const [name, { oin, kind, active, mandates, task = null }] of parties) {
      if (oin === null) continue
      const isKind = !Object.hasOwn(given.parties, name)
      const key = JSON.stringify([kind, active, mandates, task])
      if (!isKind && !named.has(key)) named.set(key, `00000099${String(700 + named.size).padStart(9, '0')}000`)
      const real = isKind ? oin : named.get(key)!
      oins.set(oin, real)
      if (kind === 'municipality-controller') continue
      cast.set(real, { oin: real, kind, until: active ? null : '2026-10-31', task, mandates })
    }
    return [id, oins] as const
  })
  return { cast: [...cast.values()], oins: new Map(played) }
}
