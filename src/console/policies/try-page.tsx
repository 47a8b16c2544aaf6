import type { Tables } from '../../core/tables.ts'
import { CheckField, Choice, DayField, Faults, type Option, Select, TextField } from '../../pages/fields.tsx'
import { H1, H2, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Scenario } from '../../policy/scenario-schema.ts'
import { capital } from '../capital.ts'
import { DecisionPage, Lead, Why } from '../made-up/decision-page.tsx'
import type { Judged } from '../made-up/judged.ts'
import type { Names } from '../names.ts'
import { factName } from '../person/fact-words.ts'
import { kindName } from '../sharing/question-pages.tsx'
import { cases, filledFrom, gezagWords, hasChoices, partiesIn, spoken, type TryFilled } from './given-form.ts'
import type { PersonFilled } from './given-person.ts'
import { partyName } from './scenario-page.tsx'
import { listed } from './list-words.ts'
import { Back, root } from './tables-page.tsx'
import { tryWords } from './try-words.ts'

/** What is wrong with a field of the form. `odd`: the parts do not fit together. */
export interface ShownFault {
  readonly name: string
  readonly fault: keyof (typeof tryWords)['nl']['fault']
}

interface Page {
  readonly language: Language
  readonly names: Names
  readonly tables: Tables
  readonly scenarios: readonly Scenario[]
  readonly scenario: Scenario | null
  readonly filled: TryFilled
  readonly faults: readonly ShownFault[]
  readonly judged: ReadonlyMap<string, Judged> | null
  readonly csrf: string
}

/** A made-up request, with what the tables say of it. */
export const TryPage = (page: Page) => {
  const { language, faults, judged } = page
  const t = tryWords[language]
  return (
    <>
      <Back language={language} />
      <Faults title={t.faults} faults={faults.map(({ name, fault }) => ({ name, text: t.fault[fault] }))} />
      <H1>{t.title}</H1>
      <div class="made-up" role="note">
        <P>{t.madeUp}</P>
      </div>
      {judged !== null && <Answer {...page} judged={judged} />}
      <ScenarioChooser {...page} />
      <Form {...page} />
    </>
  )
}

const Answer = ({ language, names, judged }: Page & { readonly judged: ReadonlyMap<string, Judged> }) => {
  const t = tryWords[language]
  const isOne = judged.size === 1
  return (
    <div id="answer">
      {[...judged].map(([name, { whole, told }]) => (
        <section
          key={name}
          class="judged"
          aria-label={isOne ? t.answer : t.answerFor(listed('scenario', name, language))}
        >
          <H2>{isOne ? t.answer : t.answerFor(listed('scenario', name, language))}</H2>
          <DecisionPage {...{ language, names, shown: whole, at: `-${name}` }} />
          <details class="hears">
            <summary>{t.hears}</summary>
            {JSON.stringify(whole) === JSON.stringify(told) ? (
              <P>{t.hearsSame}</P>
            ) : (
              <>
                <P>{t.hearsText}</P>
                <Lead {...{ names, shown: told }} />
                <Why {...{ language, shown: told, at: `-${name}-told` }} />
              </>
            )}
          </details>
        </section>
      ))}
    </div>
  )
}

const ScenarioChooser = ({ language, scenarios, scenario }: Page) => {
  const t = tryWords[language]
  const options = scenarios.map(({ id, title }) => ({ value: id, label: `${id}: ${title}`.slice(0, 110), lang: 'en' }))
  return (
    <form method="get" action={`${root}/try`}>
      <Select
        {...{ name: 'scenario', label: t.begin, hint: t.beginHint, value: scenario?.id ?? '', none: t.empty, options }}
      />
      <div class="actions">
        <Submit plain>{t.load}</Submit>
      </div>
    </form>
  )
}

