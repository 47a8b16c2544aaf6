import { factsNow } from './facts-now.ts'
import { ageOn, agesOn } from './dates.ts'
import type { Facts, Statement } from './facts.ts'
import { none } from './lists.ts'
import { isUnproved } from './oral.ts'
import { isFree } from './free.ts'
import { inScope, isBounded } from './representatives.ts'
import type { Matter } from './scope.ts'
import type { Speaker } from './speakers.ts'
import type { Tables } from './tables.ts'
import { suspected } from './safety.ts'
import { whoRow } from './who.ts'
import type { Layer, No, Yes } from './words.ts'

/** What one speaker has said about the matter. `replaced`: a court's word stands in. */
export interface SpeakerState {
  readonly speaker: Speaker
  readonly said: 'yes' | 'no' | 'nothing' | 'replaced'
  readonly yes: Yes | null
  readonly doubt: 'interpreter' | 'oral' | 'proxy' | null
  readonly rows: readonly string[]
}

/** What this speaker said about the matter: a court before him, his no before his yes, then whom he lets speak. */
export const stateOf = (
  tables: Tables,
  facts: Facts,
  layer: Layer,
  regime: string,
  matter: Matter,
  speaker: Speaker,
  valid: readonly Yes[],
  nos: readonly No[],
): SpeakerState => {
  const replaced = factsNow(facts, 'court-substituted-consent').some(
    (fact) =>
      (fact.concerns === speaker.who || (fact.concerns === null && speaker.capacity !== 'self')) &&
      isBounded(fact) &&
      inScope(fact, matter),
  )
  if (replaced) return silent(speaker, 'replaced', [tables.consent.parents.court.id])
  if (nos.some(({ by }) => by === speaker.who)) return silent(speaker, 'no')
  if (valid.length === 0) return silent(speaker, 'nothing')
  const own = valid.filter(
    ({ statement }) =>
      statement.by === speaker.who &&
      inCapacity(speaker, statement) &&
      ofAge(tables, facts, layer, regime, speaker, statement.saidOn),
  )
  const [best] = own.length < 2 ? own : own.toSorted((a, b) => weakness(tables, facts, a) - weakness(tables, facts, b))
  if (best) return { speaker, said: 'yes', yes: best, doubt: doubtOf(tables, facts, best), rows: none }
  return speaker.accepts.length === 0 ? silent(speaker, 'nothing') : throughAnother(facts, speaker, valid, nos)
}

const silent = (
  speaker: Speaker,
  said: 'no' | 'nothing' | 'replaced',
  rows: readonly string[] = none,
): SpeakerState => ({
  speaker,
  said,
  yes: null,
  doubt: null,
  rows,
})

/** The first of those he lets speak who said yes and no no; a no of each that said yes is his. */
const throughAnother = (facts: Facts, speaker: Speaker, valid: readonly Yes[], nos: readonly No[]): SpeakerState => {
  const others = speaker.accepts.flatMap((accepted) => {
    const yes = valid.find(({ statement }) => statement.by === accepted.who)
    return yes && !suspected(facts, accepted.who) ? [{ yes, accepted }] : []
  })
  const other = others.find(({ accepted }) => !nos.some(({ by }) => by === accepted.who))
  if (other === undefined) return silent(speaker, others.length > 0 ? 'no' : 'nothing')
  const { yes, accepted } = other
  return { speaker, said: 'yes', yes, doubt: accepted.doubt ? 'proxy' : null, rows: [accepted.row] }
}

const doubtOf = (tables: Tables, facts: Facts, { statement }: Yes): 'interpreter' | 'oral' | null => {
  if (statement.interpreter === 'relative') return 'interpreter'
  return isUnproved(tables, facts, statement) ? 'oral' : null
}

/** The least doubtful yes counts, so that another, weaker one beside it takes nothing away. */
const weakness = (tables: Tables, facts: Facts, yes: Yes): number =>
  (doubtOf(tables, facts, yes) === null ? 0 : 2) + (isFree(yes.record.freeConsent, facts.initiatedBy) ? 0 : 1)

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
