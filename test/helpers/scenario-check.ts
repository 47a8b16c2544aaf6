import { recordsConsent } from '../../src/core/audience.ts'
import { decide } from '../../src/core/decide.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { Facts } from '../../src/core/facts.ts'
import { tell } from '../../src/core/tell.ts'
import { differences, permittedDiffers } from '../../src/policy/scenario-differences.ts'
import { recordedId } from './recorded-id.ts'
import type { Played } from './scenario-ask.ts'
import type { ScenarioSetting } from './scenario-setting.ts'
import type { Asked } from './scenario-source.ts'
import { dataLines, list, officerLines, statusLines, trailLines, type Kept } from './scenario-trail.ts'
import type { Script } from './scenario-script.ts'

/** Where what happened over HTTP differs from what the scenario expects, one line a difference; empty: nowhere. */
export const checkPlayed = async (
  setting: ScenarioSetting,
  script: Script,
  played: Played,
  asked: readonly Asked[],
): Promise<readonly string[]> => {
  const { scenario } = script
  const entries = await entriesOf(setting, played.id)
  const people = await namesOf(setting, script)
  const all = entries.filter(({ type }) => type === (played.kind === 'advice' ? 'advice' : 'decision'))
  const verdict = entries.findLastIndex(({ type }) => type === 'verdict-recorded')
  const walked = all.filter((entry) => entries.indexOf(entry) > verdict)
  const decided = played.waits === undefined ? walked : lastWalk(walked)
  const lines = scenario.given.persons.flatMap(({ name }, i) => {
    const entry = name === 'nobody' ? decided[0] : decided.find(({ person }) => people.get(person) === name)
    if (entry?.facts == null) return [`${name}: no entry of the decision`]
    const decision = decide(setting.policy.tables, entry.facts)
    return [
      ...recordLines(entry, decision),
      ...differences(scenario.expect.persons[name]!, named(decision, people)),
      ...sameAsCore(setting, script, name, decision),
      ...toldLines(setting, script, name, entry.facts, decision, played, i),
    ].map((line) => `${name}: ${line}`)
  })
  return [
    ...lines,
    ...trailLines(setting.policy.tables, entries, all, played),
    ...dataLines(played, decided, played.waits === undefined ? asked : lastAsked(asked)),
    ...(await statusLines(setting, script, played)),
    ...(await officerLines(setting, script, played, all)),
  ]
}

/** What was decided when it was fetched, after walks that had no answer of the source. */
const lastWalk = (walked: readonly Kept[]): readonly Kept[] =>
  walked.filter((entry, i) => !walked.slice(i + 1).some(({ person }) => person === entry.person))

/** What its source was asked last about each person: where another's answer failed, one that answered is asked again. */
const lastAsked = (asked: readonly Asked[]): readonly Asked[] => [
  ...new Map(asked.map((one) => [JSON.stringify([one.requestId, one.person]), one])).values(),
]

const entriesOf = async ({ owner }: ScenarioSetting, exchange: string): Promise<readonly Kept[]> => {
  const rows = await owner
    .selectFrom('log_records')
    .select(['type', 'person_id', 'record', 'facts'])
    .where('municipality', '=', '9901')
    .where('exchange_id', '=', recordedId(exchange))
    .orderBy('log_index')
    .execute()
  return rows.map(({ type, person_id, record, facts }) => ({
    type,
    person: person_id ?? '',
    record: JSON.parse(record.toString('utf8')) as Kept['record'],
    facts: facts === null ? null : (JSON.parse(facts.toString('utf8')) as Facts),
  }))
}

/** Internal ids and OINs of the exchange by the names of the scenario. */
const namesOf = async (setting: ScenarioSetting, { people, facts, oin }: Script) => {
  const names = new Map<string, string>()
  for (const [name, { bsn }] of people.residents) names.set((await setting.idOf(bsn)) ?? '', name)
  for (const [name, identity] of people.identities) names.set((await setting.idByIdentity(identity)) ?? '', name)
  for (const { source, recipient } of facts.values())
    for (const party of [source, recipient]) if (party.oin !== null) names.set(oin(party.oin), party.oin)
  return names
}

const named = (decision: Decision, people: ReadonlyMap<string, string>): Decision => ({
  ...decision,
  missing: decision.missing.map((item) => ({ ...item, who: people.get(item.who) ?? item.who })),
})

/** The record says what was decided: outcome, every code with its row, permitted and withheld fields. */
const recordLines = ({ record }: Kept, decision: Decision): readonly string[] => {
  const { details } = record as { readonly details: { readonly withheld: unknown } }
  const reasons = decision.reasons.map(({ code, row, law }) => ({ code, law, row }))
  return [
    ...(record['outcome'] === decision.outcome ? [] : [`record: outcome ${String(record['outcome'])}`]),
    ...(same(record['reasons'], reasons) ? [] : [`record: reasons ${JSON.stringify(record['reasons'])}`]),
    ...(same(record['categories'], decision.permitted) ? [] : ['record: other permitted fields']),
    ...(same(details.withheld, decision.withheld) ? [] : ['record: other withheld fields']),
  ]
}

/** The same decision as the pure core makes from the scenario itself. */
const sameAsCore = ({ policy }: ScenarioSetting, { facts }: Script, name: string, decision: Decision) => {
  const pure = decide(policy.tables, facts.get(name)!)
  const [want, got] = [pure, decision].map(({ reasons }) => list(reasons.map(({ code }) => code)))
  return [
    ...(want === got ? [] : [`reasons ${got!}, the core says ${want!}`]),
    ...(same(pure.permitted, decision.permitted) ? [] : ['permits other fields than the core']),
  ]
}

/** What was answered: what `tell` says to this caller, and what the scenario says that it hears. */
const toldLines = (
  { policy }: ScenarioSetting,
  { scenario }: Script,
  name: string,
  facts: Facts,
  decision: Decision,
  { decisions }: Played,
  i: number,
): readonly string[] => {
  const answered = decisions[i]
  if (answered === undefined) return ['is not in the answer']
  const asker = facts.direction === 'ask' ? facts.recipient : facts.source
  const scopes = ['exchange', 'consent']
  const records = recordsConsent(policy.tables, facts, scopes)
  const notedDanger = scenario.given.facts.some(
    ({ about = name, kind, notedBy }) =>
      about === name && notedBy === 'asker' && policy.tables.gates.unsafeFacts.includes(kind),
  )
  const told = tell(policy.tables, decision, { kind: asker.kind, scopes, recordsConsent: records, notedDanger })
  const codes = list(answered.reasons.map(({ code }) => code))
  const want = scenario.expect.told?.[name]
  return [
    ...(answered.outcome === told.outcome ? [] : [`is told ${answered.outcome}, not ${told.outcome}`]),
    ...(codes === list(told.reasons.map(({ code }) => code)) ? [] : [`is told ${codes}`]),
    ...permittedDiffers(Object.fromEntries(told.permitted.map((p) => [p.category, p.fields])), answered.permitted),
    ...(answered.missing.length === told.missing.length ? [] : [`hears of ${answered.missing.length} missing`]),
    ...(want === undefined
      ? []
      : [
          ...(answered.outcome === want.outcome ? [] : [`told: ${answered.outcome}, not ${want.outcome}`]),
          ...(codes === list(want.reasons) ? [] : [`told: ${codes}, not ${list(want.reasons)}`]),
          ...(want.permitted === undefined ? [] : permittedDiffers(want.permitted, answered.permitted)),
          ...(want.missing === undefined || answered.missing.length === want.missing.length ? [] : ['told: missing']),
        ]),
  ]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  )
}
