import { Facts, P } from '../../pages/parts.tsx'
import { capital } from '../capital.ts'
import { FieldList } from './field-list.tsx'
import type { ShownFacts } from './record-schema.ts'
import { stepWords } from './step-words.ts'
import { shortOf, type Telling } from './telling.ts'
import type { ShownEntry } from './way.ts'

interface Props {
  readonly entry: ShownEntry
  readonly telling: Telling
}

/** What was asked for. */
export const AskedStep = ({ entry: { facts, record }, telling }: Props) => {
  const t = stepWords[telling.language]
  const professional = record?.actor.professional
  const asked = (facts?.categories ?? []).map(({ category, fields }) => ({ category, fields: fields ?? [] }))
  const more = (at: number) => {
    const one = facts?.categories[at]
    const said = one === undefined ? '' : (t.why[one.why] ?? '')
    return (
      <>
        {one?.fields === null && ` (${t.allFields})`} <span class="exchange-note">{said}</span>
      </>
    )
  }
  return (
    <Facts
      rows={[
        [t.askedOn, telling.moment(record?.at ?? '')],
        [
          t.asker,
          [telling.organisation(record?.actor.organisation ?? null), professional?.function, professional?.id]
            .filter(Boolean)
            .join(', '),
        ],
        [t.askedFields, <FieldList sets={asked} telling={telling} none={t.nothingKnown} more={more} />],
      ]}
    />
  )
}

/** Who and about whom, as far as the decision looked at it: kinds and ages, nobody's name. */
export const WhoStep = ({ entry: { facts, record }, telling }: Props) => {
  const t = stepWords[telling.language]
  if (facts === null) return <P>{t.nothingKnown}</P>
  const party = (oin: string | null, { kind, active }: ShownFacts['source']) =>
    [oin === null ? null : telling.organisation(oin), telling.kind(kind), active ? null : t.notActive]
      .filter(Boolean)
      .join(', ')
  const { person, role } = facts
  const state = facts.case.state ?? ''
  const recorded = [...new Set(person.recorded.map(({ kind }) => telling.term('fact', kind)))]
  return (
    <Facts
      rows={[
        [t.source, party(record?.source ?? null, facts.source)],
        [t.recipient, party(record?.recipient ?? null, facts.recipient)],
        [
          t.case,
          t.caseStates[state] ??
            `${t.phase(telling.term('phase', facts.case.phase))} ${t.relations[facts.case.relation ?? ''] ?? ''}`,
        ],
        [
          t.person,
          [ageOf(facts, telling), t.registrations[person.registration ?? ''] ?? null].filter(Boolean).join(', '),
        ],
        [t.role, role === null ? '' : telling.term('role', role)],
        [t.authority, t.authorities[person.authority.kind ?? ''] ?? ''],
        [t.particular, particulars(facts, telling).join(', ')],
        [t.recorded, recorded.join(', ')],
      ]}
    />
  )
}

const ageOf = ({ moment, person: { birthDate } }: ShownFacts, { language }: Telling): string => {
  const t = stepWords[language]
  const [born, on] = [birthDate.on, moment.localDate]
  if (born === null || on === null) return t.ageUnknown
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
  return Number.isFinite(years) ? t.age(years) : t.ageUnknown
}

const particulars = ({ person }: ShownFacts, { language }: Telling): readonly string[] => {
  const t = stepWords[language].particulars
  return [
    person.underCuratele === 'yes' ? t.curatele : null,
    person.addressSecret === 'yes' ? t.secret : null,
    person.death.state === 'deceased' ? t.deceased : null,
    person.underInvestigation === 'yes' ? t.investigation : null,
  ].filter((one) => one !== null)
}

/** Which words lay there: who said yes or no, what was withdrawn, and which of it the decision rested on. */
export const ConsentStep = ({ entry: { facts, record }, telling }: Props) => {
  const t = stepWords[telling.language]
  if (facts === null) return <P>{t.nothingKnown}</P>
  const { consents, withdrawals, stops, verdicts } = facts
  const lines = [
    ...consents.map(({ id, statements, validUntil }) => {
      const counted = record?.details.consents.includes(id) === true ? t.carried : t.notCarried
      const said = statements.map(({ capacity, outcome, saidOn }) =>
        (t.said[outcome ?? ''] ?? (() => ''))(telling.term('capacity', capacity), telling.day(saidOn)),
      )
      return (
        <>
          <strong>{t.consent(shortOf(id))}</strong>: {counted}. {said.map(capital).join(' ')}{' '}
          {validUntil !== null && t.validUntil(telling.day(validUntil))}
        </>
      )
    }),
    ...withdrawals.map(({ saidOn }) => t.withdrawn(telling.day(saidOn))),
    ...(stops.length > 0 ? [t.stops(stops.length)] : []),
    ...(verdicts.length > 0 ? [t.verdicts(verdicts.length)] : []),
  ]
  if (lines.length === 0) return <P>{t.noConsents}</P>
  return (
    <ul class="exchange-lines">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  )
}
