import { A, H1, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { addressOf, type Filled } from './filter.ts'
import { SaveForm, type SaveFault } from './save-form.tsx'
import { words } from './words.ts'

/** Where a search could not be kept: what is wrong, and the form again. */
export const SavePage = (props: {
  readonly language: Language
  readonly path: string
  readonly filled: Filled
  readonly name: string
  readonly fault: SaveFault
  readonly csrf: string
}) => {
  const t = words[props.language]
  return (
    <>
      <H1>{t.save}</H1>
      <P>{t.saveFaults[props.fault]}</P>
      <SaveForm {...props} />
      <P>
        <A href={addressOf(props.path, props.filled)}>{t.back}</A>
      </P>
    </>
  )
}
