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
            {stepWords[telling.language].law}: {law.map(named).join('; ')}.{' '}
          </span>
        )}
        <code class="exchange-note">{code}</code>
      </li>
    ))}
  </ul>
)

/** A norm of the field stands among the articles with a tag: it is no law, and says so in a word. */
const named = (article: string): string => article.replace(/^\[norm\] (.*)$/, '$1 (norm)')
