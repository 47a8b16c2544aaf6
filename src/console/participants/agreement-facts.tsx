import { type Agreement, usualTerms } from '../../participants/participant.ts'
import { Facts } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Day } from '../parts.tsx'
import { words } from './words.ts'

/** The agreement of today first, else the next, else the last. */
export const inOrder = (agreements: readonly Agreement[], today: string): readonly Agreement[] => {
  const now = agreements.find(({ from, until }) => from <= today && (until === null || until >= today))
  const next = agreements.findLast(({ from }) => from > today)
  const first = now ?? next ?? agreements[0]
  return first === undefined ? [] : [first, ...agreements.filter((each) => each !== first)]
}

/** What was agreed, and since when. */
export const AgreementFacts = ({ language, names, agreement }: InAgreement) => {
  const t = words[language]
  const { from, until, relations, task, terms = usualTerms } = agreement
  const { text, noticeMonths, registers, categories } = terms
  return (
    <Facts
      rows={[
        [t.since, <Day language={language} at={from} />],
        [t.until, until === null ? t.open : <Day language={language} at={until} />],
        [t.text, text === null ? t.noText : t.textOf(text.reference, text.version)],
        [
          t.accepted,
          text && (
            <>
              <Day language={language} at={text.acceptedOn} /> {t.acceptedBy(text.acceptedBy)}
            </>
          ),
        ],
        [t.notice, t.months(numberText(noticeMonths, language))],
        [t.relations, t.relation[relations]],
        [t.task, task],
        [t.registers, registers.join(', ')],
        [t.categories, categories === null ? t.notSaid : categories.map(names.category).join(', ')],
      ]}
    />
  )
}

interface InAgreement {
  readonly language: Language
  readonly names: Names
  readonly agreement: Agreement
}
