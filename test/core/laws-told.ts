import type { Teller } from '../../src/core/audience.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { Authority, Facts, RecordedFact, Statement } from '../../src/core/facts.ts'
import type { Tables } from '../../src/core/tables.ts'
import type { Told } from '../../src/core/told.ts'
import type { Judge, Law } from './laws.ts'

const partner: Teller = { kind: 'school', scopes: ['exchange'], recordsConsent: false }
/** A resident hears what every party hears: no scope, no part in the case. */
const resident: Teller = { kind: 'resident', scopes: [], recordsConsent: false }

export const fact = (kind: string, concerns: string | null = null): RecordedFact => ({
  ...{ id: `added-${kind}`, kind, from: '2026-01-01', until: null, recordedAt: '2026-01-01T00:00:00.000Z', concerns },
  ...{ source: { type: 'professional', reference: null }, details: {} },
})

export const having = (facts: Facts, ...added: readonly RecordedFact[]): Facts => ({
  ...facts,
  person: { ...facts.person, recorded: [...facts.person.recorded, ...added] },
})

const at = '2026-08-20T10:00:00.000Z'
const said = (by: string, capacity: string, outcome: 'given' | 'refused'): Statement => ({
  ...{ by, capacity, outcome, saidAt: at, saidOn: '2026-08-20', recordedAt: at, method: 'written' },
})

/** What this person says of this very exchange, in both layers. */
export const worded = (facts: Facts, by: string, capacity: string, outcome: 'given' | 'refused'): Facts => ({
  ...facts,
  consents: [
    ...facts.consents,
    ...(['secrecy', 'legal-basis'] as const).map((layer) => ({
      ...{ id: `added-${by}-${layer}`, layer, kind: 'consent' as const, validUntil: null, recordedAt: at },
      freeConsent: null,
      scope: {
        purposes: [facts.purpose],
        categories: [...facts.categories.map(({ category }) => category), 'involvement'],
        sources: [facts.source.oin ?? facts.source.kind, facts.recipient.oin ?? facts.recipient.kind],
        recipients: [facts.source.oin ?? facts.source.kind, facts.recipient.oin ?? facts.recipient.kind],
        fields: {},
      },
      statements: [said(by, capacity, outcome)],
    })),
  ],
})

const holder = (id: string, capacity: 'parent' | 'guardian') => ({ id, handle: `ah_${id}`, capacity })
const authorities: readonly Authority[] = [
  { kind: 'joint', holders: [holder('mother', 'parent'), holder('father', 'parent')] },
  { kind: 'sole', holders: [holder('mother', 'parent')] },
  { kind: 'guardian', holders: [holder('guardian', 'guardian')] },
]

/** Gezag and orders: what a partner may not know, each on its own. */
const underGezag = (facts: Facts): readonly Facts[] => [
  facts,
  ...authorities.map((authority) => ({ ...facts, person: { ...facts.person, authority } })),
  ...[fact('court-authority-order', 'mother'), fact('unreachable', 'father')].map((added) => having(facts, added)),
]

/** Somebody said no, or stopped it. */
const refused = (facts: Facts): readonly Facts[] => [
  worded(facts, 'subject', 'self', 'refused'),
  worded(facts, 'mother', 'parent', 'refused'),
  {
    ...facts,
    withdrawals: [
      ...facts.withdrawals,
      { id: 'w', by: 'subject', saidAt: at, saidOn: '2026-08-20', recordedAt: at, consent: null, scope: 'all' },
    ],
  },
]

/** Danger, and what is kept from a parent: each concerns the mother. */
const hidden = ['shelter', 'secret-consultation', 'suspected-harm', 'refusal-toward-parent', 'help-without-parents']

/** What of a decision may differ in what is told: the fields that go. */
const goes = ({ permitted }: Pick<Decision, 'permitted'>) => JSON.stringify(permitted)

