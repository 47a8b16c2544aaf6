import type { Advice, Ways } from '../../../src/core/advice.ts'
import type { Teller } from '../../../src/core/audience.ts'
import type { Decision, FieldSet, Reason, Withheld } from '../../../src/core/decision.ts'
import type { Tables } from '../../../src/core/tables.ts'
import type { Told } from '../../../src/core/told.ts'

/** What one caller may hear of one decision, field by field and reason by reason. */
export class Telling {
  readonly #tables: Tables
  readonly #decision: Decision
  readonly #teller: Teller
  readonly #groups: ReadonlySet<string>

  constructor(tables: Tables, decision: Decision, teller: Teller) {
    this.#tables = tables
    this.#decision = decision
    this.#teller = teller
    this.#groups = new Set(this.#groupsOf())
  }

  #groupsOf(): string[] {
    const { kind, recordsConsent, designated, notedDanger } = this.#teller
    const { organisationKinds } = this.#tables.vocabulary
    const municipal = Object.keys(organisationKinds).includes(kind) && organisationKinds[kind]?.municipal === true
    return [
      'all',
      ...(recordsConsent ? ['recorder'] : []),
      ...(municipal || designated === true ? ['municipality'] : []),
      ...(notedDanger === true ? ['danger-recorder'] : []),
      ...(this.isOfficer() ? ['officer'] : []),
      ...(this.#decision.rows.some((row) => caseFreeRows(this.#tables).has(row)) ? ['lane'] : []),
    ]
  }

  isOfficer(): boolean {
    const { kind, scopes } = this.#teller
    const watching = scopes.includes('audit') || scopes.includes('privacy') || scopes.includes('review')
    return kind === 'municipality-controller' && watching
  }

  #listed(audience: readonly string[] | undefined): boolean {
    return audience?.some((group) => this.#groups.has(group)) === true
  }

