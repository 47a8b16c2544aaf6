import { key, type Client, type Schema } from '../../src/client/client.ts'
import type { ConsentRecord, RecordedFact, Statement, Withdrawal } from '../../src/core/facts.ts'
import { recorder } from './scenario-cast.ts'
import { isOin, refOf } from './scenario-people.ts'
import { well, type Script } from './scenario-script.ts'
import type { ScenarioSetting } from './scenario-setting.ts'

/** One call of the recorder at its moment; `order` where moments are the same. */
export interface Step {
  readonly at: string
  readonly order: number
  readonly take: (caseId: string) => Promise<unknown>
}

/** Who records about whom, and how everybody is named in the calls. */
interface Recording {
  readonly api: Client
  readonly about: ReturnType<typeof refOf>
  readonly named: (who: string) => ReturnType<typeof refOf> | { readonly organisation: string }
  /** An OIN as it goes here, or a kind of organisation. */
  readonly party: (word: string) => string
  /** Ids of the consents that were made, by their ids in the scenario. */
  readonly made: Map<string, string>
}

/** What was recorded about one person, as calls of the recorder `by` at their moments. */
export const stepsAbout = (setting: ScenarioSetting, script: Script, by: string, name: string): readonly Step[] => {
  const { person, consents, withdrawals, request, childOrders = [] } = script.facts.get(name)!
  const child = request.order?.child
  const bsnOf = (who: string) => refOf(script.people, who)
  const party = (word: string) => (isOin(word) ? script.oin(word) : word)
  const recording: Recording = {
    api: setting.as(by),
    about: bsnOf(name),
    named: (who) => (isOin(who) ? { organisation: party(who) } : bsnOf(who)),
    party,
    made: new Map(),
  }
  return [
    ...person.recorded.map((fact) => {
      const api = notedByAnother(setting, script, fact) ? setting.as(recorder.oin) : recording.api
      return factStep({ ...recording, api }, fact)
    }),
    ...(child ? childOrders.map((fact) => factStep({ ...recording, about: bsnOf(child) }, fact)) : []),
    ...consents.flatMap((consent) => consentSteps(recording, consent)),
    ...withdrawals.map((withdrawal) => withdrawalStep(recording, withdrawal)),
  ]
}

/** Whether this is a danger that the asker did not note itself: who did may hear of it, so it matters who (domain.md N). */
export const notedByAnother = (
  { policy }: ScenarioSetting,
  { scenario }: Script,
  { id, kind }: RecordedFact,
): boolean =>
  policy.tables.gates.unsafeFacts.includes(kind) && scenario.given.facts[Number(id.slice(5)) - 1]?.notedBy !== 'asker'

/** An institution goes by its number here. */
const detailsOf = ({ details }: RecordedFact, party: Recording['party']) =>
  typeof details['institution'] === 'string' ? { ...details, institution: party(details['institution']) } : details

const factStep = ({ api, about, named, party }: Recording, fact: RecordedFact): Step => ({
  at: fact.recordedAt,
  order: 0,
  take: (caseId) => {
    const { reference } = fact.source
    const body: Schema<'NewPersonFact'> = {
      person: about,
      case: caseId,
      kind: fact.kind as Schema<'PersonFactKind'>,
      from: fact.from,
      ...(fact.until === null ? {} : { until: fact.until }),
      source: { type: fact.source.type, ...(reference === null ? {} : { reference }) },
      ...(fact.concerns === null ? {} : { concerns: named(fact.concerns) }),
      ...(Object.keys(fact.details).length === 0 ? {} : { details: detailsOf(fact, party) as never }),
    }
    return well(api.POST('/person-facts', { body }), `recording ${fact.kind}`)
  },
})

/** A consent with the words of its own moment; later words one by one. */
const consentSteps = (recording: Recording, consent: ConsentRecord): readonly Step[] => {
  const { api, named, made } = recording
  const word = ({ by, recordedAt: _, saidOn: _on, confirmed, ...rest }: Statement) =>
    ({ ...rest, ...(confirmed && { confirmed }), by: named(by) }) as Schema<'NewStatement'>
  const moments = consent.statements.map(({ recordedAt }) => recordedAt).toSorted()
  const at = moments[0] ?? consent.recordedAt
  const begin: Step = {
    at,
    order: 1,
    take: async (caseId) => {
      const words = consent.statements.filter(({ recordedAt }) => recordedAt === at).map(word)
      const body = newConsent(recording, consent, caseId, words)
      const { id } = await well(api.POST('/consents', { body, params: { header: key() } }), 'recording a consent')
      made.set(consent.id, id)
    },
  }
  const later = consent.statements
    .filter(({ recordedAt }) => recordedAt !== at)
    .map((each): Step => ({
      at: each.recordedAt,
      order: 2,
      take: () => {
        const path = { params: { path: { id: made.get(consent.id)! } }, body: word(each) }
        return well(api.POST('/consents/{id}/statements', path), 'recording a word')
      },
    }))
  return [begin, ...later]
}

const newConsent = (
  { about, party }: Recording,
  { scope, layer, kind, freeConsent, validUntil, conditionForHelp, lifelongPlan }: ConsentRecord,
  caseId: string,
  statements: Schema<'NewStatement'>[],
): Schema<'NewConsent'> => ({
  case: caseId,
  subject: about,
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
  statements,
  ...(freeConsent === null ? {} : { freeConsent }),
  ...(conditionForHelp === undefined ? {} : { conditionForHelp }),
  ...(lifelongPlan === undefined ? {} : { lifelongPlan }),
})

const withdrawalStep = ({ api, about, named, party, made }: Recording, withdrawal: Withdrawal): Step => ({
  at: withdrawal.recordedAt,
  order: 3,
  take: (caseId) => {
    const { scope, saidAt, consent } = withdrawal
    const narrowed = scope === 'all' ? null : scope
    const what = {
      by: named(withdrawal.by),
      saidAt,
      scope:
        narrowed === null
          ? ('all' as const)
          : {
              ...(narrowed.purposes && { purposes: [...narrowed.purposes] }),
              ...(narrowed.categories && { categories: [...narrowed.categories] }),
              ...(narrowed.sources && { sources: narrowed.sources.map(party) }),
              ...(narrowed.recipients && { recipients: narrowed.recipients.map(party) }),
            },
    }
    if (consent !== null) {
      const path = { params: { path: { id: made.get(consent)! } }, body: what }
      return well(api.POST('/consents/{id}/withdrawals', path), 'withdrawing a consent')
    }
    return well(api.POST('/withdrawals', { body: { ...what, about, case: caseId } }), 'withdrawing')
  },
})
