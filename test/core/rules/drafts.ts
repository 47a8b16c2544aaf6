import type { Answered, Asked, Draft, NamedParty } from '../../../src/core/drafts.ts'
import type { Part } from '../../../src/core/scope-parts.ts'
import type { PurposeRow, Tables } from '../../../src/core/tables.ts'
import { byTables, firstFault } from './by-tables.ts'
import { unlike } from './rule.ts'

const moment = { at: '2026-11-22T11:00:00.000Z', localDate: '2026-11-22' }
const named = (kind: string, name = kind): NamedParty => ({
  name,
  party: { oin: name === kind ? null : name, kind, active: true, mandates: [] },
})

/** Which words the first row that could carry it asks, ask before give: as layer and kind. */
const wordsAsked = (
  tables: Tables,
  { purpose, legalBasis }: Asked,
  source: string,
  recipient: string,
): readonly string[] => {
  const known = tables.purposes[purpose]
  if (known === undefined || known.closed !== null || !tables.opened.includes(purpose)) return []
  if (known.elsewhere?.some((other) => other.requesters.includes(recipient) && other.sources.includes(source)))
    return []
  const task = tables.vocabulary.organisationKinds[recipient]?.ownTask ?? null
  const basisOf = (row: PurposeRow) => (row.legalBasis === 'own-task' ? (task?.legalBasis ?? null) : row.legalBasis)
  const fits = (row: PurposeRow) =>
    row.requesters.includes(recipient) &&
    row.sources.includes(source) &&
    row.sourceTask.only.length === 0 &&
    (row.claim ?? 'none') === 'none' &&
    (row.when === null || String(tables.switches[row.when.switch]) === row.when.is) &&
    basisOf(row) !== null &&
    (legalBasis === null || basisOf(row) === legalBasis)
  const [row] = (['ask', 'give'] as const).flatMap((way) =>
    known.rows.filter((one) => one.directions.includes(way) && fits(one)),
  )
  if (row?.mode === 'condition') return ['legal-basis statutory-condition']
  if (row?.mode !== 'consent') return []
  return basisOf(row) === 'consent' ? ['legal-basis consent', 'secrecy consent'] : ['secrecy consent']
}

/** Questions about every purpose, between some of those it is for. */
const questions = (tables: Tables): readonly Asked[] =>
  Object.entries(tables.purposes).flatMap(([purpose, { rows, categories }]) => {
    const some = (kinds: readonly string[], count: number) => [...new Set(kinds)].slice(0, count)
    const sources = some(
      rows.flatMap((row) => row.sources),
      7,
    )
    const recipients = some(
      rows.flatMap((row) => row.requesters),
      3,
    )
    const both = [...recipients, ...sources.slice(0, 2)]
    const names = [...Object.keys(categories).slice(0, 2), 'involvement']
    const asked = { purpose, categories: [...new Set(names)], legalBasis: null }
    const oin = named(recipients[0] ?? 'school', '00000099000000000001')
    return [
      { ...asked, sources: sources.map((kind) => named(kind)), recipients: recipients.map((kind) => named(kind)) },
      { ...asked, sources: both.map((kind) => named(kind)), recipients: [...both.map((kind) => named(kind)), oin] },
      { ...asked, sources: sources.map((kind) => named(kind)), recipients: [oin], legalBasis: 'consent' },
      { ...asked, sources: sources.map((kind) => named(kind)), recipients: [oin], legalBasis: 'no-such-basis' },
    ]
  })

const answersTo = ({ categories, sources, recipients }: Asked): readonly (readonly Answered[])[] => {
  const part: Part = {
    categories: categories.slice(0, 1),
    sources: sources.slice(1).map(({ name }) => name),
    recipients: recipients.slice(0, 1).map(({ name }) => name),
  }
  return [
    [{ speaker: 0, answer: 'yes', only: null }],
    [{ speaker: 0, answer: 'no', only: null }],
    [
      { speaker: 0, answer: 'partly', only: part },
      { speaker: 1, answer: 'yes', only: null },
      { speaker: 2, answer: 'partly', only: { categories: categories.slice(1) } },
      { speaker: 3, answer: 'partly', only: { sources: [] } },
    ],
  ]
}

