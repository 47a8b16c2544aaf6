import { type Option, Select } from '../../pages/select.tsx'
import { TextField } from '../../pages/text-fields.tsx'
import { capital } from '../capital.ts'
import { gezagWords, spoken } from './given-words.ts'
import { filledFrom } from './given-form.ts'
import type { PersonFilled } from './given-person.ts'
import { listed } from './list-words.ts'
import { tryWords } from './try-words.ts'
import type { TryShown } from './try-shown.ts'

/** One person of a made-up request. */
export const PersonPart = (props: {
  readonly page: TryShown
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
