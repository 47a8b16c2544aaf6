import { markOf } from '../../pages/mark.ts'
import { A, Facts, H1, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { Crumbs, Day, Moment } from '../parts.tsx'
import { PersonLink } from '../person-link.tsx'
import type { DutyRow } from './duty-store.ts'
import type { DutyEvent, StopWord } from './events-store.ts'
import { dutyName, path, reasonName, StateOf } from './obligations-page.tsx'
import type { SafeWay } from './ports.ts'
import { words } from './words.ts'

/** One duty. */
export interface ObligationPageProps {
  readonly language: Language
  readonly names: Names
  readonly today: string
  readonly duty: DutyRow
  readonly alias: string
  readonly asks: string
  readonly events: readonly DutyEvent[]
  /** The word it stems from; null: from none, or not kept. */
  readonly word: StopWord | null
  /** Null: it cannot be told now; absent: nobody is told anything by this duty. */
  readonly way?: SafeWay | null
}

/** What has to be done and by whom, by which safe way, what it stems from and what became of it. */
export const ObligationPage = (props: ObligationPageProps) => {
  const { language, names, duty, today, asks } = props
  const t = words[language]
  const organisation = names.organisation(duty.organisation)
  return (
    <>
      <Crumbs language={language} way={[[path, t.title]]} />
      <H1>{`${dutyName(duty.type, language)} (${markOf(duty.id)})`}</H1>
      <Facts
        rows={[
          [t.state, <StateOf key="state" {...{ language, duty, today }} />],
          [t.whom, <PersonLink key="whom" alias={props.alias} />],
          [t.who, organisation],
          [
            duty.deferred === null ? t.due : t.putOff,
            duty.due === null ? t.noDay : <Day key="due" at={duty.due} language={language} />,
          ],
          [t.since, <Day key="since" at={duty.createdAt} language={language} />],
          [t.why, duty.deferred === null ? null : reasonName(duty.deferred.reason, language)],
        ]}
      />
      {asks !== '' && (
        <>
          <H2>{t.asks}</H2>
          <P>{asks}</P>
        </>
      )}
      {props.way !== undefined && duty.metOn === null && <Way language={language} way={props.way} />}
      <H2>{t.from}</H2>
      <From {...props} />
      <H2>{t.happened}</H2>
      {props.events.length === 0 ? <P>{t.nothingYet}</P> : <Events {...props} />}
      {duty.metOn === null && (
        <>
          <H2>{t.youCan}</H2>
          <P>{t.whoDoesText(organisation)}</P>
          <P>{t.youCanText}</P>
        </>
      )}
      <P>
        <A href={path}>{t.back}</A>
      </P>
    </>
  )
}

const Way = ({ language, way }: { readonly language: Language; readonly way: SafeWay | null }) => {
  const t = words[language]
  const lines = way === null ? [t.unknownNow] : way.to === null ? t.notNow : way.lines
  return (
    <>
      <H2>{t.channel}</H2>
      {way !== null && way.to !== null && <P>{way.to === 'self' ? t.toSelf : t.toRepresentative}</P>}
      <ul class="utrecht-unordered-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

const From = ({ language, names, duty, word }: ObligationPageProps) => {
  const t = words[language]
  const { exchange, withdrawal } = duty
  return (
    <Facts
      rows={[
        [
          t.exchange,
          exchange === null ? null : (
            <A key="exchange" href={`/console/exchanges/${exchange}`}>
              {markOf(exchange)}
            </A>
          ),
        ],
        [t.withdrawal, withdrawal === null ? null : word === null ? t.gone : t.by(names.organisation(word.recordedBy))],
        [t.saidOn, word === null ? null : <Day key="said" at={word.saidOn} language={language} />],
        [t.recorded, word === null ? null : <Moment key="recorded" at={word.recordedAt} language={language} />],
      ]}
    />
  )
}

const Events = ({ language, names, events }: ObligationPageProps) => {
  const t = words[language]
  return (
    <ol class="cards">
      {events.map((event) => (
        <li class="card" key={event.recordedAt}>
          <Facts
            rows={[
              [event.kind === 'met' ? t.metOn : t.putOff, <Day key="on" at={event.on} language={language} />],
              [t.why, event.reason === null ? null : reasonName(event.reason, language)],
              [t.method, event.method === null ? null : t.methods[event.method]],
              [t.answer, event.answer === null ? null : t.answers[event.answer]],
              [t.law, event.law],
              [t.passedOnTo, event.passedOnTo.map(names.organisation).join(', ')],
              [t.recorded, <Moment key="at" at={event.recordedAt} language={language} />],
              [t.who, names.organisation(event.recordedBy)],
            ]}
          />
        </li>
      ))}
    </ol>
  )
}
