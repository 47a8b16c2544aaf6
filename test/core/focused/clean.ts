import type { Facts, Party } from '../../../src/core/facts.ts'
import type { Purpose, PurposeRow, Tables } from '../../../src/core/tables.ts'
import { everybody, type Maybe, type Pick } from '../varied.ts'

/** One way of one purpose. */
export interface Way {
  readonly name: string
  readonly purpose: Purpose
  readonly row: PurposeRow
}

/** Every way that some open purpose permits. */
export const waysOf = (tables: Tables): readonly Way[] =>
  Object.entries(tables.purposes).flatMap(([name, purpose]) => purpose.rows.map((row): Way => ({ name, purpose, row })))

/** Where the switch of a row must stand, it does; and its purpose is open. */
export const openedFor = (tables: Tables, { name, row: { when } }: Way): Tables => ({
  ...tables,
  opened: tables.opened.includes(name) ? tables.opened : [...tables.opened, name],
  switches: when === null ? tables.switches : { ...tables.switches, [when.switch]: switchValue(when.is) },
})

const switchValue = (is: string) => (is === 'true' ? true : is === 'false' ? false : is)

export const oins = { source: '00000099000000000001', recipient: '00000099000000000002' }

/** Facts of this way with nothing against them: everybody takes part, all is said, everybody said yes. */
export const clean = (tables: Tables, { name, purpose, row }: Way, pick: Pick, maybe: Maybe): Facts => {
  const direction = pick(row.directions)
  const kinds = { source: pick(row.sources), recipient: pick(row.requesters) }
  const task = row.hats === null ? null : pick(row.hats.tasks)
  const party = (side: 'source' | 'recipient'): Party => ({
    ...{ oin: oins[side], kind: kinds[side], active: true },
    mandates: side === 'recipient' && row.mandate !== null ? [mandateOf(row.mandate)] : [],
    ...(task !== null
      ? { task }
      : side === 'source' && row.sourceTask.only.length > 0
        ? { task: pick(row.sourceTask.only) }
        : {}),
  })
  const caller = direction === 'ask' ? kinds.recipient : kinds.source
  const law = tables.vocabulary.organisationKinds[caller]?.ownTask?.usual ?? null
  const names = Object.keys(purpose.categories)
  const asked = names.filter(() => maybe(0.5)).slice(0, 3)
  const facts: Facts = {
    ...{ v: 1, moment: { at: '2026-11-22T11:00:00.000Z', localDate: '2026-11-22' }, municipality: '9901' },
    ...{ direction, initiatedBy: 'professional', source: party('source'), recipient: party('recipient') },
    purpose: name,
    categories: (asked.length > 0 ? asked : names.slice(0, 1)).map((category) => ({
      category,
      fields: null,
      why: 'given',
    })),
    asserted: { legalBasis: null, law: null },
    professional: { function: 'worker', actingAs: task === null ? null : { task, law, organisation: null } },
    case: purpose.case === 'none' ? { state: 'absent' } : caseOf(name),
    request: requestOf(tables, row),
    person: {
      ...{ id: 'subject', registration: 'found', birthDate: { kind: 'date', on: '1970-05-15' } },
      authority: { kind: 'of-age' },
      ...{ underCuratele: 'no', addressSecret: 'no', death: { state: 'alive', on: null }, underInvestigation: 'no' },
      recorded: [],
    },
    ...{ consents: [], withdrawals: [] },
  }
  return { ...facts, consents: everybody(tables, facts, []) }
}

const mandateOf = ({ law, tasks }: NonNullable<PurposeRow['mandate']>) => ({
  ...{ law, article: '1', task: tasks[0] ?? '', from: '2026-01-01', until: null },
})

const caseOf = (purpose: string): Facts['case'] => ({
  ...{ state: 'found', phase: 'execution', purposes: [purpose], sourceTakesPart: true, recipientTakesPart: true },
  ...{ personIsSubject: true, relation: 'lead', callerRecordsConsent: true, lowFlamePartner: null },
})

const requestOf = (tables: Tables, row: PurposeRow): Facts['request'] => {
  const yes = { consentSought: true, seriousHarm: true, conscience: true }
  const tests = { ...yes, noOtherWay: true, effective: true, proportionate: true }
  const steps = { personalContact: true, debtHelpPointed: true, writtenReminder: true, contactOffered: true }
  const demanded = row.demands.map((name) => tables.gates.demands[name]?.field ?? '')
  return {
    ...{ alternativesTried: 'given', informed: { on: '2026-11-01' }, subjectMatter: 'given', addressNeeded: false },
    weighing: {
      ...{ steps: [1, 2, 3, 4], talkSkipped: null, acute: false },
      ...(row.claim === 'conflict' ? { conflictTests: tests } : {}),
    },
    answers: Object.fromEntries([...demanded, row.presumed?.answer ?? ''].map((name) => [name, 'yes'])),
    ...(row.claim === 'vital'
      ? { declaration: { lifeThreatening: true, person: 'unable', saysNo: false, callBack: 'listed' } as const }
      : {}),
    ...(row.conditions?.includes('collection') ? { collectionSteps: { ...steps, reaction: 'agreed' } as const } : {}),
    ...(row.conditions?.includes('order') ? { order: { reference: 'OTS-1', child: null } } : {}),
    ...(row.conditions?.includes('anonymous')
      ? { anonymity: { structural: [], noName: true, noRareCombination: true, notRecognisable: true } }
      : {}),
  }
}