const standsHidden = ({ vocabulary }: Tables, { withheld }: Decision): boolean =>
  withheld.some(({ code }) => vocabulary.reasons[code]?.audience.includes('all') !== true)

/** A resident who asks the file of the person of these facts, by the right of access. */
const ownAccess = (facts: Facts, by: { who: string; capacity: string }, held: boolean): Facts => ({
  ...facts,
  purpose: 'own-access',
  categories: [{ category: 'exchange-log', fields: null, why: 'given' }],
  right: { right: 'access', law: 'jeugdwet', by, held },
})

/** What is told is what was told without it, or nothing but the general no; or the same with the general no beside it. */
const isHidden = (told: string, without: string): boolean => {
  if (told === without) return true
  const { outcome, reasons, permitted, missing, obligations, remedies, rows } = JSON.parse(told) as Told
  const nothing = [permitted, missing, obligations, remedies, rows].every((list) => list.length === 0)
  const general = outcome === 'deny' && nothing && reasons.every(({ code }) => code === 'NOT_NOW')
  return general || besideGeneral(told) === besideGeneral(without)
}

/** Something goes, told in codes that everybody hears, of no row and nobody. */
const isPlainPermit = ({ vocabulary }: Tables, told: string): boolean => {
  const { permitted, reasons, missing, rows } = JSON.parse(told) as Told
  const open = reasons.every(({ code }) => vocabulary.reasons[code]?.audience.includes('all') === true)
  return permitted.length > 0 && open && missing.length === 0 && rows.length === 0
}

/** Without the general no, and without the code of each field that does not go. */
const besideGeneral = (told: string): string => {
  const { withheld, reasons, ...rest } = JSON.parse(told) as Told
  const fields = withheld.flatMap((set) => set.fields.map((field) => `${set.category}.${field}`)).toSorted()
  return JSON.stringify({ ...rest, fields, reasons: reasons.filter(({ code }) => code !== 'NOT_NOW') })
}

const toldTo = ({ decide, tell }: Judge, tables: Tables, facts: Facts, teller: Teller) =>
  JSON.stringify(tell(tables, decide(tables, facts), teller))

/** Without its duties: where a secret address is all that was asked, there is nothing to tell anybody of. */
const dutiless = (told: string) => JSON.stringify({ ...(JSON.parse(told) as object), obligations: [] })

const onlyMasked = ({ permitted, withheld }: Decision) =>
  permitted.length === 0 && withheld.some(({ code }) => code === 'SECRET_ADDRESS')

