import type { Facts, RightFacts } from '../../../src/core/facts.ts'
import type { HarmRow, Right, RightRole, RightsRules, RightWhoRow } from '../../../src/core/right-rules.ts'
import type { Tables } from '../../../src/core/tables.ts'
import type { Field } from '../../../src/core/vocabulary.ts'
import { ages, holdsOn, later, years } from './days.ts'
import { reaches, type Written } from './scope.ts'
import { Sheet } from './sheet.ts'
import { capacity } from './voices.ts'

/** One thing that stands against a right, with all that a record says of it. */
interface Fault {
  readonly code: string
  readonly row: string
  readonly law: readonly string[]
  readonly outcome: string
  readonly duties: readonly string[]
  readonly fields: readonly string[]
}

/** One field that is asked. `what`: what the vocabulary says of it. */
interface Item {
  readonly category: string
  readonly field: string
  readonly what: Field | undefined
  readonly never: string | null
}

/** What carries a right: the row of who may, or one of what remains after death. */
interface Carrier {
  readonly id: string
  readonly law: readonly string[]
  readonly duties: readonly string[]
}

interface Row {
  readonly id: string
  readonly code: string
  readonly law: readonly string[]
  readonly obligations?: readonly string[]
}

/** A resident's right over one file, from rights.yaml: rule by rule, in the words of the table. */
export class RightSheet extends Sheet {
  readonly #rules: RightsRules
  readonly #asked: RightFacts
  readonly items: readonly Item[]

  constructor(tables: Tables, facts: Facts, rules: RightsRules, asked: RightFacts) {
    super(tables, facts)
    this.#rules = rules
    this.#asked = asked
    this.items = this.#itemsOf()
  }

  get #right(): Right | undefined {
    return Object.entries(this.#rules.rights).find(([name]) => name === this.#asked.right)?.[1]
  }

  fault(row: Row, more: { readonly outcome?: string; readonly fields?: readonly string[] } = {}): Fault {
    const { outcome } = this.object(row, more.outcome)
    // Nobody's word makes a right.
    return {
      ...{ code: row.code, row: row.id, law: row.law, outcome: outcome === 'needs-consent' ? 'deny' : outcome },
      ...{ duties: row.obligations ?? [], fields: more.fields ?? [] },
    }
  }

