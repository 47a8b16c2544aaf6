import { wordAfterDeath } from './deceased.ts'
import type { Missing } from './decision.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { lackingFindings } from './lacking.ts'
import { gather, join, none } from './lists.ts'
import { noFindings } from './nos.ts'
import { relax, type Relaxed } from './one-parent.ts'
import { together, unique } from './own.ts'
import { suspected, unsafeToAsk } from './safety.ts'
import type { Matter } from './scope.ts'
import { stateOf, type SpeakerState } from './speaker-state.ts'
import type { Speakers } from './speakers.ts'
import type { ReviewLane } from './review-rules.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'
import { isReleased, settle } from './verdicts.ts'
import { speakersOf } from './who.ts'
import { nosOf, yesesOf, type Layer, type Yes } from './words.ts'

/** What one layer says of one field: nothing against it (then `permit`), or who and what stands in the way. */
export interface LayerVerdict {
  readonly findings: readonly Finding[]
  readonly missing: readonly Missing[]
  /** How a complete yes reads, worked out where it leads; null where anything lacks. */
  readonly permit: (() => Finding) | null
  readonly rows: readonly string[]
  readonly consents: readonly string[]
  /** Lanes in which a person released what stood in the way here. */
  readonly lanes: readonly ReviewLane[]
}

/** Who one layer asks about one field and what they said: all that no article of a row changes. */
export interface LayerState {
  readonly layer: Layer
  readonly unit: Unit
  readonly who: Speakers
  readonly yeses: readonly Yes[]
  readonly states: readonly SpeakerState[]
  readonly against: readonly Finding[]
  readonly relaxed: Relaxed
  readonly lacking: readonly SpeakerState[]
  /** Somebody whose word lacks must not be asked. */
  readonly unsafe: boolean
  readonly used: readonly string[]
  /** Nobody said yes yet where the word is the ground itself, or its statutory condition: few verdicts stand for that. */
  readonly alone: boolean
}

/** Who must say yes in this layer, who did, who said no (step 8). */
export const layerState = (tables: Tables, facts: Facts, layer: Layer, regime: string, matter: Matter): LayerState => {
  const who = speakersOf(tables, facts, layer, regime, matter)
  const yeses = yesesOf(tables, facts, layer, matter)
  const nos = nosOf(facts, layer, matter)
  const valid = yeses.length === 0 ? yeses : yeses.filter((yes) => yes.covers && yes.void === null && !yes.expired)
  const states = who.speakers.map((speaker) => stateOf(tables, facts, layer, regime, matter, speaker, valid, nos))
  const refused = noFindings(tables, facts, layer, who, states, nos)
  const against = join(refused, safetyFindings(tables, facts, states))
  if (against.length === 0 && states.some(({ said }) => said === 'no')) throw new Error('a no that no row answers')
  const relaxed = relax(tables, facts, states, refused.length > 0)
  const used = unique(gather(states, ({ yes }) => (yes ? [yes.record.id] : none)))
  const alone = layer.layer !== 'secrecy' && used.length === 0
  const silent = relaxed.states.filter(({ said }) => said === 'nothing')
  const { lacking, unsafe } = silent.length === 0 ? nobody : lackingOf(tables, facts, silent, alone)
  return { layer, unit: matter.unit, who, yeses, states, against, relaxed, lacking, unsafe, used, alone }
}

const nobody = { lacking: none, unsafe: false }

/** Whose word lacks, less those whom a person's release spares; unsafe: one of them must not be asked. */
const lackingOf = (tables: Tables, facts: Facts, silent: readonly SpeakerState[], alone: boolean) => {
  const isUnsafe = ({ speaker }: SpeakerState) => unsafeToAsk(tables, facts, speaker.who)
  const spared = !alone && isReleased(tables, facts, tables.gates.safety['asking-unsafe'].code)
  const lacking = spared ? silent.filter((state) => !isUnsafe(state)) : silent
  return { lacking, unsafe: lacking.some(isUnsafe) }
}

/** What a layer comes to, with the articles of a row. */
export const layerVerdict = (
  tables: Tables,
  facts: Facts,
  { layer, unit, who, yeses, states, against, relaxed, lacking, unsafe, used, alone }: LayerState,
  law: readonly string[],
): LayerVerdict => {
  const inLife = wordAfterDeath(tables, facts)
  if (inLife)
    return { findings: none, missing: none, permit: () => inLife, rows: [inLife.row], consents: none, lanes: none }
  const open = unsafe ? none : lackingFindings(tables, facts, layer, who, lacking, yeses, law)
  const all = join(who.findings, against, who.reviews, relaxed.findings, open, doubts(tables, states))
  const { findings, lanes } = settle(tables, facts, layer.asking === true ? null : unit, all, alone)
  const said = gather(states, (state) => state.rows)
  const released = lanes.length === 0 ? none : lanes.map(({ id }) => id)
  const rows = unique(join(who.rows, said, relaxed.rows, released))
  const permit = findings.length > 0 ? null : () => permitOf(tables, who, relaxed.states, law)
  const missing = unsafe || permit !== null ? none : missingOf(layer, lacking)
  return { findings, missing, permit, rows, consents: used, lanes }
}

/** Step 11: a representative suspected of harm decides nothing; whoever is unsafe is not asked. */
const safetyFindings = (tables: Tables, facts: Facts, states: readonly SpeakerState[]): readonly Finding[] => {
  const { safety } = tables.gates
  const spoke = states.some(
    ({ speaker, said }) =>
      (said === 'yes' || said === 'no') && speaker.who !== facts.person.id && suspected(facts, speaker.who),
  )
  const silent = states.some(({ speaker, said }) => said === 'nothing' && unsafeToAsk(tables, facts, speaker.who))
  return join(
    spoke ? [found(tables, safety['representative-conflict'])] : none,
    silent ? [found(tables, safety['asking-unsafe'])] : none,
  )
}

const doubts = (tables: Tables, states: readonly SpeakerState[]): readonly Finding[] => {
  if (states.every(({ doubt }) => doubt === null)) return none
  const { consent } = tables
  return join(
    states.some(({ doubt }) => doubt === 'interpreter') ? [found(tables, consent.words.doubt)] : none,
    consent.oral && states.some(({ doubt }) => doubt === 'oral') ? [found(tables, consent.oral)] : none,
    states.some(({ doubt }) => doubt === 'proxy') ? [found(tables, consent.adults.proxy)] : none,
  )
}

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
  const said = join(
    gather(states, ({ speaker }) => speaker.law),
    law,
  )
  if (states.some(({ said: word }) => word === 'replaced'))
    return found(tables, parents.court, { law: together(parents.court.law, law) })
  const represented = who.permit === 'given-by-representative' || states.some(({ rows }) => rows.length > 0)
  const rule = words[represented ? 'given-by-representative' : 'given']
  return found(tables, rule, { law: together(rule.law, said) })
}
