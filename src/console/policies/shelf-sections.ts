import { unique } from '../../core/own.ts'
import type { EntryType } from '../../audit/entry.ts'
import { dayText } from '../../pages/moments.ts'
import { capital } from '../capital.ts'
import { factName } from '../person/fact-words.ts'
import { listed } from './list-words.ts'
import { openPointWords } from './open-point-words.ts'
import { daysText } from './row-words.ts'
import { dutch, isShown, type ReadRow, type Said, type Section, type ShelfReading } from './section.ts'
import { shelfWords } from './shelf-words.ts'

/** relations.yaml: reuse between the municipality's own laws, and the most that each party needs. */
export const relationSections = ({ shelf, names, language }: ShelfReading): readonly Section[] => {
  const t = shelfWords[language]
  const { reuse, reuseByConsent, parts } = shelf.relations
  const kindsOf = (kinds: readonly string[]) => unique(kinds.map(names.kind)).join(', ')
  const law = (name: string) => listed('law', name, language)
  return [
    {
      name: 'reuse',
      rows: reuse.map(({ from, to, mode, law: articles }) => ({
        ...{ id: `reuse ${from} ${to}`, law: articles, what: t.reuse(law(from), law(to)) },
        follows: t.reuseModes[mode],
      })),
    },
    {
      name: 'reuseByConsent',
      rows: reuseByConsent.map((purpose) => ({
        ...{ id: purpose, law: [], what: capital(names.purpose(purpose)), follows: t.byConsentFollows },
      })),
    },
    {
      name: 'parts',
      head: t.party,
      rows: parts.map(({ kinds, purposes, categories }) => ({
        id: `parts ${kinds[0] ?? ''}`,
        law: [],
        what: capital(kindsOf(kinds)),
        follows: [
          t.atMost(Object.keys(categories).map(names.category).join(', ')),
          t.within(purposes.map(names.purpose).join(', ')),
        ],
      })),
    },
  ]
}

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

/** open-points.yaml, accountability.yaml and access-report.yaml: what a municipality answers for. */
export const accountSections = (reading: ShelfReading): readonly Section[] => {
  const { shelf, names, tables, language, release } = reading
  const t = shelfWords[language]
  const owners = new Map(release?.openPoints.map((point) => [point.id, point]))
  const accepted = release?.municipalities[tables.municipality]?.accepts ?? []
  const { everybody, others, informants } = shelf.accessReport
  const { roles, transfers, security, risks } = shelf.accountability
  const facts = (list: readonly string[]) =>
    t.facts(list.map((fact) => factName(fact, language).toLowerCase()).join('; '))
  const kinds = (list: readonly string[]) => unique(list.map(names.kind)).join(', ')
  return [
    {
      name: 'openPoints',
      head: t.point,
      rows: shelf.openPoints.map(({ id, point, sure, touches }): ReadRow => {
        const owner = owners.get(id)
        return {
          ...{
            id,
            law: touches,
            what: language === 'en' ? point : (openPointWords[id] ?? { text: point, lang: 'en' }),
          },
          follows: [
            ...(sure === null ? [] : [t.sure(sure)]),
            owner === undefined ? t.noOwner : t.owner(owner.owner, dayText(owner.before, language)),
            ...(accepted.includes(id) ? [t.accepted] : []),
          ],
        }
      }),
    },
    {
      name: 'accessReport',
      head: t.leftOut,
      rows: [
        { id: 'everybody', what: t.everybody, follows: facts(everybody.facts), law: everybody.law },
        {
          id: 'others',
          what: t.others,
          follows: [
            t.kinds(kinds(others.kinds)),
            facts(others.facts),
            t.types(others.types.map((type) => names.type(type as EntryType).replace(/\.$/, '')).join('; ')),
          ],
          law: others.law,
        },
        {
          id: 'informants',
          what: t.informants,
          follows: [
            t.unnamed(informants.purposes.map(names.purpose).join('; ')),
            t.unlessKind(kinds(informants.named)),
          ],
          law: informants.law,
        },
      ],
    },
    {
      name: 'accountRoles',
      head: t.roleHead,
      rows: roles.map(({ role, who, law }) => ({ id: role, what: capitalOf(role), follows: dutch(who), law })),
    },
    {
      name: 'risks',
      head: t.riskHead,
      rows: risks.map(({ id, when, risk, measures }) => ({
        ...{ id, law: [], what: dutch(risk) },
        follows: [`${capital(listed('when', when, language))}:`, ...measures.map(dutch)],
      })),
    },
    {
      name: 'security',
      head: t.measureHead,
      rows: [
        ...security.map((line, at) => ({ id: `security ${String(at + 1)}`, what: dutch(line), follows: '', law: [] })),
        { id: 'transfers', what: capitalOf(transfers), follows: '', law: [] },
      ],
    },
  ]
}

const capitalOf = (text: string): Said => dutch(capital(text))
