import { during } from '../../core/dates.ts'
import { H2, Notice, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { dayText } from '../../pages/moments.ts'
import { capital } from '../capital.ts'
import { Badge, Day, Table } from '../parts.tsx'
import { factName, sourceName, stopping } from './fact-words.ts'
import { dayOf } from './history.ts'
import type { PersonView } from './person-room.ts'
import { words } from './words.ts'

/** What these parts are made of. */
interface Shown {
  readonly language: Language
  readonly today: string
  readonly view: PersonView
}

const holding = ({ today, view }: Pick<Shown, 'today' | 'view'>) => ({
  facts: view.facts.filter(({ kind, from, until }) => stopping.includes(kind) && during(today, from, until)),
  stops: view.stops.filter(({ until }) => until === null),
})

/** What matters first: a death, and what holds sharing back now. */
export const HoldingBack = ({ language, today, view }: Shown) => {
  const t = words[language]
  const { facts, stops } = holding({ today, view })
  const { death } = view.kept
  return (
    <>
      {death.state === 'deceased' && (
        <Notice kind="warning">
          <H2>{t.deceased}</H2>
          {death.on !== null && <P>{t.deceasedOn(dayText(death.on, language))}</P>}
        </Notice>
      )}
      {facts.length + stops.length > 0 && (
        <Notice kind="warning">
          <H2>{t.stops}</H2>
          <ul class="utrecht-unordered-list">
            {facts.map(({ id, kind }) => (
              <li key={id}>{factName(kind, language)}</li>
            ))}
            {stops.map(({ id }) => (
              <li key={id}>{t.stop}</li>
            ))}
          </ul>
        </Notice>
      )}
      {facts.length + stops.length === 0 && <P>{t.noStops}</P>}
    </>
  )
}

/** Restrictions, objections and stops, also those that are over. */
export const Limits = ({ language, today, view }: Shown) => {
  const t = words[language]
  const facts = view.facts.filter(({ kind }) => stopping.includes(kind))
  const state = (on: boolean) => <Badge tone={on ? 'no' : 'plain'}>{on ? t.holdsNow : t.over}</Badge>
  const end = (until: string | null) => (until === null ? t.noEnd : <Day at={until} language={language} />)
  const rows = [
    ...facts.map(({ id, kind, from, until, source }) => ({
      key: id,
      cells: [
        ...[factName(kind, language), state(during(today, from, until)), <Day at={from} language={language} />],
        ...[end(until), capital(sourceName(source.type, language))],
      ],
    })),
    ...view.stops.map(({ id, from, until }) => ({
      key: id,
      cells: [
        ...[t.stop, state(until === null), <Day at={dayOf(from)} language={language} />],
        ...[end(until === null ? null : dayOf(until)), ''],
      ],
    })),
  ]
  return (
    <section aria-labelledby="limits">
      <H2 id="limits">{t.limits}</H2>
      {rows.length === 0 ? (
        <P>{t.noLimits}</P>
      ) : (
        <Table
          {...{ language, rows }}
          caption={t.limits}
          captionHidden
          head={[t.kind, t.state, t.since, t.ends, t.rests]}
        />
      )}
    </section>
  )
}

/** All else that was recorded about the person, as far as the officer may see it. */
export const OtherFacts = ({ language, today, view }: Shown) => {
  const t = words[language]
  const facts = view.facts.filter(({ kind }) => !stopping.includes(kind) && kind !== 'sealed')
  return (
    <section aria-labelledby="facts">
      <H2 id="facts">{t.facts}</H2>
      {facts.length === 0 ? (
        <P>{t.noFacts}</P>
      ) : (
        <Table
          language={language}
          caption={t.facts}
          captionHidden
          head={[t.kind, t.state, t.since, t.ends, t.rests]}
          rows={facts.map(({ id, kind, from, until, source }) => ({
            key: id,
            cells: [
              factName(kind, language),
              during(today, from, until) ? t.holdsNow : t.over,
              <Day at={from} language={language} />,
              until === null ? t.noEnd : <Day at={until} language={language} />,
              capital(sourceName(source.type, language)),
            ],
          }))}
        />
      )}
    </section>
  )
}
