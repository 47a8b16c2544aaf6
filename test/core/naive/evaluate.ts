import type { Facts } from '../../../src/core/facts.ts'
import type { ReviewLane } from '../../../src/core/review-rules.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { againstPerson, againstQuestion, againstRow, objected } from './blocks.ts'
import { unmet } from './conditions.ts'
import { afterPeople, outOfReach } from './decided.ts'
import { ages, holdsOn } from './days.ts'
import { about, after, before, byKind, criminalOpen, fieldsAsked, specialOpen, unmasks } from './field.ts'
import type { AskedField } from './field.ts'
import { purposeOf, rowsFor, type Row } from './lanes.ts'
import type { About } from './scope.ts'
import { Sheet, type Objection } from './sheet.ts'
import type { Layer } from './voices.ts'
import { freely, wordOn, type Permit, type Word } from './word.ts'

/** What the second evaluator says of one person. */
export interface Answer {
  readonly outcome: string
  readonly permitted: readonly string[]
  /** For each field that does not go: what it comes to, and the codes any of which may lead. */
  readonly withheld: Readonly<Record<string, { readonly outcome: string; readonly codes: readonly string[] }>>
  readonly leading: string
  readonly codes: readonly string[]
  /** Each reason as code, row and whom it concerns. */
  readonly reasons: readonly string[]
  /** The same in their order. */
  readonly ordered: readonly { readonly code: string; readonly row: string }[]
  readonly missing: readonly string[]
  readonly ground: Grounded | null
  /** Ids of all rows that carried or blocked it. */
  readonly rows: readonly string[]
  /** What would make it lawful: code and change. */
  readonly remedies: readonly string[]
  /** What the request lacks, by name. */
  readonly lacks: readonly string[]
}

/** On what it rests: articles in order of name, other ways that also permit in the order of the tables. */
export interface Grounded {
  readonly legalBasis: string
  readonly secrecyGround: string
  readonly specialBasis: string | null
  readonly law: readonly string[]
  readonly row: string
  readonly alternatives: readonly string[]
}

/** One field on one row: what stands before everybody's words, the words, and what stands after. */
interface Cell {
  readonly item: AskedField
  readonly before: readonly Objection[]
  readonly words: readonly Objection[]
  readonly after: readonly Objection[]
  readonly permits: readonly Permit[]
  readonly missing: readonly string[]
  readonly lanes: readonly ReviewLane[]
  readonly rows: readonly string[]
}

/** Decides from the tables by scanning them: every row for every field, then the outcome rule of domain.md N. */
export const evaluate = (tables: Tables, facts: Facts): Answer => {
  try {
    return decided(new Sheet(onTheDay(tables, facts.moment.localDate), facts))
  } catch {
    return { outcome: 'deny', permitted: [], withheld: {}, leading: 'NOT_NOW', codes: ['NOT_NOW'], ...broken }
  }
}

const broken = {
  reasons: ['NOT_NOW engine-fault '],
  missing: [],
  ground: null,
  lacks: [],
  rows: ['engine-fault'],
  ordered: [],
  remedies: [],
}

const decided = (s: Sheet): Answer => {
  const { facts } = s
  const purpose = purposeOf(s)
  const { rows, why, instead } = rowsFor(s)
  const question = againstQuestion(s, purpose, why)
  const person = purpose === undefined ? [] : againstPerson(s, purpose)
  const items = fieldsAsked(s)
  if (purpose === undefined || rows.length === 0) {
    const cells = items.map((item): Cell => ({
      item,
      before: byKind(s, item, null),
      words: [],
      after: [],
      permits: [],
      missing: [],
      lanes: [],
      rows: [],
    }))
    return answer(s, null, [...question, ...person], cells, { alternatives: [], instead })
  }
  const tried = rows.map((row) => {
    const here = [...againstRow(s, purpose, row), ...unmet(s, row)]
    const all = [...question, ...here, ...person, ...objected(s, row)]
    const { left: blocks, lanes } = afterPeople(s, null, all)
    return { row, blocks, cells: items.map((item) => cell(s, purpose.all.case, row, item, lanes)) }
  })
  const goes = ({ blocks, cells }: (typeof tried)[number]) => blocks.length === 0 && cells.some(isOpen)
  const best = tried.find(goes) ?? tried.find(({ blocks }) => blocks.length === 0) ?? tried[0]
  if (best === undefined) throw new Error('no row')
  const asserted = facts.asserted.legalBasis !== null || facts.asserted.law !== null
  const others = asserted ? [] : tried.filter((one) => one !== best && goes(one)).map(({ row }) => row.row.id)
  return answer(s, best.row, best.blocks, best.cells, { alternatives: others, instead })
}

