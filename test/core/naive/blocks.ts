import { ages, holdsOn } from './days.ts'
import type { purposeOf } from './lanes.ts'
import { type Row } from './lanes.ts'
import type { Objection, Sheet } from './sheet.ts'

type Now = NonNullable<ReturnType<typeof purposeOf>>

/** What stands against the question itself, whatever the row. */
export const againstQuestion = (s: Sheet, purpose: Now | undefined, why: readonly Objection[]): Objection[] => {
  const { tables, facts } = s
  const list: Objection[] = []
  const add = (when: boolean, row: { id: string; code: string }, lacks: readonly string[] = []) =>
    void (when && list.push({ ...s.object(row), lacks }))
  const { parties, relation, hats } = tables.gates
  add(!facts.source.active, parties['source-inactive'])
  add(!facts.recipient.active, parties['recipient-inactive'])
  for (const kind of ['participant', 'source', 'purpose', 'professional'] as const)
    add(stopped(s, kind), tables.gates.stops![kind])
  const known = facts.case
  const open = purpose !== undefined && purpose.shut === null
  if (open && purpose.all.case !== 'none') {
    add(known.state === 'absent' && purpose.all.case === 'required', relation['no-case'], ['case'])
    add(known.state === 'not-found', relation['not-found'])
    if (known.state === 'found') {
      const asks = facts.direction === 'ask'
      const caller = asks ? known.recipientTakesPart : known.sourceTakesPart
      const other = asks ? known.sourceTakesPart : known.recipientTakesPart
      add(known.relation === 'none' || !caller, relation['not-in-case'])
      add(!known.personIsSubject, purpose.all.relativesByAgreement ? relation.relative : relation['not-subject'])
      add(purpose.all.case === 'required' && !other, relation.counterpart)
      add(!known.purposes.includes(facts.purpose), relation.purpose)
    }
  }
  const cited = (facts.asserted.law ?? '').trim().toLowerCase()
  const early = tables.notInForce.some(
    ({ inForceFrom, citedAs }) =>
      (inForceFrom === null || inForceFrom > s.today) && citedAs.some((name) => cited.startsWith(name.toLowerCase())),
  )
  add(early, tables.gates.regime['not-in-force'])
  list.push(...why)
  if (open) {
    const asks = facts.direction === 'ask'
    const caller = asks ? facts.recipient : facts.source
    const hat = facts.professional.actingAs
    const task = hat?.task ?? null
    const kind = s.kind(caller.kind)
    add(task !== null && kind !== undefined && task !== caller.kind && !kind.hats.includes(task), hats['not-recorded'])
    if (purpose.all.access) {
      add(facts.source.oin !== null && facts.source.oin === facts.recipient.oin, hats['same-organisation'])
      add(asks && (task === 'help' || task === 'treatment'), hats['help-for-access'])
      const mandates = purpose.rows.flatMap(({ mandate }) => (mandate === null ? [] : [mandate]))
      if (asks && hat !== null && mandates.length > 0) {
        const foreign = task !== null && task !== caller.kind && !mandates.some(({ tasks }) => tasks.includes(task))
        const law = hat.law !== null && !mandates.some((mandate) => mandate.law === s.law(hat.law))
        add(foreign || law, hats['other-task'])
      }
    }
  }
  return list
}

/** What stops every exchange about this person. */
export const againstPerson = (s: Sheet, purpose: Now): Objection[] => {
  const list: Objection[] = []
  const add = (when: boolean, row: { id: string; code: string }) => void (when && list.push(s.object(row)))
  const { blocks } = s.tables.gates
  const { person, case: known } = s.facts
  add(person.registration === 'not-found', blocks['unknown-person'])
  add(s.holding('sealed').length > 0, blocks.sealed)
  add(s.holding('restriction').length > 0 && !purpose.all.passes.includes('restricted'), blocks.restricted)
  if (person.death.state === 'deceased' && !purpose.all.passes.includes('deceased')) {
    const refused = refusedInLife(s)
    add(refused || !agreedInLife(s), blocks.deceased)
    const rule = s.tables.rights?.deceased.refused
    if (rule) add(refused, rule)
  }
  add(purpose.all.case !== 'none' && known.state === 'found' && known.phase === 'closed', blocks.closed)
  add(purpose.all.endsWithHelp && helpEnded(s), blocks['help-ended'])
  add(stopped(s, 'person'), s.tables.gates.stops!.person)
  const rule = purpose.all.ages
  if (rule) {
    const [young, old] = ages(person.birthDate, s.today)
    add(old < Number(s.tables.switches[rule.fromSwitch]) || young > rule.until, rule)
  }
  const reach = s.tables.gates.reach?.person
  const roles = purpose.all.subjectRoles
  if (reach && roles && s.facts.role !== undefined) add(!Object.hasOwn(roles, s.facts.role), reach)
  return list
}

const stopped = (s: Sheet, what: string): boolean => {
  for (const { kind } of s.facts.stops ?? []) if (kind === what) return true
  return false
}

