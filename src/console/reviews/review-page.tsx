import { markOf } from '../../pages/mark.ts'
import { A, Facts, H1, H2, Notice, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { ReviewDetail } from '../../reviews/review-schema.ts'
import type { ReviewTerms } from '../../reviews/review-terms.ts'
import type { Review } from '../../reviews/review.ts'
import { articleText } from '../article.ts'
import type { Names } from '../names.ts'
import { Badge, Mark, Moment } from '../parts.tsx'
import { PersonLink } from '../person-link.tsx'
import type { Judgement } from './judgement-store.ts'
import { FirstPart, JudgementsPart, roleName } from './judgements-part.tsx'
import { QuestionPart } from './question-part.tsx'
import { laneName, path } from './list-path.ts'
import { Way } from './no-mandate-page.tsx'
import { isOver, type Standing } from './standing.ts'
import { stateOf } from './state.ts'
import { type VerdictFormProps, VerdictFaults, VerdictForm } from './verdict-part.tsx'
import { words } from './words.ts'

/** One review to who may read it. */
export interface ReviewPageProps {
  readonly language: Language
  readonly names: Names
  readonly at: string
  readonly review: Review
  readonly terms: ReviewTerms | null
  /** Articles its lane rests on. */
  readonly law: readonly string[]
  readonly alias: string
  readonly standing: Exclude<Standing, { readonly may: 'nothing' }>
  readonly asked: ReviewDetail['asked']
  readonly judgements: readonly Judgement[]
  readonly question: (name: string) => string
  /** Null: this viewer gives no verdict here. */
  readonly form: VerdictFormProps | null
  /** A verdict of his was recorded just now. */
  readonly done: boolean
}

/** What follows of how the review stands now; null: it waits for its first verdict. */
const nextOf = ({ review, judgements, at }: ReviewPageProps): keyof (typeof words)['nl']['after'] | null => {
  if (review.closedAs !== null) return review.closedAs
  if (isOver(review, at)) return 'lapsed'
  if (judgements.length === 0) return null
  return review.kind === 'decision' ? 'second' : 'extended'
}

/** What is asked, why a person must look, what was judged, and the form for who may judge. */
export const ReviewPage = (props: ReviewPageProps) => {
  const { language, names, review, terms, standing, judgements, form, at } = props
  const t = words[language]
  const over = isOver(review, at)
  const late = !over && review.dueAt <= at
  const next = nextOf(props)
  const [first] = judgements
  const reads = standing.may === 'read' ? standing.why : null
  const state = stateOf(
    { closedAs: review.closedAs, overAt: over ? at : null, waitsForSecond: next === 'second' },
    language,
  )
  return (
    <>
      <Way language={language} />
      <H1>{`${laneName(review.lane, language)} (${markOf(review.id)})`}</H1>
      {form !== null && <VerdictFaults {...form} />}
      {props.done && <Notice kind="ok">{t.given}</Notice>}
      {reads !== null && reads !== 'over' && !props.done && <Notice kind="info">{t.onlyReads[reads]}</Notice>}
      {late && <Notice kind="warning">{t.lateText}</Notice>}
      <Facts
        rows={[
          [
            t.state,
            <span key="state" class="badges">
              {late && <Badge tone="no">{t.late}</Badge>}
              <Badge {...state} />
            </span>,
          ],
          [t.kind, t.kinds[review.kind]],
          [
            t.whom,
            reads === 'officer' ? <PersonLink key="whom" alias={props.alias} /> : <Mark key="whom" id={props.alias} />,
          ],
          [t.askedBy, names.organisation(review.asker)],
          [t.purpose, names.purpose(review.purpose)],
          [t.exchange, <Exchange key="exchange" id={review.request} links={reads === 'officer'} />],
          [t.opened, <Moment key="opened" at={review.openedAt} language={language} />],
          [t.due, over ? null : <Moment key="due" at={review.dueAt} language={language} />],
          [t.fourEyes, terms?.fourEyes === true ? t.fourEyesText : null],
        ]}
      />
      {next !== null && (
        <>
          <H2>{t.next}</H2>
          <P>{t.after[next]}</P>
        </>
      )}
      <H2>{t.why}</H2>
      {review.kind === 'decision' && review.codes.map((code) => <P key={code}>{names.reason(code)}</P>)}
      <Facts
        rows={[
          [t.rests, props.law.map(articleText).join('; ')],
          [t.whoMay, (terms?.reviewers ?? []).map((role) => roleName(role, language)).join(', ')],
        ]}
      />
      <QuestionPart {...{ language, names, asked: props.asked }} />
      {first !== undefined && (over || reads === 'officer' || review.kind !== 'decision') && (
        <JudgementsPart {...{ language, names, judgements, question: props.question }} />
      )}
      {first !== undefined && !over && reads !== 'officer' && review.kind === 'decision' && (
        <FirstPart {...{ language, first }} />
      )}
      {form !== null && <VerdictForm {...form} />}
      {reads === 'officer' && terms !== null && <Questions {...{ language, terms, question: props.question }} />}
      <P>
        <A href={path}>{t.back}</A>
      </P>
    </>
  )
}

/** The exchange it is about; a way to it only for who may see it. */
const Exchange = ({ id, links }: { readonly id: string; readonly links: boolean }) =>
  links ? <A href={`/console/exchanges/${id}`}>{markOf(id)}</A> : <Mark id={id} />

/** What a reviewer must answer, for who reads along. */
const Questions = (props: {
  readonly language: Language
  readonly terms: ReviewTerms
  readonly question: (name: string) => string
}) => (
  <>
    <H2>{words[props.language].questions}</H2>
    <ul class="utrecht-unordered-list">
      {Object.keys(props.terms.questions).map((name) => (
        <li key={name}>{props.question(name)}</li>
      ))}
    </ul>
  </>
)