const isOpen = (c: Cell) => c.before.length + c.words.length + c.after.length === 0

const cell = (s: Sheet, mode: string, row: Row, item: AskedField, lanes: readonly ReviewLane[]): Cell => {
  const { against: words, permits, missing, lanes: spoken, rows } = wordsOn(s, row, item)
  const first = afterPeople(s, item, [...before(s, item, row, mode), ...outOfReach(s, item, lanes)])
  const last = afterPeople(s, item, after(s, item, row))
  const released = [...lanes, ...first.lanes, ...spoken, ...last.lanes]
  return { item, before: first.left, words, after: last.left, permits, missing, lanes: released, rows }
}

interface WordsOn {
  readonly against: Objection[]
  readonly permits: Permit[]
  readonly missing: string[]
  readonly lanes: ReviewLane[]
  readonly rows: string[]
}

/** Everybody's words on a field: the layers of the row, the question itself, and a no that turns a right into a weighing. */
const wordsOn = (s: Sheet, { row, basis }: Row, item: AskedField): WordsOn => {
  const { facts, tables } = s
  const kind = about(s, item).what?.class
  const sensitive = kind === 'special' || kind === 'criminal'
  const on: About = { purpose: facts.purpose, source: facts.source, recipient: facts.recipient, ...item, sensitive }
  const layers: Layer[] = []
  if (row.mode === 'condition') layers.push({ layer: 'legal-basis', kind: 'statutory-condition', asking: false })
  if (row.mode === 'consent' && basis === 'consent')
    layers.push({ layer: 'legal-basis', kind: 'consent', asking: false })
  if (row.mode === 'consent') layers.push({ layer: 'secrecy', kind: 'consent', asking: false })
  const list: Objection[] = []
  const add = (decided: ReturnType<typeof afterPeople>) => {
    list.push(...decided.left)
    lanes.push(...decided.lanes)
  }
  const permits: Permit[] = []
  const missing: string[] = []
  const lanes: ReviewLane[] = []
  const rows: string[] = []
  for (const layer of layers) {
    const word = presumed(s, row, remembered(s, layer, s.regime(), on))
    list.push(...word.against)
    missing.push(...word.missing)
    lanes.push(...word.lanes)
    rows.push(...word.rows)
    if (word.permit !== null) permits.push(word.permit)
    if (layer.layer === 'legal-basis' && layer.kind === 'consent') list.push(...freely(s, on, word))
  }
  const asking = tables.gates.asking
  const oneHouse = facts.source.oin !== null && facts.source.oin === facts.recipient.oin
  if (asking && facts.direction === 'ask' && !oneHouse && asking.modes.includes(row.mode) && !row.asking) {
    const question = theQuestion(s)
    list.push(...question.against)
    lanes.push(...question.lanes)
    rows.push(...question.rows)
    missing.push(...question.missing)
  }
  if (row.onRefusal !== null && ages(facts.person.birthDate, s.today)[0] >= 18) {
    const { against } = remembered(s, { layer: 'secrecy', kind: 'consent', asking: false }, 'wgbo', on)
    if (against.some(({ code, concerns }) => code === 'CONSENT_REFUSED' && concerns === s.me))
      add(afterPeople(s, item, [s.object({ id: row.id, code: row.onRefusal })]))
  }
  return { against: list, permits, missing, lanes, rows }
}

/** Words are weighed once for a field of one category and class, or for the field where some scope names fields. */
const remembered = (s: Sheet, layer: Layer, regime: string, on: About): Word => {
  const known = memory.get(s) ?? { byField: namesFields(s), words: new Map<string, Word>() }
  memory.set(s, known)
  const key = [layer.layer, layer.kind, regime, on.category, on.sensitive, known.byField ? on.field : ''].join(' ')
  const word = known.words.get(key) ?? wordOn(s, layer, regime, on)
  known.words.set(key, word)
  return word
}

const memory = new WeakMap<Sheet, { readonly byField: boolean; readonly words: Map<string, Word> }>()

const namesFields = ({ facts: { consents, withdrawals, person, verdicts = [] } }: Sheet): boolean =>
  verdicts.length > 0 || JSON.stringify([consents, withdrawals, person.recorded]).includes('"fields":{"')

