import { Choice } from '../../pages/choice-fields.tsx'
import { TextField } from '../../pages/text-fields.tsx'
import { authorities, saidWords } from './answers.ts'
import { words } from './words.ts'
import { type Asking, faultText, Question } from './question.tsx'

/** Question 4: about whom, in general. */
export const PersonPage = (asking: Asking) => {
  const { language, filled } = asking
  const t = words[language]
  return (
    <Question asking={asking} step={4} title={t.person} intro={t.personHint}>
      <div class="field--short">
        <TextField
          {...{ name: 'age', label: t.age, hint: t.ageHint, value: filled.age ?? '', maxLength: 3 }}
          {...{ inputMode: 'numeric', fault: faultText(asking, 'age') }}
        />
      </div>
      <Choice
        {...{ name: 'authority', label: t.authority, hint: t.authorityHint, value: filled.authority ?? '' }}
        fault={faultText(asking, 'authority')}
        options={authorities.map((value) => ({ value, label: t.authorities[value] }))}
      />
      <Choice
        {...{ name: 'word', label: t.word, hint: t.wordHint, value: filled.word ?? '' }}
        fault={faultText(asking, 'word')}
        options={saidWords.map((value) => ({ value, label: t.said[value] }))}
      />
    </Question>
  )
}
