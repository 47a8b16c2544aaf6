import type { CasePart, Change, ConsentOf } from './change.ts'
import type { ConsentRecord, Facts, FreeConsent } from './facts.ts'

/** The facts as they would be after these changes, in their order. */
export const applied = (facts: Facts, changes: readonly Change[]): Facts =>
  changes.reduce((known, change) => after(known, change), facts)

const after = (facts: Facts, change: Change): Facts => {
  switch (change.kind) {
    case 'narrow-categories':
    case 'ask-verdict':
      return { ...facts, categories: change.categories.map((set) => narrowed(facts, set)) }
    case 'complete-request':
      return change.missingFields.reduce(completed, facts)
    case 'use-ground':
      return { ...facts, asserted: { legalBasis: null, law: null } }
    case 'other-purpose':
      return { ...facts, purpose: change.purpose }
    case 'other-lane':
      return given(facts, change)
    case 'join-case':
      return change.lacks.reduce(inCase, facts)
    case 'record-mandate':
      return mandated(facts, change)
    case 'say-address-needed':
      return { ...facts, request: { ...facts.request, addressNeeded: true } }
    case 'consent-of':
      return { ...facts, consents: [...facts.consents, ...recordsOf(facts, change)] }
    case 'answer-free-consent':
      return { ...facts, consents: facts.consents.map(answered) }
  }
}

type Narrowed = Facts['categories'][number]

const narrowed = (
  { categories }: Facts,
  { category, fields }: { category: string; fields: readonly string[] },
): Narrowed => ({
  category,
  fields,
  why: categories.find((asked) => asked.category === category)?.why ?? 'missing',
})

/** One part of the request said, as its demand asks it (domain.md 1.1). */
const completed = (facts: Facts, field: string): Facts => {
  const { request } = facts
  const said = (more: Partial<Facts['request']>): Facts => ({ ...facts, request: { ...request, ...more } })
  if (field.startsWith('categories'))
    return { ...facts, categories: facts.categories.map((c) => ({ ...c, why: 'given' })) }
  switch (field) {
    case 'subjectMatter':
    case 'alternativesTried':
      return said({ [field]: 'given' })
    case 'informed':
      return said({ informed: { on: facts.moment.localDate } })
    case 'weighing':
      return said({ weighing: { acute: false, ...request.weighing, steps: [1, 2, 3, 4], talkSkipped: null } })
    default:
      return field.startsWith('answers.')
        ? said({ answers: { ...request.answers, [field.replace('answers.', '')]: 'yes' } })
        : facts
  }
}

/** The caller gives of its own accord, from what it holds itself. */
const given = (facts: Facts, change: { readonly purpose: string; readonly recipient: string }): Facts => ({
  ...facts,
  purpose: change.purpose,
  direction: 'give',
  source: facts.direction === 'ask' ? facts.recipient : facts.source,
  recipient: { oin: null, kind: change.recipient, active: true, mandates: [] },
})

const inCase = (facts: Facts, lacks: CasePart): Facts => {
  const known = facts.case
  if (lacks === 'case') return { ...facts, case: known.state === 'found' ? known : opened(facts) }
  if (known.state !== 'found') return facts
  const asks = facts.direction === 'ask'
  switch (lacks) {
    case 'professional':
      return {
        ...facts,
        case: { ...known, relation: 'member', ...(asks ? { recipientTakesPart: true } : { sourceTakesPart: true }) },
      }
    case 'other-party':
      return { ...facts, case: { ...known, ...(asks ? { sourceTakesPart: true } : { recipientTakesPart: true }) } }
    case 'person':
      return { ...facts, case: { ...known, personIsSubject: true } }
  }
}

const opened = ({ purpose }: Facts): Facts['case'] => ({
  ...{ state: 'found', phase: 'intake', purposes: [purpose], sourceTakesPart: true, recipientTakesPart: true },
  ...{ personIsSubject: true, relation: 'member', callerRecordsConsent: false, lowFlamePartner: null },
})

const mandated = (facts: Facts, { law, task }: { readonly law: string; readonly task: string }): Facts => {
  const mandate = { law, article: '', task, from: facts.moment.localDate, until: null }
  return { ...facts, recipient: { ...facts.recipient, mandates: [...facts.recipient.mandates, mandate] } }
}

/** The word as it would stand on record; where the asking itself needs it, a second record the other way round. */
const recordsOf = (facts: Facts, said: ConsentOf): readonly ConsentRecord[] => {
  const { at, localDate } = facts.moment
  const record = (
    id: string,
    scope: Pick<ConsentRecord['scope'], 'categories' | 'sources' | 'recipients' | 'fields'>,
  ): ConsentRecord => ({
    ...{ id, layer: said.layer, kind: said.consentKind, validUntil: null, recordedAt: at, freeConsent: null },
    scope: { purposes: [said.purpose], ...scope },
    statements: [
      {
        ...{ by: said.who, capacity: said.capacity, outcome: 'given', saidAt: at, saidOn: localDate, recordedAt: at },
        method: 'written',
        ...(said.interpreter ? { interpreter: 'professional' as const } : {}),
      },
    ],
  })
  const id = `advised-${said.layer}-${said.consentKind}-${said.who}`
  const fields = Object.fromEntries(said.categories.map((set) => [set.category, set.fields]))
  const names = said.categories.map(({ category }) => category)
  const there = {
    categories: names,
    sources: [said.source],
    recipients: [said.recipient],
    fields: said.fieldwise ? fields : {},
  }
  const back = { categories: ['involvement'], sources: [said.recipient], recipients: [said.source], fields: {} }
  return [record(id, there), ...(said.bothDirections ? [record(`${id}-asking`, back)] : [])]
}

/** The five questions, answered yes where they were open; an answered no stays a no. */
const answered = (record: ConsentRecord): ConsentRecord => {
  const open = record.layer === 'legal-basis' && record.kind === 'consent' && !isUnfree(record.freeConsent)
  return open ? { ...record, freeConsent: free } : record
}

const free: FreeConsent = {
  ...{ inSubjectInterest: true, concreteRequest: true, individualCase: true },
  ...{ refusalWithoutDetrimentExplained: true, alternativeOffered: true },
}

/** One of the five was answered with no: this word was not free, and nothing here mends that. */
export const isUnfree = (said: FreeConsent | null): boolean => said !== null && Object.values(said).includes(false)
