import { factsNow } from './facts-now.ts'
import type { Facts, RecordedFact } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { none } from './lists.ts'
import { covers, type Matter, type Scope } from './scope.ts'
import type { Speaker } from './speakers.ts'
import type { AskedWord } from './consent-rules.ts'
import type { Tables } from './tables.ts'

/** Who speaks for a minor now (domain.md D.4): dated facts before the BRP's answer, never a self-declaration. */
export interface Representatives {
  readonly speakers: readonly Speaker[]
  readonly findings: readonly Finding[]
  readonly rows: readonly string[]
}

/** The holders of gezag, a guardian, a special curator, or why nobody can be named. */
export const representativesOf = (
  tables: Tables,
  facts: Facts,
  matter: Matter,
  word: AskedWord,
  law: readonly string[],
  onNo: Speaker['onNo'],
): Representatives => {
  const { authority } = tables.consent
  const speaker = (who: string, handle: string | null, capacity: string, row: string): Speaker => ({
    who,
    handle,
    capacity,
    row,
    law,
    onNo,
    norm: word.norm,
    accepts: [],
  })
  const recorded = facts.person.recorded.length > 0 ? byFact(tables, facts, matter, speaker) : null
  if (recorded !== null) return recorded
  const answer = facts.person.underInvestigation === 'yes' ? 'under-investigation' : facts.person.authority.kind
  const row = authority.find((known) => known.answer === answer)
  if (row === undefined) throw new Error('an answer about gezag that the tables do not know')
  if (row.use !== 'holders' || !('holders' in facts.person.authority) || facts.person.authority.holders.length === 0)
    return {
      speakers: [],
      rows: [row.id],
      findings: [found(tables, { ...row, code: row.code ?? 'AUTHORITY_UNKNOWN' })],
    }
  return named(
    row.id,
    facts.person.authority.holders.map(({ id, handle, capacity }) => speaker(id, handle, capacity, row.id)),
  )
}

type Speaking = (who: string, handle: string | null, capacity: string, row: string) => Speaker

/** Whom a dated fact lets speak before whatever the BRP answers; null: none does. */
const byFact = (tables: Tables, facts: Facts, matter: Matter, speaker: Speaking): Representatives | null => {
  const { parents } = tables.consent
  const curator = factsNow(facts, 'special-curator').find((fact) => fact.concerns !== null && inScope(fact, matter))
  if (curator?.concerns)
    return named(parents.specialCurator.id, [
      speaker(curator.concerns, null, 'special-curator', parents.specialCurator.id),
    ])
  const partial = factsNow(facts, 'partial-authority-transfer').find((fact) => isBounded(fact) && inScope(fact, matter))
  if (partial?.concerns && parents.partialTransfer)
    return named(parents.partialTransfer.id, [
      speaker(partial.concerns, handleOf(facts, partial.concerns), 'guardian', parents.partialTransfer.id),
    ])
  const order = latest(factsNow(facts, 'court-authority-order').filter((fact) => orderedHolders(fact).length > 0))
  if (order)
    return named(
      parents.courtOrder.id,
      orderedHolders(order).map((who) => speaker(who, handleOf(facts, who), orderedAs(order), parents.courtOrder.id)),
    )
  const guardian = latest(
    [...factsNow(facts, 'guardianship'), ...factsNow(facts, 'provisional-guardianship')].filter((f) => f.concerns),
  )
  if (guardian?.concerns)
    return named(parents.guardianship.id, [
      speaker(guardian.concerns, handleOf(facts, guardian.concerns), 'guardian', parents.guardianship.id),
    ])
  return null
}

/** Whether the order says what it is about: one that does not stands in for nobody's word. */
export const isBounded = ({ details }: RecordedFact): boolean =>
  typeof details['scope'] === 'object' && details['scope'] !== null

const named = (row: string, speakers: readonly Speaker[]): Representatives => ({
  speakers,
  findings: none,
  rows: [row],
})

/** Whether a court's order is about this matter; without a scope it is about all of the child's sharing. */
export const inScope = ({ details }: RecordedFact, matter: Matter): boolean => {
  const scope = details['scope']
  return typeof scope !== 'object' || scope === null || covers(scope as Scope, matter)
}

const latest = (facts: readonly RecordedFact[]): RecordedFact | undefined =>
  facts.toSorted((a, b) => (a.from + a.recordedAt < b.from + b.recordedAt ? -1 : 1)).at(-1)

const orderedHolders = ({ details, concerns }: RecordedFact): readonly string[] => {
  const listed = details['holders']
  if (Array.isArray(listed)) return listed.filter((item) => typeof item === 'string')
  return concerns === null ? [] : [concerns]
}

const orderedAs = ({ details }: RecordedFact): string => (details['capacity'] === 'guardian' ? 'guardian' : 'parent')

const handleOf = (facts: Facts, who: string): string | null =>
  'holders' in facts.person.authority
    ? (facts.person.authority.holders.find(({ id }) => id === who)?.handle ?? null)
    : null