const presumed = (s: Sheet, { presumed: rule }: Row['row'], word: Word): Word => {
  if (!rule || word.permit !== null || !Object.hasOwn(s.facts.request.answers, rule.answer)) return word
  if (s.facts.request.answers[rule.answer] !== 'yes') return word
  const against = word.against.filter(({ outcome }) => outcome !== 'needs-consent')
  if (against.length > 0) return { ...word, against, missing: [] }
  return { ...word, against, permit: s.tables.consent.words.given, records: [], missing: [] }
}

/** What the question itself tells the source: the asker is bound like a source, the source is who would hear. */
const theQuestion = (s: Sheet): Pick<Word, 'against' | 'missing' | 'lanes' | 'rows'> => {
  const { tables, facts } = s
  const gate = tables.gates.asking
  const turned = new Sheet(tables, { ...facts, direction: 'give', source: facts.recipient })
  const regime = turned.regime()
  if (!gate || tables.vocabulary.secrecyRegimes[regime]?.bound !== 'statutory')
    return { against: [], missing: [], lanes: [], rows: [] }
  const kind = about(s, gate).what?.class
  const on: About = {
    ...{ purpose: facts.purpose, source: facts.recipient, recipient: facts.source },
    ...{ category: gate.category, field: gate.field, sensitive: kind === 'special' || kind === 'criminal' },
  }
  const { words } = tables.consent
  const silent = [words.silence.id, words.scope.id]
  const { against, missing, lanes, rows } = wordOn(s, { layer: 'secrecy', kind: 'consent', asking: true }, regime, on)
  return { against: against.map((o) => (silent.includes(o.row) ? s.object(gate) : o)), missing, lanes, rows }
}

