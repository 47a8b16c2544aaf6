import { described, type FieldProps, HintAndFault, idOf } from './field.tsx'
import type { Option } from './select.tsx'

interface Ticks extends Omit<FieldProps, 'value'> {
  readonly values: readonly string[]
  readonly options: readonly Option[]
}

/** Some of a few: all of them in sight. The first has the id of the field. */
export const CheckField = ({ values, options, ...field }: Ticks) => {
  const { name, label, fault } = field
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset${fault === undefined ? '' : ' utrecht-form-fieldset--invalid'}`}
      {...described(field)}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{label}</legend>
      <HintAndFault {...field} />
      <div class="choices">
        {options.map((option, at) => {
          const id = at === 0 ? idOf(name) : `${idOf(name)}-${at}`
          return (
            <div class="choice" key={option.value}>
              <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                {...{ id, name, type: 'checkbox', value: option.value, checked: values.includes(option.value) }}
              />
              <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
                {option.label}
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** One of a few: always all of them in sight. The first has the id of the field. */
export const Choice = (
  props: FieldProps & { readonly options: readonly { readonly value: string; readonly label: string }[] },
) => {
  const { name, label, fault, value, options } = props
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset${fault === undefined ? '' : ' utrecht-form-fieldset--invalid'}`}
      {...described(props)}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{label}</legend>
      <HintAndFault {...props} />
      {options.map((option, at) => {
        const id = at === 0 ? idOf(name) : `${idOf(name)}-${at}`
        return (
          <div class="choice" key={option.value}>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              {...{ id, name, type: 'radio', value: option.value, checked: option.value === value }}
            />
            <label class="utrecht-form-label utrecht-form-label--radio" for={id}>
              {option.label}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
