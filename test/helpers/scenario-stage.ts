import { key, type Schema } from '../../src/client/client.ts'
import { recorder } from './scenario-cast.ts'
import { askedAt } from './scenario-judging.ts'
import { refOf } from './scenario-people.ts'
import type { ScenarioSetting } from './scenario-setting.ts'
import { well, type Script } from './scenario-script.ts'
import { notedByAnother, stepsAbout, type Step } from './scenario-steps.ts'

/** Who works in the case, and who asks. */
export const worker = 'medewerker-17'

/** Where a scenario is played: who asks, who records, in which case. */
export interface Stage {
  readonly asker: string
  readonly recorder: string
  /** The case that holds consents and facts; also where the scenario asks without one. */
  readonly caseId: string | null
  readonly worker: string
  /** What was recorded after the question was first asked. */
  readonly later: readonly Step[]
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
  const all = [...facts].flatMap(([name]) => stepsAbout(setting, script, stage.recorder, name))
  const inOrder = all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order))
  const { at: until } = facts.values().next().value!.moment
  const later = inOrder.filter(({ at }) => askedAt(script) < at && at <= until)
  const steps = inOrder.filter((step) => !later.includes(step))
  if (!needsCase && steps.length === 0 && found === undefined) return { ...stage, caseId: null, worker, later }
  const first = steps.map(({ at }) => at).reduce((a, b) => (a < b ? a : b), askedAt(script))
  setting.at(shifted(first, -minute))
  const caseId = await openCase(setting, script, stage)
  for (const step of steps) {
    setting.at(step.at)
    await step.take(caseId)
  }
  setting.at(shifted(askedAt(script), -1000))
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
  return { ...stage, caseId, worker: id, later }
}

const openCase = async (setting: ScenarioSetting, script: Script, stage: Pick<Stage, 'asker' | 'recorder'>) => {
  const { scenario, facts, people, oin } = script
  const [one] = facts.values()
  const { case: found, source, recipient, purpose } = one!
  const takes = found.state === 'found' ? found : { sourceTakesPart: true, recipientTakesPart: true }
  const lowFlame = found.state === 'found' ? found.lowFlamePartner : null
  const others = [
    ...(takes.sourceTakesPart ? [oin(source.oin ?? '')] : []),
    ...(takes.recipientTakesPart ? [oin(recipient.oin ?? '')] : []),
    ...(lowFlame === null ? [] : [oin(lowFlame)]),
  ].filter((each) => each !== stage.recorder)
  const danger = [...facts.values()].some(({ person }) =>
    person.recorded.some((fact) => notedByAnother(setting, script, fact)),
  )
  const noter = danger && stage.recorder !== recorder.oin ? [recorder.oin] : []
  const later = ['closed', 'low-flame']
  const phase = found.state === 'found' && !later.includes(found.phase) ? found.phase : 'execution'
  const child = one!.request.order?.child
  const names = [...scenario.given.persons.map(({ name }) => name), ...(child ? [child] : [])]
  const persons = names.map((name) => ({ name, ref: refOf(people, name) }))
  const personReferences = persons.map(({ name, ref }) => ({ person: ref, reference: referenceOf(script, name) }))
  const body: Schema<'NewCase'> = {
    municipality: '9901',
    reference: `ZAAK-${scenario.id}`,
    persons: persons.map(({ ref }) => ref),
    purposes: found.state === 'found' ? [...found.purposes] : [purpose],
    phase: phase as 'execution',
    coordinator: { id: worker, organisation: stage.recorder },
    participants: [
      ...[...new Set(others)].map((organisation) => ({ organisation, role: 'source' as const, personReferences })),
      ...noter.map((organisation) => ({ organisation, role: 'member' as const })),
    ],
  }
  const made = setting.as(stage.recorder).POST('/cases', { body, params: { header: key() } })
  const { id } = await well(made, 'opening the case')
  if (lowFlame !== null) {
    const resting = { params: { path: { id } }, body: { phase: 'low-flame' as const, lowFlamePartner: oin(lowFlame) } }
    await well(setting.as(stage.recorder).POST('/cases/{id}/phases', resting), 'bringing it to low flame')
  }
  return id
}
