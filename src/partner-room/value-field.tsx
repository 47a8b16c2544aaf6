import type { Field } from '../core/vocabulary.ts'
import type { Filled } from '../pages/filled.ts'
import { Choice } from '../pages/choice-fields.tsx'
import { DayField, LongField, TextField } from '../pages/text-fields.tsx'
import type { Language } from '../pages/words.ts'
import { called } from '../pages/field-words.ts'
import { type FieldFault, valueAt } from './filled.ts'
import { formWords } from './form-words.ts'

/** One field of one row, in the form its type asks for. */
export const ValueField = (props: {
  readonly category: string
  readonly row: number
  readonly name: string
  readonly what: Field
  readonly language: Language
  readonly filled: Filled
  readonly faults: readonly FieldFault[]
}) => {
  const { language, what } = props
  const t = formWords[language]
  const name = valueAt(props.category, props.row, props.name)
  const label = called('field', props.name, language)
  const found = props.faults.find((each) => each.name === name)
  const field = { name, label, value: props.filled[name] ?? '', fault: found && t.fault[found.fault](label) }
  switch (what.type) {
    case 'boolean':
      return (
        <Choice
          {...field}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
            { value: '', label: t.unknown },
          ]}
        />
      )
    case 'date':
      return <DayField {...field} />
    case 'integer':
      return <TextField {...field} inputMode="numeric" maxLength={what.maxLength} />
    case 'number':
      return <TextField {...field} hint={t.number} inputMode="decimal" maxLength={what.maxLength} />
    case 'string':
      return what.maxLength > 200 ? (
        <LongField {...field} maxLength={what.maxLength} />
      ) : (
        <TextField {...field} maxLength={what.maxLength} />
      )
  }
}
