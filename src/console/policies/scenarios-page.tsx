import { A, H1, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Scenario } from '../../policy/scenario-schema.ts'
import { capital } from '../capital.ts'
import type { Names } from '../names.ts'
import { Badge, Table, toneOf } from '../parts.tsx'
import { SaidText } from './said.tsx'
import { Back, root } from './tables-page.tsx'
import { words } from './words.ts'

/** Every scenario, by purpose: what it is about, and what it expects. */
export const ScenariosPage = (props: {
  readonly language: Language
  readonly names: Names
  readonly scenarios: readonly Scenario[]
}) => {
  const { language, names, scenarios } = props
  const t = words[language]
  const purposes = [...new Set(scenarios.map(({ given }) => given.purpose))]
  return (
    <>
      <Back language={language} />
      <H1>{t.scenarioList}</H1>
      <P>{t.scenarioListText}</P>
      {purposes.map((purpose) => {
        const about = scenarios.filter(({ given }) => given.purpose === purpose)
        const title = capital(names.purpose(purpose))
        return (
          <section key={purpose} class="rules" aria-labelledby={`s-${purpose}`}>
            <details class="fold">
              <summary>
                <h2 class="utrecht-heading-2" id={`s-${purpose}`}>
                  {title}
                </h2>{' '}
                <span class="contents__count">{about.length}</span>
              </summary>
              <Table
                {...{ language, caption: title, captionHidden: true, stacks: true }}
                head={[t.id_, t.about, t.outcome]}
                rows={about.map((scenario) => ({
                  key: scenario.id,
                  cells: [
                    <A href={`${root}/scenarios/${scenario.id}`}>{scenario.id}</A>,
                    <SaidText said={{ text: scenario.title, lang: 'en' }} language={language} />,
                    <Outcomes {...{ names, scenario }} />,
                  ],
                }))}
              />
            </details>
          </section>
        )
      })}
      <p class="utrecht-paragraph rules__files">
        {t.stands} <code>scenarios/*.yaml</code>
      </p>
    </>
  )
}

/** What is expected, each outcome once. */
const Outcomes = ({ names, scenario }: { readonly names: Names; readonly scenario: Scenario }) => (
  <>
    {[...new Set(Object.values(scenario.expect.persons).map(({ outcome }) => outcome))].map((outcome) => (
      <span key={outcome}>
        <Badge tone={toneOf(outcome)}>{names.outcome(outcome)}</Badge>{' '}
      </span>
    ))}
  </>
)
