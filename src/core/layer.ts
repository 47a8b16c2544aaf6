import { factsNow } from './blocks.ts'
import type { Missing } from './decision.ts'
import type { Facts, Statement } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { lackingFindings } from './lacking.ts'
import { noFindings } from './nos.ts'
import { unique } from './own.ts'
import { inScope } from './representatives.ts'
import { suspected, unsafeToAsk } from './safety.ts'
import type { Matter } from './scope.ts'
import type { Speaker, Speakers } from './speakers.ts'
import type { Tables } from './tables.ts'
import { speakersOf, whoRow } from './who.ts'
import { ageOn, agesOn } from './dates.ts'
import { nosOf, yesesOf, type Layer, type No, type Yes } from './words.ts'

/** What one layer says of one field: nothing against it (then `permit`), or who and what stands in the way. */
export interface LayerVerdict {
  readonly findings: readonly Finding[]
  readonly missing: readonly Missing[]
  /** The code of a complete yes; null where anything lacks. */
  readonly permit: Finding | null
  readonly rows: readonly string[]
  readonly consents: readonly string[]
}

/** Judges one layer for one field: who must say yes, who did, who said no (step 8). */
export const layerVerdict = (
  tables: Tables,
  facts: Facts,
  layer: Layer,
  regime: string,
  law: readonly string[],
  matter: Matter,
): LayerVerdict => {
  const who = speakersOf(tables, facts, layer, regime, matter)
  const yeses = yesesOf(tables, facts, layer, matter)
  const nos = nosOf(facts, layer, matter)
  const states = who.speakers.map((speaker) => stateOf(tables, facts, layer, regime, matter, speaker, yeses, nos))
  const against = noFindings(tables, facts, layer, who, states, nos)
  const safety = safetyFindings(tables, facts, states)
  const relaxed = relax(tables, facts, states, against.length > 0)
  const lacking = relaxed.states.filter(({ said }) => said === 'nothing')
  const unsafe = lacking.some(({ speaker }) => unsafeToAsk(tables, facts, speaker.who))
  const open = unsafe ? [] : lackingFindings(tables, facts, layer, who, lacking, yeses, law)
  const findings = [
    ...who.findings,
    ...against,
    ...safety,
    ...who.reviews,
    ...relaxed.findings,
    ...open,
    ...doubts(tables, states),
  ]
  const used = states.flatMap(({ yes }) => (yes ? [yes.record.id] : []))
  const rows = unique([...who.rows, ...states.flatMap(({ rows }) => rows), ...relaxed.rows])
  if (findings.length > 0)
    return { findings, missing: unsafe ? [] : missingOf(layer, lacking), permit: null, rows, consents: used }
  return { findings, missing: [], permit: permitOf(tables, who, relaxed.states, law), rows, consents: unique(used) }
}

/** What one speaker has said about the matter. `replaced`: a court's word stands in. */
export interface SpeakerState {
  readonly speaker: Speaker
  readonly said: 'yes' | 'no' | 'nothing' | 'replaced'
  readonly yes: Yes | null
  readonly doubt: 'interpreter' | 'proxy' | null
  readonly rows: readonly string[]
}

const stateOf = (
  tables: Tables,
  facts: Facts,
  layer: Layer,
  regime: string,
  matter: Matter,
  speaker: Speaker,
  yeses: readonly Yes[],
  nos: readonly No[],
): SpeakerState => {
  const base = { speaker, yes: null, doubt: null, rows: [] }
  const replaced = factsNow(facts, 'court-substituted-consent').some(
    (fact) =>
      (fact.concerns === speaker.who || (fact.concerns === null && speaker.capacity !== 'self')) &&
      inScope(fact, matter),
  )
  if (replaced) return { ...base, said: 'replaced', rows: [tables.consent.parents.court.id] }
  if (nos.some(({ by }) => by === speaker.who)) return { ...base, said: 'no' }
  const valid = yeses.filter((yes) => yes.covers && yes.void === null && !yes.expired)
  const own = valid.filter(
    ({ statement }) =>
      statement.by === speaker.who &&
      inCapacity(speaker, statement) &&
      ofAge(tables, facts, layer, regime, speaker, statement.saidOn),
  )
  const sure = own.find(({ statement }) => statement.interpreter !== 'relative')
  if (sure) return { ...base, said: 'yes', yes: sure }
  const [doubted] = own
  if (doubted) return { ...base, said: 'yes', yes: doubted, doubt: 'interpreter' }
  const other = speaker.accepts.flatMap((accepted) => {
    const yes = valid.find(({ statement }) => statement.by === accepted.who)
    return yes ? [{ yes, accepted }] : []
  })[0]
  if (other === undefined) return { ...base, said: 'nothing' }
  return {
    ...base,
    said: 'yes',
    yes: other.yes,
    doubt: other.accepted.doubt ? 'proxy' : null,
    rows: [other.accepted.row],
  }
}

