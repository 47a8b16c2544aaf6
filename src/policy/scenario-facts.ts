import type { CaseFacts, Facts, Party, PersonFacts, Stop } from '../core/facts.ts'
import { moment } from './scenario-clock.ts'
import { rightFacts } from './scenario-right-schema.ts'
import { consentRecords, withdrawalsAbout } from './scenario-consents.ts'
import { FoundCase } from './scenario-given-schema.ts'
import { partiesOf } from './scenario-parties.ts'
import { personFacts, recordedAbout } from './scenario-people.ts'
import type { Given, Scenario } from './scenario-schema.ts'
import { verdictsAbout } from './scenario-verdicts.ts'

/** Whether a purpose stands on a case (domain.md C.3), as the tables say. */
export type CaseMode = (purpose: string) => 'required' | 'optional' | 'none'

/** The whole input of `decide` for each person of a scenario, by name. Throws where the scenario names nobody known. */
export const scenarioFacts = (scenario: Scenario, caseMode: CaseMode): ReadonlyMap<string, Facts> => {
  const { given } = scenario
  const now = moment(scenario.at)
  const parties = partiesOf(given)
  const idOf = (name: string) => parties.get(name)?.oin ?? name
  const source = partyOf(parties, given.source ?? given.asker)
  const recipient = partyOf(parties, given.recipient ?? given.asker)
  const persons = new Map(given.persons.map((person) => [person.name, personFacts(given, person, now.localDate, idOf)]))
  const exchange = { given, source, recipient, idOf, capacityOf: capacityIn(persons) }
  const caseFound = caseFacts(given, partyOf(parties, given.asker), caseMode, idOf)
  return new Map(
    [...persons].map(([name, person]): [string, Facts] => [
      name,
      {
        v: 1,
        moment: now,
        municipality: '9901',
        direction: given.source === undefined ? 'give' : 'ask',
        initiatedBy: given.initiatedBy,
        source,
        recipient,
        purpose: given.purpose,
        categories: given.categories.map(categoryAsk),
        asserted: given.asserted,
        professional: {
          function: given.function,
          actingAs: given.hat && {
            ...given.hat,
            organisation: given.hat.organisation === null ? null : idOf(given.hat.organisation),
          },
        },
        case: caseFound,
        request: {
          ...given.request,
          subjectMatter: given.request.subjectMatter ?? (caseFound.state === 'absent' ? 'given' : 'missing'),
        },
        person,
        ...roleOf(given, name),
        ...childOrders(given, idOf),
        consents: consentRecords(exchange, name),
        withdrawals: withdrawalsAbout(exchange, name),
        ...stopsOn(given.stops, name),
        ...verdictsAbout(given.verdicts, name),
        ...(given.ownAccord ? { ownAccord: true } : {}),
        ...(given.right && { right: rightFacts(given.right, idOf) }),
      },
    ]),
  )
}

const roleOf = (given: Given, name: string): Pick<Facts, 'role'> => {
  const role = given.persons.find((person) => person.name === name)?.role
  return role === undefined ? {} : { role }
}

/** The stops that touch this person's part of the question. */
const stopsOn = (stops: Given['stops'], name: string): Pick<Facts, 'stops'> => {
  const own = stops.flatMap((stop, i): readonly Stop[] => {
    const id = `stop-${String(i)}`
    if (typeof stop === 'string') return [{ id, kind: stop }]
    return stop.person === name ? [{ id, kind: 'person' }] : []
  })
  return own.length === 0 ? {} : { stops: own }
}

/** The orders recorded of the child of a cited order, where the question is about somebody else. */
const childOrders = (given: Given, idOf: (name: string) => string): Pick<Facts, 'childOrders'> => {
  const child = given.request.order?.child
  return child == null
    ? {}
    : { childOrders: recordedAbout(given, child, idOf).filter(({ kind }) => kind === 'supervision-order') }
}

const partyOf = (parties: ReadonlyMap<string, Party>, name: string): Party => {
  const party = parties.get(name)
  if (party === undefined) throw new Error(`no party ${name}: a kind, or a name under parties`)
  return party
}

const capacityIn = (persons: ReadonlyMap<string, PersonFacts>) => (about: string, who: string) => {
  const authority = persons.get(about)?.authority
  const holders = authority !== undefined && 'holders' in authority ? authority.holders : []
  return holders.find((holder) => holder.id === who)?.capacity ?? null
}

const categoryAsk = (item: Given['categories'][number]): Facts['categories'][number] =>
  typeof item === 'string'
    ? { category: item, fields: null, why: 'given' }
    : { category: item.category, fields: item.fields ?? null, why: item.why }

/** Left out: a found case where the purpose needs one, else none. Teams and the municipality record consent in it. */
const caseFacts = (given: Given, asker: Party, caseMode: CaseMode, idOf: (name: string) => string): CaseFacts => {
  if (given.case === 'absent' || given.case === 'not-found') return { state: given.case }
  if (given.case === undefined && caseMode(given.purpose) !== 'required') return { state: 'absent' }
  const { purposes, recordsConsent, lowFlamePartner, ...found } = given.case ?? FoundCase.parse({})
  return {
    state: 'found',
    ...found,
    purposes: purposes ?? [given.purpose],
    callerRecordsConsent: recordsConsent ?? /^(local-team|municipality)/.test(asker.kind),
    lowFlamePartner: lowFlamePartner === null ? null : idOf(lowFlamePartner),
  }
}
