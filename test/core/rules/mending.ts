import type { Advice } from '../../../src/core/advice.ts'
import type { Change, ConsentOf } from '../../../src/core/change.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { clean, openedFor, waysOf, type Way } from '../focused/clean.ts'
import type { Core } from '../../mutation/core.ts'
import { generator } from '../generated.ts'
import { evaluate, type Answer } from '../naive/evaluate.ts'
import { adviceFiles } from './advice-files.ts'
import { breaks, type Broken } from './breaks.ts'
import { firstOf, unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')

/** A question that may be answered whole, by the second evaluator; and what was taken from it. */
export interface Mending extends Broken {
  readonly tables: Tables
  readonly whole: Facts
  readonly permit: Answer
  /** Where less is asked and a word too, it depends on which comes first whether that word names fields. */
  readonly fieldwise?: 'either'
}

/** A question of this way that is permitted whole, where there is one. */
const permittedOf = (tables: Tables, way: Way, seed: number): Facts | null => {
  const { pick, maybe } = generator(tables, seed)
  const facts = clean(tables, way, pick, maybe)
  const { outcome, permitted } = evaluate(tables, facts)
  if (outcome !== 'permit' && outcome !== 'permit-partial') return null
  const names = [...new Set(permitted.map((name) => name.split('.')[0] ?? ''))]
  const fieldsOf = (category: string) =>
    permitted.filter((name) => name.startsWith(`${category}.`)).map((name) => name.slice(category.length + 1))
  const categories = names.map((category) => ({ category, fields: fieldsOf(category), why: 'given' as const }))
  return outcome === 'permit' ? facts : { ...facts, categories }
}

/** Every way of the tables, each with one thing taken from a question that it permits. */
const all: readonly Mending[] = waysOf(loaded).flatMap((way, i) => {
  const tables = openedFor(loaded, way)
  const whole = permittedOf(tables, way, i + 1)
  if (whole === null) return []
  const permit = evaluate(tables, whole)
  return permit.outcome !== 'permit'
    ? []
    : breaks(tables, whole, permit)
        .filter(({ facts }) => evaluate(tables, facts).outcome !== 'permit')
        .map((broken) => ({ ...broken, tables, whole: frozen(whole), permit, facts: frozen(broken.facts) }))
})

/** Of each sort of thing taken so many at most, from all over the tables. */
const most = 45
const sortOf = ({ mends }: Mending) => mends.map(({ kind }) => kind).join()
export const mendings: readonly Mending[] = [...new Set(all.map(sortOf))].flatMap((sort) => {
  const same = all.filter((one) => sortOf(one) === sort)
  return same.filter((_, i) => i % Math.ceil(same.length / most) === 0)
})

/** The same changes whatever their order, and that of the fields and articles in them. */
export const textOf = (changes: readonly Change[], { fieldwise }: Pick<Mending, 'fieldwise'> = {}) =>
  changes
    .map((change) => said(fieldwise === 'either' && 'fieldwise' in change ? { ...change, fieldwise: true } : change))
    .toSorted()
    .join('\n')

const said = (change: Change): string =>
  JSON.stringify(
    Object.entries({
      ...change,
      ...('categories' in change ? { categories: sets(change) } : {}),
      ...('law' in change && typeof change.law !== 'string' ? { law: change.law.toSorted() } : {}),
    }).toSorted(),
  )

const sets = ({ categories }: Extract<Change, { categories: unknown }>) =>
  categories.map(({ category, fields }) => `${category}: ${fields.toSorted().join()}`).toSorted()

export const mending: readonly Rule[] = [
  {
    title: 'what was taken from a permitted question is advised, by name, and leads to the permit',
    cases: mendings.length,
    about: adviceFiles,
    fault: (core, seed) => advisedFault(core, mendings[seed - 1] as Mending),
  },
]

/** What was taken must be among the ways, with what it leads to. */
export const advisedFault = ({ adviceFor, decide }: Core, { tables, facts, mends, taken, permit, ...one }: Mending) => {
  const { all } = adviceFor(tables, facts, decide(tables, facts))
  const found = all.find((way) => textOf(way.changes, one) === textOf(mends, one))
  const kinds = all.map(({ changes }) => JSON.stringify(changes)).join('\n')
  if (found === undefined) return `${taken} of ${facts.purpose}: ${JSON.stringify(mends)} is not among\n${kinds}`
  return faultOf(tables, found, permit, one.answers)
}

const faultOf = (tables: Tables, way: Advice, permit: Answer, answers: readonly string[]): string | null =>
  firstOf([
    unlike('outcome', way.outcome, 'permit'),
    unlike(
      'whose word',
      way.persons,
      new Set(way.changes.flatMap((one) => (one.kind === 'consent-of' ? [one.who] : []))).size,
    ),
    unlike('on consent', way.byConsent, permit.ground?.secrecyGround === tables.vocabulary.modes.consent.secrecyGround),
    unlike('codes it answers', way.answers, [...new Set(answers)].toSorted()),
  ])

/** A no on record that makes asking again a nuisance, or worse: which word is then never asked. */
const asked = mendings
  .filter(({ mends }) => mends.some(({ kind }) => kind === 'consent-of' || kind === 'other-purpose'))
  .flatMap((one): readonly (Mending & { readonly never: (word: ConsentOf) => boolean })[] => {
    const { facts, whole } = one
    const no = { inSubjectInterest: true, concreteRequest: true, individualCase: true }
    const unfree = { ...no, refusalWithoutDetrimentExplained: true, alternativeOffered: false }
    const silent = whole.consents.map((record) => ({
      ...record,
      statements: record.statements.filter(({ by }) => by !== 'subject'),
    }))
    const said = { saidAt: '2026-09-01T10:00:00.000Z', saidOn: '2026-09-01', recordedAt: '2026-09-01T10:00:00.000Z' }
    const scope = { purposes: ['no-such-purpose'] }
    const refused = silent.map((record) => ({
      ...record,
      scope: { ...record.scope, ...scope },
      statements: whole.consents.flatMap(({ statements }) =>
        statements.filter(({ by }) => by === 'subject').map((word) => ({ ...word, outcome: 'refused' as const })),
      ),
    }))
    const ground = ({ layer, consentKind }: ConsentOf) => layer === 'legal-basis' && consentKind === 'consent'
    return one.mends[0]?.kind === 'consent-of'
      ? [
          {
            ...one,
            facts: { ...facts, consents: facts.consents.map((record) => ({ ...record, freeConsent: unfree })) },
            never: ground,
          },
        ]
      : [
          { ...one, facts: { ...facts, consents: refused }, never: ({ who }) => who === 'subject' },
          {
            ...one,
            facts: {
              ...facts,
              consents: silent,
              withdrawals: [{ id: 'w', by: 'subject', consent: null, scope, ...said }],
            },
            never: ({ who }) => who === 'subject',
          },
        ]
  })

export const sparing: readonly Rule[] = [
  {
    title: 'a word that was not free is not asked again, nor that of who said no to something else for another purpose',
    cases: asked.length,
    about: adviceFiles,
    fault: ({ adviceFor, decide }, seed) => {
      const { tables, facts, never } = asked[seed - 1] as (typeof asked)[number]
      const { all } = adviceFor(tables, facts, decide(tables, facts))
      const words = all.flatMap(({ changes }) => changes.filter((change) => change.kind === 'consent-of'))
      return unlike('asks', words.filter(never), [])
    },
  },
  {
    title: 'who said nothing yet is asked, whatever else was said of other things',
    cases: asked.length,
    about: adviceFiles,
    fault: ({ adviceFor, decide }, seed) => {
      const { tables, facts, never } = asked[seed - 1] as (typeof asked)[number]
      const silent = facts.consents.map((record) => ({
        ...record,
        freeConsent: null,
        statements: record.statements.filter(({ by }) => by !== 'subject'),
      }))
      const open = {
        ...facts,
        consents: silent,
        withdrawals: facts.withdrawals.map((one) => ({ ...one, by: 'stranger' })),
      }
      if (evaluate(tables, open).missing.every((word) => !word.startsWith('subject '))) return null
      const { all } = adviceFor(tables, open, decide(tables, open))
      const words = all.flatMap(({ changes }) => changes.filter((change) => change.kind === 'consent-of'))
      return words.some(({ who }) => who === 'subject') || words.some(never) ? null : 'nobody is asked'
    },
  },
]
