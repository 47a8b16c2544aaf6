import { A, Facts, H1, Notice, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { Crumbs } from '../parts.tsx'
import { roleName } from './judgements-part.tsx'
import { laneName, path } from './list-path.ts'
import { words } from './words.ts'

/** The way to a review. */
export const Way = ({ language }: { readonly language: Language }) => (
  <Crumbs language={language} way={[[path, words[language].title]]} />
)

/** To whom it does not concern: which kind of question it is and who may judge it, and nothing of whom it is about. */
export const NoMandatePage = (props: {
  readonly language: Language
  readonly lane: string
  readonly reviewers: readonly string[]
}) => {
  const { language, lane, reviewers } = props
  const t = words[language]
  return (
    <>
      <Way language={language} />
      <H1>{t.noMandateTitle}</H1>
      <Notice kind="info">{t.noMandateText}</Notice>
      <Facts
        rows={[
          [t.what, laneName(lane, language)],
          [t.whoMay, reviewers.map((role) => roleName(role, language)).join(', ')],
        ]}
      />
      <P>
        <A href={path}>{t.back}</A>
      </P>
    </>
  )
}