const heavy = ['deny', 'review', 'needs-consent']
const noes = ['CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'PARENT_DISPUTE', 'NO_LEGAL_REPRESENTATIVE', 'REVIEW_WITHDRAWAL']

/** Which objections may lead a field: the first gate, else the heaviest words, else the first after them. */
const leads = (c: Cell): readonly Objection[] => {
  if (c.before.length > 0) return c.before.slice(0, 1)
  for (const outcome of heavy) {
    const weighty = c.words.filter((o) => o.outcome === outcome)
    if (weighty.length > 0) return weighty
  }
  return c.words.length > 0 ? c.words : c.after.slice(0, 1)
}

const answer = (
  s: Sheet,
  row: Row | null,
  blocks: readonly Objection[],
  cells: readonly Cell[],
  { alternatives, instead }: { readonly alternatives: readonly string[]; readonly instead: readonly Row[] },
): Answer => {
  const name = ({ item }: Cell) => `${item.category}.${item.field}`
  const open = blocks.length > 0 ? [] : cells.filter(isOpen)
  const nothingAsked = row !== null && blocks.length === 0 && cells.length === 0
  const outcome = nothingAsked ? 'permit' : outcomeOf(blocks, cells, open)
  const denied = blocks.some((o) => o.outcome === 'deny')
  const withheld: Record<string, { outcome: string; codes: string[] }> = {}
  for (const c of cells) {
    if (open.includes(c)) continue
    // Where the person is denied, a mask is not what stops a field.
    const own = denied ? leads(c).filter(({ code }) => code !== 'SECRET_ADDRESS') : leads(c)
    const may = own.length > 0 ? own : blocks.slice(0, 1)
    const [first] = may
    const kept = first !== undefined && !denied && ['review', 'needs-consent'].includes(first.outcome)
    withheld[name(c)] = { outcome: kept ? first.outcome : 'deny', codes: may.map(({ code }) => code) }
  }
  const objections: Objection[] = [...blocks]
  for (const c of cells) {
    const [lead] = leads(c)
    const spoken = lead !== undefined && c.before.length === 0 && c.words.length > 0
    if (spoken) objections.push(...c.words.filter((o) => lead.outcome !== 'deny' || o.outcome === 'deny'))
    else if (lead !== undefined) objections.push(lead)
  }
  const carried = open.length > 0 || nothingAsked ? carriedBy(s, row, open) : []
  const extra = row === null ? [] : extras(s, row)
  const rank = (o: Objection) => (o.outcome === outcome ? 0 : 1000) + s.place(o.code)
  const against = [...objections].sort((a, b) => rank(a) - rank(b))
  const ordered = against.map(({ code, row: id, concerns }) => ({ code, id, concerns }))
  const said = [...carried, ...extra].map((row) => ({ ...row, concerns: null }))
  const masks = ordered.filter(({ code }) => s.tables.vocabulary.reasons[code]?.leads === true)
  const inOrder = carried.length > 0 ? [...masks, ...said, ...ordered] : [...ordered, ...said]
  const asks = outcome === 'needs-consent' || outcome === 'permit-partial'
  const unsafe = inOrder.some(({ code }) => code === 'ASKING_UNSAFE')
  const lacks = against.flatMap(({ lacks: names = [] }) => names)
  const waiting = cells.filter((c) => leads(c)[0]?.outcome === 'needs-consent').flatMap(({ missing }) => missing)
  return {
    ...{ outcome, permitted: open.map(name), withheld, leading: inOrder[0]?.code ?? '' },
    codes: sorted(inOrder.map(({ code }) => code)),
    reasons: sorted(inOrder.map(({ code, id, concerns }) => `${code} ${id} ${concerns ?? ''}`)),
    ordered: inOrder.map(({ code, id }) => ({ code, row: id })),
    missing: asks && !unsafe ? sorted(waiting) : [],
    ground: row === null || blocks.length > 0 ? null : groundOf(s, row, cells, open, alternatives),
    rows: rowsOf(s, row, blocks, cells, inOrder),
    remedies: remediesOf(s, inOrder, lacks, instead),
    lacks: sorted(lacks),
  }
}

const sorted = (list: readonly string[]) => [...new Set(list)].sort()

const rowsOf = (
  s: Sheet,
  row: Row | null,
  blocks: readonly Objection[],
  cells: readonly Cell[],
  reasons: readonly { readonly id: string }[],
): readonly string[] => {
  const list = reasons.map(({ id }) => id)
  if (row !== null && blocks.length === 0) list.push(row.row.id)
  for (const { item, lanes, rows } of cells) {
    list.push(...rows, ...lanes.map(({ id }) => id))
    const kind = about(s, item).what?.class
    if (kind === 'number') list.push(s.kind(s.facts.recipient.kind)?.bsn ?? '')
    if (row === null) continue
    if (item.category === 'criminal' || kind === 'criminal') list.push(criminalOpen(s, row) ?? '')
    else if (kind === 'special') list.push(specialOpen(s, row, item.category) ?? '')
  }
  return sorted(list).filter((id) => id !== '')
}

/** Of each reason what would mend it; where asking is unsafe what that reason says, and what asks no word and is told to everybody. */
const remediesOf = (
  s: Sheet,
  reasons: readonly { readonly code: string }[],
  lacks: readonly string[],
  instead: readonly Row[],
): readonly string[] => {
  const unsafe = reasons.filter(({ code }) => code === 'ASKING_UNSAFE' || code === 'REVIEW_REPRESENTATIVE_CONFLICT')
  const { purposes, vocabulary } = s.tables
  const offers = Object.hasOwn(purposes, s.facts.purpose) ? (purposes[s.facts.purpose]?.offers ?? []) : []
  const list: unknown[] = []
  const forAll = ({ code }: { readonly code: string }) => {
    const about = vocabulary.reasons[code]
    return about !== undefined && about.audience.includes('all') && about.outcome !== 'needs-consent'
  }
  for (const reason of unsafe.length > 0 ? reasons.filter((one) => unsafe.includes(one) || forAll(one)) : reasons)
    for (const code of vocabulary.reasons[reason.code]?.remedies ?? []) {
      if (code === 'complete-request') list.push({ code, change: { missingFields: [...new Set(lacks)] } })
      else if (code === 'use-ground')
        for (const { basis, articles } of instead)
          list.push({ code, change: { legalBasis: basis, law: [...new Set(articles)] } })
      else if (code !== 'other-lane') list.push({ code, change: {} })
      else if (offers.length > 0) list.push({ code, change: { purposes: offers } })
    }
  return sorted(list.map((remedy) => JSON.stringify(remedy)))
}

/** On what the row rests, where anything goes but for its mask. */
const groundOf = (
  s: Sheet,
  { row, basis, special, articles }: Row,
  cells: readonly Cell[],
  open: readonly Cell[],
  alternatives: readonly string[],
): Grounded | null => {
  const masked = ({ before, words, after }: Cell) =>
    [...before, ...words, ...after].every(({ code }) => code === 'SECRET_ADDRESS')
  if (!cells.some(masked)) return null
  const regimes = s.tables.vocabulary.secrecyRegimes
  const bound = row.mode === 'consent' && Object.hasOwn(regimes, s.regime()) ? regimes[s.regime()] : undefined
  const person = open.flatMap(({ lanes }) => lanes).find(({ secrecyGround }) => secrecyGround !== null)
  return {
    legalBasis: basis,
    secrecyGround: person?.secrecyGround ?? row.secrecyGround ?? s.tables.vocabulary.modes[row.mode].secrecyGround,
    specialBasis: open.some(({ item }) => about(s, item).what?.class === 'special') ? special : null,
    law: sorted([...articles, ...(bound?.law ?? []), ...(person?.law ?? [])]),
    ...{ row: row.id, alternatives },
  }
}

const outcomeOf = (blocks: readonly Objection[], cells: readonly Cell[], open: readonly Cell[]): string => {
  if (open.length > 0) return open.length === cells.length ? 'permit' : 'permit-partial'
  const all = [...blocks, ...cells.flatMap((c) => leads(c).slice(0, 1))]
  if (blocks.some((o) => o.outcome === 'deny')) return 'deny'
  if (cells.some((c) => leads(c).some((o) => o.outcome === 'deny' && noes.includes(o.code)))) return 'deny'
  for (const outcome of ['review', 'needs-consent']) if (all.some((o) => o.outcome === outcome)) return outcome
  return 'deny'
}

/** Why it goes: the most telling permit of the words, else the row's; then what is said beside it. */
const carriedBy = (s: Sheet, row: Row | null, open: readonly Cell[]): Permit[] => {
  if (row === null) return []
  const permits = open.flatMap(({ permits: rows }) => rows).sort((a, b) => s.place(b.code) - s.place(a.code))
  const list: Permit[] = [permits[0] ?? { id: row.row.id, code: row.row.permit }]
  const address = open.some(({ item }) => about(s, item).what?.class === 'address')
  if (address && s.facts.person.addressSecret !== 'no' && unmasks(s, row.row))
    list.push(s.tables.gates.safety['address-unmasked'])
  const { informed } = s.facts.request
  const terms = s.tables.lanes?.deferInform ?? []
  const term = terms.find((r) => r.purposes.includes(s.facts.purpose)) ?? terms.find((r) => r.purposes.length === 0)
  if (informed !== null && 'deferredUntil' in informed && term) list.push(term)
  return list
}

const extras = (s: Sheet, { row }: Row): Permit[] => {
  const list: Permit[] = []
  const passes = s.tables.purposes[s.facts.purpose]?.passes.includes('restricted') === true
  if (passes && s.holding('restriction').length > 0) list.push(s.tables.gates.blocks['restricted-passed'])
  if (row.mode !== 'consent') return list
  const code = s.tables.vocabulary.secrecyRegimes[s.regime()]?.extra
  if (code) list.push({ id: `regime-${s.regime()}`, code })
  const service = s.tables.consent.parents.freeService
  const [age] = ages(s.facts.person.birthDate, s.today)
  if (service && age >= 12 && age < 16 && service.purposes.includes(s.facts.purpose))
    if (service.tasks.includes(s.task('source') ?? '')) list.push(service)
  return list
}

/** The tables of a day: rows that hold otherwise then stand in the place of what they replace. */
const onTheDay = (tables: Tables, day: string): Tables => {
  const dated = (tables.gates.dated ?? []).filter(({ from, until }) => holdsOn(day, from, until))
  if (dated.length === 0) return tables
  const known = days.get(tables) ?? new Map<string, Tables>()
  days.set(tables, known)
  const key = dated.map(({ id, replaces }) => `${id} ${replaces}`).join()
  const made = known.get(key) ?? (swapped({ gates: tables.gates, consent: tables.consent }, dated) as Partial<Tables>)
  const whole = { ...tables, ...made }
  known.set(key, whole)
  return whole
}

const days = new WeakMap<Tables, Map<string, Tables>>()

const swapped = (value: unknown, dated: readonly { replaces: string; id: string }[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => swapped(item, dated))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) copy[key] = swapped(item, dated)
  const row = dated.findLast(({ replaces }) => replaces === copy['id'])
  for (const [key, item] of Object.entries(row ?? {}))
    if (!['replaces', 'from', 'until'].includes(key)) copy[key] = item
  return copy
}
