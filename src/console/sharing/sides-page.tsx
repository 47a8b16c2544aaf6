import { Choice } from '../../pages/choice-fields.tsx'
import { type Option, Select } from '../../pages/select.tsx'
import type { Language } from '../../pages/words.ts'
import { capital } from '../capital.ts'
import { words } from './words.ts'
import { type Asking, faultText, Question } from './question.tsx'
import { kindName } from './kind-name.ts'
import { grouped } from './grouped.ts'

const byLabel = (language: Language) => (a: Option, b: Option) => a.label.localeCompare(b.label, language)

/** Question 1: ask or give, and with whom. */
export const SidesPage = (asking: Asking) => {
  const { language, names, known, filled } = asking
  const t = words[language]
  const kinds = Object.keys(known.tables.vocabulary.organisationKinds)
    .filter((kind) => kind !== 'municipality-controller')
    .map((kind) => ({ value: `kind:${kind}`, label: capital(kindName(names, kind, language)) }))
  const participants = known.participants.map(({ oin, name }) => ({ value: `oin:${oin}`, label: name }))
  return (
    <Question asking={asking} step={1} title={t.sides} intro={t.intro}>
      <Choice
        {...{ name: 'direction', label: t.direction, value: filled.direction ?? '' }}
        fault={faultText(asking, 'direction')}
        options={[
          { value: 'ask', label: t.ask },
          { value: 'give', label: t.give },
        ]}
      />
      <Select
        {...{ name: 'other', label: t.other, hint: t.otherHint, value: filled.other ?? '', none: t.choose }}
        fault={faultText(asking, 'other')}
        options={[
          ...grouped(t.kinds, kinds.toSorted(byLabel(language))),
          ...grouped(t.participants, participants.toSorted(byLabel(language))),
        ]}
      />
    </Question>
  )
}
