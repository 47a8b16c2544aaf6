import type { KeptStop } from '../../participants/stop-store.ts'
import { A, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { own } from '../../core/own.ts'
import type { Names } from '../names.ts'
import { Badge, Day, Moment, type Row, Table } from '../parts.tsx'
import type { ParticipantPageProps } from './participant-shown.ts'
import { path, pathOf } from './participants-page.tsx'
import { stopWords } from './stop-words.ts'
import { words } from './words.ts'

/** How a stop stands: until two people lifted it, it holds. */
const StopState = ({ language, stop }: { readonly language: Language; readonly stop: KeptStop }) => {
  const t = words[language]
  if (stop.liftings.length >= 2) return <Badge tone="plain">{t.lifted}</Badge>
  return <Badge tone="no">{stop.liftings.length === 1 ? t.half : t.holdsStill}</Badge>
}

/** What a stop ended, in words. Of one about a person not whom. */
export const stopTitle = (stop: KeptStop, names: Names, language: Language, mayChange: boolean): string => {
  const t = stopWords[language]
  const { kind, subject, organisation } = stop
  if (kind === 'participant' || kind === 'source') return t.kind[kind](names.organisation(subject))
  if (kind === 'purpose') return t.kind.purpose(names.purpose(subject))
  if (kind === 'person') return t.kind.person
  return t.kind.professional(names.organisation(organisation ?? ''), mayChange ? subject : null)
}

/** A stop in a table: what, why, since when, how it stands, and a way to lift it where one may. */
export const stopRow = (
  stop: KeptStop,
  { names, language, mayChange }: Pick<ParticipantPageProps, 'names' | 'language' | 'mayChange'>,
): Row => {
  const t = words[language]
  return {
    key: stop.id,
    cells: [
      stopTitle(stop, names, language, mayChange),
      own(t.stopReasons, stop.reason) ?? stop.reason,
      <Moment key="at" language={language} at={stop.at} />,
      <StopState key="state" language={language} stop={stop} />,
      mayChange && stop.liftings.length < 2 ? (
        <A key="lift" href={`${path}/stops/${stop.id}/lifting`}>
          {t.lift}
        </A>
      ) : (
        ''
      ),
    ],
  }
}

/** Suspensions, stops and notice of one participant. */
export const StillAndLeaving = ({ language, names, one, mayChange }: ParticipantPageProps) => {
  const t = words[language]
  const rows: readonly Row[] = [
    ...one.suspensions.map(({ id, side, reason, madeAt, liftedAt }) => ({
      key: id,
      cells: [
        `${t.suspension} ${t.side[side]}`,
        own(t.suspensionReasons, reason) ?? reason,
        <Moment key="at" language={language} at={madeAt} />,
        liftedAt === null ? (
          <Badge key="state" tone="no">
            {t.holdsStill}
          </Badge>
        ) : (
          <Badge key="state" tone="plain">
            {t.lifted}
          </Badge>
        ),
        mayChange && side === 'municipality' && liftedAt === null ? (
          <A key="lift" href={`${pathOf(one.oin)}/suspensions/${id}/lifting`}>
            {t.lift}
          </A>
        ) : (
          ''
        ),
      ],
    })),
    ...one.stops.map((stop) => stopRow(stop, { names, language, mayChange })),
    ...one.terminations.map(({ side, givenOn, endsOn }) => ({
      key: `notice ${givenOn}`,
      cells: [
        t.noticeGiven(t.side[side]),
        '',
        <Day key="at" language={language} at={givenOn} />,
        <>
          {t.until} <Day language={language} at={endsOn} />
        </>,
        '',
      ],
    })),
  ]
  return (
    <>
      <H2>{t.stillAndLeaving}</H2>
      {rows.length === 0 ? (
        <P>{t.nothingStill}</P>
      ) : (
        <Table
          {...{ language, caption: t.stillAndLeaving, captionHidden: true, rows }}
          head={[t.what, t.reason, t.from, t.state, stopWords[language].todo]}
        />
      )}
    </>
  )
}
