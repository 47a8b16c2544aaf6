import type { Quarter } from '../../audit/figures/quarters.ts'
import type { Figure as Told } from '../../audit/figures/small-cells.ts'
import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { BarList } from '../charts/bar-list.tsx'
import { Pictured } from '../charts/pictured.tsx'
import { numberText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Empty, Figure, Figures, type Row, Table } from '../parts.tsx'
import { called, causeIn, keyOf } from './called.ts'
import { words } from './words.ts'

interface One {
  readonly language: Language
  readonly names: Names
  readonly quarter: Quarter
  readonly told: readonly Told[]
}

/** One quarter: how often in all, why as a picture, and each cause opened. */
export const QuarterPart = ({ language, names, quarter, told }: One) => {
  const t = words[language]
  const [all] = told
  if (all === undefined) return <Empty>{t.tooFew}</Empty>
  const causes = told.filter(({ path, rest }) => path.length === (rest ? 0 : 1)).toSorted(restLast)
  return (
    <>
      <Figures>
        <Figure label={t.allOf(called(quarter, language))} value={numberText(all.count, language)} />
      </Figures>
      {causes.length > 0 && (
        <>
          <H2>{t.byCause}</H2>
          <Pictured
            summary={t.asTable}
            table={
              <Table
                language={language}
                caption={t.byCause}
                captionHidden
                head={[t.cause, t.count]}
                numeric={[1]}
                rows={causes.map((one) => ({
                  key: keyOf(one),
                  cells: [causeIn(one, names, language), numberText(one.count, language)],
                }))}
              />
            }
          >
            <BarList
              language={language}
              rows={causes.map((one) => ({ key: keyOf(one), label: causeIn(one, names, language), value: one.count }))}
            />
          </Pictured>
          <H2>{t.further}</H2>
          <P>{t.furtherText}</P>
          {causes.map((cause) => (
            <OneCause key={keyOf(cause)} {...{ language, names, told, cause }} />
          ))}
        </>
      )}
    </>
  )
}

const restLast = (a: Told, b: Told): number => Number(a.rest) - Number(b.rest) || b.count - a.count

/** A cause with what is told of its purposes and kinds; nothing where its parts are all too small. */
const OneCause = (props: {
  readonly language: Language
  readonly names: Names
  readonly told: readonly Told[]
  readonly cause: Told
}) => {
  const { language, names, told, cause } = props
  const t = words[language]
  const parts = told.filter(({ path, rest }) => path[0] === cause.path[0] && path.length + (rest ? 1 : 0) > 1)
  if (cause.rest || parts.length === 0) return null
  const name = causeIn(cause, names, language)
  return (
    <details class="opens">
      <summary>
        {name} <strong>{numberText(cause.count, language)}</strong>
      </summary>
      <Table
        language={language}
        caption={name}
        captionHidden
        head={[t.purpose, t.kind, t.count]}
        numeric={[2]}
        rows={parts.map((part) => rowOf(part, names, language))}
      />
    </details>
  )
}

const rowOf = (part: Told, names: Names, language: Language): Row => {
  const t = words[language]
  const { path, rest, count } = part
  const [, purpose, kind] = path
  const kinds = kind === undefined ? (rest && path.length === 2 ? t.otherKinds : t.allKinds) : names.kind(kind)
  return {
    key: keyOf(part),
    cells: [purpose === undefined ? t.otherPurposes : names.purpose(purpose), kinds, numberText(count, language)],
  }
}
