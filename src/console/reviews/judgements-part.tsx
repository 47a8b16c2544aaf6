import { own } from '../../core/own.ts'
import { Facts, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { Moment } from '../parts.tsx'
import type { Judgement } from './judgement-store.ts'
import { roles } from './lane-words.ts'
import { formWords } from './form-words.ts'
import { words } from './words.ts'

/** The Dutch or English word of a role. */
export const roleName = (role: string, language: Language): string => own(roles, role)?.[language] ?? role

/** That one person judged, who and when; not what, so that the second judges for himself. */
export const FirstPart = ({ language, first }: { readonly language: Language; readonly first: Judgement }) => {
  const t = words[language]
  return (
    <>
      <H2>{t.firstTitle}</H2>
      <P>
        {t.firstBy(roleName(first.role, language), first.professional)}{' '}
        <Moment at={first.recordedAt} language={language} />
      </P>
      <P>{t.firstText}</P>
    </>
  )
}

interface JudgementsProps {
  readonly language: Language
  readonly names: Names
  readonly judgements: readonly Judgement[]
  readonly question: (name: string) => string
}

/** What was judged, with its words: for who reads along, and for everybody of the lane once it steers nobody. */
export const JudgementsPart = ({ language, names, judgements, question }: JudgementsProps) => {
  const t = words[language]
  return (
    <>
      <H2>{t.judgements}</H2>
      <ol class="cards">
        {judgements.map((one) => (
          <li class="card" key={one.recordedAt}>
            <Facts
              rows={[
                [t.outcome, t.outcomes[one.outcome]],
                [t.judgedBy, `${roleName(one.role, language)} (${one.professional})`],
                [t.judgedAt, <Moment key="at" at={one.recordedAt} language={language} />],
                [t.until, one.until === null ? null : <Moment key="until" at={one.until} language={language} />],
                [t.letGo, one.categories === null ? null : goesIn(one.categories, names)],
                ...Object.entries(one.answers).map(
                  ([name, answer]) => [question(name) || name, answerText(answer, language)] as const,
                ),
                [formWords[language].judgement, one.judgement],
              ]}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

const answerText = (answer: string, language: Language): string =>
  answer === 'yes' ? formWords[language].yes : answer === 'no' ? formWords[language].no : answer

const goesIn = (categories: NonNullable<Judgement['categories']>, names: Names): string =>
  Object.entries(categories)
    .map(([category, fields]) => `${names.category(category)}: ${fields.map(names.field).join(', ')}`)
    .join('\n')
