import { limits, type Advice } from '../../../src/core/advice.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import type { Core } from '../../mutation/core.ts'
import { focused } from '../focused/index.ts'
import { generator } from '../generated.ts'
import { evaluate } from '../naive/evaluate.ts'
import { adviceFiles } from './advice-files.ts'
import { several } from './several.ts'
import { perSeed, unlike, type Rule } from './rule.ts'

const { tables: loaded } = loadPolicies('policies').of('9901')
const ofTheme = focused(loaded)

interface Refusal {
  readonly tables: Tables
  readonly facts: Facts
}

/** Refusals and partial permits that several things stand in the way of, or at random. */
const refusalOf = perSeed((seed): Refusal => {
  for (let at = seed * 1000; ; at++) {
    const { tables, facts } = seed % 8 === 0 ? { tables: loaded, facts: generator(loaded, at).facts() } : several(at)
    if (evaluate(tables, facts).outcome !== 'permit') return { tables, facts: frozen(facts) }
  }
})

const parts = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  Array.from({ length: 2 ** changes.length - 1 }, (_, i) => changes.filter((_change, place) => (i >> place) & 1))

const silences = ['ASKING_UNSAFE', 'REVIEW_REPRESENTATIVE_CONFLICT', 'SEALED', 'PERSON_NOT_FOUND']

const people = ({ changes }: Advice) => changes.flatMap((change) => (change.kind === 'consent-of' ? [change] : []))

/** What is wrong with one way, by itself. */
const faultOf = (core: Core, { tables, facts }: Refusal, way: Advice): string | null => {
  const after = (changes: readonly Change[]) => core.decide(tables, core.applied(facts, changes))
  const there = after(way.changes)
  if (there.outcome !== way.outcome) return `leads to ${there.outcome}, not ${way.outcome}`
  if (parts(way.changes).some((part) => after(part).outcome === way.outcome)) return 'a part of it is enough'
  if (there.reasons.some(({ code }) => silences.includes(code))) return 'leads where nobody may be asked'
  if (way.changes.length === 0 || way.changes.length > limits.changes) return 'too many changes, or none'
  const onWord = there.ground?.secrecyGround === tables.vocabulary.modes.consent.secrecyGround
  const [lead] = there.reasons
  const { reasons } = tables.vocabulary
  const ordered = core.combined([], way.changes)
  return (
    unlike('persons', way.persons, new Set(people(way).map(({ who }) => who)).size) ??
    unlike('on a word', way.byConsent, onWord) ??
    unlike('in the order of carrying out', way.changes, ordered) ??
    unlike('codes once, by name', way.answers, [...new Set(way.answers)].toSorted()) ??
    (way.answers.every((code) => code in reasons) ? null : 'answers what is no code') ??
    (way.outcome !== 'review' || way.answers.includes(lead?.code ?? '') ? null : 'says nothing of who then decides') ??
    firstGround(way, there.ground)
  )
}

/** Where another ground is the way, it is the one that then holds; while none does, it is open. */
const firstGround = ({ changes }: Advice, ground: ReturnType<Core['decide']>['ground']): string | null => {
  const said = changes.find((change) => change.kind === 'use-ground')
  if (said === undefined) return null
  const { legalBasis, secrecyGround, law } = said
  const open = { legalBasis: '', secrecyGround: '', law: [] }
  const holds = ground && { legalBasis: ground.legalBasis, secrecyGround: ground.secrecyGround, law: ground.law }
  return unlike('ground', { legalBasis, secrecyGround, law }, holds ?? open)
}

/** Fewest people first, then the fewest changes, then permits before reviews, then what is nearest to the question. */
const orderFault = ({ kinds }: Core, ways: readonly Advice[]): string | null => {
  const place = ({ changes, persons, outcome }: Advice) => [
    ...[persons, changes.length, outcome === 'permit' ? 0 : 1],
    changes.reduce((sum, { kind }) => sum + kinds.indexOf(kind), 0),
    JSON.stringify(changes),
  ]
  const before = (a: readonly (string | number)[], b: readonly (string | number)[]) => {
    const i = a.findIndex((value, at) => value !== b[at])
    return i < 0 || (a[i] ?? '') < (b[i] ?? '')
  }
  const wrong = ways.some((way, i) => i > 0 && !before(place(ways[i - 1] as Advice), place(way)))
  return wrong ? `order: ${ways.map((way) => place(way).slice(0, 4).join('/')).join(' ')}` : null
}

