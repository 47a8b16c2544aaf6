import { own, unique } from '../../core/own.ts'
import { factName } from '../person/fact-words.ts'
import { agesText, daysText, lists } from './row-words.ts'
import { isShown, type Reading, type Section } from './section.ts'
import { named } from './named-rows.ts'

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
