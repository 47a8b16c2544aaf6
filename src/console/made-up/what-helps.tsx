import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { ShownWay } from './shown.ts'
import { partsText, shownWords } from './words.ts'
import type { DecisionPart } from './decision-part.ts'
import { Law } from './law.tsx'

/** Whose word is lacking, and what would make it lawful. */
export const WhatHelps = ({ language, shown, at = '' }: Omit<DecisionPart, 'names'>) => {
  const t = shownWords[language]
  return (
    <>
      {shown.missing.length > 0 && (
        <section aria-labelledby={`missing${at}`}>
          <H2 id={`missing${at}`}>{t.whoseYes}</H2>
          <ul class="reasons">
            {shown.missing.map(({ text, law, capacity, layer }, i) => (
              <li key={`${capacity} ${layer} ${String(i)}`} class="reasons__one">
                <span class="reasons__text">{text}</span> <Law language={language} law={law} />
              </li>
            ))}
          </ul>
          <P>{t.whoseYesText}</P>
        </section>
      )}
      {shown.remedies.length > 0 && (
        <section aria-labelledby={`ways${at}`}>
          <H2 id={`ways${at}`}>{t.ways}</H2>
          {shown.remedies.length > 1 && <P>{t.waysText}</P>}
          <ol class="cards ways">
            {shown.remedies.map((way, i) => (
              <li key={way.text} class="card">
                {shown.remedies.length > 1 && <h3 class="utrecht-heading-3">{t.way(i + 1)}</h3>}
                <Way {...{ language, way }} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

const Way = ({ language, way }: { readonly language: Language; readonly way: ShownWay }) => {
  const t = shownWords[language]
  const steps = way.changes.map(({ text, missingFields }) =>
    missingFields === undefined ? text : t.complete(partsText(missingFields, language)),
  )
  const said = way.changes.map(({ text }) => text).join(' ')
  const end = way.text.startsWith(said) ? way.text.slice(said.length).trim() : ''
  return (
    <ul class="utrecht-unordered-list">
      {[...steps, end]
        .filter((text) => text !== '')
        .map((text) => (
          <li key={text}>{text}</li>
        ))}
    </ul>
  )
}