/** Whether he let this receiver have it after his death. */
export const agreedInLife = (s: Sheet): boolean =>
  s.holding('deceased-record-permission').some(({ details, concerns }) => {
    return details['outcome'] !== 'refused' && concerns !== null && concerns === s.facts.recipient.oin
  })

/** Whether he wrote a no, being old enough. */
const refusedInLife = (s: Sheet): boolean => {
  const rule = s.tables.rights?.deceased.refused
  for (const { details, from } of s.holding('deceased-record-permission'))
    if (rule && details['outcome'] === 'refused' && ages(s.facts.person.birthDate, from)[0] >= rule.age) return true
  return false
}

const helpEnded = (s: Sheet): boolean => {
  const sides = [s.facts.source.oin, s.facts.recipient.oin]
  for (const { concerns } of s.holding('help-ended')) if (concerns === null || sides.includes(concerns)) return true
  for (const { layer, id, scope } of s.facts.consents) {
    const ours = layer === 'help' && [...scope.sources, ...scope.recipients].some((oin) => sides.includes(oin))
    if (ours && s.facts.withdrawals.some((w) => w.consent === id && w.recordedAt <= s.facts.moment.at)) return true
  }
  return false
}

/** What stands against this row alone. */
export const againstRow = (s: Sheet, purpose: Now, { row }: Row): Objection[] => {
  const { tables, facts } = s
  const list: Objection[] = []
  const { mandate, hats } = row
  if (mandate !== null && mandate.kinds.includes(facts.recipient.kind) && !mandated(s, mandate))
    list.push(s.object(tables.gates.parties.mandate))
  for (const side of ['recipient', 'source'] as const) {
    if (hats === null) continue
    const { kind } = facts[side]
    const task = s.task(side)
    if (task !== null && task !== kind) {
      if (!hats.tasks.includes(task)) list.push(s.object(tables.gates.hats.row))
      continue
    }
    if (!hats.kinds.includes(kind)) continue
    const calls = (facts.direction === 'ask') === (side === 'recipient')
    const lacks = task === null && calls ? tables.gates.demands['hat'] : undefined
    list.push(lacks ? { ...s.object(lacks), lacks: [lacks.field] } : s.object(tables.gates.hats.row))
  }
  for (const name of demanded(s, purpose, row)) {
    const demand = Object.hasOwn(tables.gates.demands, name) ? tables.gates.demands[name] : undefined
    if (demand !== undefined && !met(s, demand)) list.push({ ...s.object(demand), lacks: lacksOf(s, demand) })
  }
  return list
}

/** An objection that is being weighed. */
export const objected = (s: Sheet, { row, basis }: Row): Objection[] => {
  const list: Objection[] = []
  const { tables, facts } = s
  const { objection } = tables.gates
  if (objection.legalBases.includes(basis) && !objection.notModes.includes(row.mode))
    for (const { details } of s.holding('objection')) {
      const about = details['purposes']
      if (Array.isArray(about) && !about.includes(facts.purpose)) continue
      list.push(s.object(tables.gates.blocks.objection))
    }
  return list
}

export const mandated = (s: Sheet, rule: { law: string; tasks: readonly string[] }): boolean => {
  for (const { law, task, from, until } of s.facts.recipient.mandates)
    if (law === rule.law && rule.tasks.includes(task) && holdsOn(s.today, from, until)) return true
  return false
}

const demanded = (s: Sheet, { all }: Now, row: Row['row']): string[] => {
  const list = all.anonymous === true ? [] : ['why']
  if (all.case === 'none' || (all.case === 'optional' && s.facts.case.state === 'absent')) list.push('subject-matter')
  return [...list, ...row.demands, ...(s.facts.ownAccord ? ['family-first'] : [])]
}

const lacksOf = ({ facts: { categories } }: Sheet, { check, field }: { check: string; field: string }): string[] => {
  if (check === 'answer') return [`answers.${field}`]
  if (check !== 'why') return [field]
  return categories.map(({ why }, i) => (why === 'given' ? '' : `categories.${i}.why`)).filter((name) => name !== '')
}

const met = (s: Sheet, { check, field }: { check: string; field: string }): boolean => {
  const { request, categories } = s.facts
  if (check === 'why') return categories.length > 0 && !categories.some(({ why }) => why !== 'given')
  if (check === 'subject-matter') return request.subjectMatter === 'given'
  if (check === 'alternatives') return request.alternativesTried === 'given'
  if (check === 'informed') return request.informed !== null
  if (check === 'family-first') {
    const { informed, weighing: why } = request
    if (informed || why?.acute) return true
    return s.tables.gates.weighing.skipReasons.includes(why?.talkSkipped ?? '')
  }
  if (check === 'answer') return Object.hasOwn(request.answers, field) && request.answers[field] === 'yes'
  if (check !== 'weighing') return true
  const said = request.weighing
  if (said === null || said.acute) return said !== null
  const { steps, talk, skipReasons } = s.tables.gates.weighing
  return steps.every(
    (step) => said.steps.includes(step) || (step === talk && skipReasons.includes(said.talkSkipped ?? '')),
  )
}
