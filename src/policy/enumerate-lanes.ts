import type { Facts, Mandate, Party } from '../core/facts.ts'
import { own } from '../core/own.ts'
import type { FieldsByCategory, Purpose, PurposeRow, Tables } from '../core/tables.ts'

/** One way through the tables: a row of a purpose, between two kinds, in one direction. */
export interface LaneCase {
  readonly id: string
  readonly purpose: string
  readonly row: PurposeRow
  readonly source: string
  readonly recipient: string
  readonly direction: 'ask' | 'give'
}

/** The day of every enumerated case, unless a date of the tables is what is varied. */
export const enumeratedOn = { at: '2026-11-22T11:00:00.000Z', localDate: '2026-11-22' } as const

/** Names of everybody an enumerated case speaks of. */
export const cast = { subject: 'subject', holders: ['mother', 'father'], guardian: 'guardian', other: 'other' } as const

/** OINs of the two sides; test numbers. */
export const sides = { source: '00000099000000000001', recipient: '00000099000000000002' } as const

/** Every purpose × row × requester × source × direction of the tables. */
export const everyLane = (tables: Tables): readonly LaneCase[] =>
  Object.entries(tables.purposes).flatMap(([purpose, { rows }]) =>
    rows.flatMap((row) =>
      row.requesters.flatMap((recipient) =>
        row.sources.flatMap((source) =>
          row.directions.map((direction) => laneCase(purpose, row, source, recipient, direction)),
        ),
      ),
    ),
  )

/** One lane a row, and one for each regime of secrecy its sources are bound by. */
export const typicalLanes = (tables: Tables): readonly LaneCase[] => {
  const seen = new Set<string>()
  return everyLane(tables).filter((lane) => {
    const { secrecy } = own(tables.vocabulary.organisationKinds, lane.source) ?? { secrecy: { own: '' } }
    const key = `${lane.row.id} ${lane.direction} ${secrecy.own} ${String(lane.row.mandate?.kinds.includes(lane.recipient))}`
    return !seen.has(key) && seen.add(key)
  })
}

const laneCase = (
  purpose: string,
  row: PurposeRow,
  source: string,
  recipient: string,
  direction: 'ask' | 'give',
): LaneCase => ({
  id: `${row.id}/${source}>${recipient}/${direction}`,
  ...{ purpose, row, source, recipient, direction },
})

/** The facts of a lane in which nothing is wrong: an adult who said yes to all, a request that answers everything. */
export const unobjectionable = (tables: Tables, lane: LaneCase): Facts => {
  const purpose = tables.purposes[lane.purpose]
  const { row } = lane
  const source = partyOf(lane, 'source')
  const recipient = partyOf(lane, 'recipient')
  const hat = hatOf(tables, lane)
  return {
    ...{ v: 1, moment: enumeratedOn, municipality: tables.municipality, direction: lane.direction },
    ...{ initiatedBy: 'professional', source, recipient, purpose: lane.purpose },
    categories: telling(tables, row.categories ?? purpose?.categories ?? {}).map((category) => ({
      ...{ category, fields: null, why: 'given' },
    })),
    asserted: { legalBasis: null, law: null },
    professional: { function: 'consulent', actingAs: hat },
    case: foundCase(lane.purpose, purpose),
    request: {
      ...{ alternativesTried: 'given', informed: { on: '2026-11-01' }, subjectMatter: 'given', addressNeeded: false },
      weighing: { steps: [1, 2, 3, 4, 5], talkSkipped: null, acute: false },
      answers: Object.fromEntries(Object.values(tables.gates.demands).map(({ field }) => [field, 'yes'])),
    },
    person: {
      ...{ id: cast.subject, registration: 'found', birthDate: { kind: 'date', on: '1980-03-15' } },
      ...{ authority: { kind: 'of-age' }, underCuratele: 'no', addressSecret: 'no' },
      ...{ death: { state: 'alive', on: null }, underInvestigation: 'no', recorded: [] },
    },
    ...{ consents: [], withdrawals: [] },
  }
}

/** The first categories that show each class of field there is, and one more that others may have to be kept out of. */
const telling = ({ vocabulary }: Tables, categories: FieldsByCategory): readonly string[] => {
  const seen = new Set<string>()
  return Object.entries(categories).flatMap(([category, fields]) => {
    const classes = fields.flatMap((name) => {
      const field = own(own(vocabulary.categories, category)?.fields ?? {}, name)
      return field === undefined ? [] : [field.others ? 'others' : field.class]
    })
    const tells = classes.some((name) => !seen.has(name))
    classes.forEach((name) => seen.add(name))
    return tells ? [category] : []
  })
}

const foundCase = (name: string, purpose: Purpose | undefined): Facts['case'] =>
  purpose?.case === 'none'
    ? { state: 'absent' }
    : {
        ...{ state: 'found', phase: 'execution', purposes: [name], sourceTakesPart: true, recipientTakesPart: true },
        ...{ personIsSubject: true, relation: 'lead', callerRecordsConsent: true, lowFlamePartner: null },
      }

const partyOf = (lane: LaneCase, side: 'source' | 'recipient'): Party => {
  const task = taskFor(lane, side)
  return {
    ...{ oin: sides[side], kind: lane[side], active: true, mandates: mandatesFor(lane.row) },
    ...(task === null ? {} : { task }),
  }
}

/** The task a row wants of this side; null where it wants none. */
const taskFor = ({ row, ...kinds }: LaneCase, side: 'source' | 'recipient'): string | null =>
  (side === 'source' ? row.sourceTask.only[0] : undefined) ??
  (row.hats?.kinds.includes(kinds[side]) === true ? row.hats.tasks[0] : undefined) ??
  null

const hatOf = (tables: Tables, lane: LaneCase): Facts['professional']['actingAs'] => {
  const side = lane.direction === 'ask' ? 'recipient' : 'source'
  const task = taskFor(lane, side)
  const law = own(tables.vocabulary.organisationKinds, lane[side])?.ownTask?.usual ?? null
  return task === null ? null : { task, law, organisation: null }
}

const mandatesFor = ({ mandate }: PurposeRow): readonly Mandate[] =>
  (mandate?.tasks ?? []).map((task) => ({
    ...{ law: mandate?.law ?? '', article: '1', task, from: '2026-01-01', until: null },
  }))
