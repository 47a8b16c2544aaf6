import type { NoticeWording } from '../core/notice.ts'
import type { Told } from '../core/tell.ts'
import type { Tables } from '../core/tables.ts'
import { dayIn, localDayOf } from '../policy/day-words.ts'
import { fill, type Language, type Texts } from '../policy/texts.ts'
import type { NoticeView } from './notice-schema.ts'
import { retainUntil } from './retaining.ts'

/** What a notice is made of: this one person's exchange, as the asker heard it, and nobody else's. */
export interface Noticed {
  readonly told: Pick<Told, 'ground' | 'permitted'>
  readonly purpose: string
  readonly function: string | null
  /** Names and kind of the parties. */
  readonly organisation: string
  readonly source: string
  readonly sourceKind: string
  readonly recipientKind: string
  /** When it was shared: RFC 3339 UTC. */
  readonly on: string
}

/** The notice of one exchange about one person, in the words of one reader. */
export const noticeOf = (
  { tables, texts }: { readonly tables: Tables; readonly texts: Texts },
  language: Language,
  wording: NoticeWording,
  noticed: Noticed,
): NoticeView => {
  const { notice, sheet } = texts[language]
  const said = notice[wording]
  const { told, organisation, source, purpose } = noticed
  const categories = told.permitted.map(({ category }) => category)
  const consented = [told.ground?.legalBasis, told.ground?.secrecyGround].includes('consent')
  const ground = said.grounds[told.ground?.legalBasis ?? '']
  const went = { sourceKind: noticed.sourceKind, keptUntil: null }
  const until = retainUntil(tables, 'release', categories, localDayOf(noticed.on), purpose, went)
  const law = (told.ground?.law ?? []).filter((article) => !article.startsWith('[norm]'))
  return {
    addressedTo: wording === 'representative' ? 'representative' : 'self',
    wording,
    title: said.title,
    parts: [
      {
        heading: said.shared,
        lines: [
          fill(said.asked, { organisation }),
          ...(noticed.function === null ? [] : [fill(said.function, { function: noticed.function })]),
          fill(said.told, { source }),
          fill(said.what, { categories: categories.map((c) => sheet.categories[c] ?? c) }),
          fill(said.on, { date: dayIn(language, noticed.on) }),
        ],
      },
      {
        heading: said.why,
        lines: [
          fill(said.purpose, { purpose: sheet.purposes[purpose] ?? purpose }),
          ...(ground === undefined ? [] : [ground]),
          ...(law.length === 0 ? [] : [fill(said.law, { law })]),
        ],
      },
      {
        heading: said.kept,
        lines: [keptFor(said, tables, noticed), fill(said.record, { date: dayIn(language, until) })],
      },
      { heading: said.rights, lines: [...said.having, ...(consented ? [said.stopping] : [])] },
      { heading: said.how, lines: said.doing.map((line) => fill(line, { organisation })) },
    ],
  }
}

/** How long the recipient keeps it: a term of its law, or no longer than needed (AVG 13 lid 2 a). */
const keptFor = (
  said: { readonly years: string; readonly needed: string },
  { retention }: Tables,
  { organisation, recipientKind }: Noticed,
): string => {
  const years = retention?.sources.find(({ kinds }) => kinds.includes(recipientKind))?.years ?? null
  return years === null ? fill(said.needed, { organisation }) : fill(said.years, { organisation, years })
}
