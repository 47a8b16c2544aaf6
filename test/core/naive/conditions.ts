import { holdsOn } from './days.ts'
import type { Row } from './lanes.ts'
import type { Objection, Sheet } from './sheet.ts'

/** What the law itself asks in a lane without a case. */
export const unmet = (s: Sheet, { row }: Row): Objection[] => {
  const rules = s.tables.lanes
  const { request } = s.facts
  const list: Objection[] = []
  const add = (rule: { id: string; code: string }, lacks: readonly string[] = []) =>
    void list.push({ ...s.object(rule), lacks })
  for (const name of row.conditions ?? []) {
    if (!rules) return [s.object(s.tables.gates.lanes['no-rows'])]
    if (name === 'order') {
      const fault = order(s)
      if (fault !== null) add(rules.order[fault])
    }
    if (name === 'collection') {
      const said = request.collectionSteps
      const steps = ['personalContact', 'debtHelpPointed', 'writtenReminder', 'contactOffered'] as const
      const undone = steps.filter((step) => !said || !said[step])
      if (said?.reaction === 'refused') add(rules.collection.refused)
      else if (undone.length > 0) add(rules.collection.step, named('collectionSteps', undone))
    }
    if (name === 'able-no' && request.declaration?.person === 'able' && request.declaration.saysNo)
      add(rules.vital['able-no'])
    if (name === 'conflict') {
      const t = request.weighing?.conflictTests
      const six = ['consentSought', 'seriousHarm', 'conscience', 'noOtherWay', 'effective', 'proportionate'] as const
      const open = six.filter((test) => t?.[test] === null || t?.[test] === undefined)
      if (open.length > 0) add(rules.conflict.unanswered, named('weighing.conflictTests', open))
      else if (six.some((test) => t?.[test] === false)) add(rules.conflict.failed)
    }
    if (name === 'anonymous') {
      const said = request.anonymity
      if (said && said.structural.length > 0) add(rules.anonymous.identifiable)
      else {
        const open = (['noName', 'noRareCombination', 'notRecognisable'] as const).filter((q) => !said || !said[q])
        if (open.length > 0) add(rules.anonymous.unconfirmed, named('anonymity', open))
      }
    }
  }
  return list
}

const named = (part: string, names: readonly string[]) => names.map((name) => `${part}.${name}`)

const order = (s: Sheet): 'none' | 'hat' | 'not-valid' | 'other' | null => {
  const { request, person, childOrders, source, recipient, direction, professional } = s.facts
  const rules = s.tables.lanes?.order
  if (!rules) return 'none'
  for (const [side, party] of [
    ['source', source],
    ['recipient', recipient],
  ] as const) {
    if (!rules.kinds.includes(party.kind)) continue
    const calls = direction === (side === 'recipient' ? 'ask' : 'give')
    const task = calls ? (professional.actingAs?.task ?? 'none') : (party.task ?? null)
    if (task !== null && !rules.hats.includes(task)) return 'hat'
  }
  const cited = request.order
  if (!cited) return 'none'
  const known = cited.child === null ? person.recorded : (childOrders ?? [])
  let seen = false
  let valid = false
  for (const fact of known) {
    if (fact.kind !== 'supervision-order' || fact.recordedAt > s.facts.moment.at) continue
    if (fact.source.reference !== cited.reference) continue
    seen = true
    if (!holdsOn(s.today, fact.from, fact.until)) continue
    valid = true
    const named = fact.details['institution']
    if (named === undefined) return null
    if ([source, recipient].some(({ oin, kind }) => oin === named && rules.kinds.includes(kind))) return null
  }
  if (!seen) return 'other'
  return valid ? 'other' : 'not-valid'
}
