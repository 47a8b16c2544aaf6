import { called } from '../../pages/field-words.ts'
import type { Language } from '../../pages/words.ts'
import { own, unique } from '../../core/own.ts'
import { capital } from '../capital.ts'
import { factName } from '../person/fact-words.ts'
import { listed } from './list-words.ts'
import { rightRowWords } from './right-words.ts'
import { agesText, daysText } from './row-words.ts'
import type { Reading, ReadRow, Section } from './section.ts'
import { rightPartsWords } from './right-parts-words.ts'

const all = (law: Readonly<Record<string, readonly string[]>>): readonly string[] => unique(Object.values(law).flat())

/** rights.yaml: which rights residents have, who may use them, and what stays closed. */
export const rightSections = (reading: Reading): readonly Section[] => {
  const { tables, names, language, words: sentences } = reading
  const { rights } = tables
  if (rights === undefined) return []
  const t = rightPartsWords[language]
  const files = (list: readonly string[]) => list.map((file) => listed('file', file, language)).join(', ')
  const rightsText = (list: readonly string[]) => list.map((right) => listed('right', right, language)).join('; ')
  const duties = (list: readonly string[]) => list.map((type) => sentences.obligation(type, t.after))
  const gate = ({
    id,
    code,
    law,
  }: {
    readonly id: string
    readonly code: string
    readonly law: readonly string[]
  }) => ({
    ...{ id, law, what: said(id, language), follows: names.reason(code) },
  })
  return [
    {
      name: 'rights',
      head: t.head,
      rows: Object.entries(rights.rights).map(([name, right]): ReadRow => ({
        id: name,
        what: capital(listed('right', name, language)),
        follows: [
          t.exists(files(Object.keys(right.law))),
          ...(right.demands.includes('written') ? [t.written] : []),
          ...(right.together ? [t.together] : []),
          ...(right.judgementWeighed ? [t.judgement] : []),
          ...(right.bases === null
            ? []
            : [t.bases(right.bases.map((basis) => called('legalBasis', basis, language)).join(', '))]),
          ...duties(right.obligations),
        ],
        law: all(right.law),
      })),
    },
    {
      name: 'rightWho',
      head: t.whoHead,
      rows: rights.who.map(
        ({ id, rights: which, under, by, ages, capable, subjectSaid, only, from, until, ...row }) => ({
          id,
          what: capital(
            [
              by.map((one) => t.by[one]).join(', '),
              agesText(ages, language),
              capable === 'any' ? '' : t[capable],
              subjectSaid === 'any' ? '' : t[subjectSaid],
              which.length === 0 ? t.every : rightsText(which),
              under.length === 0 ? '' : files(under),
              only.length === 0 ? '' : t.only(only.map(names.category).join(', ')),
              daysText(from, until, language),
            ]
              .filter((part) => part !== '')
              .join(' · '),
          ),
          follows: [row.code === null ? t.may : names.reason(row.code), ...duties(row.obligations)],
          law: all(row.law),
        }),
      ),
    },
    {
      name: 'rightHarm',
      rows: rights.harm.map((row) => ({
        ...gate(row),
        what: said(row.id, language) || row.facts.map((fact) => factName(fact, language)).join(', '),
        follows: [
          agesText(row.ages, language),
          row.rights.length === 0 ? t.every : rightsText(row.rights),
          names.reason(row.code),
          ...(row.outcome === 'review' ? [t.review] : []),
        ].map(capital),
      })),
    },
    { name: 'rightGates', rows: Object.values(rights.gates).map(gate) },
    {
      name: 'rightFields',
      rows: Object.values(rights.fields).map((row) => ({
        ...gate(row),
        follows: [names.reason(row.code), ...duties(row.obligations ?? [])],
      })),
    },
    {
      name: 'rightDeceased',
      rows: Object.values(rights.deceased).map((row) => ({
        ...gate(row),
        follows: [
          names.reason(row.code),
          ...('under' in row ? [t.exists(files(row.under))] : []),
          ...('age' in row ? [capital(row.id === 'DEC-child' ? t.under(row.age) : t.from(row.age)) + '.'] : []),
        ],
      })),
    },
  ]
}

const said = (id: string, language: Language): string => own(rightRowWords, id)?.[language] ?? ''
