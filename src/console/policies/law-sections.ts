import { unique } from '../../core/own.ts'
import { dayText } from '../../pages/moments.ts'
import { capital } from '../capital.ts'
import { daysText } from './row-words.ts'
import { dutch, isShown, type Section, type ShelfReading } from './section.ts'
import { shelfWords } from './shelf-words.ts'

/** regimes.yaml and law.lock.yaml: which law holds when, and whose text somebody here has read. */
export const lawSections = ({ shelf, tables, language }: ShelfReading): readonly Section[] => {
  const t = shelfWords[language]
  const { lawVersions } = shelf.regimes
  const lawOf = (article: string) => (article.startsWith('[norm]') ? '[norm]' : (article.split(' ')[0] ?? article))
  const cited = unique([...shelf.articles.keys()].map(lawOf)).toSorted()
  const restingOn = (article: string) =>
    unique(
      [...shelf.articles].flatMap(([name, rows]) => (name === article || name.startsWith(`${article} `) ? rows : [])),
    )
  return [
    {
      name: 'lawVersions',
      head: t.version,
      rows: lawVersions.map(({ id, article, from, until, text }) => ({
        id,
        law: [],
        what: dutch(article),
        follows: [capital(daysText(from, until, language)) || t.always, text === 'known' ? t.known : t.unknown],
        rows: restingOn(article),
      })),
    },
    {
      name: 'notInForce',
      head: t.lawHead,
      rows: tables.notInForce.map(({ id, name, inForceFrom, citedAs }) => ({
        id,
        law: [],
        what: dutch(name),
        follows: [
          inForceFrom === null ? t.notInForce : t.inForceFrom(dayText(inForceFrom, language)),
          { text: citedAs.join(', '), lang: 'nl' } as const,
        ],
      })),
    },
    {
      name: 'laws',
      head: t.lawHead,
      folded: true,
      rows: Object.entries(tables.vocabulary.laws).map(([name, law]) => ({
        id: name,
        law: [],
        what: dutch(law.name),
        follows: law.aliases.length === 0 ? '' : t.alsoCalled(law.aliases.join(', ')),
      })),
    },
    ...cited.map((law): Section => ({
      name: `articles-${law.replace(/\W/g, '')}`,
      title: t.articlesOf(law === '[norm]' ? t.norms : law),
      head: t.articleHead,
      folded: true,
      rows: [...shelf.articles]
        .filter(([article]) => lawOf(article) === law)
        .map(([article, rows]) => ({
          ...{ id: article, law: [], what: dutch(article.replace('[norm] ', '')), rows },
          follows: law === '[norm]' ? '' : isRead(shelf.lock[article]) ? t.read : t.unread,
        })),
    })),
  ].filter(isShown)
}

const isRead = (hash: string | undefined): boolean => hash !== undefined && hash !== 'unknown'

/** How many of the articles somebody here has read. Norms have no text of a law. */
export const readCount = ({ shelf }: ShelfReading): readonly [read: number, all: number] => {
  const articles = [...shelf.articles.keys()].filter((article) => !article.startsWith('[norm]'))
  return [articles.filter((article) => isRead(shelf.lock[article])).length, articles.length]
}
