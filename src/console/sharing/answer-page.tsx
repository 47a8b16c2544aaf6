import { Form } from '../../pages/form.tsx'
import { A, Facts, H1, H2, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { DecisionPage } from '../made-up/decision-page.tsx'
import type { Shown } from '../made-up/shown.ts'
import type { Names } from '../names.ts'
import type { Answers } from './answers.ts'
import { kindName } from './kind-name.ts'
import { words } from './words.ts'

interface Answering {
  readonly language: Language
  readonly names: Names
  readonly answers: Answers
  readonly shown: Shown
  readonly csrf: string
}

const changing = (step: number, language: Language, what: string, value: string) => (
  <>
    {value}{' '}
    <a class="utrecht-link no-print" href={`/delen/${String(step)}`}>
      {words[language].change}
      <span class="unseen">: {what}</span>
    </a>
  </>
)

/** The question in words, each part with a way to change it. */
const YourQuestion = ({ language, names, answers }: Omit<Answering, 'shown' | 'csrf'>) => {
  const t = words[language]
  const { direction, other, purpose, categories, age, authority, word } = answers
  const who = other.oin === null ? kindName(names, other.kind, language) : names.organisation(other.oin)
  const data = categories.length === 0 ? t.nobody : categories.map(names.category).join(', ')
  const person = [t.years(age), ...(authority === null ? [] : [t.authorities[authority].toLowerCase()])].join(', ')
  const row = (step: number, name: string, value: string) =>
    [name, changing(step, language, name.toLowerCase(), value)] as const
  return (
    <section aria-labelledby="question">
      <H2 id="question">{t.yourQuestion}</H2>
      <Facts
        rows={[
          row(1, direction === 'ask' ? t.youAsk : t.youGive, who),
          row(2, t.purpose, names.purpose(purpose)),
          row(3, t.categories, data),
          row(4, t.person, person),
          row(4, t.word, t.said[word]),
        ]}
      />
    </section>
  )
}

/** The answer about somebody made up; at the end a way to ask it about a real person. `asksCase`: the purpose needs a case. */
export const AnswerPage = (props: Answering & { readonly asksCase: boolean; readonly mayName: boolean }) => {
  const { language, names, shown, asksCase, mayName, csrf } = props
  const t = words[language]
  return (
    <>
      <H1>{t.answer}</H1>
      <div class="made-up" role="note">
        <P>{t.notReal}</P>
      </div>
      <DecisionPage {...{ language, names, shown }} />
      <YourQuestion {...props} />
      <section aria-labelledby="assumed">
        <H2 id="assumed">{t.assumed}</H2>
        <ul class="utrecht-unordered-list">
          {[...(asksCase ? [t.withCase] : []), ...t.assumptions].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <P>{t.print}</P>
      {mayName && (
        <section class="no-print" aria-labelledby="real">
          <H2 id="real">{t.real}</H2>
          <P>{t.realText}</P>
          <div class="actions">
            <A href="/delen/persoon" step>
              {t.realSend}
            </A>
          </div>
        </section>
      )}
      <Form action="/delen/opnieuw" class="actions" csrf={csrf}>
        <Submit plain>{t.again}</Submit>
      </Form>
    </>
  )
}

/** What was advised about a real person: recorded before it is shown. */
export const RealAnswerPage = ({
  language,
  names,
  shown,
}: Omit<Answering, 'answers' | 'csrf' | 'shown'> & { readonly shown: readonly Shown[] }) => {
  const t = words[language]
  return (
    <>
      <H1>{t.realTitle}</H1>
      <P>
        {t.realAnswer} {t.realRecorded}
      </P>
      {shown.map((one, i) => (
        <DecisionPage key={i} {...{ language, names, shown: one, at: `-${String(i)}` }} />
      ))}
      <div class="actions">
        <A href="/delen/antwoord">{t.toAnswer}</A>
      </div>
    </>
  )
}
