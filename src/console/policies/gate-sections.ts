import type { GateRow } from '../../core/gates.ts'
import { called } from '../../pages/field-words.ts'
import { listed, listedOr } from './list-words.ts'
import { lists } from './row-words.ts'
import { isShown, type Reading, type Section } from './section.ts'
import { named } from './named-rows.ts'

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