  /** In the order of the vocabulary; without fields all that the purpose allows of a category. */
  #itemsOf(): readonly Item[] {
    const { categories } = this.tables.vocabulary
    const allowed = this.tables.purposes[this.facts.purpose]?.categories ?? {}
    const names = Object.keys(categories)
    const list: (Item & { readonly at: number })[] = []
    for (const { category, fields } of this.facts.categories) {
      const known = names.includes(category) ? categories[category] : undefined
      const all = Object.keys(known?.fields ?? {})
      const usual = Object.hasOwn(allowed, category) && (allowed[category] ?? []).length > 0 ? allowed[category] : all
      for (const field of fields !== null && fields.length > 0 ? fields : (usual ?? [])) {
        const what = all.includes(field) ? known?.fields[field] : undefined
        const at = (names.indexOf(category) + (known ? 0 : -1)) * 1000 + (what ? all.indexOf(field) : -1)
        if (list.some((one) => one.category === category && one.field === field)) continue
        list.push({ category, field, what, never: known?.never ?? null, at })
      }
    }
    return list.sort((a, b) => a.at - b.at)
  }

  /** Who has gezag by a court's order, a guardianship or the register; or why nobody can be named. */
  holdersNow(): { readonly holders: readonly string[]; readonly unknown: Fault | null } {
    const order = this.newest(this.holding('court-authority-order').filter((fact) => this.#ordered(fact).length > 0))
    if (order) return { holders: this.#ordered(order), unknown: null }
    const guardians = [...this.holding('guardianship'), ...this.holding('provisional-guardianship')]
    const guardian = this.newest(guardians.filter(({ concerns }) => concerns !== null && concerns !== ''))
    if (guardian) return { holders: [guardian.concerns ?? ''], unknown: null }
    const { underInvestigation, authority } = this.facts.person
    const answer = underInvestigation === 'yes' ? 'under-investigation' : authority.kind
    const row = this.tables.consent.authority.find((one) => one.answer === answer)
    if (row === undefined) throw new Error('no row of gezag')
    const ids = this.holders().map(({ id }) => id)
    if (row.use === 'holders' && ids.length > 0) return { holders: ids, unknown: null }
    return { holders: [], unknown: this.fault({ ...row, code: row.code ?? 'AUTHORITY_UNKNOWN' }) }
  }

  #ordered({ details, concerns }: { details: Readonly<Record<string, unknown>>; concerns: string | null }): string[] {
    const listed = details['holders']
    if (Array.isArray(listed)) return listed.filter((who): who is string => typeof who === 'string')
    return concerns === null ? [] : [concerns]
  }

  /** A special curator, or who got a part of gezag, speaks beside the holders in what he was given. */
  #speaksBeside(item: Item): string | undefined {
    const about = {
      ...{ purpose: this.facts.purpose, source: this.facts.source, recipient: this.facts.recipient },
      ...{ category: item.category, field: item.field, sensitive: false },
    }
    const inScope = (scope: unknown) => typeof scope !== 'object' || scope === null || reaches(scope as Written, about)
    const curator = this.holding('special-curator').find((f) => f.concerns !== null && inScope(f.details['scope']))
    if (curator) return curator.concerns ?? ''
    const part = this.holding('partial-authority-transfer').find(
      ({ details: { scope } }) => typeof scope === 'object' && scope !== null && inScope(scope),
    )
    return part?.concerns ?? undefined
  }

  get #age(): readonly [number, number] {
    return ages(this.facts.person.birthDate, this.today)
  }

  /** In what role somebody asks, and what must be said of that for one field. */
  role(item: Item): { readonly role: RightRole; readonly said: Fault | null } {
    const { who, capacity: as } = this.#asked.by
    const plain = (role: RightRole) => ({ role, said: null })
    if (who === this.me) return plain('self')
    if (this.#age[0] >= 18) return this.#ofAdult(item)
    const { holders, unknown } = this.holdersNow()
    if (holders.includes(who) || this.#speaksBeside(item) === who) return plain('holder')
    if (unknown && (as === 'parent' || as === 'guardian')) return { role: 'holder', said: unknown }
    return plain(as === 'parent' ? 'parent' : 'other')
  }

  #ofAdult({ category }: Item): { readonly role: RightRole; readonly said: Fault | null } {
    const { by, law } = this.#asked
    const { moneyCategories, notRelatives } = this.tables.consent
    const { gates } = this.#rules
    const money = moneyCategories.includes(category)
    const able = capacity(this)
    const mine = (kind: string) => this.holding(kind).filter(({ concerns }) => concerns === by.who)
    const other = { role: 'other', said: null } as const
    const speaks = (row?: Row) => ({ role: 'representative', said: row ? this.fault(row) : null }) as const
    if (mine('curatorship').length > 0) return able === 'capable' ? other : speaks()
    if (mine('administration').length > 0) return speaks(money ? gates.administrator : gates['not-of-money'])
    if (mine('mentorship').length > 0) {
      if (able !== 'incapable') return other
      return speaks(money ? gates['not-of-money'] : undefined)
    }
    for (const { details } of mine('proxy'))
      if (details['sharing'] === true)
        return speaks(details['reviewed'] === true ? undefined : gates['representation-unknown'])
    if (able !== 'incapable' || by.capacity !== 'relative') return other
    const [relative] = mine('relative')
    if (!relative) return speaks(gates['representation-unknown'])
    const barred = law === 'avg' || (notRelatives[law] ?? []).includes(String(relative.details['relation']))
    return barred ? other : speaks()
  }

  /** The row of who may that fits at an age. */
  #whoAt(age: number, role: RightRole): RightWhoRow | undefined {
    const { right, law, subjectSaid } = this.#asked
    const able = capacity(this) === 'incapable' ? 'incapable' : 'capable'
    const asked = this.facts.categories.map(({ category }) => category)
    for (const row of this.#rules.who) {
      if (row.rights.length > 0 && !row.rights.includes(right)) continue
      if (row.under.length > 0 && !row.under.includes(law)) continue
      if (!row.by.includes(role) || age < row.ages[0] || age > row.ages[1]) continue
      if (row.capable !== 'any' && row.capable !== able) continue
      if (row.subjectSaid !== 'any' && row.subjectSaid !== subjectSaid) continue
      if (row.only.length > 0 && asked.some((category) => !row.only.includes(category))) continue
      if (holdsOn(this.today, row.from, row.until)) return row
    }
    return undefined
  }

  #lawOf(right: Right): readonly string[] {
    return Object.hasOwn(right.law, this.#asked.law) ? (right.law[this.#asked.law] ?? []) : []
  }

  /** What lets him have it, or why not: after death by its own rules. */
  #may(right: Right, role: RightRole): { readonly carrier: Carrier | null; readonly faults: readonly Fault[] } {
    if (this.facts.person.death.state === 'deceased') return this.#afterDeath()
    const [young, old] = this.#age
    const row = this.#whoAt(young, role)
    if (row === undefined) throw new Error('nobody fits')
    if (this.#whoAt(old, role) !== row) return { carrier: null, faults: [this.fault(this.#rules.gates['birth-date'])] }
    const law = [this.#asked.law, 'any'].find((name) => Object.hasOwn(row.law, name))
    const own = law === undefined ? [] : (row.law[law] ?? [])
    if (row.code === null) return { carrier: { id: row.id, law: own, duties: row.obligations }, faults: [] }
    const articles = [...new Set([...own, ...this.#lawOf(right)])]
    return { carrier: null, faults: [this.fault({ ...row, code: row.code, law: articles })] }
  }

  #afterDeath(): { readonly carrier: Carrier | null; readonly faults: readonly Fault[] } {
    const { law, by, weightyInterest } = this.#asked
    const { permission, child, interest, refused } = this.#rules.deceased
    const { birthDate, death } = this.facts.person
    const none = this.fault(this.tables.gates.blocks.deceased)
    const words = this.holding('deceased-record-permission')
    const isNo = ({ details }: { details: Readonly<Record<string, unknown>> }) => details['outcome'] === 'refused'
    if (words.some((word) => isNo(word) && ages(birthDate, word.from)[0] >= refused.age))
      return { carrier: null, faults: [none, this.fault(refused)] }
    const carried = (row: Row) => ({ id: row.id, law: row.law, duties: row.obligations ?? [] })
    if (permission.under.includes(law) && words.some((word) => !isNo(word) && word.concerns === by.who))
      return { carrier: carried(permission), faults: [] }
    const on = death.on ?? this.today
    const [, oldest] = birthDate.kind === 'date' ? [0, years(birthDate.on, on)] : ages(birthDate, on)
    const holder = this.#age[0] < 18 && this.holdersNow().holders.includes(by.who)
    if (child.under.includes(law) && holder && oldest < child.age)
      return { carrier: carried(child), faults: [this.fault(child)] }
    if (interest.under.includes(law) && weightyInterest === true)
      return { carrier: carried(interest), faults: [this.fault(interest)] }
    return { carrier: null, faults: [none] }
  }

  /** What the request lacks of what its right demands. */
  #lacks(right: Right, role: RightRole): Fault[] {
    const { gates } = this.#rules
    const { law, legalBasis, written, aboutJudgement, by, jointly = [] } = this.#asked
    const list: Fault[] = []
    if (!Object.keys(right.law).includes(law)) list.push(this.fault(gates['other-law']))
    if (right.bases !== null && legalBasis !== undefined && !right.bases.includes(legalBasis))
      list.push(this.fault(gates['wrong-ground']))
    if (right.demands.includes('written') && written !== true)
      list.push(this.fault(gates.written, { fields: ['right.written'] }))
    if (right.together && role === 'holder') {
      const silent = this.holdersNow().holders.filter((who) => ![by.who, ...jointly].includes(who))
      if (silent.some((who) => this.unsafe(who))) list.push(this.fault(gates['together-unsafe']))
      else if (silent.length > 0) list.push(this.fault(gates.together, { fields: ['right.jointly'] }))
    }
    if (right.judgementWeighed && aboutJudgement === true) list.push(this.fault(gates.judgement))
    return list
  }

  #harm(): Fault[] {
    const { right, by } = this.#asked
    if (by.who === this.me) return []
    const [age] = this.#age
    const opposes = ({ rights, ages: [from, to], facts: kinds }: HarmRow) =>
      (rights.length === 0 || rights.includes(right)) &&
      age >= from &&
      age <= to &&
      kinds.some((kind) => this.holding(kind).some(({ concerns }) => concerns === null || concerns === by.who))
    const row = this.#rules.harm.find(opposes)
    return row ? [this.fault(row, { outcome: row.outcome })] : []
  }

  /** What does not come along of one field. */
  #against(item: Item): Fault[] {
    const { fields, nameFields, heldFields } = this.#rules
    const { incident, reason, held } = this.#asked
    const { role, said } = this.role(item)
    const list = said ? [said] : []
    if (item.never === 'INFORMANT') return [...list, this.fault(fields.informant)]
    if (item.never !== null) return [...list, this.fault(fields['work-notes'], { outcome: 'review' })]
    if (item.what === undefined) return [...list, this.fault(this.tables.gates.fields.unknown)]
    const name = `${item.category}.${item.field}`
    if (item.what.others) list.push(this.fault(fields.others))
    if (nameFields.includes(name) && incident !== true)
      list.push(this.fault(reason === 'given' ? fields.names : fields['names-reason'], { fields: ['reason'] }))
    if (heldFields.includes(name) && held === true) list.push(this.fault(fields.held))
    const hidden = this.facts.person.addressSecret !== 'no' || this.holding('shelter').length > 0
    if (role !== 'self' && hidden && (item.what.place || item.what.class === 'address'))
      list.push(this.fault(fields.place))
    return list
  }

  #due(type: string): string | null {
    const { informed } = this.facts.request
    const term = this.tables.vocabulary.obligations[type]
    if (type === 'inform-person' && informed && 'deferredUntil' in informed) throw new Error('no right informs')
    if (term?.months !== undefined && term.months !== null) return later(this.today, term.months)
    if (term?.days === undefined || term.days === null) return null
    const day = new Date(`${this.today}T00:00:00Z`)
    day.setUTCDate(day.getUTCDate() + term.days)
    return day.toISOString().slice(0, 10)
  }

  /** The whole answer. */
  answer() {
    const right = this.#right
    const [first] = this.items
    if (right === undefined || first === undefined)
      return this.#composed(
        null,
        [this.fault(this.#rules.gates['unknown-right'], { fields: ['right'] })],
        () => [],
        '',
        [],
      )
    const { role } = this.role(first)
    const { blocks: gate } = this.tables.gates
    const { carrier, faults } = this.#may(right, role)
    const blocks: Fault[] = []
    if (this.facts.person.registration === 'not-found') blocks.push(this.fault(gate['unknown-person']))
    if (this.holding('sealed').length > 0)
      blocks.push(
        role === 'self' ? this.fault(this.#rules.gates.sealed, { outcome: 'review' }) : this.fault(gate.sealed),
      )
    blocks.push(...this.#lacks(right, role), ...faults, ...this.#harm())
    const law = [...new Set([...(carrier?.law ?? []), ...this.#lawOf(right)])]
    const lane = carrier && { ...carrier, law }
    const against = (item: Item) => this.#against(item)
    return this.#composed(lane, blocks, against, role === 'self' ? right.permit : right.byOther, right.obligations)
  }

  #composed(
    lane: Carrier | null,
    blocks: readonly Fault[],
    against: (item: Item) => readonly Fault[],
    permit: string,
    duties: readonly string[],
  ) {
    const cells = this.items.map((item) => ({ item, faults: against(item) }))
    const open = blocks.length > 0 ? [] : cells.filter(({ faults }) => faults.length === 0).map(({ item }) => item)
    const firsts = cells.flatMap(({ faults }) => faults.slice(0, 1))
    const denied = blocks.some(({ outcome }) => outcome === 'deny')
    const nobody = firsts.some(({ code }) => code === 'NO_LEGAL_REPRESENTATIVE')
    const reviewed = [...blocks, ...firsts].some(({ outcome }) => outcome === 'review')
    const whole = open.length === cells.length ? 'permit' : 'permit-partial'
    const outcome = open.length > 0 ? whole : !denied && !nobody && reviewed ? 'review' : 'deny'
    const isMask = ({ code }: Fault) => code === 'SECRET_ADDRESS' || code === 'RIGHTS_RESTRICTED'
    const withheld = cells.flatMap(({ item, faults: [lead] }) => {
      const why = lead === undefined || (denied && isMask(lead)) ? (blocks[0] ?? lead) : lead
      const waits = why?.outcome === 'review' && !denied
      return why ? [`${item.category}.${item.field} ${why.code} ${waits ? 'review' : 'deny'}`] : []
    })
    const carried =
      open.length > 0 && lane ? [{ code: permit, row: lane.id, law: lane.law, duties: [], fields: [] }] : []
    const rank = (one: Fault) => (one.outcome === outcome ? 0 : 1000) + this.place(one.code)
    const all = [...blocks, ...firsts].sort((a, b) => rank(a) - rank(b))
    const masks = all.filter(({ code }) => this.tables.vocabulary.reasons[code]?.leads === true)
    const rest = all.filter((one) => !masks.includes(one))
    const ordered = open.length > 0 ? [...masks, ...carried, ...this.#deferred(), ...rest] : all
    const reasons = ordered.filter(
      ({ code, row }, i) => ordered.findIndex((o) => o.code === code && o.row === row) === i,
    )
    const ofCode = (code: string) => this.tables.vocabulary.reasons[code]
    const wanted = [
      ...(open.length > 0 && lane ? lane.duties.map((type) => ({ type, row: lane.id })) : []),
      ...reasons.flatMap(({ code, row, duties: own }) =>
        [...own, ...(ofCode(code)?.obligations ?? [])].map((type) => ({ type, row })),
      ),
      ...(outcome === 'deny' ? [] : duties.map((type) => ({ type, row: lane?.id ?? '' }))),
    ]
    const carries =
      lane !== null &&
      blocks.length === 0 &&
      cells.some(({ faults }) => faults.every(({ code }) => code === 'SECRET_ADDRESS'))
    const secrecyGround = this.tables.vocabulary.modes.duty.secrecyGround
    const unsafe = reasons.filter(({ code }) => code === 'ASKING_UNSAFE' || code === 'REVIEW_REPRESENTATIVE_CONFLICT')
    const forAll = (code: string) => ofCode(code)?.audience.includes('all') && ofCode(code)?.outcome !== 'needs-consent'
    const said = unsafe.length > 0 ? reasons.filter((one) => unsafe.includes(one) || forAll(one.code)) : reasons
    const mend = new Set(said.flatMap(({ code }) => ofCode(code)?.remedies ?? []))
    const missing = [...new Set(said.flatMap(({ fields }) => fields))]
    const rows = [...(lane && blocks.length === 0 ? [lane.id] : []), ...reasons.map(({ row }) => row)]
    return {
      ...{ outcome, withheld: withheld.toSorted() },
      permitted: open.map(({ category, field }) => `${category}.${field}`),
      reasons: reasons.map(({ code, row, law }) => ({ code, row, law, concerns: null })),
      obligations: wanted
        .filter(({ type }, i) => wanted.findIndex((other) => other.type === type) === i)
        .map(({ type, row }) => ({ type, row, before: this.#due(type) })),
      ground: carries
        ? {
            ...{ legalBasis: 'legal-obligation', secrecyGround, specialBasis: null, alternatives: [] },
            law: lane.law,
            row: lane.id,
          }
        : null,
      remedies: [...mend]
        .filter((code) => code !== 'use-ground' && code !== 'other-lane')
        .map((code) => ({ code, change: code === 'complete-request' ? { missingFields: missing } : {} })),
      rows: [...new Set(rows)].sort(),
      ...{ missing: [], confidential: null, consents: [] },
    }
  }

  #deferred() {
    const { informed } = this.facts.request
    const terms = this.tables.lanes?.deferInform ?? []
    const term = terms.find(({ purposes }) => purposes.length === 0)
    return informed && 'deferredUntil' in informed && term
      ? [{ code: term.code, row: term.id, law: term.law, duties: [], fields: [] }]
      : []
  }
}
