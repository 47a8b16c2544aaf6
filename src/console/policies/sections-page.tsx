import type { ComponentChildren } from 'preact'
import { own } from '../../core/own.ts'
import { H1, P } from '../../pages/parts.tsx'
import { SaidText } from './said.tsx'
import type { Said, Section } from './section.ts'
import { sectionWords } from './section-words.ts'
import { Back, type TablesPage } from './tables-page.tsx'
import { filesOf, type TablePage, words } from './words.ts'
import { type Headed, Rows } from './section-rows.tsx'

/** So many sections are read without a list of them. */
const fewSections = 2

/** Rows of one table, with their articles and the scenarios beside them; long ones begin with what is in them. */
export const SectionsPage = (
  props: TablesPage & {
    readonly page: TablePage
    readonly sections: readonly Section[]
    readonly children?: ComponentChildren
  },
) => {
  const { language, page, sections, children } = props
  const t = words[language]
  const [title, text] = t.pages[page]
  const isLong = sections.length > fewSections
  const titled = sections.map((section) => ({ section, title: titleOf(section, language) }))
  return (
    <>
      <Back language={language} />
      <H1>{title}</H1>
      <P>{text}</P>
      {children}
      {isLong && (
        <nav class="contents" id="contents" aria-label={t.contents}>
          <ul class="contents__list">
            {titled.map(({ section: { name, rows }, title: heading }) => (
              <li key={name}>
                <a class="utrecht-link" href={`#s-${name}`}>
                  <SaidText said={heading} language={language} />
                </a>{' '}
                <span class="contents__count">{rows.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {titled.map(({ section, title: heading }) => (
        <section key={section.name} class="rules" aria-labelledby={`s-${section.name}`}>
          {section.folded === true ? (
            <details class="fold">
              <summary>
                <Heading {...{ section, heading, language }} />{' '}
                <span class="contents__count">{section.rows.length}</span>
              </summary>
              <Rows {...props} {...{ section, heading }} />
            </details>
          ) : (
            <>
              <Heading {...{ section, heading, language }} />
              <Rows {...props} {...{ section, heading }} />
            </>
          )}
          {isLong && section.folded !== true && (
            <p class="rules__up">
              <a class="utrecht-link" href="#contents">
                {t.toContents}
              </a>
            </p>
          )}
        </section>
      ))}
      <p class="utrecht-paragraph rules__files">
        {t.stands} <code>{filesOf[page].map((file) => file.replace('{language}', language)).join(', ')}</code>
      </p>
    </>
  )
}

const titleOf = ({ name, title }: Section, language: TablesPage['language']): Said =>
  title ?? own(sectionWords, name)?.[language] ?? name

const Heading = ({ section, heading, language }: Headed & Pick<TablesPage, 'language'>) => (
  <h2 class="utrecht-heading-2" id={`s-${section.name}`}>
    <SaidText said={heading} language={language} />
  </h2>
)
