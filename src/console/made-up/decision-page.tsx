import { Fragment } from 'preact'
import { called } from '../../pages/field-words.ts'
import { Facts, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { dayText } from '../../pages/moments.ts'
import { articleText } from '../article.ts'
import { capital } from '../capital.ts'
import type { Names } from '../names.ts'
import { Badge, Table, toneOf } from '../parts.tsx'
import type { Shown, ShownReason, ShownWay } from './shown.ts'
import { partsText, shownWords } from './words.ts'

interface Page {
  readonly language: Language
  readonly names: Names
  readonly shown: Shown
  /** Told apart where a page shows several. */
  readonly at?: string
}

/** The outcome as one word, and the first reason as one sentence. */
export const Lead = ({ names, shown }: Omit<Page, 'language'>) => (
  <p class="verdict">
    <Badge tone={toneOf(shown.outcome)}>{names.outcome(shown.outcome)}</Badge>{' '}
    <strong class="verdict__text">{shown.reasons[0]?.text}</strong>
  </p>
)

/** Articles, which have Dutch names in any language. */
const Articles = ({ language, law }: { readonly language: Language; readonly law: readonly string[] }) => (
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

const lackingOf = ({ change }: ShownReason): readonly string[] =>
  Array.isArray(change['missingFields']) ? change['missingFields'].map(String) : []

/** Why it came out so: each reason with its article, and who can mend it. */
export const Why = ({ language, shown, at = '' }: Omit<Page, 'names'>) => {
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

/** What may go and what may not, field by field. */
const WhatMay = ({ language, names, shown, at = '' }: Page) => {
  const t = shownWords[language]
  const fieldsOf = (fields: readonly string[]) => fields.map(names.field).join(', ')
  return (
    <section aria-labelledby={`may${at}`}>
      <H2 id={`may${at}`}>{t.may}</H2>
      {shown.permitted.length === 0 ? (
        <P>{t.mayNothing}</P>
      ) : (
        <Table
          {...{ language, caption: t.may, captionHidden: true, head: [t.what, t.which] }}
          rows={shown.permitted.map(({ category, fields }) => ({
            key: category,
            cells: [capital(names.category(category)), fieldsOf(fields)],
          }))}
        />
      )}
      {shown.withheld.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{t.mayNot}</h3>
          <Table
            {...{ language, caption: t.mayNot, captionHidden: true, head: [t.what, t.which, t.because] }}
            rows={shown.withheld.map(({ category, fields, text, reason }) => ({
              key: `${category} ${reason}`,
              cells: [capital(names.category(category)), fieldsOf(fields), text],
            }))}
          />
        </>
      )}
    </section>
  )
}

/** Whose word is lacking, and what would make it lawful. */
const WhatHelps = ({ language, shown, at = '' }: Omit<Page, 'names'>) => {
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

/** A sentence with its day in words, at its end where it does not stand in it. */
const withDay = (text: string, day: string, language: Language): string => {
  const said = dayText(day, language)
  return text.includes(day) ? text.replaceAll(day, said) : `${text} ${shownWords[language].before(said)}`
}

/** What whoever asks does now: how to mend it, and the duties that come with it. */
const WhatNow = ({ language, shown, at = '' }: Omit<Page, 'names'>) => {
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

/** A decision whole, in the order in which one reads it. */
export const DecisionPage = (page: Page) => (
  <>
    <Lead {...page} />
    <WhatMay {...page} />
    <Why {...page} />
    <WhatHelps {...page} />
    <WhatNow {...page} />
  </>
)
