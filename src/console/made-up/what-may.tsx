import { H2, P } from '../../pages/parts.tsx'
import { capital } from '../capital.ts'
import { Table } from '../parts.tsx'
import { shownWords } from './words.ts'
import type { DecisionPart } from './decision-part.ts'

/** What may go and what may not, field by field. */
export const WhatMay = ({ language, names, shown, at = '' }: DecisionPart) => {
  const t = shownWords[language]
  const fieldsOf = (fields: readonly string[]) => fields.map(names.field).join(', ')
  return (
    <section aria-labelledby={`may${at}`}>
      <H2 id={`may${at}`}>{t.may}</H2>
      {shown.permitted.length === 0 ? (
        <P>{t.mayNothing}</P>
      ) : (
        <Table
          {...{ language, caption: t.may, captionHidden: true, head: [t.what, t.which] }}
          rows={shown.permitted.map(({ category, fields }) => ({
            key: category,
            cells: [capital(names.category(category)), fieldsOf(fields)],
          }))}
        />
      )}
      {shown.withheld.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{t.mayNot}</h3>
          <Table
            {...{ language, caption: t.mayNot, captionHidden: true, head: [t.what, t.which, t.because] }}
            rows={shown.withheld.map(({ category, fields, text, reason }) => ({
              key: `${category} ${reason}`,
              cells: [capital(names.category(category)), fieldsOf(fields), text],
            }))}
          />
        </>
      )}
    </section>
  )
}