/** Laws of domain.md K about what is told, and about what one person's decision may depend on. */
export const toldLaws: Readonly<Record<string, Law>> = {
  'what a partner is told does not depend on gezag or orders': ({ decide, tell }, tables, facts) => {
    if (tables.purposes[facts.purpose]?.case === 'none') return null
    const told = new Map<string, string>()
    for (const given of underGezag(facts)) {
      const decision = decide(tables, given)
      const text = JSON.stringify(tell(tables, decision, partner))
      // Where nothing hidden stands in the way, what does is told.
      const key = `${goes(decision)} ${String(standsHidden(tables, decision))}`
      const before = told.get(key)
      if (before !== undefined && before !== text) return `${before}\n${text}`
      told.set(key, text)
    }
    return null
  },
  'a partner is not told of a no: as without it, or the general no, the same whoever said it': (
    { decide, tell },
    tables,
    facts,
  ) => {
    if (tables.purposes[facts.purpose]?.case === 'none') return null
    const told = (given: Facts) => JSON.stringify(tell(tables, decide(tables, given), partner))
    const without = told(facts)
    const unsaid = told({ ...facts, consents: [], withdrawals: [] })
    const general = new Set<string>()
    for (const given of refused(facts)) {
      const decision = decide(tables, given)
      const text = JSON.stringify(tell(tables, decision, partner))
      if (text === without || text === unsaid || decision.permitted.length > 0) continue
      if (!isHidden(text, without)) return `${text}\n${without}`
      general.add(text)
    }
    return general.size > 1 ? [...general].join('\n') : null
  },
  'what is hidden from a parent changes nothing that others are told, or makes it the general no': (
    judge,
    tables,
    facts,
  ) => {
    for (const teller of [resident, partner]) {
      const without = toldTo(judge, tables, facts, teller)
      for (const added of hidden) {
        const given = having(facts, fact(added, 'mother'))
        const told = toldTo(judge, tables, given, teller)
        if (onlyMasked(judge.decide(tables, given)) && dutiless(told) === dutiless(without)) continue
        // A youth in danger may speak alone: then it goes, and nobody hears why (domain.md D.2).
        if (isPlainPermit(tables, told)) continue
        if (!isHidden(told, without)) return `${added} to ${teller.kind}: ${told}\n${without}`
      }
    }
    return null
  },
  'a report to Veilig Thuis in the file changes nothing that is told to who asks it': (judge, tables, facts) => {
    const askers = [
      { who: 'mother', capacity: 'parent' },
      { who: facts.person.id, capacity: 'self' },
    ]
    for (const by of askers) {
      const told = [true, false].map((held) => toldTo(judge, tables, ownAccess(facts, by, held), resident))
      if (told[0] !== told[1]) return told.join('\n')
    }
    return null
  },
  'a decision does not depend on which other people there are, only on what they are to this person': (
    { decide },
    tables,
    facts,
  ) => {
    const names = ['mother', 'father', 'aunt', 'mentor-person', 'guardian-person']
    const swap = (text: string, back = false) =>
      names.reduce((now, name, i) => {
        const other = `zz-${String(9 - i)}`
        return back ? now.replaceAll(`"${other}"`, `"${name}"`) : now.replaceAll(`"${name}"`, `"${other}"`)
      }, text)
    const renamed = decide(tables, JSON.parse(swap(JSON.stringify(facts))) as Facts)
    return swap(JSON.stringify(renamed), true) === JSON.stringify(decide(tables, facts)) ? null : 'differs'
  },
  'what is said or noted of a stranger gives and takes nothing': ({ decide }, tables, facts) => {
    const before = goes(decide(tables, facts))
    const strange = [
      worded(facts, 'stranger', 'parent', 'given'),
      worded(facts, 'stranger', 'parent', 'refused'),
      ...['suspected-harm', 'unreachable', 'other-parent-informed'].map((kind) =>
        having(facts, fact(kind, 'stranger')),
      ),
    ]
    const fault = strange.findIndex((given) => goes(decide(tables, given)) !== before)
    return fault < 0 ? null : `by ${String(fault)}`
  },
  'what was decided of somebody else just before changes nothing': ({ decide }, tables, facts) => {
    const first = JSON.stringify(decide(tables, facts))
    const other = { ...facts, person: { ...facts.person, id: 'other', recorded: [], authority: authorities[0]! } }
    decide(tables, worded(having(other, fact('sealed')), 'other', 'self', 'refused'))
    decide(tables, worded(other, 'other', 'self', 'given'))
    return JSON.stringify(decide(tables, structuredClone(facts))) === first ? null : 'differs'
  },
  'Veilig Thuis alone is told in its lanes': ({ decide }, tables, facts) => {
    const lanes = {
      'veilig-thuis-report': 'recipient',
      'veilig-thuis-inquiry': 'recipient',
      'veilig-thuis-handover': 'source',
    }
    for (const [purpose, side] of Object.entries(lanes))
      for (const kind of Object.keys(tables.vocabulary.organisationKinds)) {
        if (kind === 'veilig-thuis') continue
        const given = { ...facts, purpose, [side]: { ...facts[side as 'source' | 'recipient'], kind } }
        if (decide(tables, given).permitted.length > 0) return `${purpose}: ${kind}`
      }
    return null
  },
}
