import { own } from '../../core/own.ts'
import { A, Facts, H1, H2, Notice, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Scenario } from '../../policy/scenario-schema.ts'
import { DecisionPage } from '../made-up/decision-page.tsx'
import type { Judged } from '../made-up/judged.ts'
import { dayText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { factName } from '../person/fact-words.ts'
import { hasChoices } from './given-form.ts'
import { listed } from './list-words.ts'
import { Back, root } from './tables-page.tsx'
import { scenarioWords } from './scenario-words.ts'
import { tryWords } from './try-words.ts'

type Given = Scenario['given']
type GivenPerson = Given['persons'][number]

/** A party of a made-up request by what it is. */
export const partyName = (given: Pick<Given, 'parties'> | null, names: Names, party: string): string => {
  const named = given === null ? undefined : own(given.parties, party)
  return named === undefined || named.kind === party ? names.kind(party) : `${party} (${names.kind(named.kind)})`
}

const bornText = ({ born }: GivenPerson, language: Language): string => {
  if (typeof born !== 'string') return born.between.map((day) => dayText(day, language)).join(' – ')
  return born === 'unknown' ? '?' : dayText(born, language)
}

const gezagText = ({ gezag }: GivenPerson, language: Language): string | null => {
  if (gezag === undefined) return null
  const said = (how: string) => own(tryWords[language].gezags, how) ?? how
  return typeof gezag === 'string'
    ? said(gezag).toLowerCase()
    : Object.entries(gezag)
        .map(([how, who]) => `${said(how).toLowerCase()} (${[who].flat().join(', ')})`)
        .join()
}

/** One scenario: what is given, and what the tables of this municipality make of it. */
export const ScenarioPage = (props: {
  readonly language: Language
  readonly names: Names
  readonly scenario: Scenario
  readonly judged: ReadonlyMap<string, Judged>
  readonly differs: boolean
}) => {
  const { language, names, scenario, judged, differs } = props
  const t = scenarioWords[language]
  const { given } = scenario
  const asker = partyName(given, names, given.asker)
  const other = partyName(given, names, given.source ?? given.recipient ?? '')
  const categories = given.categories.map((item) => names.category(typeof item === 'string' ? item : item.category))
  const said = [
    ...(given.consents.length > 0 ? [t.consents(given.consents.length)] : []),
    ...(given.withdrawals.length > 0 ? [t.withdrawals(given.withdrawals.length)] : []),
    ...(given.verdicts.length > 0 ? [t.verdicts(given.verdicts.length)] : []),
  ]
  return (
    <>
      <Back language={language} />
      <H1>{t.title(scenario.id)}</H1>
      <p class="utrecht-paragraph" lang="en">
        <strong>{scenario.title}</strong>
      </p>
      <div class="made-up" role="note">
        <P>{t.proves}</P>
      </div>
      <H2>{t.given}</H2>
      <Facts
        rows={[
          [t.on, dayText(scenario.at, language)],
          [t.who, given.source === undefined ? t.gives(asker, other) : t.asks(asker, other)],
          [t.purpose, names.purpose(given.purpose)],
          [t.data, categories.join(', ') || t.noData],
          ...given.persons.map(
            (person) =>
              [
                `${t.person}: ${listed('scenario', person.name, language)}`,
                [
                  `${t.born} ${bornText(person, language)}`,
                  ...(person.role === undefined ? [] : [listed('role', person.role, language)]),
                  ...(gezagText(person, language) === null ? [] : [`${t.gezag}: ${gezagText(person, language) ?? ''}`]),
                ].join(', '),
              ] as const,
          ),
          [t.recorded, given.facts.map(({ kind }) => factName(kind, language)).join(', ')],
          [t.said, said.join(', ')],
        ]}
      />
      {hasChoices(scenario) && <P>{t.choices}</P>}
      {differs && (
        <Notice kind="warning">
          <P>{t.differs}</P>
        </Notice>
      )}
      <div class="actions">
        <A href={`${root}/try?scenario=${scenario.id}`} step>
          {t.tryThis}
        </A>
      </div>
      {[...judged].map(([name, { whole }]) => (
        <section key={name} class="judged" aria-label={`${t.expected}: ${listed('scenario', name, language)}`}>
          <H2>{judged.size === 1 ? t.expected : `${t.expected}: ${listed('scenario', name, language)}`}</H2>
          <DecisionPage {...{ language, names, shown: whole, at: `-${name}` }} />
        </section>
      ))}
    </>
  )
}
