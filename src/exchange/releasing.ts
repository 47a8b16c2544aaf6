import type { Entry } from '../audit/entry.ts'
import type { Decision, FieldSet } from '../core/decision.ts'
import { minimise } from '../core/minimise.ts'
import { appended, decideOnce, leaseOf, untilItStands } from './deciding.ts'
import { entryOf, stampOf, type Ask } from './entries.ts'
import { statusOf } from './status.ts'
import type { AllDecided, Answer, Fetched, Outcome, PersonAnswer, PersonDecided, Ports, SourceAnswer } from './room.ts'
import { resultOf } from './room.ts'

/** Decides again now, keeps what both decisions permit, makes the bytes, records the releases, and only then answers. */
export const release = (ports: Ports, ask: Ask, decided: AllDecided, fetched: Fetched): Promise<Answer> =>
  untilItStands(async () => {
    const now = await decideOnce(ports, ask, ports.now())
    const stamp = stampOf(now.policy)
    const retain = ports.retain(now.policy)
    const entries: Entry[] = []
    const persons = decided.persons.map((before): PersonAnswer => {
      const again = now.persons.find((p) => p.asked.id === before.asked.id)
      const source = fetched.answers.get(before.asked.id)
      if (again === undefined || source === undefined) return notGiven(before)
      const person = { ...again, entry: before.entry }
      const step = closing(person, before.decision, source, now.policy.tables)
      const more = { controllers: now.controllers, given: step.given ?? [], details: step.details }
      const entry = entryOf(step.type, ask, person, stamp, retain, more)
      entries.push(entry)
      return {
        ...person,
        release: step.type === 'release' ? entry.id : null,
        declined: source.kind === 'declined' ? { reason: source.reason } : null,
        given: step.items,
      }
    })
    const outcome: Outcome = {
      status: statusOf(persons),
      policy: now.policy,
      recordsConsent: now.recordsConsent,
      persons,
      failure: null,
    }
    const bytes = ports.render(ask, outcome)
    const ending = { status: outcome.status, sent: persons.some((p) => p.release !== null) }
    if (
      !(await appended(
        ports,
        entries.map((e) => ({ ...e, details: { ...e.details, ending } })),
        now.stands,
      ))
    )
      return null
    await end(ports, ask, outcome, ending.sent)
    return { id: ask.id, status: outcome.status, bytes, released: persons.filter((p) => p.release !== null) }
  })

/** Nothing was brought: records why for each person of whom something was permitted, and answers without data. */
export const closeWithout = async (ports: Ports, ask: Ask, decided: AllDecided, fetched: Fetched): Promise<Answer> => {
  const causes = [...fetched.answers.values()].flatMap((a) => (a.kind === 'failed' ? [a.cause] : []))
  const failed = causes.length > 0
  const status = failed ? 'failed' : 'refused-by-source'
  const stamp = stampOf(decided.policy)
  const entries = decided.persons
    .filter((p) => fetched.answers.has(p.asked.id))
    .map((p) =>
      entryOf(failed ? 'source-failed' : 'source-refused', ask, p, stamp, ports.retain(decided.policy), {
        controllers: decided.controllers,
        given: [],
        details: { cause: causes[0] ?? 'declined', ending: { status, sent: false } },
      }),
    )
  await untilItStands(async () => ((await appended(ports, entries, leaseOf(ask))) ? true : null))
  const persons = decided.persons.map((p): PersonAnswer => {
    const source = fetched.answers.get(p.asked.id)
    return { ...notGiven(p), declined: source?.kind === 'declined' ? { reason: source.reason } : null }
  })
  return answerWith(ports, ask, { ...decided, status, persons, failure: causes[0] ?? null })
}

/** Nobody and nothing permitted, or advice: the answer is the decision. */
export const answerOnly = (ports: Ports, ask: Ask, decided: AllDecided): Promise<Answer> => {
  const persons = decided.persons.map(notGiven)
  return answerWith(ports, ask, { ...decided, status: statusOf(persons), persons, failure: null })
}

const answerWith = async (ports: Ports, ask: Ask, outcome: Outcome): Promise<Answer> => {
  const bytes = ports.render(ask, outcome)
  await end(ports, ask, outcome, false)
  return { id: ask.id, status: outcome.status, bytes, released: [] }
}

const end = async (ports: Ports, ask: Ask, outcome: Outcome, sent: boolean): Promise<void> => {
  if (ask.run === null) return
  const result = resultOf(outcome)
  const sentAt = sent ? { sentAt: new Date(ports.now().at) } : {}
  await ports.requests.end(ask.question.municipality, ask.id, ask.run, { status: outcome.status, result, ...sentAt })
}

const notGiven = (person: PersonDecided): PersonAnswer => ({ ...person, release: null, declined: null, given: null })

/** What closes one permitted decision: the release, the source's refusal, or our own where it holds no more. */
const closing = (
  now: PersonDecided,
  before: Decision,
  source: SourceAnswer,
  tables: Parameters<typeof minimise>[0],
) => {
  if (source.kind === 'declined')
    return { type: 'source-refused', items: null, given: null, details: { cause: 'declined' } } as const
  const permitted = both(before.permitted, now.decision.permitted)
  if (permitted.length === 0) return { type: 'release-refused', items: null, given: null, details: {} } as const
  const items = source.kind === 'items' ? source.items : []
  const { kept, dropped } = minimise(tables, items, permitted, now.facts.moment.localDate)
  return { type: 'release', items: kept, given: fieldsOf(kept), details: { dropped } } as const
}

/** Fields that both decisions permit. */
const both = (a: readonly FieldSet[], b: readonly FieldSet[]): readonly FieldSet[] =>
  a.flatMap(({ category, fields }) => {
    const other = b.find((f) => f.category === category)?.fields ?? []
    const common = fields.filter((f) => other.includes(f))
    return common.length > 0 ? [{ category, fields: common }] : []
  })

/** The fields that the kept items really hold. */
const fieldsOf = (
  kept: readonly { readonly category: string; readonly values: readonly object[] }[],
): readonly FieldSet[] => {
  const found = new Map<string, Set<string>>()
  for (const { category, values } of kept) {
    const fields = found.get(category) ?? new Set()
    for (const value of values) for (const field of Object.keys(value)) fields.add(field)
    found.set(category, fields)
  }
  return [...found].map(([category, fields]) => ({ category, fields: [...fields] }))
}