const Form = (page: Page) => {
  const { language, names, tables, scenario, filled, faults, csrf } = page
  const t = tryWords[language]
  const { vocabulary } = tables
  const given = scenario?.given ?? null
  const fault = (name: string) => {
    const found = faults.find((one) => one.name === name)
    return found === undefined ? undefined : t.fault[found.fault]
  }
  const sorted = (options: readonly Option[]) => options.toSorted((a, b) => a.label.localeCompare(b.label, language))
  const parties = sorted(
    partiesIn(tables, scenario).map((value) => ({
      value,
      label: value in (given?.parties ?? {}) ? partyName(given, names, value) : kindName(names, value, language),
    })),
  )
  const purposes = [...new Set([...Object.keys(vocabulary.purposes), ...(given === null ? [] : [given.purpose])])]
  const select = (name: 'asker' | 'other' | 'purpose', label: string, options: readonly Option[]) => (
    <Select {...{ name, label, value: filled[name], none: t.choose, fault: fault(name), options }} />
  )
  return (
    <form method="post" action={`${root}/try`} novalidate>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="scenario" value={filled.scenario} />
      <H2>{t.question}</H2>
      {scenario !== null && <KeptFrom {...{ language, scenario }} />}
      {scenario !== null && hasChoices(scenario) && (
        <Choice
          {...{ name: 'choices', label: t.choices, value: filled.choices }}
          options={[
            { value: 'own', label: t.choicesOwn },
            { value: 'scenario', label: t.choicesScenario },
          ]}
        />
      )}
      <DayField {...{ name: 'on', label: t.on, value: filled.on, fault: fault('on') }} />
      <Choice
        {...{ name: 'direction', label: t.direction, value: filled.direction, fault: fault('direction') }}
        options={[
          { value: 'ask', label: t.ask },
          { value: 'give', label: t.give },
        ]}
      />
      {select('asker', t.asker, parties)}
      {select('other', t.other, parties)}
      {select('purpose', t.purpose, sorted(purposes.map((value) => ({ value, label: capital(names.purpose(value)) }))))}
      <CheckField
        {...{ name: 'categories', label: t.categories, values: filled.categories, fault: fault('categories') }}
        options={Object.keys(vocabulary.categories).map((value) => ({ value, label: capital(names.category(value)) }))}
      />
      <Select
        {...{ name: 'case', label: t.case, value: filled.case, fault: fault('case') }}
        options={cases
          .filter((value) => value !== 'kept' || filledFrom(scenario, filled.on).case === 'kept')
          .map((value) => ({ value, label: t.cases[value] ?? t.kept }))}
      />
      {filled.persons.map((person, at) => (
        <PersonPart key={at} {...{ page, person, at, fault }} name={given?.persons[at]?.name ?? '1'} />
      ))}
      <div class="actions">
        <Submit>{t.decide}</Submit>
      </div>
    </form>
  )
}

const PersonPart = (props: {
  readonly page: Page
  readonly person: PersonFilled
  readonly at: number
  readonly name: string
  readonly fault: (name: string) => string | undefined
}) => {
  const { page, person, at, name, fault } = props
  const { language, tables, scenario } = page
  const t = tryWords[language]
  const begun = filledFrom(scenario, page.filled.on).persons[at]
  const field = (part: keyof PersonFilled) => ({
    ...{ name: `p${String(at)}-${part}`, value: person[part], fault: fault(`p${String(at)}-${part}`) },
  })
  const kept = (part: keyof PersonFilled): readonly Option[] =>
    begun?.[part] === 'kept' ? [{ value: 'kept', label: t.kept }] : []
  const knowledge = (['no', 'yes', 'unknown'] as const).map((value) => ({ value, label: t.knowledge[value] }))
  const roles = Object.keys(tables.vocabulary.roles ?? {}).map((value) => ({
    value,
    label: capital(listed('role', value, language)),
  }))
  const list = (part: keyof PersonFilled, label: string, options: readonly Option[]) => (
    <Select {...field(part)} label={label} options={options} />
  )
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset category">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {t.person(listed('scenario', name, language))}
      </legend>
      {begun?.age === 'kept' ? (
        list('age', t.age, [
          ...kept('age'),
          ...Array.from({ length: 121 }, (_, age) => ({ value: String(age), label: String(age) })),
        ])
      ) : (
        <div class="field--short">
          <TextField {...field('age')} label={t.age} hint={t.ageHint} maxLength={3} inputMode="numeric" />
        </div>
      )}
      {list('gezag', t.gezag, [
        ...kept('gezag'),
        ...gezagWords.map((value) => ({ value, label: t.gezags[value] ?? value })),
      ])}
      {list('role', t.role, [{ value: '', label: t.noRole }, ...roles])}
      {list('secret', t.secret, knowledge)}
      {list('curatele', t.curatele, knowledge)}
      {list('word', t.word, [...kept('word'), ...spoken.map((value) => ({ value, label: t.words[value] ?? value }))])}
    </fieldset>
  )
}

/** What stays as the scenario has it, as the form has no place for it. */
const KeptFrom = ({ language, scenario }: Pick<Page, 'language'> & { readonly scenario: Scenario }) => {
  const t = tryWords[language]
  const parts = [...new Set(scenario.given.facts.map(({ kind }) => factName(kind, language)))]
  return (
    <P>
      {t.from(scenario.id)} {parts.length > 0 && t.keptParts(parts.join(', '))}
    </P>
  )
}
