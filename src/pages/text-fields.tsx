import { Around, described, type FieldProps, idOf, invalid } from './field.tsx'

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
