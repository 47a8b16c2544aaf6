import { called } from '../../pages/field-words.ts'
import type { Language } from '../../pages/words.ts'
import { own, unique } from '../../core/own.ts'
import { capital } from '../capital.ts'
import { factName } from '../person/fact-words.ts'
import { listed } from './list-words.ts'
import { rightRowWords } from './right-words.ts'
import { agesText, daysText } from './row-words.ts'
import type { ReadRow, Reading, Section } from './section.ts'

const words = {
  nl: {
    by: {
      self: 'de persoon zelf',
      holder: 'wie gezag heeft',
      parent: 'een ouder zonder gezag',
      representative: 'wie een volwassene vertegenwoordigt',
      other: 'iemand anders',
    },
    capable: 'kan dit zelf beslissen',
    incapable: 'kan dit niet zelf beslissen',
    agrees: 'de persoon vindt het goed',
    objects: 'de persoon vindt het niet goed',
    only: (data: string) => `alleen over: ${data}`,
    may: 'Dat mag.',
    exists: (files: string) => `Geldt voor: ${files}.`,
    written: 'Alleen schriftelijk.',
    together: 'Wie gezag heeft over een kind, vraagt het samen.',
    judgement: 'Gaat het over een oordeel, dan weegt een mens.',
    bases: (bases: string) => `Alleen als de grond is: ${bases}.`,
    after: 'de uiterste dag',
    every: 'elk recht',
    under: (age: number) => `tot ${String(age)} jaar`,
    from: (age: number) => `vanaf ${String(age)} jaar`,
    review: 'Een mens beslist.',
    head: ['Recht', 'Wat daarbij hoort'],
    whoHead: ['Wie vraagt wat', 'Wat dan geldt'],
  },
  en: {
    by: {
      self: 'the person',
      holder: 'who has authority',
      parent: 'a parent without authority',
      representative: 'who represents an adult',
      other: 'somebody else',
    },
    capable: 'can decide this',
    incapable: 'cannot decide this',
    agrees: 'the person agrees',
    objects: 'the person does not agree',
    only: (data: string) => `only about: ${data}`,
    may: 'That may be.',
    exists: (files: string) => `Holds for: ${files}.`,
    written: 'Only in writing.',
    together: 'All who have authority over a child ask together.',
    judgement: 'Where it is about a judgement, a person weighs.',
    bases: (bases: string) => `Only where the ground is: ${bases}.`,
    after: 'the last day',
    every: 'every right',
    under: (age: number) => `under ${String(age)}`,
    from: (age: number) => `from ${String(age)}`,
    review: 'A person decides.',
    head: ['Right', 'What belongs to it'],
    whoHead: ['Who asks what', 'What then holds'],
  },
} as const

const all = (law: Readonly<Record<string, readonly string[]>>): readonly string[] => unique(Object.values(law).flat())

/** rights.yaml: which rights residents have, who may use them, and what stays closed. */
export const rightSections = (reading: Reading): readonly Section[] => {
  const { tables, names, language, words: sentences } = reading
  const { rights } = tables
  if (rights === undefined) return []
  const t = words[language]
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
