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

/** What a field is described by, to who cannot see, and whether it is wrong. */
export const described = ({ name, hint, fault }: Omit<FieldProps, 'value'>) => {
  const ids = [hint === undefined ? '' : `${idOf(name)}-hint`, fault === undefined ? '' : `${idOf(name)}-fault`]
  const list = ids.filter((id) => id !== '').join(' ')
  return {
    ...(list === '' ? {} : { 'aria-describedby': list }),
    ...(fault === undefined ? {} : { 'aria-invalid': true }),
  }
}

/** What helps with a field, and what is wrong with what was filled in. */
export const HintAndFault = ({ name, hint, fault }: Omit<FieldProps, 'value'>) => (
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

/** A field with its label above it, its hint and what is wrong with it. */
export const Around = ({ field, children }: { readonly field: FieldProps; readonly children: ComponentChildren }) => {
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

/** The class of a control, with that of a wrong one where it is. */
export const invalid = (fault: string | undefined, of: string): string =>
  fault === undefined ? of : `${of} ${of}--invalid`
