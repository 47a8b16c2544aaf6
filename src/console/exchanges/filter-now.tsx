import { stepOutcomes } from '../../audit/exchanges/exchange-word.ts'
import { dayText } from '../../pages/moments.ts'
import { addressOf, type Filled, type FilterName, filterNames } from './filter.ts'
import type { FilterFormProps } from './filter-form.tsx'
import { stepWords, words } from './words.ts'

const without = (filled: Filled, name: FilterName): Filled =>
  Object.fromEntries(Object.entries(filled).filter(([each]) => each !== name))

const shownAs = (name: FilterName, value: string, { names, language }: FilterFormProps): string => {
  if (name === 'from' || name === 'until') return dayText(value, language)
  if (name === 'outcome')
    return stepOutcomes.flatMap((each) => (each === value ? stepWords[each][language] : []))[0] ?? value
  if (name === 'case' || name === 'professional') return value
  return names[name](value)
}

/** What is searched by now, each with a way to take it off. */
export const FilterNow = (props: FilterFormProps) => {
  const { language, filled, token, path } = props
  const t = words[language]
  const chosen = filterNames.flatMap((name) => {
    const value = filled[name]
    const href = addressOf(path, without(filled, name), { person: token })
    return value === undefined ? [] : [{ name, href, text: `${t.fields[name]}: ${shownAs(name, value, props)}` }]
  })
  const person = token === null ? [] : [{ name: 'person', href: addressOf(path, filled), text: t.onePerson }]
  const all = [...chosen, ...person]
  return all.length === 0 ? null : (
    <div class="filter-now">
      <p class="filter-now__title" id="filter-now">
        {t.now}
      </p>
      <ul class="filter-now__list" aria-labelledby="filter-now">
        {all.map(({ name, href, text }) => (
          <li key={name} class="filter-now__item">
            {text}{' '}
            <a class="utrecht-link" href={href} aria-label={`${t.remove}: ${text}`}>
              {t.remove}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
