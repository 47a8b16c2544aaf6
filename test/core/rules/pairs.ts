import type { Facts } from '../../../src/core/facts.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { adviceFiles } from './advice-files.ts'
import { advisedFault, mendings, type Mending } from './mending.ts'
import { unlike, type Rule } from './rule.ts'

/** What differs between a question and the same with one thing taken. */
const takenOf = ({ whole, facts }: Mending): Partial<Facts> =>
  Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(whole[key as keyof Facts])),
  )

const offered = ({ tables, whole }: Mending, { purpose }: Facts) =>
  tables.purposes[purpose]?.offers.includes(whole.purpose) === true

/** Both taken from one question, where they are not parts of one thing. */
const both = (a: Mending, b: Mending): readonly Mending[] => {
  const [one, other] = [takenOf(a), takenOf(b)]
  if (Object.keys(one).some((key) => key in other)) return []
  const [kinds, others] = [a, b].map(({ mends }) => mends.map(({ kind }) => kind))
  if (kinds?.some((kind) => others?.includes(kind))) return []
  const facts = frozen({ ...a.whole, ...one, ...other })
  const mends = [...a.mends, ...b.mends]
  // Without a case nothing says that this purpose is what they work on.
  if (facts.case.state !== 'found' && mends.some(({ kind }) => kind === 'other-purpose') && !offered(a, facts))
    return []
  return [
    { ...a, taken: `${a.taken}, ${b.taken}`, facts, mends, answers: [...a.answers, ...b.answers], fieldwise: 'either' },
  ]
}

const most = 12
const sortOf = ({ mends }: Mending) => mends.map(({ kind }) => kind).join()
const all = mendings.flatMap((a, i) => mendings.slice(i + 1).flatMap((b) => (a.whole === b.whole ? both(a, b) : [])))

/** Of each pair of sorts so many at most. */
export const pairs: readonly Mending[] = [...new Set(all.map(sortOf))].flatMap((sort) => {
  const same = all.filter((one) => sortOf(one) === sort)
  return same.filter((_, i) => i % Math.ceil(same.length / most) === 0)
})

const addresses = mendings.filter(({ mends }) => mends[0]?.kind === 'say-address-needed')

/** The same, and those with a ground asserted that is the right one. */
const asserted = addresses.map((one): Mending => {
  const right = { legalBasis: one.permit.ground?.legalBasis ?? null, law: null }
  return { ...one, whole: { ...one.whole, asserted: right }, facts: frozen({ ...one.facts, asserted: right }) }
})

/** The same with an address that became secret since. */
export const secret = [
  ...pairs.filter(({ mends }) => mends.some(({ kind }) => kind === 'say-address-needed')),
  ...[...addresses, ...asserted],
].map((one) => ({ ...one, open: frozen({ ...one.facts, person: one.whole.person }) }))

export const pairing: readonly Rule[] = [
  {
    title: 'two things that were taken from a permitted question are advised together',
    cases: pairs.length,
    about: adviceFiles,
    fault: (core, seed) => advisedFault(core, pairs[seed - 1] as Mending),
  },
  {
    title: 'who hears nothing of a secret address is told what he would be told if it were open',
    cases: secret.length,
    about: adviceFiles,
    fault: ({ adviceFor, decide }, seed) => {
      const { tables, facts, open } = secret[seed - 1] as (typeof secret)[number]
      const hidden = adviceFor(tables, facts, decide(tables, facts))
      const plain = adviceFor(tables, open, decide(tables, open))
      return (
        unlike('masks', hidden.masks, ['SECRET_ADDRESS']) ??
        unlike('ways', hidden.unmasked, plain.all) ??
        unlike('of an open address', plain.unmasked, [])
      )
    },
  },
]
