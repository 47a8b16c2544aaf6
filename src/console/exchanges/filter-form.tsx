import { stepOutcomes } from '../../audit/exchanges/exchange-word.ts'
import { DayField, TextField } from '../../pages/text-fields.tsx'
import { Faults } from '../../pages/faults.tsx'
import { type Option, Select } from '../../pages/select.tsx'
import { Form } from '../../pages/form.tsx'
import { A, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { whys, whyWords } from '../person/why.ts'
import type { FaultIn, Filled, FilterName, Lists } from './filter.ts'
import { stepWords, words } from './words.ts'

/** What stands in the form: nothing in it is a person, but the sealed word for one (`token`). */
export interface FilterFormProps {
  readonly language: Language
  readonly names: Names
  readonly lists: Lists
  readonly path: string
  readonly filled: Filled
  readonly token: string | null
  readonly why: string
  readonly faults: readonly FaultIn[]
  readonly csrf: string
}

const byLabel = (a: Option, b: Option): number => a.label.localeCompare(b.label, 'nl')

const optionsOf = (list: readonly string[], name: (word: string) => string): readonly Option[] =>
  list.map((value) => ({ value, label: name(value) })).toSorted(byLabel)

/** What is wrong, above everything, each with the way to its field. */
export const FilterFaults = ({ language, faults }: Pick<FilterFormProps, 'language' | 'faults'>) => {
  const t = words[language]
  const called = ({ name, key }: FaultIn): string => {
    if (name === 'other') return key ?? '?'
    return name === 'person' || name === 'bsn' || name === 'why' ? t.person : t.fields[name]
  }
  const said = faults.map((fault) => ({
    name: fault.name === 'person' || fault.name === 'other' ? 'bsn' : fault.name,
    text: `${called(fault)}: ${t.faults[fault.fault]}`,
  }))
  return <Faults title={t.faultsTitle} faults={said} />
}

/** The form by which exchanges are searched. It is sent, not asked: a number in it comes into no address. */
export const FilterForm = (props: FilterFormProps) => {
  const { language, names, lists, path, filled, token, why, faults, csrf } = props
  const t = words[language]
  const faultOf = (name: string): { readonly fault?: string } => {
    const found = faults.find((each) => each.name === name)
    return found === undefined ? {} : { fault: t.faults[found.fault] }
  }
  const of = (name: FilterName) => ({ name, label: t.fields[name], value: filled[name] ?? '', ...faultOf(name) })
  const outcomes = stepOutcomes.map((value) => ({
    value,
    label: stepWords[value][language],
    group: value.startsWith('advice-') ? t.advice : t.exchange,
  }))
  return (
    <details class="filter" open={faults.length > 0}>
      <summary class="filter__summary">{t.search}</summary>
      <Form action={path} csrf={csrf}>
        {token !== null && <input type="hidden" name="person" value={token} />}
        <div class="filter__fields">
          <DayField {...of('from')} />
          <DayField {...of('until')} />
          <Select {...of('outcome')} none={t.any} options={outcomes} />
          <Select {...of('purpose')} none={t.any} options={optionsOf(lists.purposes, names.purpose)} />
          <Select {...of('category')} none={t.any} options={optionsOf(lists.categories, names.category)} />
          <Select {...of('organisation')} none={t.any} options={optionsOf(lists.organisations, names.organisation)} />
          <TextField {...of('professional')} hint={t.professionalHint} maxLength={80} />
          <TextField {...of('case')} hint={t.caseHint} maxLength={80} />
        </div>
        <Select {...of('reason')} none={t.any} options={optionsOf(lists.reasons, names.reason)} />
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset filter__person">
          <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{t.person}</legend>
          <P>{t.personText}</P>
          <div class="filter__fields">
            <TextField name="bsn" label={t.bsn} value="" maxLength={15} inputMode="numeric" {...faultOf('bsn')} />
            <Select
              {...{ name: 'why', label: t.why, value: why, none: t.whyNone, ...faultOf('why') }}
              options={whys.map((value) => ({ value, label: whyWords[value][language] }))}
            />
          </div>
        </fieldset>
        <div class="actions">
          <Submit>{t.find}</Submit>
          <A href={path}>{t.clear}</A>
        </div>
      </Form>
    </details>
  )
}
