import { TextField } from '../../pages/text-fields.tsx'
import { Form } from '../../pages/form.tsx'
import { H2, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { type Filled, filterNames, toKeep } from './filter.ts'
import { words } from './words.ts'

/** What is wrong with a name. */
export type SaveFault = 'empty' | 'too-long' | 'bsn' | 'too-many' | 'ill-filter'

/** Keeps a search under a name; null where there is nothing to keep. */
export const SaveForm = (props: {
  readonly language: Language
  readonly path: string
  readonly filled: Filled
  readonly name: string
  readonly fault: SaveFault | null
  readonly csrf: string
}) => {
  const { language, path, filled, name, fault, csrf } = props
  const t = words[language]
  const kept = toKeep(filled)
  if (Object.keys(kept).length === 0) return null
  return (
    <Form action={`${path}/filters`} class="save" csrf={csrf}>
      <H2>{t.save}</H2>
      <P>{t.saveText}</P>
      {filterNames.map((each) =>
        kept[each] === undefined ? null : <input key={each} type="hidden" name={each} value={kept[each]} />,
      )}
      <TextField
        {...{ name: 'name', label: t.saveName, value: name, maxLength: 60 }}
        {...(fault === null ? {} : { fault: t.saveFaults[fault] })}
      />
      <Submit plain>{t.save}</Submit>
    </Form>
  )
}
