import type { Facts } from '../../src/core/facts.ts'
import { key, type Client, type Schema } from '../../src/client/client.ts'
import type { Scenario } from '../../src/policy/scenario-schema.ts'
import { recorder } from './scenario-cast.ts'
import type { populationOf } from './scenario-people.ts';
import { isOin } from './scenario-people.ts'
import type { ScenarioSetting } from './scenario-setting.ts'

/** Who works in the case, and who asks. */
export const worker = 'medewerker-17'

/** A scenario about to be played: its facts by person, its OINs here, and who everybody is. */
export interface Script {
  readonly scenario: Scenario
  readonly facts: ReadonlyMap<string, Facts>
  readonly oin: (scenarioOin: string) => string
  readonly people: ReturnType<typeof populationOf>
}

/** Where a scenario is played: who asks, who records, in which case. */
export interface Stage {
  readonly asker: string
  readonly recorder: string
  /** The case that holds consents and facts; also where the scenario asks without one. */
  readonly caseId: string | null
  readonly worker: string
}

interface Given<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

/** The answer of a call that must have gone well; throws with the problem otherwise. */
export const well = async <T>(call: Promise<Given<T>>, what: string): Promise<T> => {
  const { data, error, response } = await call
  if (data === undefined) throw new Error(`${what}: ${response.status} ${JSON.stringify(error)}`)
  return data
}

/** The asker of a scenario, as it is called here. */
export const askerOf = ({ facts, oin }: Script): string => {
  const [one] = facts.values()
  return oin((one!.direction === 'ask' ? one!.recipient.oin : one!.source.oin) ?? '')
}

/** A person's own reference at every participant that has one. */
export const referenceOf = (script: Script, name: string): string =>
  `REF-${script.people.residents.get(name)!.bsn.slice(4)}`

const minute = 60_000
const shifted = (instant: string, by: number): string => new Date(Date.parse(instant) + by).toISOString()

/** Sets the scene: the BRP, the case, then facts, consents and withdrawals, each at the moment it was recorded. */
export const setStage = async (setting: ScenarioSetting, script: Script, needsCase: boolean): Promise<Stage> => {
  const { scenario, facts, people } = script
  setting.sample.brp.put(...people.registered)
  const asker = askerOf(script)
  const found = [...facts.values()].find((each) => each.case.state === 'found')?.case
  const records = found?.state === 'found' ? found.callerRecordsConsent : false
  const stage = { asker, recorder: records ? asker : recorder.oin }
  const steps = [...facts].flatMap(([name]) => stepsAbout(setting, script, stage.recorder, name))
  if (!needsCase && steps.length === 0 && found === undefined) return { ...stage, caseId: null, worker }
  const first = steps.map(({ at }) => at).reduce((a, b) => (a < b ? a : b), facts.values().next().value!.moment.at)
  setting.at(shifted(first, -minute))
  const caseId = await openCase(setting, script, stage)
  for (const step of steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order))) {
    setting.at(step.at)
    await step.take(caseId)
  }
  setting.at(shifted(facts.values().next().value!.moment.at, -1000))
  const relation = found?.state === 'found' ? found.relation : 'lead'
  const id = relation === 'none' ? 'medewerker-99' : relation === 'lead' ? worker : `medewerker-${relation}`
  if (relation !== 'none' && !(relation === 'lead' && stage.recorder === asker)) {
    const body = { id, role: relation as 'lead', function: scenario.given.function ?? 'consulent' }
    const path = { params: { path: { id: caseId } }, body }
    await well(setting.as(asker).POST('/cases/{id}/professionals', path), 'a professional of the asker')
  }
  if (found?.state === 'found' && found.phase === 'closed') {
    const closing = { params: { path: { id: caseId } }, body: { reason: 'goals-reached' as const } }
    await well(setting.as(stage.recorder).POST('/cases/{id}/closures', closing), 'closing the case')
  }
  return { ...stage, caseId, worker: id }
}

const openCase = async (setting: ScenarioSetting, script: Script, stage: Pick<Stage, 'asker' | 'recorder'>) => {
  const { scenario, facts, people, oin } = script
  const [one] = facts.values()
  const { case: found, source, recipient, purpose } = one!
  const takes = found.state === 'found' ? found : { sourceTakesPart: true, recipientTakesPart: true }
  const others = [
    ...(takes.sourceTakesPart ? [oin(source.oin ?? '')] : []),
    ...(takes.recipientTakesPart ? [oin(recipient.oin ?? '')] : []),
  ].filter((each) => each !== stage.recorder)
  const phase = found.state === 'found' && found.phase !== 'closed' ? found.phase : 'execution'
  const persons = scenario.given.persons.map(({ name }) => ({ name, bsn: people.residents.get(name)!.bsn }))
  const personReferences = persons.map(({ name, bsn }) => ({ person: { bsn }, reference: referenceOf(script, name) }))
  const lowFlame = found.state === 'found' ? found.lowFlamePartner : null
  const body: Schema<'NewCase'> = {
    municipality: '9901',
    reference: `ZAAK-${scenario.id}`,
    persons: persons.map(({ bsn }) => ({ bsn })),
    purposes: found.state === 'found' ? [...found.purposes] : [purpose],
    phase: phase as 'execution',
    coordinator: { id: worker, organisation: stage.recorder },
    participants: [...new Set(others)].map((organisation) => ({ organisation, role: 'source', personReferences })),
    ...(lowFlame === null ? {} : { lowFlamePartner: oin(lowFlame) }),
  }
  const made = setting.as(stage.recorder).POST('/cases', { body, params: { header: key() } })
  return (await well(made, 'opening the case')).id
}

