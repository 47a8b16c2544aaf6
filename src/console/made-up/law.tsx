import { Fragment } from 'preact'
import type { Language } from '../../pages/words.ts'
import { articleText } from '../article.ts'
import { shownWords } from './words.ts'

/** Articles, which have Dutch names in any language. */
export const Articles = ({ language, law }: { readonly language: Language; readonly law: readonly string[] }) => (
  <>
    {law.map((article, at) => (
      <Fragment key={article}>
        {at > 0 && ' · '}
        <span lang={language === 'nl' ? undefined : 'nl'}>{articleText(article)}</span>
      </Fragment>
    ))}
  </>
)

/** Articles, small beside what they are about. */
export const Law = ({ language, law }: { readonly language: Language; readonly law: readonly string[] }) =>
  law.length === 0 ? null : (
    <span class="law">
      <span class="unseen">{shownWords[language].law}: </span>
      <Articles {...{ language, law }} />
    </span>
  )
