import { Facts, P } from '../../pages/parts.tsx'
import { FieldList } from './field-list.tsx'
import { ReasonList } from './reason-list.tsx'
import { stepWords } from './step-words.ts'
import type { Telling } from './telling.ts'
import type { ShownEntry, Walk } from './way.ts'

interface Props {
  readonly walk: Walk
  readonly telling: Telling
}

/** What the source did with the question. */
export const SourceStep = ({ walk: { closing, after }, telling }: Props) => {
  const t = stepWords[telling.language]
  const details = closing?.record?.details
  const all = [closing, ...after]
  if (all.some((one) => one?.checked.type === 'release-refused' && one.record?.details.cause === 'cancelled'))
    return <P>{t.cancelled}</P>
  if (closing === null || details?.ending.status?.startsWith('awaiting-')) return <P>{t.stillWaits}</P>
  if (closing.checked.type === 'source-failed') return <P>{telling.failure(details?.cause ?? null)}</P>
  if (closing.checked.type === 'source-refused') return <P>{telling.sentence(closing)}</P>
  return (
    <P>
      {t.answered} {details?.answeredBy && `${t.byHand} ${details.answeredBy.professional ?? ''}`}
    </P>
  )
}

/** What came off the answer. */
export const MinimisedStep = ({ walk: { decision, closing }, telling }: Props) => {
  const t = stepWords[telling.language]
  const dropped = Object.entries(closing?.record?.details.dropped ?? {}).filter(([, count]) => count > 0)
  const given = closing?.record?.categories ?? []
  const notGiven = (decision?.record?.categories ?? []).flatMap(({ category, fields }) => {
    const own = given.filter((one) => one.category === category).flatMap((one) => one.fields)
    const left = fields.filter((field) => !own.includes(field))
    return left.length === 0 ? [] : [{ category, fields: left }]
  })
  return (
    <>
      <P>
        {dropped.length === 0
          ? t.droppedNothing
          : dropped.map(([what, count]) => t.dropped[what]?.(count) ?? '').join(' ')}
      </P>
      {notGiven.length > 0 && (
        <Facts rows={[[t.permittedNotGiven, <FieldList sets={notGiven} telling={telling} none="" />]]} />
      )}
    </>
  )
}

/** What the decision just before giving came to. */
export const AgainStep = ({ walk: { decision, closing }, telling }: Props) => {
  const t = stepWords[telling.language]
  const [before, now] = [decision?.record?.outcome ?? null, closing?.record?.outcome ?? null]
  const same = before === now
  return (
    <>
      <P>
        {telling.moment(closing?.record?.at ?? '')}.{' '}
        {same ? t.sameAsBefore : t.otherThanBefore(telling.outcome(before), telling.outcome(now))}
      </P>
      {!same && closing?.record && (
        <ReasonList
          reasons={closing.record.reasons}
          fingerprint={closing.record.policy?.fingerprint ?? null}
          telling={telling}
        />
      )}
    </>
  )
}

/** What went, to whom, and what must be done since. */
export const ReleasedStep = ({
  entry: { record },
  telling,
}: {
  readonly entry: ShownEntry
  readonly telling: Telling
}) => {
  const t = stepWords[telling.language]
  const duties = (record?.details.duties ?? []).map(({ type, before }) => telling.obligation(type, before))
  return (
    <Facts
      rows={[
        [t.given, <FieldList sets={record?.categories ?? []} telling={telling} none={t.nothing} />],
        [t.to, telling.organisation(record?.recipient ?? null)],
        [
          t.duties,
          duties.length === 0 ? (
            ''
          ) : (
            <ul class="exchange-lines">
              {duties.map((duty, at) => (
                <li key={at}>{duty}</li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  )
}
