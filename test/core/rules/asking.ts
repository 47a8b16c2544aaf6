import type { Change, ConsentOf } from '../../../src/core/change.ts'
import type { Decision, FieldSet } from '../../../src/core/decision.ts'
import type { ConsentRecord, Facts } from '../../../src/core/facts.ts'
import { generator } from '../generated.ts'
import { mendings, type Mending } from './mending.ts'
import { wordOf } from './ranking.ts'
import { firstOf, unlike, type Rule } from './rule.ts'

const { tables, whole } = mendings[0] as Mending
const people = ['subject', 'mother']
const layers = ['legal-basis', 'secrecy'] as const
const kinds = ['consent', 'statutory-condition'] as const
const codes = [
  ...['CONSENT_MISSING_SUBJECT', 'CONSENT_MISSING_REPRESENTATIVE', 'SECRECY', 'CONSENT_SCOPE', 'CONSENT_EXPIRED'],
  ...['ASKING_DISCLOSES', 'NOT_NECESSARY'],
]
const all = { inSubjectInterest: true, concreteRequest: true, individualCase: true, alternativeOffered: true }

/** A word that lacks, what was said before, and what was changed on the way. */
const caseOf = (seed: number) => {
  const { pick, maybe } = generator(tables, seed)
  const some = <T>(items: readonly T[], chance = 0.4) => items.filter(() => maybe(chance))
  const consents = Array.from({ length: pick([0, 1, 2]) }, (_, i): ConsentRecord => ({
    ...{ ...(whole.consents[0] as ConsentRecord), id: `c${String(i)}`, layer: pick(layers), kind: pick(kinds) },
    freeConsent: pick([null, null, { ...all, refusalWithoutDetrimentExplained: maybe(0.5) }]),
    statements: some(['subject', 'mother', 'mother'], 0.6).map((by) => ({
      ...{ by, capacity: 'self', outcome: pick(['given', 'given', 'refused'] as const), method: 'written' as const },
      ...{ saidAt: '2026-01-01T00:00:00.000Z', saidOn: '2026-01-01', recordedAt: '2026-01-01T00:00:00.000Z' },
    })),
  }))
  const withdrawals: Facts['withdrawals'] = maybe(0.25)
    ? [
        {
          ...{ id: 'w', by: pick(people), consent: null, scope: {} as never, saidAt: '2026-01-01T00:00:00.000Z' },
          ...{ saidOn: '2026-01-01', recordedAt: '2026-01-01T00:00:00.000Z' },
        },
      ]
    : []
  const sets: readonly FieldSet[] = [{ category: 'plan', fields: pick([['goal'], ['goal', 'due']]) }]
  const word = (): ConsentOf => ({
    ...{ ...wordOf(pick(people)), layer: pick(layers), consentKind: pick(kinds), bothDirections: maybe(0.3) },
    ...{
      fieldwise: maybe(0.5),
      categories: [{ category: 'plan', fields: pick([['goal'], ['goal', 'due'], ['actor']]) }],
    },
  })
  const made: readonly Change[] = [
    ...some<Change>([{ kind: 'other-purpose', purpose: 'p' }], 0.4),
    ...some<Change>([{ kind: 'say-address-needed' }, word(), word()], 0.6),
  ]
  const one = { who: pick(people), handle: null, capacity: 'self', layer: pick(layers), kind: pick(kinds), norm: false }
  const reasons = some(codes).map((code) => ({ code, row: '', law: [], concerns: null }))
  return { facts: { ...whole, consents, withdrawals }, made, one, reasons, sets }
}

export const askings: readonly Rule[] = [
  {
    title: 'who may be asked is asked as wide as before and what lacks now, by the codes that say a word is not there',
    cases: 1500,
    about: ['ways-asking.ts'],
    fault: ({ wordsFor }, seed) => {
      const { facts, made, one, reasons, sets } = caseOf(seed)
      const decision = { permitted: [], withheld: [], reasons } as unknown as Decision
      const group = { code: 'SECRET', outcome: 'needs-consent' as const, sets, missing: [one as never] }
      const [way] = wordsFor(facts, decision, group, made)
      let blocked = false
      for (const { layer, freeConsent } of facts.consents)
        if (`${one.layer} ${one.kind} ${layer}` === 'legal-basis consent legal-basis')
          blocked ||= freeConsent?.refusalWithoutDetrimentExplained === false
      const nos = [
        ...facts.withdrawals.map(({ by }) => `${by} refused`),
        ...facts.consents.flatMap(({ statements }) => statements.map(({ by, outcome }) => `${by} ${outcome}`)),
      ]
      if (made.some(({ kind }) => kind === 'other-purpose') && nos.includes(`${one.who} refused`)) blocked = true
      if (blocked || way === undefined) return unlike('asked', way === undefined, blocked)
      const name = `${one.who} ${one.layer} ${one.kind}`
      const before = made.flatMap((change) =>
        change.kind === 'consent-of' && `${change.who} ${change.layer} ${change.consentKind}` === name ? [change] : [],
      )[0]
      const said = before?.categories[0]?.fields ?? []
      const fields = [...said, ...(sets[0]?.fields ?? []).filter((field) => !said.includes(field))]
      const [word] = way.changes as readonly ConsentOf[]
      const here = reasons.map(({ code }) => code)
      return firstOf([
        unlike('fields', word?.categories, [{ category: 'plan', fields }]),
        unlike(
          'both ways',
          word?.bothDirections,
          before?.bothDirections === true ||
            (before !== undefined && fields.length === said.length) ||
            here.includes('ASKING_DISCLOSES'),
        ),
        unlike('answers', way.answers, ['SECRET', ...here.filter((code) => codes.indexOf(code) < 5)]),
      ])
    },
  },
]