const listFault = ({ tables, facts }: Refusal, ways: readonly Advice[]): string | null => {
  const names = ways.map(({ changes }) => JSON.stringify(changes))
  if (ways.length > limits.kept) return 'too many'
  if (new Set(names).size !== names.length) return 'twice'
  const { codes } = evaluate(tables, facts)
  if (ways.length > 0 && codes.some((code) => silences.includes(code))) return 'said where nobody may be asked'
  const has = (whole: Advice, part: Advice) =>
    part.changes.every((one) => whole.changes.some((other) => JSON.stringify(one) === JSON.stringify(other)))
  const permits = ways.filter(({ outcome }) => outcome === 'permit')
  if (ways.some((way) => way.outcome === 'review' && permits.some((permit) => has(permit, way))))
    return 'a review on the way to a permit is told beside it'
  const lawful = permits.some(
    ({ byConsent, persons, changes }) =>
      !byConsent && persons === 0 && changes.some(({ kind }) => kind === 'use-ground'),
  )
  return lawful && ways.some(({ persons }) => persons > 0) ? 'somebody is asked where another ground carries it' : null
}

/** A person is promised where before nobody would decide, or not about these fields alone. */
const promiseFault = (start: string, { outcome, changes }: Advice): string | null => {
  if (outcome !== 'review') return null
  const alone = changes.some(({ kind }) => kind === 'ask-verdict')
  return start === 'review' || (start === 'permit-partial' && !alone) ? `a review where it was ${start}` : null
}

/** Nobody is asked who is a danger, whose word was not free, or who said no to something else. */
const askingFault = ({ facts }: Refusal, way: Advice): string | null => {
  const danger = ({ who }: { readonly who: string }) =>
    facts.person.recorded.some(
      ({ kind, concerns, recordedAt, until }) =>
        kind === 'suspected-harm' &&
        concerns === who &&
        until === null &&
        recordedAt <= facts.moment.at &&
        who !== facts.person.id,
    )
  const no = (who: string) =>
    facts.withdrawals.some(({ by }) => by === who) ||
    facts.consents.some(({ statements }) => statements.some(({ by, outcome }) => by === who && outcome === 'refused'))
  const unfree = facts.consents.some(
    ({ layer, freeConsent }) =>
      layer === 'legal-basis' && freeConsent !== null && Object.values(freeConsent).includes(false),
  )
  const elsewhere = way.changes.some(({ kind }) => kind === 'other-purpose' || kind === 'other-lane')
  for (const word of people(way)) {
    if (danger(word)) return `asks ${word.who}, a danger`
    if (elsewhere && no(word.who)) return `asks ${word.who}, who said no, for something else`
    if (unfree && word.layer === 'legal-basis' && word.consentKind === 'consent' && !word.interpreter)
      return 'asks again what was not free'
    if (word.categories.length === 0 || word.categories.some(({ fields }) => fields.length === 0)) return 'asks nothing'
  }
  return null
}

export const advising: readonly Rule[] = [
  {
    title: 'ways lead where they say and no part of them does; few, each once, those that bother fewest people first',
    cases: 120,
    about: adviceFiles,
    fault: (core, seed) => {
      const refusal = refusalOf(seed)
      const decision = core.decide(refusal.tables, refusal.facts)
      const { all, masks, unmasked } = core.adviceFor(refusal.tables, refusal.facts, decision)
      const named = (fault: string | null, way: Advice) => (fault === null ? null : `${fault}: ${JSON.stringify(way)}`)
      for (const way of all) {
        const fault = named(
          faultOf(core, refusal, way) ?? askingFault(refusal, way) ?? promiseFault(decision.outcome, way),
          way,
        )
        if (fault !== null) return fault
      }
      const silent = Object.entries(refusal.tables.vocabulary.reasons)
        .filter(([, { toldAs }]) => toldAs === 'silent')
        .map(([code]) => code)
      return (
        listFault(refusal, all) ??
        orderFault(core, all) ??
        listFault(refusal, unmasked) ??
        orderFault(core, unmasked) ??
        (masks.every((code) => silent.includes(code)) ? null : `masks: ${masks.join()}`) ??
        (masks.length === 0 && unmasked.length > 0 ? 'ways of who hears no mask, where there is none' : null)
      )
    },
  },
  {
    title: 'what is permitted has no way out',
    cases: 40,
    about: adviceFiles,
    fault: ({ adviceFor, decide }, seed) => {
      const { tables, facts } = ofTheme(seed * 4)
      const decision = decide(tables, facts)
      return decision.outcome === 'permit'
        ? unlike('ways', adviceFor(tables, facts, decision), { all: [], masks: [], unmasked: [] })
        : null
    },
  },
]
