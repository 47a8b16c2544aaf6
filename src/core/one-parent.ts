import { factsNow } from './facts-now.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { none } from './lists.ts'
import { unsafeToAsk } from './safety.ts'
import type { SpeakerState } from './speaker-state.ts'
import type { Tables } from './tables.ts'

/** Who is still asked after the rules on one parent, and what a person must look at. */
export interface Relaxed {
  readonly states: readonly SpeakerState[]
  readonly findings: readonly Finding[]
  readonly rows: readonly string[]
}

/** One parent acting alone: unable or untraceable, by the switch, or for a practical appointment (domain.md D.4). */
export const relax = (tables: Tables, facts: Facts, states: readonly SpeakerState[], refused: boolean): Relaxed => {
  const same = { states, findings: none, rows: none }
  if (refused || !states.some(({ said }) => said === 'nothing')) return same
  const { parents, lowImpactCategories } = tables.consent
  const holders = states.filter(({ speaker }) => speaker.capacity === 'parent' || speaker.capacity === 'guardian')
  const silent = holders.filter(({ said }) => said === 'nothing')
  const given = holders.some(({ said }) => said === 'yes' || said === 'replaced')
  const safe = silent.every(({ speaker }) => !unsafeToAsk(tables, facts, speaker.who))
  const without = (gone: readonly SpeakerState[]) => states.filter((state) => !gone.includes(state))
  if (silent.length === 0 || !safe) return same
  const away = silent.filter(({ speaker }) =>
    factsNow(facts, 'unreachable').some(({ concerns }) => concerns === speaker.who),
  )
  if (away.length > 0 && given) return { ...same, states: without(away), findings: [found(tables, parents.onePresent)] }
  const small = facts.categories.every(({ category }) => lowImpactCategories.includes(category))
  if (facts.request.answers['lowImpact'] === 'yes' && small)
    return { ...same, states: without(silent), findings: [found(tables, parents.lowImpact)] }
  const rule = tables.switches['joint_authority']
  if (rule === 'one_low_impact' && given && small)
    return { ...same, states: without(silent), findings: [found(tables, parents.joint.one_low_impact)] }
  if (rule === 'one_without_known_objection' && given && holders.length > 1)
    return { ...same, states: without(silent), rows: [parents.joint.one_without_known_objection.id] }
  if (!given || holders.length < 2) return same
  const { id, law } = parents.joint.both
  const byNorm = states.map((state) =>
    silent.includes(state) ? { ...state, speaker: { ...state.speaker, norm: true, law } } : state,
  )
  return { ...same, states: byNorm, rows: [id] }
}
