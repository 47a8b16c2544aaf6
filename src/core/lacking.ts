import { ageOn, agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { gather, join, none } from './lists.ts'
import { inCapacity, type SpeakerState } from './speaker-state.ts'
import { together, unique } from './own.ts'
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
  if (lacking.length === 0 && who.findings.length === 0) return none
  const { words } = tables.consent
  const here = yeses.length === 0 ? yeses : yeses.filter(({ covers }) => covers)
  const live = here.length === 0 ? here : here.filter((yes) => yes.void === null && !yes.expired)
  const strangers = strangerFindings(tables, facts, who, live)
  if (who.findings.length > 0) {
    const nobody = who.findings.some(({ outcome }) => outcome === 'deny')
    return nobody ? strangers.map((finding) => ({ ...finding, outcome: 'deny' as const })) : none
  }
  const isAsked = (yes: Yes) => who.speakers.some((speaker) => speaker.who === yes.statement.by)
  const voids = unique(gather(here, (yes) => (yes.void === null ? none : [yes.void])))
  const elsewhere = yeses.some((yes) => !yes.covers && yes.void === null && !yes.expired && isAsked(yes))
  const helpOnly = here.length === 0 && !elsewhere && onlyHelp(facts)
  const expired = here.some((yes) => yes.expired && yes.void === null && isAsked(yes))
  const stronger = join(
    strangers,
    gather(voids, (how) => [found(tables, words[how])]),
    helpOnly ? [found(tables, words['wrong-type'])] : none,
    expired ? [found(tables, words.expired)] : none,
    elsewhere && live.length === 0 ? [found(tables, words.scope, { law: together(words.scope.law, law) })] : none,
  )
  const named = live.length > 0 || (layer.layer === 'legal-basis' && stronger.length === 0)
  if (named)
    return join(
      stronger,
      lacking.map((state) => missingFinding(tables, state, law)),
    )
  if (stronger.length > 0) return stronger
  return [found(tables, words.silence, { law: together(law, words.silence.law) })]
}

const missingFinding = (tables: Tables, { speaker }: SpeakerState, law: readonly string[]): Finding => {
  const { words } = tables.consent
  const isSelf = speaker.capacity === 'self'
  const rule = isSelf
    ? words['missing-subject']
    : words[speaker.norm ? 'missing-parent-by-norm' : 'missing-representative']
  const articles = speaker.norm && !isSelf ? speaker.law : together(speaker.law, law)
  return found(tables, rule, { law: together(rule.law, articles), concerns: speaker.who })
}

/** Words of people who may not speak here: never could, or the person has grown past them (domain.md D.5). */
const strangerFindings = (tables: Tables, facts: Facts, who: Speakers, live: readonly Yes[]): readonly Finding[] => {
  if (live.length === 0) return none
  const { words, lapses } = tables.consent
  const [age] = agesOn(facts.person.birthDate, facts.moment.localDate)
  const { authority, birthDate } = facts.person
  const holders = 'holders' in authority ? authority.holders.map(({ id }) => id) : []
  return gather(live, ({ statement }) => {
    const asked = who.speakers.some(
      (speaker) =>
        (speaker.who === statement.by && inCapacity(speaker, statement)) ||
        speaker.accepts.some((other) => other.who === statement.by),
    )
    if (asked || statement.by === facts.person.id) return none
    const concerns = statement.by
    const lapse = lapses.filter((row) => row.age <= age).toSorted((a, b) => b.age - a.age)[0]
    const parental = statement.capacity === 'parent' || statement.capacity === 'guardian'
    if (lapse && parental && birthDate.kind === 'date' && ageOn(birthDate.on, statement.saidOn) < lapse.age)
      return [found(tables, lapse, { concerns })]
    if (age < 16 && holders.includes(statement.by)) return none
    return [found(tables, words['not-representative'], { concerns })]
  })
}

const onlyHelp = (facts: Facts): boolean =>
  facts.consents.some(
    ({ layer, statements }) =>
      layer === 'help' &&
      statements.some(({ outcome, recordedAt }) => outcome === 'given' && recordedAt <= facts.moment.at),
  )
