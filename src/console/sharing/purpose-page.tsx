import { Select } from '../../pages/select.tsx'
import { Notice, P } from '../../pages/parts.tsx'
import { capital } from '../capital.ts'
import type { Answers } from './answers.ts'
import { knownPurposes } from './purposes.ts'
import { words } from './words.ts'
import { type Asking, faultText, Question } from './question.tsx'
import { grouped } from './grouped.ts'

/** Question 2: for what. */
export const PurposePage = (asking: Asking & { readonly sides: Pick<Answers, 'direction' | 'other'> }) => {
  const { language, names, known, filled, sides } = asking
  const t = words[language]
  const { between, beside } = knownPurposes(known, sides)
  const group = (label: string, list: readonly string[]) =>
    grouped(
      label,
      list.map((value) => ({ value, label: capital(names.purpose(value)) })),
    )
  return (
    <Question asking={asking} step={2} title={t.purpose}>
      {between.length + beside.length === 0 ? (
        <Notice kind="warning">
          <P>{t.noPurpose}</P>
        </Notice>
      ) : (
        <Select
          {...{ name: 'purpose', label: t.purpose, hint: t.purposeHint, value: filled.purpose ?? '', none: t.choose }}
          fault={faultText(asking, 'purpose')}
          options={[...group(t.between, between), ...group(t.beside, beside)]}
        />
      )}
    </Question>
  )
}
