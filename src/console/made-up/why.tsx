import { called } from '../../pages/field-words.ts'
import { Facts, H2, P } from '../../pages/parts.tsx'
import type { ShownReason } from './shown.ts'
import { partsText, shownWords } from './words.ts'
import type { DecisionPart } from './decision-part.ts'
import { Articles, Law } from './law.tsx'

const lackingOf = ({ change }: ShownReason): readonly string[] =>
  Array.isArray(change['missingFields']) ? change['missingFields'].map(String) : []

/** Why it came out so: each reason with its article, and who can mend it. */
export const Why = ({ language, shown, at = '' }: Omit<DecisionPart, 'names'>) => {
  const t = shownWords[language]
  return (
    <section aria-labelledby={`why${at}`}>
      <H2 id={`why${at}`}>{t.why}</H2>
      <ul class="reasons">
        {shown.reasons.map((reason) => (
          <li key={reason.code} class="reasons__one">
            <span class="reasons__text">{reason.text}</span> <Law language={language} law={reason.law} />
            {lackingOf(reason).length > 0 && <P>{t.complete(partsText(lackingOf(reason), language))}</P>}
          </li>
        ))}
      </ul>
      {shown.ground !== null && (
        <Facts
          rows={[
            [t.basis, called('legalBasis', shown.ground.legalBasis, language)],
            [t.secrecy, called('secrecyGround', shown.ground.secrecyGround, language)],
            [t.law, <Articles language={language} law={shown.ground.law} />],
          ]}
        />
      )}
    </section>
  )
}
