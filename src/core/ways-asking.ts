import { isUnfree } from './applied.ts'
import type { Change, ConsentOf } from './change.ts'
import type { Decision, FieldSet, Missing, Withheld } from './decision.ts'
import type { Facts, Party } from './facts.ts'
import { names } from './scope.ts'
import type { Way } from './ways-out.ts'

/** Fields that stand withheld for the same reason and the same lacking words. */
export interface Group {
  readonly code: string
  readonly outcome: Withheld['outcome']
  readonly sets: readonly FieldSet[]
  readonly missing: readonly Missing[]
}

/** Everybody whose word lacks, all of them; nobody where one may not be asked. */
export const wordsFor = (facts: Facts, decision: Decision, group: Group, made: readonly Change[]): readonly Way[] => {
  const { missing } = group
  const asked = missing.map((one) => wordOf(facts, decision, group, one, made))
  if (!missing.every((one) => mayBeAsked(facts, one, made))) return []
  return [
    {
      changes: asked,
      answers: [group.code, ...decision.reasons.filter(({ code }) => wordCodes.includes(code)).map(({ code }) => code)],
    },
  ]
}

const wordCodes = [
  'CONSENT_MISSING_SUBJECT',
  'CONSENT_MISSING_REPRESENTATIVE',
  'SECRECY',
  'CONSENT_SCOPE',
  'CONSENT_EXPIRED',
]

/**
 * Never somebody who said no or withdrew, or whose word would not be free (domain.md D.1, D.5); whoever is unsafe to ask
 * is not among who lacks (1.2 step 11).
 */
const mayBeAsked = (facts: Facts, { who, layer, kind }: Missing, made: readonly Change[]): boolean => {
  const ground = layer === 'legal-basis' && kind === 'consent'
  if (ground && facts.consents.some((record) => record.layer === layer && isUnfree(record.freeConsent))) return false
  const elsewhere = made.some((change) => change.kind === 'other-purpose' || change.kind === 'other-lane')
  return !elsewhere || !saidNo(facts, who)
}

/** Any no of this person: what was refused or withdrawn is not asked again for another reason. */
const saidNo = ({ consents, withdrawals }: Facts, who: string): boolean =>
  withdrawals.some(({ by }) => by === who) ||
  consents.some(({ statements }) => statements.some(({ by, outcome }) => by === who && outcome === 'refused'))

const wordOf = (facts: Facts, decision: Decision, group: Group, one: Missing, made: readonly Change[]): ConsentOf => {
  const { who, handle, capacity, layer, kind, norm } = one
  const before = made.find(
    (change): change is ConsentOf =>
      change.kind === 'consent-of' && change.who === who && change.layer === layer && change.consentKind === kind,
  )
  const categories = union(before?.categories ?? [], group.sets)
  return {
    ...{
      kind: 'consent-of',
      who,
      handle,
      capacity,
      layer,
      consentKind: kind,
      norm,
      purpose: facts.purpose,
      categories,
    },
    fieldwise: before?.fieldwise === true || isPart(facts, decision, categories),
    ...{ source: nameOf(facts.source), recipient: nameOf(facts.recipient) },
    // Said and still lacking: then it is the question itself that this person's word does not cover yet.
    bothDirections:
      before?.bothDirections === true ||
      (before !== undefined && JSON.stringify(before.categories) === JSON.stringify(categories)) ||
      decision.reasons.some(({ code }) => code === 'ASKING_DISCLOSES'),
    interpreter: false,
  }
}

const nameOf = ({ oin, kind }: Party): string => oin ?? kind

const union = (a: readonly FieldSet[], b: readonly FieldSet[]): readonly FieldSet[] => {
  const sets = new Map(a.map(({ category, fields }) => [category, fields]))
  for (const { category, fields } of b) sets.set(category, [...new Set([...(sets.get(category) ?? []), ...fields])])
  return [...sets].map(([category, fields]) => ({ category, fields }))
}

/** Whether less than what is asked of one of these categories is put to this person. */
const isPart = (facts: Facts, { permitted, withheld }: Decision, sets: readonly FieldSet[]): boolean =>
  sets.some(({ category, fields }) => {
    const all = [...permitted, ...withheld].filter((set) => set.category === category).flatMap((set) => set.fields)
    const whole = facts.categories.some((asked) => asked.category === category && asked.fields === null)
    return !whole || all.some((field) => !fields.includes(field))
  })

/** Those whose yes came through a relative who interpreted say it again, as wide, through somebody who is none. */
export const againWithInterpreter = (facts: Facts, { sets }: Group): readonly Change[] =>
  facts.consents.flatMap(({ layer, kind, scope, statements, freeConsent }) => {
    if (layer === 'help' || isUnfree(freeConsent)) return []
    const asking = facts.direction === 'ask' && layer === 'secrecy' && names(scope.sources, facts.recipient)
    return statements
      .filter(({ interpreter, outcome }) => interpreter === 'relative' && outcome === 'given')
      .map(({ by, capacity }): ConsentOf => ({
        ...{ kind: 'consent-of', who: by, handle: null, capacity, layer, consentKind: kind, norm: false },
        ...{ purpose: facts.purpose, categories: sets, fieldwise: false, bothDirections: asking },
        ...{ source: nameOf(facts.source), recipient: nameOf(facts.recipient), interpreter: true },
      }))
  })
