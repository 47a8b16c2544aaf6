import { own, unique } from '../../core/own.ts'
import { called, isNamed } from '../../pages/field-words.ts'
import { capital } from '../capital.ts'
import { factName } from '../person/fact-words.ts'
import { listed, listedOr } from './list-words.ts'
import { remedyWords } from './remedy-words.ts'
import { isShown, type Said, type Section, type ShelfReading, textOf } from './section.ts'
import { shelfWords } from './shelf-words.ts'
import { words } from './words.ts'

/** vocabulary.yaml and plain-words: the closed lists, and the words the texts may use. */
export const wordSections = (reading: ShelfReading): readonly Section[] => {
  const { tables, names, language, shelf, words: sentences } = reading
  const { vocabulary } = tables
  const t = shelfWords[language]
  const simple = (name: string, list: Readonly<Record<string, unknown>>, said: (word: string) => Said): Section => ({
    name,
    head: t.word,
    folded: true,
    rows: Object.keys(list).map((word) => ({ id: word, what: capitalOf(said(word)), follows: '', law: [] })),
  })
  const secrecy = (word: string) => listedOr('secrecy', word, vocabulary.secrecyRegimes[word]?.term, language)
  const plain = shelf.plainWords[language]
  return [
    {
      name: 'kinds',
      head: t.word,
      folded: true,
      rows: Object.entries(vocabulary.organisationKinds).map(
        ([kind, { code, municipal, secrecy: keeps, ownTask }]) => ({
          id: `${kind} ${code}`,
          what: capital(names.kind(kind)),
          follows: [
            ...(municipal ? [t.municipal] : []),
            t.own(textOf(secrecy(keeps.own))),
            ownTask === null ? t.noTask : t.task(called('legalBasis', ownTask.legalBasis, language)),
          ],
          law: unique(ownTask === null ? [] : Object.values(ownTask.law).flat()),
        }),
      ),
    },
    {
      name: 'categories',
      head: t.word,
      folded: true,
      rows: Object.entries(vocabulary.categories).map(([category, { code, fields }]) => ({
        id: `${category} ${code}`,
        what: capital(names.category(category)),
        follows: Object.entries(fields).map(([field, { class: kind, others, place }]) => {
          const more = [
            ...(kind === 'normal' ? [] : [t.ofClass(listed('class', kind, language))]),
            ...(others ? [t.aboutOthers] : []),
            ...(place ? [t.tellsPlace] : []),
          ]
          return more.length === 0 ? names.field(field) : `${names.field(field)} (${more.join('; ')})`
        }),
        law: [],
      })),
    },
    {
      name: 'secrecyRegimes',
      head: t.word,
      folded: true,
      rows: Object.entries(vocabulary.secrecyRegimes).map(([word, { bound, law }]) => ({
        ...{ id: word, law, what: capitalOf(secrecy(word)), follows: t.bound[bound] },
      })),
    },
    simple('purposes', vocabulary.purposes, (word) => names.purpose(word)),
    simple('legalBases', vocabulary.legalBases, (word) => called('legalBasis', word, language)),
    simple('specialBases', vocabulary.specialBases, (word) =>
      listedOr('special', word, vocabulary.specialBases[word], language),
    ),
    simple('secrecyGrounds', vocabulary.secrecyGrounds, (word) =>
      isNamed('secrecyGround', word) ? called('secrecyGround', word, language) : word,
    ),
    simple('modes', vocabulary.modes, (word) => words[language].modes[word] ?? word),
    simple('roles', vocabulary.roles ?? {}, (word) => listedOr('role', word, vocabulary.roles?.[word]?.term, language)),
    simple('capacities', vocabulary.capacities, (word) => called('capacity', word, language)),
    simple('phases', vocabulary.phases, (word) => listedOr('phase', word, vocabulary.phases[word], language)),
    simple('personFacts', vocabulary.personFacts, (word) => factName(word, language)),
    {
      name: 'obligations',
      head: t.word,
      folded: true,
      rows: Object.entries(vocabulary.obligations).map(([word, { audience, days, months, law }]) => ({
        id: word,
        law,
        what: sentences.obligation(word, words[language].inTime),
        follows: [
          ...(months !== null ? [t.months(months)] : days !== null ? [t.days(days)] : []),
          t.hears(audience.map((who) => listed('audience', who, language)).join(', ')),
        ],
      })),
    },
    simple('remedies', vocabulary.remedies, (word) => {
      const meaning = own(vocabulary.remedies, word)?.meaning ?? word
      return language === 'en' ? meaning : (own(remedyWords, word) ?? { text: meaning, lang: 'en' })
    }),
    {
      name: 'groups',
      head: t.may,
      folded: true,
      rows: Object.entries(shelf.groups).map(([group, members]) => ({
        ...{ id: group, law: [], what: t.members(members.length), follows: unique(members.map(names.kind)) },
      })),
    },
    {
      name: 'terms',
      head: t.term,
      folded: true,
      rows: Object.entries(plain.terms).map(([word, meaning]) => ({
        ...{ id: `term ${word}`, law: [], what: word, follows: meaning },
      })),
    },
    {
      name: 'hard',
      head: t.instead,
      folded: true,
      rows: Object.entries(plain.hard).map(([word, instead]) => ({
        ...{ id: `hard ${word}`, law: [], what: word, follows: instead },
      })),
    },
    {
      name: 'plain',
      head: t.may,
      folded: true,
      rows: unique(plain.plain.map((word) => word.charAt(0).toUpperCase())).map((letter) => ({
        ...{ id: `plain ${letter}`, law: [], what: letter },
        follows: plain.plain.filter((word) => word.charAt(0).toUpperCase() === letter).join(', '),
      })),
    },
  ].filter(isShown)
}

const capitalOf = (said: Said): Said =>
  typeof said === 'string' ? capital(said) : { ...said, text: capital(said.text) }
