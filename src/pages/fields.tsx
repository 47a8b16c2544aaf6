import type { ComponentChildren } from 'preact'

/** One field of a form: what it is called, what was filled in, and what is wrong with that. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly fault?: string | undefined
  readonly required?: boolean
}

/** The id of a field, by its name: where an error summary leads. */
export const idOf = (name: string): string => `f-${name.replace(/[^A-Za-z0-9]/g, '-')}`

const described = ({ name, hint, fault }: Omit<FieldProps, 'value'>) => {
  const ids = [hint === undefined ? '' : `${idOf(name)}-hint`, fault === undefined ? '' : `${idOf(name)}-fault`]
  const list = ids.filter((id) => id !== '').join(' ')
  return {
    ...(list === '' ? {} : { 'aria-describedby': list }),
    ...(fault === undefined ? {} : { 'aria-invalid': true }),
  }
}

/** What helps with a field, and what is wrong with what was filled in. */
const HintAndFault = ({ name, hint, fault }: Omit<FieldProps, 'value'>) => (
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

const Around = ({ field, children }: { readonly field: FieldProps; readonly children: ComponentChildren }) => {
  const { name, label, fault } = field
  return (
    <div
      class={`utrecht-form-field utrecht-form-field--text${fault === undefined ? '' : ' utrecht-form-field--invalid'}`}
    >
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={idOf(name)}>
          {label}
        </label>
      </div>
      <HintAndFault {...field} />
      <div class="utrecht-form-field__input">{children}</div>
    </div>
  )
}

const invalid = (fault: string | undefined, of: string): string => (fault === undefined ? of : `${of} ${of}--invalid`)

const line = ({ name, value, fault, ...rest }: FieldProps) => ({
  class: `${invalid(fault, 'utrecht-textbox')} utrecht-textbox--html-input`,
  ...{ id: idOf(name), name, value, autocomplete: 'off', ...described({ name, fault, ...rest }) },
})

/** A line of text, or a number. */
export const TextField = (
  props: FieldProps & { readonly maxLength: number; readonly inputMode?: 'numeric' | 'decimal' },
) => (
  <Around field={props}>
    <input type="text" {...line(props)} maxLength={props.maxLength} inputMode={props.inputMode ?? 'text'} />
  </Around>
)

/** A calendar day. */
export const DayField = (props: FieldProps) => (
  <Around field={props}>
    <div class="field--day">
      <input type="date" {...line(props)} />
    </div>
  </Around>
)

/** Several lines of text. */
export const LongField = (props: FieldProps & { readonly maxLength: number; readonly rows?: number }) => (
  <Around field={props}>
    <textarea
      class={`${invalid(props.fault, 'utrecht-textarea')} utrecht-textarea--html-textarea`}
      id={idOf(props.name)}
      {...{ name: props.name, rows: props.rows ?? 4, maxLength: props.maxLength, ...described(props) }}
      value={props.value}
    />
  </Around>
)

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

/** An option of a list; those with the same `group` stand together. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly group?: string
  /** Where the label is in another language than the page. */
  readonly lang?: string
}

/** One of many. `none`: what stands there where nothing is chosen; without it something always is. */
export const Select = (props: FieldProps & { readonly none?: string; readonly options: readonly Option[] }) => {
  const { name, value, fault, none, options } = props
  const groups = [...new Set(options.map(({ group = '' }) => group))]
  const inGroup = (of: string) =>
    options
      .filter(({ group = '' }) => group === of)
      .map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value} lang={option.lang}>
          {option.label}
        </option>
      ))
  return (
    <Around field={props}>
      <select
        class={`${invalid(fault, 'utrecht-select')} utrecht-select--html-select`}
        {...{ id: idOf(name), name, ...described(props) }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {groups.map((group) =>
          group === '' ? (
            inGroup(group)
          ) : (
            <optgroup key={group} label={group}>
              {inGroup(group)}
            </optgroup>
          ),
        )}
      </select>
    </Around>
  )
}

/** What is wrong with a form, above it, each with a way to its field. */
export const Faults = ({
  title,
  faults,
}: {
  readonly title: string
  readonly faults: readonly { readonly name: string; readonly text: string }[]
}) =>
  faults.length === 0 ? null : (
    <div class="utrecht-alert utrecht-alert--error" role="alert" aria-labelledby="faults">
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <h2 class="utrecht-heading-2" id="faults">
            {title}
          </h2>
          <ul class="utrecht-unordered-list">
            {faults.map(({ name, text }) => (
              <li key={`${name} ${text}`}>
                <a class="utrecht-link" href={`#${idOf(name)}`}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
