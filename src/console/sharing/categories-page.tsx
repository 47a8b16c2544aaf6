import { CheckField } from '../../pages/choice-fields.tsx'
import { P } from '../../pages/parts.tsx'
import { capital } from '../capital.ts'
import { words } from './words.ts'
import { type Asking, faultText, Question } from './question.tsx'

/** Question 3: which data. */
export const CategoriesPage = (asking: Asking & { readonly purpose: string }) => {
  const { language, names, known, filled, purpose } = asking
  const t = words[language]
  const of = known.tables.purposes[purpose]
  return (
    <Question asking={asking} step={3} title={t.categories}>
      {of?.anonymous === true ? (
        <P>{t.noCategories}</P>
      ) : (
        <CheckField
          {...{ name: 'categories', label: t.categories, hint: t.categoriesHint, values: filled.categories ?? [] }}
          fault={faultText(asking, 'categories')}
          options={Object.keys(of?.categories ?? {}).map((value) => ({ value, label: capital(names.category(value)) }))}
        />
      )}
    </Question>
  )
}
