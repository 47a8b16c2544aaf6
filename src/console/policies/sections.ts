import type { GateRow } from '../../core/gates.ts'
import { own } from '../../core/own.ts'
import { unique } from '../../core/own.ts'
import { called } from '../../pages/field-words.ts'
import type { Names } from '../names.ts'
import { factName } from '../person/fact-words.ts'
import { roles as reviewRoles } from '../reviews/lane-words.ts'
import { listed, listedOr } from './list-words.ts'
import { agesText, daysText, lists, rowWords } from './row-words.ts'
import { isShown, type Reading, type Section } from './section.ts'
import { without } from './without.ts'

type Rows = Readonly<Record<string, { readonly id: string; readonly code: string; readonly law: readonly string[] }>>

/** Rows by name: the name says what it is about, the code what follows. */
const named = ({ names, language }: Reading, name: string, rows: Rows | undefined): readonly Section[] =>
  rows === undefined
    ? []
    : [
        {
          name,
          rows: Object.values(rows).map(({ id, code, law }) => ({
            ...{ id, law, what: own(rowWords, id)?.[language] ?? '', follows: names.reason(code) },
          })),
        },
      ]

/** consent.yaml: whose word is asked, who speaks, what lapses. */
export const consentSections = (reading: Reading): readonly Section[] => {
  const { tables, names, language } = reading
  const { who, authority, parents, adults, words, lapses, withdrawal } = tables.consent
  const t = lists[language]
  const { joint, join, noAsked, freeService, partialTransfer, ...single } = parents
  return [
    {
      name: 'who',
      rows: who.map(({ id, layer, bound, ages, words: asked, parentsJoin, from, until }) => ({
        id,
        what: [
          t.layer[layer],
          layer === 'secrecy' ? t.bound[bound] : '',
          agesText(ages, language),
          daysText(from, until, language),
        ]
          .filter((part) => part !== '')
          .join(', '),
        follows: [
          ...asked.map((one) => `${t.speaker[one.who]}${one.norm ? ` (${t.byNorm})` : ''}`),
          ...(parentsJoin ? [t.parentsJoin] : []),
        ].join('; '),
        // Where the row names no article, the secrecy itself is the reason.
        law: articlesOr(
          unique(asked.flatMap((one) => Object.values(one.law).flat())),
          Object.values(tables.vocabulary.secrecyRegimes).flatMap((regime) =>
            regime.bound === bound ? regime.law : [],
          ),
        ),
      })),
    },
    {
      name: 'authority',
      rows: authority.map(({ id, answer, use, code, law }) => ({
        ...{ id, law, what: own(t.authority, answer) ?? answer },
        follows: use === 'holders' ? t.holders : code === null ? '' : names.reason(code),
      })),
    },
    ...named(reading, 'joint', joint),
    ...named(reading, 'join', join),
    {
      name: 'noAsked',
      rows: noAsked.map(({ id, fact, law }) => ({
        id,
        law,
        what: factName(fact, language),
        follows: t.noParents,
      })),
    },
    ...named(reading, 'parents', {
      ...single,
      ...(freeService === undefined ? {} : { freeService }),
      ...(partialTransfer === undefined ? {} : { partialTransfer }),
    }),
    ...named(reading, 'adults', adults),
    {
      name: 'lapses',
      rows: lapses.map(({ id, age, code, law }) => ({ id, law, what: t.birthday(age), follows: names.reason(code) })),
    },
    {
      name: 'withdrawal',
      rows: withdrawal.map(({ id, by, ages, outcome, code, law, from, until }) => ({
        ...{ id, law },
        what: [t.withdrawer[by], agesText(ages, language), daysText(from, until, language)]
          .filter((part) => part !== '')
          .join(', '),
        follows: outcome === 'ignored' ? t.ignored : names.reason(code),
      })),
    },
    ...named(reading, 'words', words),
  ].filter(isShown)
}

const articlesOr = (own: readonly string[], other: readonly string[]): readonly string[] =>
  own.length > 0 ? own : unique(other)

