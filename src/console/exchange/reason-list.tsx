import { articleText } from '../article.ts'
import { stepWords } from './step-words.ts'
import type { Telling } from './telling.ts'

/** Why, in plain words, with the articles; the code stands small beside it. */
export const ReasonList = ({
  reasons,
  fingerprint,
  telling,
}: {
  readonly reasons: readonly { readonly code: string; readonly law: readonly string[] }[]
  readonly fingerprint: string | null
  readonly telling: Telling
}) => (
  <ul class="exchange-lines">
    {reasons.map(({ code, law }, at) => (
      <li key={at}>
        {telling.reason(fingerprint, code)}{' '}
        {law.length > 0 && (
          <span class="exchange-note">
            {stepWords[telling.language].law}: {law.map(articleText).join('; ')}.{' '}
          </span>
        )}
        <code class="exchange-note">{code}</code>
      </li>
    ))}
  </ul>
)
