import { Around, described, type FieldProps, idOf, invalid } from './field.tsx'

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
