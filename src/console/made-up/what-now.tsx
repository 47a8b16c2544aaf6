import { H2 } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { dayText } from '../../pages/moments.ts'
import { shownWords } from './words.ts'
import type { DecisionPart } from './decision-part.ts'

/** A sentence with its day in words, at its end where it does not stand in it. */
const withDay = (text: string, day: string, language: Language): string => {
  const said = dayText(day, language)
  return text.includes(day) ? text.replaceAll(day, said) : `${text} ${shownWords[language].before(said)}`
}

/** What whoever asks does now: how to mend it, and the duties that come with it. */
export const WhatNow = ({ language, shown, at = '' }: Omit<DecisionPart, 'names'>) => {
  const t = shownWords[language]
  const mends = [...new Set(shown.reasons.map(({ mend }) => mend).filter((mend) => mend !== ''))]
  return (
    <section aria-labelledby={`now${at}`}>
      <H2 id={`now${at}`}>{t.now}</H2>
      <ul class="utrecht-unordered-list">
        {mends.map((mend) => (
          <li key={mend}>{mend}</li>
        ))}
        {shown.obligations.map(({ type, text, before }) => (
          <li key={type}>{before === null ? text : withDay(text, before, language)}</li>
        ))}
      </ul>
    </section>
  )
}
