import { Facts, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { ReviewDetail } from '../../reviews/review-schema.ts'
import type { Names } from '../names.ts'
import { words } from './words.ts'

/** What was asked, in the words of who asked; null where they are not kept any more. */
export const QuestionPart = (props: {
  readonly language: Language
  readonly names: Names
  readonly asked: ReviewDetail['asked']
}) => {
  const { language, names, asked } = props
  const t = words[language]
  if (asked === null)
    return (
      <>
        <H2>{t.asked}</H2>
        <P>{t.notKept}</P>
      </>
    )
  const called = (oin: string | null) => (oin === null ? null : names.organisation(oin))
  return (
    <>
      <H2>{t.asked}</H2>
      <Facts
        rows={[
          [t.source, called(asked.source)],
          [t.recipient, called(asked.recipient)],
          [t.tried, asked.alternativesTried],
          [t.subject, asked.subjectMatter],
        ]}
      />
      {asked.categories.map(({ category, fields, why }) => (
        <div key={category}>
          <h3 class="utrecht-heading-3">{names.category(category)}</h3>
          <Facts
            rows={[
              [t.fields, fields === null ? t.allFields : fields.map(names.field).join(', ')],
              [t.whyAsked, why ?? t.noWhy],
            ]}
          />
        </div>
      ))}
    </>
  )
}
