import type { Change, ConsentOf } from '../../../src/core/change.ts'
import type { FieldSet } from '../../../src/core/decision.ts'
import type { ConsentRecord, Facts, Verdict } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import type { Core } from '../../mutation/core.ts'
import { evaluate } from '../naive/evaluate.ts'
import { adviceFiles } from './advice-files.ts'
import { mendings, textOf, type Mending } from './mending.ts'
import { unlike, type Rule } from './rule.ts'

/** A question of which one part waits for a person, and the rest goes; or what else of it does. */
interface Waiting {
  readonly tables: Tables
  readonly facts: Facts
  /** What waits, and what goes. */
  readonly waits: readonly FieldSet[]
  readonly goes: readonly FieldSet[]
  readonly words: readonly ConsentOf[]
}

const doubt = 'CONSENT_DOUBT'

/** The same record for some categories, in a talk with this interpreter. */
const part = (
  record: ConsentRecord,
  name: string,
  categories: readonly string[],
  relative: boolean,
): ConsentRecord => ({
  ...{ ...record, id: `${record.id}-${name}`, scope: { ...record.scope, categories } },
  statements: record.statements
    .filter(({ by }) => by === 'subject')
    .map((said) => (relative ? { ...said, interpreter: 'relative' as const } : said)),
})

const setsOf = (names: readonly string[]): readonly FieldSet[] =>
  [...new Set(names.map((name) => name.split('.')[0] ?? ''))].map((category) => ({
    category,
    fields: names.filter((name) => name.startsWith(`${category}.`)).map((name) => name.slice(category.length + 1)),
  }))

const released = (facts: Facts, lane: string): Facts => ({
  ...facts,
  verdicts: [
    ...(facts.verdicts ?? []),
    {
      ...{ id: 'released', codes: [lane], outcome: 'release' as const, categories: null },
      ...{ recordedAt: facts.moment.at, until: null },
    } satisfies Verdict,
  ],
})

/** The word on the first thing asked came through a relative; that on the rest did not. */
export const waitings: readonly Waiting[] = mendings
  .filter(({ mends }) => mends.length > 0 && mends.every((one) => one.kind === 'consent-of' && one.who === 'subject'))
  .flatMap(({ tables, whole, mends }: Mending): readonly Waiting[] => {
    const names = whole.categories.map(({ category }) => category)
    return names.flatMap((name): readonly Waiting[] => {
      const rest = [...names.filter((other) => other !== name), 'involvement'].filter((other) => other !== name)
      const consents = whole.consents.flatMap((record) => [
        part(record, 'doubted', [name], true),
        part(record, 'plain', rest, false),
      ])
      const facts = frozen({ ...whole, consents })
      const { outcome, withheld, permitted } = evaluate(tables, facts)
      const waits = Object.entries(withheld)
      if (outcome !== 'permit-partial' || waits.some(([, { codes }]) => codes.join() !== doubt)) return []
      const sets = setsOf(waits.map(([field]) => field))
      const asks = facts.direction === 'ask'
      const words = mends.flatMap((change): readonly ConsentOf[] =>
        change.kind === 'consent-of'
          ? [
              {
                ...{ ...change, categories: sets, interpreter: true, fieldwise: false, norm: false, handle: null },
                bothDirections: asks && change.layer === 'secrecy',
              },
            ]
          : [],
      )
      return [{ tables, facts, waits: sets, goes: setsOf(permitted), words }]
    })
  })

const narrowTo = (categories: readonly FieldSet[]): Change => ({ kind: 'narrow-categories', categories })
const asked = (lane: string, categories: readonly FieldSet[]): Change => ({ kind: 'ask-verdict', lane, categories })

const advised = ({ adviceFor, decide }: Core, tables: Tables, facts: Facts) =>
  adviceFor(tables, facts, decide(tables, facts)).all.map(
    ({ outcome, changes, answers }) => `${outcome} for ${answers.join()}: ${textOf(changes)}`,
  )

const said = (outcome: string, ...changes: readonly Change[]) => `${outcome} for ${doubt}: ${textOf(changes)}`

/** Tables in which a release of this lane settles nothing, or that do not know of such advice. */
const closed: readonly ((tables: Tables) => Tables)[] = [
  ({ vocabulary, ...tables }) => {
    const remedies = Object.fromEntries(Object.entries(vocabulary.remedies).filter(([name]) => name !== 'ask-verdict'))
    return { ...tables, vocabulary: { ...vocabulary, remedies } }
  },
  ({ reviews, ...tables }) => ({ ...tables, ...(reviews && { reviews: withLane(reviews, { releasable: false }) }) }),
  ({ reviews, ...tables }) => ({
    ...tables,
    ...(reviews && { reviews: withLane(reviews, { onlyRows: ['no-such-row'] }) }),
  }),
  ({ reviews, ...tables }) => ({
    ...tables,
    ...(reviews && {
      reviews: {
        ...reviews,
        lanes: Object.fromEntries(Object.entries(reviews.lanes).filter(([code]) => code !== doubt)),
      },
    }),
  }),
  ({ reviews: _gone, ...tables }) => tables,
]

type Reviews = NonNullable<Tables['reviews']>
const withLane = (reviews: Reviews, more: Partial<Reviews['lanes'][string]>): Reviews => {
  const lane = reviews.lanes[doubt]
  return lane === undefined ? reviews : { ...reviews, lanes: { ...reviews.lanes, [doubt]: { ...lane, ...more } } }
}

/** Ways of who asks what waits for a person in part. */
export const waiting: readonly Rule[] = [
  {
    title: 'of what waits for a person: leave it out, ask it alone, or ask the word again through another',
    cases: waitings.length,
    about: adviceFiles,
    fault: (core, seed) => {
      const { tables, facts, waits, goes, words } = waitings[seed - 1] as Waiting
      const want = [said('permit', narrowTo(goes)), said('review', asked(doubt, waits)), said('permit', ...words)]
      if (evaluate(tables, released(core.applied(facts, [asked(doubt, waits)]), doubt)).outcome !== 'permit')
        return 'a release lets nothing go'
      return unlike('ways', advised(core, tables, facts).toSorted(), want.toSorted())
    },
  },
  {
    title: 'a verdict is not advised in a lane that releases nothing, or by tables that do not know of it',
    cases: closed.length * 6,
    about: adviceFiles,
    fault: (core, seed) => {
      const { tables, facts, goes, words } = waitings[seed % waitings.length] as Waiting
      const less = closed[seed % closed.length]?.(tables) ?? tables
      const want = [said('permit', narrowTo(goes)), said('permit', ...words)]
      return unlike('ways', advised(core, less, facts).toSorted(), want.toSorted())
    },
  },
]
