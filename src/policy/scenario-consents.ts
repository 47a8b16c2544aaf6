import type { ConsentRecord, Party, Statement, Withdrawal } from '../core/facts.ts'
import { momentOf } from './scenario-clock.ts'
import { onlyPerson } from './scenario-people.ts'
import type { Given } from './scenario-schema.ts'

type Consent = Given['consents'][number]
type Said = Extract<NonNullable<Consent['by']>, { who: string }>

interface Exchange {
  readonly given: Given
  readonly source: Party
  readonly recipient: Party
  /** Name of a person or party → internal id or OIN. */
  readonly idOf: (name: string) => string
  /** Capacity of a holder of gezag over this person, null for anybody else. */
  readonly capacityOf: (about: string, who: string) => string | null
}

/** The consents about one person: a record a layer, scope exactly what is asked and both directions unless said. */
export const consentRecords = (exchange: Exchange, person: string): readonly ConsentRecord[] =>
  exchange.given.consents.flatMap((consent, index) => {
    if (!aboutOf(exchange.given, consent.about).includes(person)) return []
    return consent.layers.map((layer) => record(exchange, person, consent, consent.id ?? `consent-${index + 1}`, layer))
  })

/** The withdrawals about one person; one for each layer where it names a consent. */
export const withdrawalsAbout = (exchange: Exchange, person: string): readonly Withdrawal[] =>
  exchange.given.withdrawals.flatMap((withdrawal, index) => {
    if (!aboutOf(exchange.given, withdrawal.about).includes(person)) return []
    const said = momentOf(withdrawal.said)
    const records = consentRecords(exchange, person).map(({ id }) => id)
    const named =
      withdrawal.consent === undefined ? [null] : records.filter((id) => id.startsWith(`${withdrawal.consent}/`))
    if (named.length === 0) throw new Error(`withdrawals.${index}: no consent ${withdrawal.consent}`)
    return named.map((consent, nth) => ({
      id: `withdrawal-${index + 1}${nth === 0 ? '' : `-${nth + 1}`}`,
      by: exchange.idOf(withdrawal.by),
      consent,
      scope: withdrawal.scope === 'all' ? ('all' as const) : scopeOf(withdrawal.scope, exchange),
      saidAt: said.at,
      saidOn: said.localDate,
      recordedAt: momentOf(withdrawal.recorded ?? withdrawal.said).at,
    }))
  })

const aboutOf = (given: Given, about: string | string[] | undefined): readonly string[] =>
  about === undefined ? [onlyPerson(given)] : [about].flat()

const record = (
  exchange: Exchange,
  person: string,
  consent: Consent,
  id: string,
  layer: Consent['layers'][number],
): ConsentRecord => {
  const { given, source, recipient, idOf } = exchange
  const asked = given.categories.map((item) => (typeof item === 'string' ? item : item.category))
  const parties = [source.oin, recipient.oin].filter((oin) => oin !== null)
  return {
    id: `${id}/${layer}`,
    layer: layer === 'statutory-condition' ? 'legal-basis' : layer,
    kind: layer === 'statutory-condition' ? 'statutory-condition' : 'consent',
    scope: {
      purposes: consent.purposes ?? [given.purpose],
      categories: consent.categories ?? [...new Set([...asked, 'involvement'])],
      sources: consent.sources?.map((name) => partyId(name, idOf)) ?? parties,
      recipients: consent.recipients?.map((name) => partyId(name, idOf)) ?? parties.toReversed(),
      fields: consent.fields,
    },
    validUntil: consent.validUntil,
    recordedAt: momentOf(consent.recorded ?? consent.said).at,
    statements: [consent.by].flat().map((by) => statement(exchange, person, consent, by)),
    freeConsent: layer !== 'legal-basis' || consent.freeConsent === 'not-asked' ? null : consent.freeConsent,
    ...(consent.conditionForHelp && { conditionForHelp: true }),
    ...(consent.lifelongPlan && { lifelongPlan: consent.lifelongPlan }),
  }
}

const statement = (exchange: Exchange, person: string, consent: Consent, by: string | Said): Statement => {
  const word: Said = typeof by === 'string' ? { who: by, method: 'written' } : by
  const said = momentOf(word.said ?? consent.said)
  const capacity = word.capacity ?? consent.capacity ?? ownCapacity(exchange, person, word.who)
  return {
    by: exchange.idOf(word.who),
    capacity,
    outcome: word.outcome ?? consent.outcome,
    saidAt: said.at,
    saidOn: said.localDate,
    recordedAt: momentOf(word.recorded ?? consent.recorded ?? word.said ?? consent.said).at,
    method: word.method,
    ...(word.interpreter && { interpreter: word.interpreter }),
    ...(word.confirmed !== undefined && { confirmed: word.confirmed }),
  }
}

const ownCapacity = (exchange: Exchange, person: string, who: string): string => {
  if (who === person) return 'self'
  const capacity = exchange.capacityOf(person, who)
  if (capacity === null) throw new Error(`consents: say in which capacity ${who} speaks for ${person}`)
  return capacity
}

/** In a scope `kind:school` is the kind of organisation itself, any other word one party. */
const partyId = (name: string, idOf: (name: string) => string) =>
  name.startsWith('kind:') ? name.slice(5) : idOf(name)

const scopeOf = (scope: Exclude<Given['withdrawals'][number]['scope'], 'all'>, { idOf }: Exchange) => ({
  ...(scope.purposes && { purposes: scope.purposes }),
  ...(scope.categories && { categories: scope.categories }),
  ...(scope.sources && { sources: scope.sources.map((name) => partyId(name, idOf)) }),
  ...(scope.recipients && { recipients: scope.recipients.map((name) => partyId(name, idOf)) }),
})
