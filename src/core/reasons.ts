import type { Outcome } from './decision.ts'
import { deferredFindings } from './deferral.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { Verdict } from './judge.ts'
import type { Judged } from './judged.ts'
import { gather, join, none } from './lists.ts'
import { carriesNothing } from './outcome.ts'
import { wordsPermits } from './lane-words.ts'
import { own, unique, uniqueBy } from './own.ts'
import { unmasked } from './safety.ts'
import type { Tables } from './tables.ts'

/**
 * Why, the first leading: what carries a permit, after masks; else what has the outcome itself, in the order of the
 * vocabulary. Everything else that was found against it follows.
 */
export const reasonsOf = (tables: Tables, facts: Facts, judged: Judged, outcome: Outcome): readonly Finding[] => {
  const place = (code: string) => own(tables.vocabulary.reasons, code)?.place ?? 0
  const rank = (finding: Finding) => (finding.outcome === outcome ? 0 : 1000) + place(finding.code)
  const found = unique(join(judged.blocks, gather(judged.verdicts, verdictAgainst)))
  const against = found.length < 2 ? found : found.toSorted((a, b) => rank(a) - rank(b))
  const leads = ({ code }: Finding) => own(tables.vocabulary.reasons, code)?.leads === true
  const all =
    judged.permitted.length > 0 || carriesNothing(judged)
      ? join(
          against.filter(leads),
          carriedBy(tables, facts, judged),
          judged.extras,
          against.filter((finding) => !leads(finding)),
        )
      : join(against, judged.extras)
  return uniqueBy(all, ({ code, row, concerns }) => `${code} ${row} ${concerns ?? ''}`)
}

/** What stands against one field: a word of consent brings the other words along, as far as they weigh as much. */
const verdictAgainst = ({ lead, words: { findings } }: Verdict): readonly Finding[] => {
  if (lead === null) return none
  if (!findings.includes(lead)) return [lead]
  return lead.outcome === 'deny' ? findings.filter(({ outcome }) => outcome === 'deny') : findings
}

const carriedBy = (tables: Tables, facts: Facts, { lane, permitted, carrying }: Judged): readonly Finding[] => {
  if (lane === null) return none
  const place = (code: string) => own(tables.vocabulary.reasons, code)?.place ?? 0
  const words = gather(unique(carrying.map((verdict) => verdict.words)), wordsPermits)
  const [telling] = words.length < 2 ? words : words.toSorted((a, b) => place(b.code) - place(a.code))
  const law = unique(
    join(
      lane.law,
      gather(words, (word) => (word.code === telling?.code ? word.law : none)),
    ),
  )
  return join(
    [telling ? withLaw(telling, law) : found(tables, { id: lane.row.id, code: lane.row.permit, law: lane.law })],
    unmasked(tables, facts, lane.row, permitted),
    deferredFindings(tables, facts),
  )
}

const withLaw = ({ code, row, outcome, concerns, obligations, fields }: Finding, law: readonly string[]): Finding => ({
  code,
  row,
  law,
  outcome,
  concerns,
  obligations,
  fields,
})
