import { CheckField, Choice } from '../../pages/choice-fields.tsx'
import { DayField } from '../../pages/text-fields.tsx'
import { type Option, Select } from '../../pages/select.tsx'
import { Form } from '../../pages/form.tsx'
import { H2, P, Submit } from '../../pages/parts.tsx'
import type { Scenario } from '../../policy/scenario-schema.ts'
import { capital } from '../capital.ts'
import { factName } from '../person/fact-words.ts'
import { kindName } from '../sharing/kind-name.ts'
import { cases } from './given-words.ts'
import { filledFrom, hasChoices, partiesIn } from './given-form.ts'
import { partyName } from './scenario-page.tsx'
import { root } from './tables-page.tsx'
import { tryWords } from './try-words.ts'
import type { TryShown } from './try-shown.ts'
import { PersonPart } from './try-person.tsx'

/** The form of a made-up request. */
export const Question = (page: TryShown) => {
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
    <Form action={`${root}/try`} novalidate csrf={csrf}>
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
    </Form>
  )
}

/** What stays as the scenario has it, as the form has no place for it. */
const KeptFrom = ({ language, scenario }: Pick<TryShown, 'language'> & { readonly scenario: Scenario }) => {
  const t = tryWords[language]
  const parts = [...new Set(scenario.given.facts.map(({ kind }) => factName(kind, language)))]
  return (
    <P>
      {t.from(scenario.id)} {parts.length > 0 && t.keptParts(parts.join(', '))}
    </P>
  )
}
