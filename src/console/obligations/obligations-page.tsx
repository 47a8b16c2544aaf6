import { own } from '../../core/own.ts'
import { A, H1, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Badge, Day, Empty, Figure, Figures, Mark, Older, Table } from '../parts.tsx'
import { type DutyCounts, type DutyRow, mostCounted } from './duty-store.ts'
import { duties, reasons } from './duty-words.ts'
import { type DutyList, dutyLists, words } from './words.ts'

/** Where the lists are. */
export const path = '/console/obligations'

/** The address of a list. */
export const listPath = (list: DutyList, cursor: string | null = null): string => {
  const asked = new URLSearchParams()
  if (list !== 'inform') asked.set('list', list)
  if (cursor !== null) asked.set('cursor', cursor)
  const query = asked.toString()
  return query === '' ? path : `${path}?${query}`
}

/** The name of a duty. */
export const dutyName = (type: string, language: Language): string => own(duties, type)?.[language] ?? type

/** Why it was put off. */
export const reasonName = (reason: string, language: Language): string => own(reasons, reason)?.[language] ?? reason

/** What a list shows. */
export interface ObligationsPageProps {
  readonly language: Language
  readonly names: Names
  readonly today: string
  readonly list: DutyList
  readonly rows: readonly DutyRow[]
  readonly aliases: ReadonlyMap<string, string>
  readonly counts: DutyCounts
  /** General sentences about a safe way to tell somebody. */
  readonly handing: readonly string[]
  readonly next: string | null
  readonly isFirst: boolean
}

/** Whether its day has passed and nobody met it. */
const isLate = ({ metOn, due }: Pick<DutyRow, 'metOn' | 'due'>, today: string): boolean =>
  metOn === null && due !== null && due < today

/** How a duty stands: late, put off until a day, open or done. */
export const StateOf = (props: { readonly language: Language; readonly duty: DutyRow; readonly today: string }) => {
  const { language, duty, today } = props
  const t = words[language]
  if (duty.metOn !== null) return <Badge tone="ok">{t.met}</Badge>
  if (isLate(duty, today)) return <Badge tone="no">{t.late}</Badge>
  if (duty.deferred === null) return <Badge tone="plain">{t.open}</Badge>
  return <Badge tone="wait">{t.deferred}</Badge>
}

/** Of very many it is said that there are so many at least. */
const counted = (count: number, language: Language): string =>
  count < mostCounted ? String(count) : words[language].atLeast(numberText(mostCounted, language))

/** Who must still be told or still has to do something; what is late comes first. */
export const ObligationsPage = (props: ObligationsPageProps) => {
  const { language, list, rows, counts, handing } = props
  const t = words[language]
  return (
    <>
      <H1>{t.title}</H1>
      <P>{t.intro}</P>
      <Figures>
        <Figure label={t.toInform} value={counted(counts.inform, language)} />
        <Figure label={t.late} value={counted(counts.late, language)} tone={counts.late > 0 ? 'no' : 'ok'} />
        <Figure
          label={t.deferred}
          value={counted(counts.deferred, language)}
          tone={counts.deferred > 0 ? 'wait' : 'plain'}
        />
        <Figure
          label={t.unanswered}
          value={counted(counts.unanswered, language)}
          tone={counts.unanswered > 0 ? 'wait' : 'ok'}
        />
      </Figures>
      <nav class="actions tabs" aria-label={t.which}>
        {dutyLists.map((one) => (
          <a key={one} class="utrecht-link" href={listPath(one)} aria-current={one === list ? 'page' : undefined}>
            {t.lists[one]}
          </a>
        ))}
      </nav>
      <H2>{t.lists[list]}</H2>
      <P>{t.about[list]}</P>
      {rows.length === 0 ? <Empty>{t.empty[list]}</Empty> : <Rows {...props} />}
      <Older language={language} next={props.next} first={props.isFirst ? null : listPath(list)} />
      {list === 'inform' && rows.length > 0 && (
        <>
          <H2>{t.channel}</H2>
          <ul class="utrecht-unordered-list">
            {handing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const Rows = ({ language, names, list, rows, aliases, today }: ObligationsPageProps) => {
  const t = words[language]
  const head = [t.what, t.whom, t.who, list === 'met' ? t.metOn : t.due, t.state, ...(list === 'met' ? [] : [t.why])]
  return (
    <Table
      language={language}
      caption={t.lists[list]}
      captionHidden
      head={head}
      rows={rows.map((duty) => {
        const day = list === 'met' ? duty.metOn : duty.due
        return {
          key: duty.id,
          cells: [
            <A key="what" href={`${path}/${duty.id}`}>
              {dutyName(duty.type, language)}
            </A>,
            <Mark key="whom" id={aliases.get(duty.person) ?? duty.id} />,
            names.organisation(duty.organisation),
            day === null ? t.noDay : <Day key="day" at={day} language={language} />,
            <StateOf key="state" {...{ language, duty, today }} />,
            ...(list === 'met' ? [] : [duty.deferred === null ? '' : reasonName(duty.deferred.reason, language)]),
          ],
        }
      })}
    />
  )
}
