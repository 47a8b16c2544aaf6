import { A, H1, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { momentText, numberText } from '../../pages/moments.ts'
import { capital } from '../capital.ts'
import type { Names } from '../names.ts'
import { Badge, Day, Empty, Figure, Figures, Table, type Tone } from '../parts.tsx'
import type { SourceHealth } from './health-store.ts'
import type { ListedParticipant, Standing } from './participants-store.ts'
import { words } from './words.ts'

/** Where the pages of participants lie. */
export const path = '/console/participants'
/** The page of one. */
export const pathOf = (oin: string): string => `${path}/${oin}`

const tones: Readonly<Record<Standing, Tone>> = {
  ...{ joining: 'wait', active: 'ok', still: 'no', leaving: 'wait', left: 'plain' },
}

/** How a participant stands, as a badge. */
export const StandingBadge = ({ language, of }: { readonly language: Language; readonly of: Standing }) => (
  <Badge tone={tones[of]}>{words[language].standing[of]}</Badge>
)

/** Who takes part in a municipality. */
export interface ParticipantsPageProps {
  readonly language: Language
  readonly names: Names
  readonly all: readonly ListedParticipant[]
  readonly health: ReadonlyMap<string, SourceHealth>
  /** Until when that is counted; null: until now. */
  readonly countedUntil: Date | null
  readonly mayChange: boolean
}

/** Who takes part now comes first; who left stands below. */
export const ParticipantsPage = ({ language, names, all, health, countedUntil, mayChange }: ParticipantsPageProps) => {
  const t = words[language]
  const here = all.filter(({ standing }) => standing !== 'left')
  const gone = all.filter(({ standing }) => standing === 'left')
  const count = (...standings: readonly Standing[]) =>
    numberText(here.filter(({ standing }) => standings.includes(standing)).length, language)
  const unwell = [...health.values()].filter(({ failedDay }) => failedDay > 0).length
  const table = (caption: string, list: readonly ListedParticipant[]) => (
    <ParticipantTable {...{ language, names, caption, list }} />
  )
  return (
    <>
      <H1>{t.title}</H1>
      <P>{t.intro}</P>
      <Figures>
        <Figure label={t.figures.here} value={count('active', 'leaving')} />
        <Figure label={t.figures.still} value={count('still')} tone={count('still') === '0' ? 'plain' : 'no'} />
        <Figure label={t.figures.leaving} value={count('leaving')} />
        <Figure label={t.figures.sources} value={numberText(unwell, language)} tone={unwell === 0 ? 'ok' : 'wait'}>
          {t.sourcesUnwell}
          {countedUntil !== null && ` ${t.countedUntil(momentText(countedUntil.toISOString(), language))}`}
        </Figure>
      </Figures>
      <p class="actions">
        <A href={`${path}/stops`}>{t.stops}</A>
        {mayChange && (
          <A href={`${path}/join`} step>
            {t.join}
          </A>
        )}
      </p>
      <H2>{t.here}</H2>
      {here.length === 0 ? <Empty>{t.nobody}</Empty> : table(t.here, here)}
      {gone.length > 0 && (
        <>
          <H2>{t.gone}</H2>
          {table(t.gone, gone)}
        </>
      )}
    </>
  )
}

const ParticipantTable = (props: {
  readonly language: Language
  readonly names: Names
  readonly caption: string
  readonly list: readonly ListedParticipant[]
}) => {
  const { language, names, caption, list } = props
  const t = words[language]
  return (
    <Table
      {...{ language, caption, captionHidden: true }}
      head={[t.name, t.kind, t.state, t.since, t.until, t.answersBy]}
      rows={list.map(({ oin, name, kind, standing, from, until, asked }) => ({
        key: oin,
        cells: [
          <A key="name" href={pathOf(oin)}>
            {name}
          </A>,
          capital(names.kind(kind)),
          <StandingBadge key="standing" language={language} of={standing} />,
          <Day key="from" language={language} at={from} />,
          until === null ? t.open : <Day key="until" language={language} at={until} />,
          t.asked[asked ?? 'none'],
        ],
      }))}
    />
  )
}