/** A representative of an adult speaks in that capacity: what he signed as a parent was another's word. */
export const inCapacity = ({ capacity }: Speaker, statement: Statement): boolean =>
  ['self', 'parent', 'guardian'].includes(capacity) || statement.capacity === capacity

/** A child's own word counts from the age at which this layer asks it: not as a norm where now the law asks it. */
const ofAge = (
  tables: Tables,
  facts: Facts,
  layer: Layer,
  regime: string,
  speaker: Speaker,
  saidOn: string,
): boolean => {
  if (speaker.capacity !== 'self') return true
  const { birthDate } = facts.person
  const age = birthDate.kind === 'date' ? ageOn(birthDate.on, saidOn) : agesOn(birthDate, saidOn)[0]
  const word = whoRow(tables, layer, regime, age, saidOn)?.words.find(({ who }) => who === 'self')
  return word !== undefined && (!word.norm || speaker.norm)
}

/** Step 11: a representative suspected of harm decides nothing; whoever is unsafe is not asked. */
const safetyFindings = (tables: Tables, facts: Facts, states: readonly SpeakerState[]): readonly Finding[] => {
  const { safety } = tables.gates
  const spoke = states.some(
    ({ speaker, said }) =>
      (said === 'yes' || said === 'no') && speaker.who !== facts.person.id && suspected(facts, speaker.who),
  )
  const silent = states.some(({ speaker, said }) => said === 'nothing' && unsafeToAsk(tables, facts, speaker.who))
  return [
    ...(spoke ? [found(tables, safety['representative-conflict'])] : []),
    ...(silent ? [found(tables, safety['asking-unsafe'])] : []),
  ]
}

/** One parent acting alone: unable or untraceable, by the switch, or for a practical appointment (domain.md D.4). */
const relax = (tables: Tables, facts: Facts, states: readonly SpeakerState[], refused: boolean) => {
  const { parents, lowImpactCategories } = tables.consent
  const holders = states.filter(({ speaker }) => speaker.capacity === 'parent' || speaker.capacity === 'guardian')
  const silent = holders.filter(({ said }) => said === 'nothing')
  const given = holders.some(({ said }) => said === 'yes' || said === 'replaced')
  const safe = silent.every(({ speaker }) => !unsafeToAsk(tables, facts, speaker.who))
  const without = (gone: readonly SpeakerState[]) => states.filter((state) => !gone.includes(state))
  const same = { states, findings: [] as readonly Finding[], rows: [] as readonly string[] }
  if (silent.length === 0 || refused || !safe) return same
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

const doubts = (tables: Tables, states: readonly SpeakerState[]): readonly Finding[] => [
  ...(states.some(({ doubt }) => doubt === 'interpreter') ? [found(tables, tables.consent.words.doubt)] : []),
  ...(states.some(({ doubt }) => doubt === 'proxy') ? [found(tables, tables.consent.adults.proxy)] : []),
]

const missingOf = ({ layer, kind }: Layer, lacking: readonly SpeakerState[]): readonly Missing[] =>
  lacking.map(({ speaker: { who, handle, capacity, norm, law } }) => ({
    who,
    handle,
    capacity,
    layer,
    kind,
    norm,
    law,
  }))

const permitOf = (tables: Tables, who: Speakers, states: readonly SpeakerState[], law: readonly string[]): Finding => {
  const { words, parents } = tables.consent
  const said = unique([...states.flatMap(({ speaker }) => speaker.law), ...law])
  if (states.some(({ said: word }) => word === 'replaced'))
    return found(tables, { ...parents.court, law: unique([...parents.court.law, ...law]) })
  const represented = who.permit === 'given-by-representative' || states.some(({ rows }) => rows.length > 0)
  const rule = words[represented ? 'given-by-representative' : 'given']
  return found(tables, { ...rule, law: unique([...rule.law, ...said]) })
}