const isMeant = ({ answer, only }: Answered, category: string, source: string, recipient: string): boolean =>
  answer === 'yes' ||
  (answer === 'partly' &&
    only?.categories?.includes(category) !== false &&
    only?.sources?.includes(source) !== false &&
    only?.recipients?.includes(recipient) !== false)

/** What everybody said of every category between every two, and, where he gave it as secrecy, that the asker is involved. */
const wanted = (tables: Tables, asked: Asked, answers: readonly Answered[]): readonly string[] => {
  const list = new Set<string>()
  for (const { name: source, party } of asked.sources)
    for (const { name: recipient, party: other } of asked.recipients) {
      if (source === recipient) continue
      for (const word of wordsAsked(tables, asked, party.kind, other.kind))
        for (const category of asked.categories)
          for (const said of answers) {
            const given = isMeant(said, category, source, recipient)
            list.add(`${said.speaker} ${given ? 'given' : 'refused'} ${word}: ${category} ${source} ${recipient}`)
            if (given && word.startsWith('secrecy'))
              list.add(`${said.speaker} given ${word}: involvement ${recipient} ${source}`)
          }
    }
  return [...list].toSorted()
}

const told = (drafts: readonly Draft[]): readonly string[] => {
  const list = new Set<string>()
  for (const { layer, kind, scope, said } of drafts)
    for (const { speaker, outcome } of said)
      for (const category of scope.categories)
        for (const source of scope.sources)
          for (const recipient of scope.recipients)
            list.add(`${speaker} ${outcome} ${layer} ${kind}: ${category} ${source} ${recipient}`)
  return [...list].toSorted()
}

const cases = (tables: Tables) =>
  questions(tables).flatMap((asked) => answersTo(asked).map((answers) => [asked, answers] as const))

/** The consents that follow from a talk, point by point. */
export const drafting = byTables({
  'consents follow for every word the tables ask between these, as each speaker answered, and no other': (
    { draftsOf },
    tables,
  ) =>
    firstFault(cases(tables), ([asked, answers]) =>
      unlike(
        `${asked.purpose} ${JSON.stringify(answers)}`,
        told(draftsOf(tables, asked, answers, moment)),
        wanted(tables, asked, answers),
      ),
    ),
  'each consent is one scope of one layer, of this purpose, and names somebody in each of its parts': (
    { draftsOf },
    tables,
  ) =>
    firstFault(cases(tables), ([asked, answers]) => {
      const drafts = draftsOf(tables, asked, answers, moment)
      const scopes = drafts.map(({ layer, kind, scope }) => JSON.stringify([layer, kind, scope]))
      const whole = drafts.every(
        ({ said, scope: { purposes, categories, sources, recipients, fields } }) =>
          purposes.join() === asked.purpose &&
          Object.keys(fields).length === 0 &&
          [said, categories, sources, recipients].every((part) => part.length > 0),
      )
      return new Set(scopes).size === scopes.length && whole ? null : `${asked.purpose}: ${scopes.join('\n')}`
    }),
  'the word that lets the question be put names no more sources than a consent may, and no fewer than it can': (
    { draftsOf },
    tables,
  ) =>
    firstFault(questions(tables), (asked) => {
      const most = tables.consent.limits.recipients
      const categories = asked.categories.filter((name) => name !== 'involvement')
      const answer: Answered = { speaker: 0, answer: 'yes', only: null }
      const all = draftsOf(tables, { ...asked, categories }, [answer], moment).filter(
        ({ layer }) => layer === 'secrecy',
      )
      const there = all.filter(({ scope }) => scope.categories.join() !== 'involvement')
      const back = all.filter((draft) => !there.includes(draft))
      const parts = there.reduce((sum, { scope }) => sum + Math.ceil(scope.sources.length / most), 0)
      if (categories.length === 0) return null
      return (
        unlike(`${asked.purpose}: how many`, back.length, parts) ??
        (back.some(({ scope }) => scope.recipients.length > most) ? `${asked.purpose}: too wide` : null)
      )
    }),
})