  #about(code: string) {
    const { reasons } = this.#tables.vocabulary
    return Object.keys(reasons).includes(code) ? reasons[code] : undefined
  }

  hears(code: string): boolean {
    return this.#listed(this.#about(code)?.audience)
  }

  #hearsDuty(type: string): boolean {
    return this.#listed(this.#tables.vocabulary.obligations[type]?.audience)
  }

  /** A row of a gate can be for fewer ears than its code. */
  #hearsReason({ code, row }: Reason): boolean {
    const { relation, lanes, safety, asking } = this.#tables.gates
    const rows = [
      ...Object.values(relation),
      ...Object.values(lanes),
      ...Object.values(safety),
      ...(asking ? [asking] : []),
    ]
    const narrow = rows.find(({ id }) => id === row)?.audience ?? null
    return this.hears(code) && (narrow === null || this.#listed(narrow))
  }

  #isSilent(code: string): boolean {
    return this.#about(code)?.toldAs === 'silent' && !this.hears(code)
  }

  /** Refusals that are about the asker and his question. */
  faults(): readonly Reason[] {
    if (this.#decision.permitted.length > 0) return []
    return this.#decision.reasons.filter(({ code, row }) => {
      const about = this.#about(code)
      const early = about?.outcome === 'deny' && about.step < 5 && row.slice(0, 4) !== 'FLD-'
      const aged = Object.values(this.#tables.purposes).some(({ ages }) => ages?.id === row)
      return early || aged || row === this.#tables.gates.reach?.person.id
    })
  }

  told(): Told {
    const { person, reasons, remedies, obligations } = this.#decision
    if (this.isOfficer()) {
      const whole: Record<string, unknown> = { ...this.#decision }
      delete whole['confidential']
      delete whole['consents']
      return whole as unknown as Told
    }
    const bare = (code: string, law: readonly string[] = []): Told => ({
      ...{ person, outcome: 'deny', ground: null, permitted: [], missing: [], obligations: [], remedies: [], rows: [] },
      ...{ withheld: [], reasons: [{ code, row: '', law, concerns: null }] },
    })
    const codes = reasons.map(({ code }) => code)
    if (codes.includes('SEALED') || codes.includes('PERSON_NOT_FOUND')) return bare('PERSON_NOT_FOUND')
    const ofCodes = (of: readonly string[]) => {
      const helps = of.flatMap((code) => this.#about(code)?.remedies ?? [])
      return remedies.filter(({ code }) => helps.includes(code))
    }
    const faults = this.faults()
    const heard = faults.filter((reason) => this.#hearsReason(reason))
    const { relation } = this.#tables.gates
    const outside = heard.find(({ row }) => [relation['not-found'].id, relation['not-in-case'].id].includes(row))
    if (outside) return { ...bare(outside.code, relation['not-found'].law), remedies: ofCodes([outside.code]) }
    const notNow = { ...bare('NOT_NOW'), withheld: this.#withheld(() => false) }
    if (faults.length > 0 && heard.length === 0) return notNow
    if (heard.length > 0) {
      const rows = [...new Set(heard.map(({ row }) => row))].sort()
      return {
        ...bare('NOT_NOW'),
        reasons: heard.map((reason) => ({ ...reason, concerns: null })),
        obligations: obligations.filter(({ type, row }) => this.#hearsDuty(type) && rows.includes(row)),
        remedies: ofCodes(heard.map(({ code }) => code)),
        rows,
      }
    }
    return this.#goes().length > 0 || this.#hearsReason(this.#leading()) ? this.#partly(ofCodes) : notNow
  }

  #leading(): Reason {
    return this.#decision.reasons[0] ?? { code: 'NOT_NOW', row: '', law: [], concerns: null }
  }

  /** What is told to go: what goes, and what only a mask holds of which he hears nothing, where a ground carries it. */
  #goes(): readonly FieldSet[] {
    const { permitted, withheld, ground } = this.#decision
    const masks = withheld.filter(({ code }) => this.#isSilent(code))
    return permitted.length > 0 || ground !== null ? [...permitted, ...masks] : []
  }

  /** Field by field: under its code to who may hear that, else as not now. */
  #withheld(without: (item: Withheld) => boolean): readonly Withheld[] {
    const groups = new Map<string, { category: string; fields: string[]; code: string; outcome: Withheld['outcome'] }>()
    for (const item of this.#decision.withheld) {
      if (without(item)) continue
      const reason = this.#decision.reasons.find(({ code }) => code === item.code)
      const open = this.#hearsReason(reason ?? { ...this.#leading(), code: item.code })
      const asTheRest = this.#isSilent(item.code) && this.#hearsReason(this.#leading())
      const rest = [this.#leading().code, this.#decision.outcome === 'review' ? 'review' : 'deny'] as const
      const unheard = asTheRest ? rest : (['NOT_NOW', 'deny'] as const)
      const [code, outcome] = open ? [item.code, item.outcome] : unheard
      const key = `${item.category} ${code} ${outcome}`
      const group = groups.get(key) ?? { category: item.category, fields: [], code, outcome }
      group.fields.push(...item.fields)
      groups.set(key, group)
    }
    return [...groups.values()].map((group) => ({ ...group, fields: this.#inOrder(group.category, group.fields) }))
  }

  #inOrder(category: string, fields: readonly string[]): readonly string[] {
    const { categories } = this.#tables.vocabulary
    const known = Object.hasOwn(categories, category) ? Object.keys(categories[category]?.fields ?? {}) : []
    const strange = [...new Set(fields)].filter((field) => !known.includes(field))
    return [...strange, ...known.filter((field) => fields.includes(field))]
  }

  #partly(ofCodes: (codes: readonly string[]) => Told['remedies']): Told {
    const { person, outcome, ground, reasons, obligations, rows, missing } = this.#decision
    const goes = this.#goes()
    const categories = Object.keys(this.#tables.vocabulary.categories).filter((name) =>
      goes.some(({ category }) => category === name),
    )
    const permitted = categories.map((category) => ({
      category,
      fields: this.#inOrder(
        category,
        goes.filter((set) => set.category === category).flatMap(({ fields }) => fields),
      ),
    }))
    const withheld = this.#withheld(({ code }) => goes.length > 0 && this.#isSilent(code))
    const records = this.#teller.recordsConsent
    const isPermit = (code: string) => this.#about(code)?.outcome === 'permit'
    const told: Reason[] = []
    for (const reason of reasons) {
      const as = this.#hearsReason(reason) ? reason.code : (this.#about(reason.code)?.toldAs ?? 'NOT_NOW')
      if (as === 'silent' && !this.#hearsReason(reason)) continue
      told.push(
        this.#hearsReason(reason) ? { ...reason, concerns: null } : { code: as, row: '', law: [], concerns: null },
      )
    }
    const byGround = { row: ground?.row ?? '', law: ground?.law ?? [], concerns: null }
    if (permitted.length > 0 && !told.some(({ code }) => isPermit(code))) {
      const consent = ground?.secrecyGround === this.#tables.vocabulary.modes.consent.secrecyGround
      told.unshift({ code: consent ? 'OK_CONSENT' : 'OK_STATUTORY_POWER', ...byGround })
    }
    told.sort((a, b) => Number(a.code === 'NOT_NOW') - Number(b.code === 'NOT_NOW'))
    const once = told.filter(({ code }, i) => told.findIndex((other) => other.code === code) === i)
    const lanes = Object.entries(this.#tables.reviews?.lanes ?? {})
    const secretRows = [
      ...lanes.filter(([code]) => !this.hears(code)).map(([, { id }]) => id),
      ...reasons.filter((reason) => !this.#hearsReason(reason)).map(({ row }) => row),
    ]
    const unheard = reasons.filter((reason) => !this.#hearsReason(reason) && !isPermit(reason.code))
    const tellsOf = new Set(unheard.map(({ row }) => row))
    return {
      person,
      outcome: permitted.length === 0 ? outcome : withheld.length === 0 ? 'permit' : 'permit-partial',
      ...{ ground, permitted, withheld },
      reasons: once.map((reason) => (!records && isPermit(reason.code) ? { code: reason.code, ...byGround } : reason)),
      missing: records
        ? missing.map((item) => (mayBeNamed(item, person) ? item : { ...item, who: item.capacity }))
        : [],
      obligations: obligations.filter(({ type, row }) => this.#hearsDuty(type) && !tellsOf.has(row)),
      remedies: ofCodes(reasons.filter((reason) => this.#hearsReason(reason)).map(({ code }) => code)),
      rows: records ? rows.filter((row) => !secretRows.includes(row)) : [],
    }
  }

  /** The ways out that this caller is told. */
  ways({ all, masks, unmasked }: Ways): readonly Advice[] {
    if (this.isOfficer()) return all.slice(0, 5)
    const { outcome, reasons, permitted } = this.told()
    const [first] = reasons
    if (outcome === 'permit' || first === undefined || ['NOT_NOW', 'PERSON_NOT_FOUND'].includes(first.code)) return []
    if (permitted.length === 0 && reasons.some(({ row }) => row === '')) return []
    const pool = masks.some((code) => !this.hears(code)) ? unmasked : all
    const refused = this.faults().length > 0
    const list: Advice[] = []
    for (const way of pool) {
      const { changes, answers, persons, byConsent } = way
      const alone = way.outcome === 'permit' && !byConsent && changes.every(({ kind }) => mends.includes(kind))
      const fits = refused ? alone : persons === 0 || this.#teller.recordsConsent
      if (fits && answers.every((code) => this.hears(code)) && list.length < 5) list.push(way)
    }
    return list
  }
}

/** What an asker can do by asking again in another way. */
const mends = [
  'other-lane',
  'other-purpose',
  'use-ground',
  'narrow-categories',
  'complete-request',
  'say-address-needed',
  'ask-verdict',
]

const mayBeNamed = ({ who, handle }: Decision['missing'][number], person: string): boolean =>
  who === person || handle !== null || (who.length === 20 && /^\d+$/.test(who))

/** Rows of lanes that no case is asked for: only who asks and the source know of it. */
const caseFreeRows = ({ purposes, lanes }: Tables): ReadonlySet<string> => {
  const free = Object.values(purposes).filter((purpose) => purpose.case === 'none')
  const ids = free.flatMap(({ rows, closed }) => [...rows, ...(closed ? [closed] : [])].map(({ id }) => id))
  const order = lanes ? (['none', 'hat', 'not-valid', 'other'] as const).map((name) => lanes.order[name].id) : []
  return new Set([...ids, ...order])
}
