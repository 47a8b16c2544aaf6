import { Choice } from '../../pages/choice-fields.tsx'
import { faultOf, type FieldFault } from './change-page.tsx'
import type { Sent } from './changing.tsx'

/** A choice among words, with none chosen yet. */
export const WordChoice = (props: {
  readonly name: string
  readonly label: string
  readonly options: Readonly<Record<string, string>>
  readonly sent: Sent
  readonly faults: readonly FieldFault[]
}) => {
  const { name, label, options, sent, faults } = props
  return (
    <Choice
      {...{ name, label, value: sent.of(name), fault: faultOf(faults, name) }}
      options={Object.entries(options).map(([value, text]) => ({ value, label: text }))}
    />
  )
}
