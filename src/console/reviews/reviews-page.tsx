import { A, H1, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { Badge, Day, Empty, Figure, Figures, Mark, Moment, Older, Table } from '../parts.tsx'
import { laneName, listPath, path } from './list-path.ts'
import type { LaneCount, QueueRow } from './queue-store.ts'
import { stateOf } from './state.ts'
import { words } from './words.ts'

/** A row as somebody may see it: without a mandate for its lane one sees of whom and by whom nothing. */
export interface ListedReview {
  readonly row: QueueRow
  /** The viewer holds a mandate for its lane; null: he gives no verdicts. */
  readonly yours: boolean | null
  /** His organisation's own name for the person; null: not for him. */
  readonly alias: string | null
}

/** What the list shows. */
export interface ReviewsPageProps {
  readonly language: Language
  readonly names: Names
  readonly at: string
  readonly over: boolean
  readonly lane: string | null
  readonly rows: readonly ListedReview[]
  readonly counts: readonly LaneCount[]
  /** Lanes of the viewer's mandates; null: he reads along. */
  readonly held: readonly string[] | null
  readonly next: string | null
  readonly isFirst: boolean
}

const sum = (counts: readonly LaneCount[], of: 'open' | 'late'): number =>
  counts.reduce((all, count) => all + count[of], 0)

/** The queue: what is due first comes first; what is over newest first. */
export const ReviewsPage = (props: ReviewsPageProps) => {
  const { language, counts, held, over, lane, rows } = props
  const t = words[language]
  const late = sum(counts, 'late')
  const mine =
    held === null
      ? null
      : sum(
          counts.filter((count) => held.includes(count.lane)),
          'open',
        )
  return (
    <>
      <H1>{t.title}</H1>
      <P>{held === null ? t.officerIntro : t.intro}</P>
      <Figures>
        <Figure label={t.open} value={sum(counts, 'open')} />
        <Figure label={t.late} value={late} tone={late > 0 ? 'no' : 'ok'} />
        {mine !== null && <Figure label={t.forYou} value={mine} tone={mine > 0 ? 'wait' : 'plain'} />}
      </Figures>
      <nav class="actions tabs" aria-label={t.which}>
        {[false, true].map((one) => (
          <a
            key={String(one)}
            class="utrecht-link"
            href={listPath(one, lane)}
            aria-current={one === over ? 'page' : undefined}
          >
            {one ? t.over : t.open}
          </a>
        ))}
        {lane !== null && <A href={listPath(over, null)}>{t.allLanes}</A>}
      </nav>
      <H2>{`${over ? t.overQueue : t.queue}${lane === null ? '' : `: ${laneName(lane, language)}`}`}</H2>
      {rows.length === 0 ? <Empty>{over ? t.noneOver : t.none}</Empty> : <Rows {...props} />}
      <Older language={language} next={props.next} first={props.isFirst ? null : listPath(over, lane)} />
      {counts.length > 0 && <ByLane {...{ language, counts, over }} />}
    </>
  )
}

const Rows = ({ language, names, rows, over, at }: ReviewsPageProps) => {
  const t = words[language]
  const head = [t.what, t.whom, t.askedBy, over ? t.overOn : t.due, t.state]
  return (
    <Table
      language={language}
      caption={over ? t.overQueue : t.queue}
      captionHidden
      head={head}
      rows={rows.map(({ row, alias, yours }) => ({
        key: row.id,
        cells: [
          <A key="what" href={`${path}/${row.id}`}>
            {laneName(row.lane, language)}
          </A>,
          alias === null ? <span key="whom">{t.hidden}</span> : <Mark key="whom" id={alias} />,
          alias === null ? t.hidden : names.organisation(row.asker),
          over ? (
            <Day key="over" at={row.overAt ?? row.openedAt} language={language} />
          ) : (
            <Moment key="due" at={row.dueAt} language={language} />
          ),
          <span key="state" class="badges">
            {!over && row.dueAt <= at && <Badge tone="no">{t.late}</Badge>}
            {(over || row.waitsForSecond) && <Badge {...stateOf(row, language)} />}
            {!over && yours === true && <Badge tone="wait">{t.forYou}</Badge>}
            {yours === false && <Badge tone="plain">{t.noMandate}</Badge>}
          </span>,
        ],
      }))}
    />
  )
}

const ByLane = ({ language, counts, over }: Pick<ReviewsPageProps, 'language' | 'counts' | 'over'>) => {
  const t = words[language]
  return (
    <>
      <H2>{t.byLane}</H2>
      <Table
        language={language}
        caption={t.byLane}
        captionHidden
        head={[t.what, t.open, t.late]}
        numeric={[1, 2]}
        rows={counts.map(({ lane, open, late }) => ({
          key: lane,
          cells: [
            <A key="lane" href={listPath(over, lane)}>
              {laneName(lane, language)}
            </A>,
            open,
            late,
          ],
        }))}
      />
    </>
  )
}
