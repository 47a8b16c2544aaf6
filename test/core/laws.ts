import type { Decision } from '../../src/core/decision.ts'
import type { Facts, RecordedFact } from '../../src/core/facts.ts'
import type { Teller } from '../../src/core/audience.ts'
import type { Told } from '../../src/core/told.ts'
import type { Tables } from '../../src/core/tables.ts'

/** What the laws are asked of: the core, or one in which something was changed. */
export interface Judge {
  readonly decide: (tables: Tables, facts: Facts) => Decision
  readonly tell: (tables: Tables, decision: Decision, teller: Teller) => Told
}

/** One law of domain.md K or of the outcome rule: what is wrong with these facts, or null. */
export type Law = (judge: Judge, tables: Tables, facts: Facts) => string | null

const fieldsOf = ({ permitted }: Pick<Decision, 'permitted'>): readonly string[] =>
  permitted.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}`))

const wider = (before: Decision, after: Decision): string | null => {
  const known = new Set(fieldsOf(before))
  const more = fieldsOf(after).filter((field) => !known.has(field))
  return more.length > 0 ? `also ${more.join()}` : null
}

const fact = (kind: string, concerns: string | null = null): RecordedFact => ({
  ...{ id: `added-${kind}`, kind, from: '2026-01-01', until: null, recordedAt: '2026-01-01T00:00:00.000Z', concerns },
  ...{ source: { type: 'professional', reference: null }, details: {} },
})

const having = (facts: Facts, ...added: readonly RecordedFact[]): Facts => ({
  ...facts,
  person: { ...facts.person, recorded: [...facts.person.recorded, ...added] },
})

const scope = { purposes: [], categories: [], sources: [], recipients: [], fields: {} }
const later = '2026-08-20T10:00:00.000Z'

/** A no of this person to this very exchange, said by now. */
const no = (facts: Facts, by: string, capacity: string): Facts['consents'][number] => ({
  ...{ id: 'no', layer: 'secrecy', kind: 'consent', validUntil: null, recordedAt: later, freeConsent: null },
  scope: {
    ...scope,
    purposes: [facts.purpose],
    categories: facts.categories.map(({ category }) => category),
    sources: [facts.source.oin ?? facts.source.kind],
    recipients: [facts.recipient.oin ?? facts.recipient.kind],
  },
  statements: [
    { by, capacity, outcome: 'refused', saidAt: later, saidOn: '2026-08-20', recordedAt: later, method: 'written' },
  ],
})

const oin = (facts: Facts) => facts.recipient.oin ?? ''

/** Whoever has gezag hears nothing but what every party hears: a parent as a caller is one with no scope and no part. */
const parent: Teller = { kind: 'resident', scopes: [], recordsConsent: false }
const partner: Teller = { kind: 'school', scopes: ['exchange'], recordsConsent: false }

export const laws: Readonly<Record<string, Law>> = {
  'no permit without a basis, a secrecy ground and an article': ({ decide }, tables, facts) => {
    const { permitted, ground } = decide(tables, facts)
    if (permitted.length === 0) return null
    const whole = ground !== null && ground.legalBasis !== '' && ground.secrecyGround !== '' && ground.law.length > 0
    return whole ? null : JSON.stringify(ground)
  },
  'nothing outside the purpose, the row and the part of who asks': ({ decide }, tables, facts) => {
    const { permitted, ground } = decide(tables, facts)
    const purpose = tables.purposes[facts.purpose]
    const row = purpose?.rows.find(({ id }) => id === ground?.row)
    const part = purpose?.requesterParts?.[facts.recipient.kind] ?? null
    const role = facts.role === undefined ? null : (purpose?.subjectRoles?.[facts.role] ?? null)
    const lists = [purpose?.categories ?? {}, row?.categories ?? null, part, role]
    for (const { category, fields } of permitted)
      for (const field of fields)
        for (const list of lists) if (list !== null && !list[category]?.includes(field)) return `${category}.${field}`
    return null
  },
  'what rests on consent lies within a consent on record': ({ decide }, tables, facts) => {
    const { permitted, ground, reasons } = decide(tables, facts)
    const otherwise = reasons.some(({ code }) => code === 'OK_COURT') || facts.person.death.state === 'deceased'
    const presumed = tables.purposes[facts.purpose]?.rows.some((row) => row.id === ground?.row && row.presumed) === true
    if (ground?.secrecyGround !== 'consent' || otherwise || presumed || (facts.verdicts ?? []).length > 0) return null
    const covered = (category: string) =>
      facts.consents.some(({ scope: said, layer }) => layer !== 'help' && said.categories.includes(category))
    return permitted.find(({ category }) => !covered(category))?.category ?? null
  },
  'adding a refusal never widens': ({ decide }, tables, facts) => {
    const before = decide(tables, facts)
    const refusals = [no(facts, 'subject', 'self'), no(facts, 'mother', 'parent'), no(facts, 'aunt', 'guardian')]
    const after = refusals.map((refusal) => decide(tables, { ...facts, consents: [...facts.consents, refusal] }))
    return after.map((decision) => wider(before, decision)).find((fault) => fault !== null) ?? null
  },
  'removing a consent never widens': ({ decide }, tables, facts) => {
    const before = decide(tables, facts)
    for (const gone of facts.consents) {
      const named = facts.withdrawals.some(({ consent }) => consent === gone.id)
      if (named || gone.layer === 'help' || gone.statements.some(({ outcome }) => outcome === 'refused')) continue
      const fault = wider(before, decide(tables, { ...facts, consents: facts.consents.filter((one) => one !== gone) }))
      if (fault !== null) return `without ${gone.id}: ${fault}`
    }
    return null
  },
  'a withdrawal never widens': ({ decide }, tables, facts) => {
    const said = { saidAt: later, saidOn: '2026-08-20', recordedAt: later, consent: null, scope: 'all' as const }
    const before = decide(tables, facts)
    for (const by of ['subject', 'mother', 'father', 'stranger']) {
      const withdrawals = [...facts.withdrawals, { id: 'added', by, ...said }]
      const fault = wider(before, decide(tables, { ...facts, withdrawals }))
      if (fault !== null) return `${by}: ${fault}`
    }
    return null
  },
  'deny overrides: who is sealed, unknown or restricted lets nothing through': ({ decide }, tables, facts) => {
    const passes = tables.purposes[facts.purpose]?.passes.includes('restricted') === true
    const stopped = [
      having(facts, fact('sealed')),
      { ...facts, person: { ...facts.person, registration: 'not-found' as const } },
      ...(passes ? [] : [having(facts, fact('restriction'))]),
    ]
    return stopped.some((given) => decide(tables, given).permitted.length > 0) ? 'something goes' : null
  },
  'every field asked is permitted or withheld, never both, and there is a reason and a row': (
    { decide },
    tables,
    facts,
  ) => {
    const decision = decide(tables, facts)
    const withheld = decision.withheld.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}`))
    const all = [...fieldsOf(decision), ...withheld]
    if (new Set(all).size !== all.length) return 'twice'
    return decision.reasons.length > 0 && decision.rows.length > 0 ? null : 'no reason or no row'
  },
  'what else is asked never changes a field of its own category': ({ decide }, tables, facts) => {
    const whole = decide(tables, facts)
    const [first] = whole.permitted
    const field = first?.fields.at(-1)
    if (first === undefined || field === undefined) return null
    const categories = facts.categories.map((asked) =>
      asked.category === first.category ? { ...asked, fields: [field] } : asked,
    )
    const alone = decide(tables, { ...facts, categories })
    return fieldsOf(alone).includes(`${first.category}.${field}`) ? null : `${field} alone does not go`
  },
  'same facts, same moment, same outcome': ({ decide }, tables, facts) => {
    const again = structuredClone(facts)
    return JSON.stringify(decide(tables, facts)) === JSON.stringify(decide(tables, again)) ? null : 'differs'
  },
  'Wams off means no bill is cited': ({ decide }, tables, facts) => {
    if (tables.regime === 'WAMS') return null
    const decision = decide(tables, facts)
    const cited = [...decision.reasons.flatMap(({ law }) => law), ...(decision.ground?.law ?? [])]
    return cited.find((law) => /wams|36 ?295|2\.3a/i.test(law)) ?? null
  },
  'a verdict never lifts a deny': ({ decide }, tables, facts) => {
    const without = decide(tables, { ...facts, verdicts: [] })
    const released = decide(tables, {
      ...facts,
      verdicts: [
        {
          ...{ id: 'v', codes: Object.keys(tables.reviews?.lanes ?? {}), outcome: 'release', categories: null },
          ...{ recordedAt: '2026-01-02T00:00:00.000Z', until: null },
        },
      ],
    })
    const denied = without.withheld.filter(({ outcome }) => outcome === 'deny')
    const blocked = without.outcome === 'deny' && without.permitted.length === 0
    const codes = [
      'SEALED',
      'PERSON_NOT_FOUND',
      'RESTRICTED',
      'CASE_CLOSED',
      'NO_MANDATE',
      'NOT_IN_CASE',
      'INCOMPLETE_REQUEST',
    ]
    const whole = without.reasons.some(({ code }) => codes.includes(code))
    if (blocked && whole && released.permitted.length > 0) return `released: ${fieldsOf(released).join()}`
    const never = denied.filter(({ code }) => ['SPECIAL_CATEGORY', 'CRIMINAL_DATA', 'NOT_NECESSARY'].includes(code))
    const goes = new Set(fieldsOf(released))
    const same = without.ground?.row === released.ground?.row
    return same && never.some(({ category, fields }) => fields.some((field) => goes.has(`${category}.${field}`)))
      ? 'a denied field goes'
      : null
  },
  'Veilig Thuis is the only recipient in its lane': ({ decide }, tables, facts) => {
    if (facts.purpose !== 'veilig-thuis-report' || facts.recipient.kind === 'veilig-thuis') return null
    return decide(tables, facts).permitted.length > 0 ? facts.recipient.kind : null
  },
  'a partner is told nothing of persons, whatever the gezag': ({ decide, tell }, tables, facts) => {
    const told = tell(tables, decide(tables, facts), partner)
    if (told.missing.length > 0) return 'missing is told'
    const text = JSON.stringify(told)
    return /mother|father|aunt|mentor|curator|ah_/.test(text) ? text : null
  },
  'nothing of a shelter or a secret consultation is told to who has gezag': ({ decide, tell }, tables, facts) => {
    const { safety } = tables.gates
    const hidden = [fact('shelter'), fact('secret-consultation', 'mother'), fact('suspected-harm', 'mother')]
    for (const added of hidden) {
      const told = JSON.stringify(tell(tables, decide(tables, having(facts, added)), parent))
      const words = ['ASKING_UNSAFE', 'REVIEW_REPRESENTATIVE_CONFLICT', 'SECRET_ADDRESS', safety.place.id, 'shelter']
      const word = words.find((one) => told.includes(one))
      if (word !== undefined) return `${added.kind}: ${word}`
      if (/"missing":\[\{/.test(told)) return `${added.kind}: somebody is named`
    }
    return null
  },
  'what another organisation is called changes nothing': ({ decide }, tables, facts) => {
    const swap = (text: string) => text.replaceAll(oin(facts), '00000099000000000777')
    if (oin(facts) === '' || facts.source.oin === oin(facts)) return null
    const renamed = JSON.parse(swap(JSON.stringify(facts))) as Facts
    return swap(JSON.stringify(decide(tables, facts))) === JSON.stringify(decide(tables, renamed)) ? null : 'differs'
  },
}
