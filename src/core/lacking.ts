import { ageOn, agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { inCapacity, type SpeakerState } from './speaker-state.ts'
import { unique } from './own.ts'
import type { Speakers } from './speakers.ts'
import type { Tables } from './tables.ts'
import type { Layer, Yes } from './words.ts'

/** Why a layer is not complete, though somebody could still lawfully complete it (domain.md N, outcome rule 1 and 2). */
export const lackingFindings = (
  tables: Tables,
  facts: Facts,
  layer: Layer,
  who: Speakers,
  lacking: readonly SpeakerState[],
  yeses: readonly Yes[],
  law: readonly string[],
): readonly Finding[] => {
  const { words } = tables.consent
  const here = yeses.filter(({ covers }) => covers)
  const live = here.filter((yes) => yes.void === null && !yes.expired)
  const strangers = strangerFindings(tables, facts, who, live)
  if (who.findings.length > 0) {
    const nobody = who.findings.some(({ outcome }) => outcome === 'deny')
    return nobody ? strangers.map((finding) => ({ ...finding, outcome: 'deny' as const })) : []
  }
  if (lacking.length === 0) return []
  const isAsked = (yes: Yes) => who.speakers.some((speaker) => speaker.who === yes.statement.by)
  const voids = unique(here.flatMap((yes) => (yes.void === null ? [] : [yes.void])))
  const elsewhere = yeses.some((yes) => !yes.covers && yes.void === null && !yes.expired && isAsked(yes))
  const helpOnly = here.length === 0 && !elsewhere && onlyHelp(facts)
  const stronger = [
    ...strangers,
    ...voids.map((how) => found(tables, words[how])),
    ...(helpOnly ? [found(tables, words['wrong-type'])] : []),
    ...(here.some((yes) => yes.expired && yes.void === null && isAsked(yes)) ? [found(tables, words.expired)] : []),
    ...(elsewhere && live.length === 0
      ? [found(tables, { ...words.scope, law: unique([...words.scope.law, ...law]) })]
      : []),
  ]
  const named = live.length > 0 || (layer.layer === 'legal-basis' && stronger.length === 0)
  if (named) return [...stronger, ...lacking.map((state) => missingFinding(tables, state, law))]
  if (stronger.length > 0) return stronger
  return [found(tables, { ...words.silence, law: unique([...law, ...words.silence.law]) })]
}

const missingFinding = (tables: Tables, { speaker }: SpeakerState, law: readonly string[]): Finding => {
  const { words } = tables.consent
  const isSelf = speaker.capacity === 'self'
  const rule = isSelf
    ? words['missing-subject']
    : words[speaker.norm ? 'missing-parent-by-norm' : 'missing-representative']
  const articles = speaker.norm && !isSelf ? speaker.law : unique([...speaker.law, ...law])
  return found(tables, { ...rule, law: unique([...rule.law, ...articles]) }, { concerns: speaker.who })
}

/** Words of people who may not speak here: never could, or the person has grown past them (domain.md D.5). */
const strangerFindings = (tables: Tables, facts: Facts, who: Speakers, live: readonly Yes[]): readonly Finding[] => {
  const { words, lapses } = tables.consent
  const [age] = agesOn(facts.person.birthDate, facts.moment.localDate)
  const { authority, birthDate } = facts.person
  const holders = 'holders' in authority ? authority.holders.map(({ id }) => id) : []
  return live.flatMap(({ statement }) => {
    const asked = who.speakers.some(
      (speaker) =>
        (speaker.who === statement.by && inCapacity(speaker, statement)) ||
        speaker.accepts.some((other) => other.who === statement.by),
    )
    if (asked || statement.by === facts.person.id) return []
    const concerns = statement.by
    const lapse = lapses.filter((row) => row.age <= age).toSorted((a, b) => b.age - a.age)[0]
    const parental = statement.capacity === 'parent' || statement.capacity === 'guardian'
    if (lapse && parental && birthDate.kind === 'date' && ageOn(birthDate.on, statement.saidOn) < lapse.age)
      return [found(tables, lapse, { concerns })]
    if (age < 16 && holders.includes(statement.by)) return []
    return [found(tables, words['not-representative'], { concerns })]
  })
}

const onlyHelp = (facts: Facts): boolean =>
  facts.consents.some(
    ({ layer, statements }) =>
      layer === 'help' &&
      statements.some(({ outcome, recordedAt }) => outcome === 'given' && recordedAt <= facts.moment.at),
  )
