import { CheckField, Choice, Faults, type Option, Select, TextField } from '../../pages/fields.tsx'
import { H1, Notice, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { capital } from '../capital.ts'
import { type AnswerFault, type Answers, authorities, type Filled, type Known, saidWords } from './answers.ts'
import { knownPurposes } from './purposes.ts'
import { kindMore, words } from './words.ts'

/** What a question is asked with: what was filled in, and what is wrong with it. */
export interface Asking {
  readonly language: Language
  readonly names: Names
  readonly known: Known
  readonly filled: Filled
  readonly faults: readonly AnswerFault[]
  readonly csrf: string
}

/** A kind of organisation by a name that no other kind has. */
export const kindName = (names: Names, kind: string, language: Language): string => {
  const more = kindMore[kind]
  return more === undefined ? names.kind(kind) : `${names.kind(kind)} (${more[language]})`
}

const faultText = ({ faults, language }: Asking, name: AnswerFault['field']): string | undefined => {
  const found = faults.find(({ field }) => field === name)
  return found === undefined ? undefined : words[language].fault[found.fault]
}

const grouped = (group: string, options: readonly Option[]) => options.map((option) => ({ ...option, group }))

const byLabel = (language: Language) => (a: Option, b: Option) => a.label.localeCompare(b.label, language)

/** The heading, the faults, the form and the way back of each question. */
const Question = (props: {
  readonly asking: Asking
  readonly step: 1 | 2 | 3 | 4
  readonly title: string
  readonly intro?: string
  readonly children: preact.ComponentChildren
}) => {
  const { asking, step, title, intro, children } = props
  const t = words[asking.language]
  return (
    <>
      <p class="step">
        {t.title} <span class="step__at">{t.step(step)}</span>
      </p>
      <Faults
        title={t.faults}
        faults={asking.faults.map(({ field, fault }) => ({ name: field, text: t.fault[fault] }))}
      />
      <H1>{title}</H1>
      {intro !== undefined && <P>{intro}</P>}
      <form method="post" action={`/delen/${String(step)}`} novalidate>
        <input type="hidden" name="_csrf" value={asking.csrf} />
        {children}
        <div class="actions">
          <Submit name="do" value="next">
            {t.next}
          </Submit>
          {step > 1 && (
            <Submit name="do" value="back" plain>
              {t.back}
            </Submit>
          )}
        </div>
      </form>
    </>
  )
}

/** Question 1: ask or give, and with whom. */
export const SidesPage = (asking: Asking) => {
  const { language, names, known, filled } = asking
  const t = words[language]
  const kinds = Object.keys(known.tables.vocabulary.organisationKinds)
    .filter((kind) => kind !== 'municipality-controller')
    .map((kind) => ({ value: `kind:${kind}`, label: capital(kindName(names, kind, language)) }))
  const participants = known.participants.map(({ oin, name }) => ({ value: `oin:${oin}`, label: name }))
  return (
    <Question asking={asking} step={1} title={t.sides} intro={t.intro}>
      <Choice
        {...{ name: 'direction', label: t.direction, value: filled.direction ?? '' }}
        fault={faultText(asking, 'direction')}
        options={[
          { value: 'ask', label: t.ask },
          { value: 'give', label: t.give },
        ]}
      />
      <Select
        {...{ name: 'other', label: t.other, hint: t.otherHint, value: filled.other ?? '', none: t.choose }}
        fault={faultText(asking, 'other')}
        options={[
          ...grouped(t.kinds, kinds.toSorted(byLabel(language))),
          ...grouped(t.participants, participants.toSorted(byLabel(language))),
        ]}
      />
    </Question>
  )
}

/** Question 2: for what. */
export const PurposePage = (asking: Asking & { readonly sides: Pick<Answers, 'direction' | 'other'> }) => {
  const { language, names, known, filled, sides } = asking
  const t = words[language]
  const { between, beside } = knownPurposes(known, sides)
  const group = (label: string, list: readonly string[]) =>
    grouped(
      label,
      list.map((value) => ({ value, label: capital(names.purpose(value)) })),
    )
  return (
    <Question asking={asking} step={2} title={t.purpose}>
      {between.length + beside.length === 0 ? (
        <Notice kind="warning">
          <P>{t.noPurpose}</P>
        </Notice>
      ) : (
        <Select
          {...{ name: 'purpose', label: t.purpose, hint: t.purposeHint, value: filled.purpose ?? '', none: t.choose }}
          fault={faultText(asking, 'purpose')}
          options={[...group(t.between, between), ...group(t.beside, beside)]}
        />
      )}
    </Question>
  )
}

/** Question 3: which data. */
export const CategoriesPage = (asking: Asking & { readonly purpose: string }) => {
  const { language, names, known, filled, purpose } = asking
  const t = words[language]
  const of = known.tables.purposes[purpose]
  return (
    <Question asking={asking} step={3} title={t.categories}>
      {of?.anonymous === true ? (
        <P>{t.noCategories}</P>
      ) : (
        <CheckField
          {...{ name: 'categories', label: t.categories, hint: t.categoriesHint, values: filled.categories ?? [] }}
          fault={faultText(asking, 'categories')}
          options={Object.keys(of?.categories ?? {}).map((value) => ({ value, label: capital(names.category(value)) }))}
        />
      )}
    </Question>
  )
}

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
