import type { Filled } from '../../pages/filled.ts'
import { idOf } from '../../pages/field.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { formWords } from './form-words.ts'
import { fieldName, fieldsName, type Offered } from './verdict-form.ts'

/** What may go, field by field: all of it, until somebody unticks. `filled` null: nobody filled anything in yet. */
export const FieldChoice = (props: {
  readonly language: Language
  readonly names: Names
  readonly offered: Offered
  readonly filled: Filled | null
  readonly fault: string | undefined
}) => {
  const { language, names, offered, filled, fault } = props
  const t = formWords[language]
  const id = idOf(fieldsName)
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset${fault === undefined ? '' : ' utrecht-form-fieldset--invalid'}`}
      aria-describedby={`${id}-hint${fault === undefined ? '' : ` ${id}-fault`}`}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{t.fields}</legend>
      <div class="utrecht-form-field-description" id={`${id}-hint`}>
        {t.fieldsHint}
      </div>
      {fault !== undefined && (
        <div class="utrecht-form-field-error-message" id={`${id}-fault`}>
          {fault}
        </div>
      )}
      {Object.entries(offered).map(([category, fields], place) => (
        <fieldset key={category} class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset category">
          <legend class="utrecht-form-fieldset__legend">{names.category(category)}</legend>
          {fields.map((field, at) => {
            const name = fieldName(category, field)
            const own = place === 0 && at === 0 ? id : idOf(name)
            return (
              <div class="choice" key={field}>
                <input
                  class="utrecht-checkbox utrecht-checkbox--html-input"
                  {...{ id: own, name, type: 'checkbox', value: 'yes' }}
                  checked={filled === null || filled[name] === 'yes'}
                />
                <label class="utrecht-form-label utrecht-form-label--checkbox" for={own}>
                  {names.field(field)}
                </label>
              </div>
            )
          })}
        </fieldset>
      ))}
    </fieldset>
  )
}