/** gates.yaml: what stops or masks, whatever the purpose says. */
export const gateSections = (reading: Reading): readonly Section[] => {
  const { tables, names, language } = reading
  const { gates, vocabulary } = tables
  const t = lists[language]
  const single = (name: string, key: string, row: GateRow | undefined) =>
    named(reading, name, row === undefined ? undefined : { [key]: row })
  const kindsOf = (kinds: readonly string[]) => [...new Set(kinds.map(names.kind))].join(', ')
  return [
    ...named(reading, 'relation', gates.relation),
    ...named(reading, 'parties', gates.parties),
    ...named(reading, 'stops', gates.stops),
    ...named(reading, 'regime', gates.regime),
    ...named(reading, 'open', gates.lanes),
    ...named(reading, 'hats', gates.hats),
    ...named(reading, 'blocks', gates.blocks),
    ...named(reading, 'special', gates.special),
    {
      name: 'never',
      rows: [...gates.specialNever, ...gates.criminalNever].map(({ id, kinds, code, law }) => ({
        ...{ id, law, what: kindsOf(kinds), follows: names.reason(code) },
      })),
    },
    {
      name: 'specialGrounds',
      rows: (gates.specialGrounds ?? []).map(({ id, basis, categories, bound, law }) => ({
        ...{ id, law, what: listedOr('special', basis, vocabulary.specialBases[basis], language) },
        follows: [categories === null ? t.all : categories.map(names.category).join(', '), bound ? t.onlyBound : '']
          .filter((part) => part !== '')
          .join('; '),
      })),
    },
    ...named(reading, 'criminal', gates.criminal),
    {
      name: 'criminalGrounds',
      rows: gates.criminalGrounds.map(({ id, purposes, legalBases, special, law }) => ({
        ...{ id, law },
        what: [
          ...(purposes ?? []).map(names.purpose),
          ...(legalBases ?? []).map((basis) => called('legalBasis', basis, language)),
          ...(special ?? []).map((basis) => listed('special', basis, language)),
        ].join(', '),
        follows: t.mayCriminal,
      })),
    },
    {
      name: 'bsn',
      rows: gates.bsn.map(({ id, subject, other, purposes, law }) => ({
        ...{ id, law },
        what: bsnUsers(reading, id),
        follows: [t.bsn(subject, other), purposes === null ? '' : purposes.map(names.purpose).join(', ')]
          .filter((part) => part !== '')
          .join('; '),
      })),
    },
    ...named(reading, 'fields', gates.fields),
    ...named(reading, 'safety', gates.safety),
    ...named(reading, 'reach', gates.reach),
    ...single('asking', 'asking', gates.asking),
    ...single('freeConsent', 'freeConsent', gates.freeConsent),
    ...named(reading, 'demands', gates.demands),
  ].filter(isShown)
}

const bsnUsers = ({ tables, names, language }: Reading, row: string): string => {
  const kinds = Object.entries(tables.vocabulary.organisationKinds).filter(([, { bsn }]) => bsn === row)
  return [...new Set(kinds.map(([kind]) => names.kind(kind)))].join(', ') || lists[language].byHat
}

/** lanes.yaml: what the law asks in lanes that run without a case. */
export const laneSections = (reading: Reading): readonly Section[] => {
  const { lanes } = reading.tables
  if (lanes === undefined) return []
  const { names, language } = reading
  const t = lists[language]
  const order = without(lanes.order, 'kinds', 'hats')
  return [
    ...named(reading, 'order', order),
    ...named(reading, 'collection', lanes.collection),
    ...named(reading, 'vital', lanes.vital),
    ...named(reading, 'conflict', lanes.conflict),
    ...named(reading, 'anonymous', lanes.anonymous),
    {
      name: 'firewalls',
      rows: lanes.firewalls.map(({ id, categories, purposes, law }) => ({
        ...{ id, law, what: categories.map(names.category).join(', ') },
        follows: t.neverFor(purposes.map(names.purpose).join(', ')),
      })),
    },
    {
      name: 'deferInform',
      rows: lanes.deferInform.map(({ id, purposes, days, extendDays, law }) => ({
        ...{ id, law, what: purposes.map(names.purpose).join(', ') || t.every },
        follows: t.deferral(days, extendDays),
      })),
    },
  ].filter(isShown)
}

/** reviews.yaml: what only people may decide. */
export const reviewSections = (reading: Reading): readonly Section[] => {
  const { tables, names, words, language } = reading
  const { reviews } = tables
  if (reviews === undefined) return []
  const t = lists[language]
  return [
    {
      name: 'reviews',
      rows: Object.entries(reviews.lanes).map(
        ([code, { id, reviewers, hours, fourEyes, questions, releasable, law }]) => ({
          ...{ id, law, what: names.reason(code) },
          follows: [
            t.by(reviewers.map((role) => own(reviewRoles, role)?.[language] ?? role).join(', ')),
            [t.within(hours), fourEyes ? t.fourEyes : '', releasable ? '' : t.onlyRefuse]
              .filter((part) => part !== '')
              .join(' '),
            ...questions.map(words.question),
          ],
        }),
      ),
    },
  ]
}

/** retention.yaml: how long files and records are kept. */
export const retentionSections = (reading: Reading): readonly Section[] => {
  const { tables, names, language } = reading
  const t = lists[language]
  const { sources = [], events = [] } = tables.retention ?? {}
  return [
    {
      name: 'sources',
      rows: sources.map(({ id, kinds, years, law }) => ({
        ...{ id, law, what: [...new Set(kinds.map(names.kind))].join(', ') },
        follows: years === null ? t.noTerm : t.years(years),
      })),
    },
    {
      name: 'events',
      rows: events.map(({ id, entries, categories, purposes, min, max, law }) => ({
        ...{ id, law },
        what: [
          entries.map((entry) => names.type(entry as Parameters<Names['type']>[0])).join(', '),
          categories.map(names.category).join(', '),
          purposes.map(names.purpose).join(', '),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        follows: max === null ? t.atLeast(min) : t.between(min, max),
      })),
    },
  ].filter(isShown)
}
