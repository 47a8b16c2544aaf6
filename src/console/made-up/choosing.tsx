import { idOf, type FieldProps } from '../../pages/fields.tsx'

/** One option of a list, and a group of them; a group without a name stands bare. */
export interface Option {
  readonly value: string
  readonly label: string
}
export interface OptionGroup {
  readonly label: string
  readonly options: readonly Option[]
}

const describedBy = ({ name, hint, fault }: Pick<FieldProps, 'name' | 'hint' | 'fault'>) => {
  const ids = [hint === undefined ? '' : `${idOf(name)}-hint`, fault === undefined ? '' : `${idOf(name)}-fault`]
  const list = ids.filter((id) => id !== '').join(' ')
  return list === '' ? {} : { 'aria-describedby': list }
}

const Around = ({ name, hint, fault }: Pick<FieldProps, 'name' | 'hint' | 'fault'>) => (
  <>
    {hint !== undefined && (
      <div class="utrecht-form-field-description" id={`${idOf(name)}-hint`}>
        {hint}
      </div>
    )}
    {fault !== undefined && (
      <div class="utrecht-form-field-error-message" id={`${idOf(name)}-fault`}>
        {fault}
      </div>
    )}
  </>
)

const OptionsOf = ({ options, value }: { readonly options: readonly Option[]; readonly value: string }) => (
  <>
    {options.map((option) => (
      <option key={option.value} value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
)

/** One of many, from a list. `none`: what stands there while nothing is chosen. */
export const SelectField = (
  props: FieldProps & { readonly none?: string; readonly groups: readonly OptionGroup[] },
) => {
  const { name, label, value, fault, none, groups } = props
  const invalid = fault === undefined ? '' : ' utrecht-form-field--invalid'
  return (
    <div class={`utrecht-form-field utrecht-form-field--text${invalid}`}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={idOf(name)}>
          {label}
        </label>
      </div>
      <Around {...props} />
      <div class="utrecht-form-field__input">
        <select
          class="utrecht-select utrecht-select--html-select"
          {...{ id: idOf(name), name, ...describedBy(props) }}
          {...(fault === undefined ? {} : { 'aria-invalid': true })}
        >
          {none !== undefined && <option value="">{none}</option>}
          {groups.map((group) =>
            group.label === '' ? (
              <OptionsOf key={group.label} options={group.options} value={value} />
            ) : (
              <optgroup key={group.label} label={group.label}>
                <OptionsOf options={group.options} value={value} />
              </optgroup>
            ),
          )}
        </select>
      </div>
    </div>
  )
}

/** Some of a few: all of them in sight. The first has the id of the field. */
export const CheckField = (
  props: Omit<FieldProps, 'value'> & { readonly values: readonly string[]; readonly options: readonly Option[] },
) => {
  const { name, label, fault, values, options } = props
  const invalid = fault === undefined ? '' : ' utrecht-form-fieldset--invalid'
  return (
    <fieldset class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset${invalid}`} {...describedBy(props)}>
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{label}</legend>
      <Around {...props} />
      <div class="choices">
        {options.map((option, at) => {
          const id = at === 0 ? idOf(name) : `${idOf(name)}-${String(at)}`
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
