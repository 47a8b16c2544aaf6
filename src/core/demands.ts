import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { gather, join, none } from './lists.ts'
import { own } from './own.ts'
import { during } from './dates.ts'
import type { DemandRow } from './gates.ts'
import type { Purpose, PurposeRow, Tables } from './tables.ts'

/** Step 1: what the row demands of the request and what it lacks, or fills without meaning (domain.md 1.1). */
export const demandFindings = (tables: Tables, facts: Facts, purpose: Purpose, row: PurposeRow): readonly Finding[] => {
  const withoutCase = purpose.case === 'none' || facts.case.state === 'absent'
  const names = join(
    purpose.anonymous === true ? none : why,
    withoutCase && purpose.case !== 'required' ? matter : none,
    row.demands,
    facts.ownAccord === true ? familyFirst : none,
  )
  return gather(names, (name) => {
    const demand = own(tables.gates.demands, name)
    if (demand === undefined || met(tables, facts, demand)) return none
    return [found(tables, demand, { fields: lackingFields(facts, demand) })]
  })
}

const why = ['why']
const matter = ['subject-matter']
const familyFirst = ['family-first']

const lackingFields = (facts: Facts, demand: DemandRow): readonly string[] =>
  demand.check === 'why'
    ? facts.categories.flatMap(({ why }, i) => (why === 'given' ? [] : [`categories.${String(i)}.why`]))
    : [demand.check === 'answer' ? `answers.${demand.field}` : demand.field]

const met = (tables: Tables, facts: Facts, demand: DemandRow): boolean => {
  const { request } = facts
  switch (demand.check) {
    case 'why':
      return facts.categories.length > 0 && facts.categories.every(({ why }) => why === 'given')
    case 'subject-matter':
      return request.subjectMatter === 'given'
    case 'alternatives':
      return request.alternativesTried === 'given'
    case 'informed':
      return request.informed !== null
    case 'family-first':
      return request.informed !== null || skipsTalk(tables, request.weighing)
    case 'weighing':
      return request.weighing !== null && (request.weighing.acute || weighed(tables, request.weighing))
    case 'answer':
      return own(request.answers, demand.field) === 'yes'
    case 'hat':
      return true
  }
}

type Weighing = NonNullable<Facts['request']['weighing']>

/** Danger is acute, or a reason of the closed list says why nobody was told first (domain.md F); comfort is none. */
const skipsTalk = ({ gates: { weighing } }: Tables, said: Facts['request']['weighing']): boolean =>
  said !== null && (said.acute || weighing.skipReasons.some((reason) => reason === said.talkSkipped))

/** Whether every step of the meldcode stands, the talk or a reason of the closed list for skipping it (domain.md F). */
export const weighed = ({ gates: { weighing } }: Tables, said: Weighing): boolean =>
  weighing.steps.every(
    (step) =>
      said.steps.includes(step) ||
      (step === weighing.talk && weighing.skipReasons.some((reason) => reason === said.talkSkipped)),
  )

/** Step 1: the designation or mandate of who needs one, valid on the day (domain.md B.4). */
export const mandateFindings = (tables: Tables, facts: Facts, row: PurposeRow): readonly Finding[] => {
  const { mandate } = row
  if (mandate === null || !mandate.kinds.includes(facts.recipient.kind)) return none
  const holds = facts.recipient.mandates.some(
    ({ law, task, from, until }) =>
      law === mandate.law && mandate.tasks.includes(task) && during(facts.moment.localDate, from, until),
  )
  return holds ? none : [found(tables, tables.gates.parties.mandate)]
}
