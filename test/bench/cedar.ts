import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import type { Facts } from '../../src/core/facts.ts'
import type { Tables } from '../../src/core/tables.ts'

/**
 * The rows of one purpose that ask consent, as Cedar policies: who may receive from whom, the blocks, and whose word is
 * asked by age. Cedar cannot walk over a list of consents, so the two consents are two attributes of the request; it does
 * not see fields, articles, missing persons, obligations or remedies. Policies are parsed once, as its API allows.
 */
export const cedarFor = (tables: Tables, purpose: string): ((facts: Facts) => readonly boolean[]) => {
  const parsed = preparsePolicySet(purpose, { staticPolicies: policies(tables, purpose) })
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors))
  return (facts) => facts.categories.map(({ category }) => allows(purpose, facts, category))
}

const set = (words: readonly string[]) => `[${words.map((word) => JSON.stringify(word)).join(', ')}]`

const word = (name: string) =>
  `context has ${name} && context.${name}.purposes.contains(context.purpose) && context.${name}.categories.contains(context.category)
   && context.${name}.sources.contains(context.sourceOin) && context.${name}.recipients.contains(context.recipientOin)
   && context.${name}.validUntil >= context.today && !context.${name}.withdrawn
   && ((resource.age < 12 && context.${name}.yes.containsAll(resource.holders))
    || (resource.age >= 12 && resource.age < 16 && context.${name}.yes.contains(resource.self) && context.${name}.yes.containsAll(resource.holders))
    || (resource.age >= 16 && context.${name}.yes.contains(resource.self)))`

const policies = (tables: Tables, purpose: string): string => {
  const { rows = [], categories = {} } = tables.purposes[purpose] ?? {}
  const permits = rows
    .filter(({ mode }) => mode === 'consent')
    .map(
      (row) => `permit(principal, action == Action::"receive", resource) when {
  context.purpose == ${JSON.stringify(purpose)} && ${set(Object.keys(categories))}.contains(context.category)
  && ${set(row.requesters)}.contains(principal.kind) && ${set(row.sources)}.contains(context.sourceKind)
  && ${set(row.directions)}.contains(context.direction) && !${set(row.recipientTask.never)}.contains(context.recipientTask)
  && ${word('secrecy')} ${row.legalBasis === 'consent' ? `&& ${word('ground')} && context.ground.free` : ''} };`,
    )
  const forbids = [
    'resource.sealed',
    'resource.restricted',
    'resource.deceased',
    '!resource.found',
    'context.phase == "closed"',
    '!principal.active',
    '!context.sourceActive',
    '!context.inCase',
    '!context.why',
    'context.category == "criminal"',
    'context.category == "informant"',
    'context.helpEnded',
    `context.category == "medical-file" && ${set(['school', 'housing-corporation'])}.contains(principal.kind)`,
  ].map((when) => `forbid(principal, action, resource) when { ${when} };`)
  return [...permits, ...forbids].join('\n')
}

const allows = (purpose: string, facts: Facts, category: string): boolean => {
  const { person, source, recipient, moment } = facts
  const principal = { type: 'Organisation', id: recipient.oin ?? '' }
  const resource = { type: 'Person', id: person.id }
  const days = (date: string) => Math.floor(Date.parse(date) / 86_400_000)
  const born = person.birthDate.kind === 'date' ? person.birthDate.on : '2026-01-01'
  const age = Math.floor((days(moment.localDate) - days(born)) / 365.2425)
  const holds = (kind: string) => person.recorded.some((fact) => fact.kind === kind)
  const consent = (layer: string) =>
    facts.consents
      .filter((one) => one.layer === layer)
      .map(({ scope, statements, validUntil, id, freeConsent }) => ({
        ...{ purposes: scope.purposes, categories: scope.categories, sources: scope.sources },
        ...{ recipients: scope.recipients, yes: statements.map(({ by }) => by), free: freeConsent !== null },
        validUntil: days(validUntil ?? '2027-11-22'),
        withdrawn: facts.withdrawals.some((withdrawal) => withdrawal.consent === id),
      }))[0]
  const known = facts.case
  const answer = statefulIsAuthorized({
    principal,
    action: { type: 'Action', id: 'receive' },
    resource,
    preparsedPolicySetId: purpose,
    validateRequest: false,
    context: {
      ...{ purpose: facts.purpose, category, direction: facts.direction, today: days(moment.localDate) },
      ...{ sourceKind: source.kind, sourceOin: source.oin ?? '', sourceActive: source.active, helpEnded: false },
      ...{ recipientOin: recipient.oin ?? '', recipientTask: recipient.task ?? '', why: true },
      phase: known.state === 'found' ? known.phase : '',
      inCase: known.state === 'found' && known.relation !== 'none',
      ...optional('secrecy', consent('secrecy')),
      ...optional('ground', consent('legal-basis')),
    },
    entities: [
      { uid: principal, attrs: { kind: recipient.kind, active: recipient.active }, parents: [] },
      {
        uid: resource,
        attrs: {
          ...{
            age,
            self: person.id,
            holders: 'holders' in person.authority ? person.authority.holders.map(({ id }) => id) : [],
          },
          ...{ sealed: holds('sealed'), restricted: holds('restriction'), found: person.registration === 'found' },
          deceased: person.death.state === 'deceased',
        },
        parents: [],
      },
    ],
  })
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors))
  if (answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer.response.diagnostics))
  return answer.response.decision === 'allow'
}

const optional = <T>(name: string, value: T | undefined) => (value === undefined ? {} : { [name]: value })