interface Step {
  readonly at: string
  readonly order: number
  readonly take: (caseId: string) => Promise<unknown>
}

/** What was recorded about one person, as calls of the recorder at their moments. */
const stepsAbout = (setting: ScenarioSetting, script: Script, by: string, name: string): readonly Step[] => {
  const { person, consents, withdrawals } = script.facts.get(name)!
  const api: Client = setting.as(by)
  const bsnOf = (who: string) => ({ bsn: script.people.residents.get(who)!.bsn })
  const named = (who: string) => (isOin(who) ? { organisation: script.oin(who) } : bsnOf(who))
  const party = (word: string) => (isOin(word) ? script.oin(word) : word)
  const made = new Map<string, string>()
  const facts = person.recorded.map((fact): Step => ({
    at: fact.recordedAt,
    order: 0,
    take: (caseId) => {
      const { reference } = fact.source
      const body: Schema<'NewPersonFact'> = {
        person: bsnOf(name),
        case: caseId,
        kind: fact.kind as Schema<'PersonFactKind'>,
        from: fact.from,
        ...(fact.until === null ? {} : { until: fact.until }),
        source: { type: fact.source.type, ...(reference === null ? {} : { reference }) },
        ...(fact.concerns === null ? {} : { concerns: named(fact.concerns) }),
        ...(Object.keys(fact.details).length === 0 ? {} : { details: fact.details as never }),
      }
      return well(api.POST('/person-facts', { body }), `recording ${fact.kind}`)
    },
  }))
  const said = consents.flatMap(({ statements, ...consent }): readonly Step[] => {
    const word = ({ by: who, recordedAt: _, saidOn: _on, ...rest }: (typeof statements)[number]) =>
      ({ ...rest, by: named(who) }) as Schema<'NewStatement'>
    const [first] = statements.map(({ recordedAt }) => recordedAt).toSorted()
    const start = first! < consent.recordedAt ? first! : consent.recordedAt
    const at = statements.some(({ recordedAt }) => recordedAt === start) ? start : first!
    const begin: Step = {
      at,
      order: 1,
      take: async (caseId) => {
        const { scope, layer, kind, freeConsent, validUntil, conditionForHelp, lifelongPlan } = consent
        const body: Schema<'NewConsent'> = {
          case: caseId,
          subject: bsnOf(name),
          layer,
          kind,
          scope: {
            purposes: [...scope.purposes],
            categories: [...scope.categories],
            sources: scope.sources.map(party),
            recipients: scope.recipients.map(party),
            ...(Object.keys(scope.fields).length === 0 ? {} : { fields: scope.fields as never }),
          },
          ...(validUntil === null ? {} : { validUntil }),
          statements: statements.filter(({ recordedAt }) => recordedAt === at).map(word),
          ...(freeConsent === null ? {} : { freeConsent }),
          ...(conditionForHelp === undefined ? {} : { conditionForHelp }),
          ...(lifelongPlan === undefined ? {} : { lifelongPlan }),
        }
        const { id } = await well(api.POST('/consents', { body, params: { header: key() } }), 'recording a consent')
        made.set(consent.id, id)
      },
    }
    const later = statements.filter(({ recordedAt }) => recordedAt !== at)
    return [
      begin,
      ...later.map((each) => ({
        at: each.recordedAt,
        order: 2,
        take: () => {
          const path = { params: { path: { id: made.get(consent.id)! } }, body: word(each) }
          return well(api.POST('/consents/{id}/statements', path), 'recording a word')
        },
      })),
    ]
  })
  const stops = withdrawals.map((each): Step => ({
    at: each.recordedAt,
    order: 3,
    take: (caseId) => {
      const { scope, saidAt } = each
      const what = {
        by: named(each.by),
        saidAt,
        scope:
          scope === 'all'
            ? ('all' as const)
            : {
                ...(scope.purposes && { purposes: [...scope.purposes] }),
                ...(scope.categories && { categories: [...scope.categories] }),
                ...(scope.sources && { sources: scope.sources.map(party) }),
                ...(scope.recipients && { recipients: scope.recipients.map(party) }),
              },
      }
      if (each.consent !== null) {
        const path = { params: { path: { id: made.get(each.consent)! } }, body: what }
        return well(api.POST('/consents/{id}/withdrawals', path), 'withdrawing a consent')
      }
      return well(api.POST('/withdrawals', { body: { ...what, about: bsnOf(name), case: caseId } }), 'withdrawing')
    },
  }))
  return [...facts, ...said, ...stops]
}
