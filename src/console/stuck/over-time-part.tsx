import type { Quarter } from '../../audit/figures/quarters.ts'
import type { Figure as Told } from '../../audit/figures/small-cells.ts'
import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { Pictured } from '../charts/pictured.tsx'
import { StackedBars } from '../charts/stacked-bars.tsx'
import { numberText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Table } from '../parts.tsx'
import { keyOf } from './called.ts'
import { words } from './words.ts'

/** As many quarters as stand beside each other. */
const mostQuarters = 8

interface OverTime {
  readonly language: Language
  readonly names: Names
  readonly figures: ReadonlyMap<Quarter, readonly Told[]>
}

/** The last quarters beside each other: all together as a picture, by cause as a table. */
export const OverTimePart = ({ language, names, figures }: OverTime) => {
  const t = words[language]
  const quarters = [...figures.keys()].slice(0, mostQuarters).reverse()
  const count = (quarter: Quarter, key: string) => figures.get(quarter)?.find((one) => keyOf(one) === key)?.count
  const seen = quarters.flatMap((quarter) => figures.get(quarter) ?? [])
  const codes = [...new Set(seen.flatMap(({ path }) => path[0] ?? []))].sort()
  const lines = [
    ['', t.all] as const,
    ...codes.map((code) => [`${code} `, names.reason(code)] as const),
    ['rest', t.otherCauses] as const,
  ]
  const short = (quarter: Quarter) => `${quarter.slice(5)} ${quarter.slice(0, 4)}`
  return (
    <>
      <H2>{t.overTime}</H2>
      <P>{t.overTimeText}</P>
      <Pictured
        summary={t.asTable}
        table={
          <Table
            language={language}
            caption={t.overTime}
            captionHidden
            head={[t.cause, ...quarters.map(short)]}
            numeric={quarters.map((_, at) => at + 1)}
            rows={lines.map(([key, label]) => ({
              key: label,
              cells: [
                label,
                ...quarters.map((quarter) => {
                  const number = count(quarter, key)
                  return number === undefined ? t.notTold : numberText(number, language)
                }),
              ],
            }))}
          />
        }
      >
        <StackedBars
          id="stuck"
          title={t.overTime}
          description={t.overTimeSeen(numberText(quarters.length, language))}
          language={language}
          series={[{ key: 'all', label: t.all, look: 'act' }]}
          bars={quarters.map((quarter) => ({
            key: quarter,
            label: short(quarter),
            none: t.notTold,
            values: { all: count(quarter, '') ?? 0 },
          }))}
        />
      </Pictured>
    </>
  )
}
