import type { Language } from '../../pages/words.ts'
import { articleText } from '../article.ts'
import type { Said } from './section.ts'

/** Words of a page; where they are in another language than the page, they say so. */
export const SaidText = ({ said, language }: { readonly said: Said; readonly language: Language }) =>
  typeof said === 'string' ? <>{said}</> : <Foreign text={said.text} lang={said.lang} language={language} />

const Foreign = (props: { readonly text: string; readonly lang: Language; readonly language: Language }) =>
  props.lang === props.language ? <>{props.text}</> : <span lang={props.lang}>{props.text}</span>

/** So many articles stand below each other; more stand after each other. */
const few = 4

/** Articles by their Dutch names; norms of the field say that they are no law. */
export const Articles = ({ language, law }: { readonly language: Language; readonly law: readonly string[] }) => (
  <ul class={law.length > few ? 'articles articles--many' : 'articles'}>
    {law.map((article) => (
      <li key={article} class={article.startsWith('[norm]') ? '' : 'articles__law'}>
        <SaidText said={{ text: articleText(article), lang: 'nl' }} language={language} />
      </li>
    ))}
  </ul>
)
