import { factsNow } from './facts-now.ts'
import { agesOn, during } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { SpeakerState } from './speaker-state.ts'
import { uniqueBy } from './own.ts'
import { suspected, unsafeToAsk } from './safety.ts'
import type { Speakers } from './speakers.ts'
import type { Tables } from './tables.ts'
import type { Layer, No } from './words.ts'

/** What a recorded no does: a refusal of who is asked, a withdrawal by whomever the table lets withdraw (domain.md D.2, D.5). */
export const noFindings = (
  tables: Tables,
  facts: Facts,
  layer: Layer,
  who: Speakers,
  states: readonly SpeakerState[],
  nos: readonly No[],
): readonly Finding[] => {
  if (nos.length === 0 && facts.person.recorded.length === 0) return []
  const refused = states
    .filter(({ speaker, said }) => said !== 'replaced' && !suspected(facts, speaker.who))
    .flatMap((state) => {
      const word = nos.find(({ by, how }) => how === 'refused' && saysNo(state, by))
      if (word) return refusal(tables, facts, state, states, word.by)
      return knownObjection(facts, state) ? refusal(tables, facts, state, states, state.speaker.who) : []
    })
  const earlier = who.earlierNo && nos.some(({ by }) => by === facts.person.id)
  const withdrawn = nos.flatMap((no) => (no.how === 'withdrawn' ? withdrawal(tables, facts, layer, states, no) : []))
  return uniqueBy(
    [...refused, ...withdrawn, ...(earlier ? [found(tables, tables.consent.adults['earlier-no'])] : [])],
    ({ code, row, concerns }) => `${code} ${row} ${concerns ?? ''}`,
  )
}

/** A parent's objection known from the talk with him: before any statement, or since his yes (domain.md D.4). */
const knownObjection = (facts: Facts, { speaker, yes }: SpeakerState): boolean =>
  factsNow(facts, 'other-parent-informed').some(
    ({ concerns, details, from }) =>
      concerns === speaker.who &&
      (yes === null || yes.statement.saidOn < from) &&
      ['objects', 'objection'].includes(String(details['reaction'])),
  )

/** Whether the no of this one is the speaker's: his own, or of him whose yes would have carried his. */
const saysNo = ({ speaker, said }: SpeakerState, by: string): boolean =>
  speaker.who === by || (said === 'no' && speaker.accepts.some(({ who }) => who === by))

const refusal = (
  tables: Tables,
  facts: Facts,
  { speaker }: SpeakerState,
  states: readonly SpeakerState[],
  concerns: string,
): readonly Finding[] => {
  const { words, parents } = tables.consent
  if (speaker.onNo === 'review') return [found(tables, parents.join.norm, { concerns })]
  const selfAsked = states.some((state) => state.speaker.capacity === 'self')
  const others = states.filter((state) => state.speaker.who !== speaker.who && state.speaker.capacity !== 'self')
  const dispute = speaker.onNo === 'dispute' && (selfAsked || others.some(({ said }) => said !== 'no'))
  if (!dispute) return [found(tables, words.refused, { concerns })]
  if (!unsafeToAsk(tables, facts, concerns)) return [found(tables, words.dispute, { concerns })]
  const { safety } = tables.gates
  return [found(tables, safety['unsafe-no'], { concerns }), found(tables, safety['asking-unsafe'], { outcome: 'deny' })]
}

const withdrawal = (
  tables: Tables,
  facts: Facts,
  { layer }: Layer,
  states: readonly SpeakerState[],
  no: No,
): readonly Finding[] => {
  const [youngest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  const state = states.find((known) => saysNo(known, no.by))
  if (state?.said === 'replaced' || (state && suspected(facts, no.by))) return []
  const { authority } = facts.person
  const holder = 'holders' in authority && authority.holders.some(({ id }) => id === no.by)
  const roles = [
    ...(no.by === facts.person.id ? ['self'] : []),
    ...(state ? ['asked'] : []),
    ...(holder && !state ? ['holder'] : []),
    ...(!state && !holder && no.by !== facts.person.id ? ['other'] : []),
  ]
  const row = tables.consent.withdrawal.find(
    (known) =>
      roles.includes(known.by) &&
      (known.layer === 'any' || known.layer === layer) &&
      known.ages[0] <= youngest &&
      youngest <= known.ages[1] &&
      during(facts.moment.localDate, known.from, known.until),
  )
  if (row === undefined || row.outcome === 'ignored') return []
  return [found(tables, row, { concerns: no.by, outcome: row.outcome })]
}
