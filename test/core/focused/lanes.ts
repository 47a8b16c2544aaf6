import type { FreeConsent } from '../../../src/core/facts.ts'
import type { Theme } from './dense.ts'
import { order } from './requests.ts'

/** Which orders are on record of the person or of the child, and which is cited. */
const orders: Theme = {
  fits: ({ row }) => row.conditions?.includes('order') === true,
  make: (_tables, facts, pick, maybe) => {
    const some = () => Array.from({ length: pick([0, 1, 1, 2, 3]) }, () => order(pick))
    const child = pick([null, null, 'child'])
    const known = { ...facts, person: { ...facts.person, recorded: some() } }
    const cited = { ...known, request: { ...facts.request, order: { reference: 'OTS-1', child } } }
    return maybe(0.7) ? { ...cited, childOrders: some() } : cited
  },
}

/** Nothing but what a mask may hide, alone or beside what it does not. */
const masks: Theme = {
  fits: ({ purpose }) => purpose.categories['contact']?.includes('address') === true,
  make: (_tables, facts, pick, maybe) => ({
    ...facts,
    categories: [
      { category: 'contact', fields: maybe(0.6) ? ['address'] : ['address', 'phone'], why: 'given' },
      ...(maybe(0.2) ? [{ category: 'health', fields: null, why: 'given' as const }] : []),
    ],
    request: { ...facts.request, addressNeeded: maybe(0.3) },
    person: { ...facts.person, addressSecret: pick(['yes', 'yes', 'unknown', 'no']) },
    consents: maybe(0.8) ? facts.consents : [],
  }),
}

/** What people decided of what waits for them. */
const decided: Theme = {
  fits: ({ row }) => row.claim != null || row.weighs != null || row.permit.startsWith('REVIEW'),
  make: (tables, facts, pick, maybe) => {
    const codes = Object.keys(tables.reviews?.lanes ?? {})
    const verdict = () => ({
      ...{ id: 'verdict', codes: maybe(0.6) ? codes : [pick(codes)], categories: null },
      outcome: maybe(0.9) ? ('release' as const) : ('refuse' as const),
      ...{ recordedAt: '2026-11-01T10:00:00.000Z', until: pick([null, null, '2026-11-20T10:00:00.000Z']) },
    })
    return { ...facts, verdicts: codes.length === 0 ? [] : Array.from({ length: pick([0, 1, 1, 2]) }, verdict) }
  },
}

/** Each said yes in a record of his own, of which some were free. */
const freedom: Theme = {
  fits: ({ row }) => row.mode === 'consent' && row.legalBasis !== 'public-task',
  make: (_tables, facts, pick) => {
    const yes = { inSubjectInterest: true, individualCase: true, refusalWithoutDetrimentExplained: true }
    const free = (): FreeConsent | null =>
      pick([
        { ...yes, concreteRequest: true, alternativeOffered: true },
        { ...yes, concreteRequest: true, alternativeOffered: true },
        { ...yes, concreteRequest: null, alternativeOffered: true },
        { ...yes, concreteRequest: true, alternativeOffered: false },
        null,
      ])
    const holder = (id: string) => ({ id, handle: `ah_${id}`, capacity: 'parent' as const })
    const consents = facts.consents.flatMap((record) =>
      record.statements.map((said, i) => ({
        ...record,
        ...{ id: `${record.id}-${String(i)}`, statements: [said], freeConsent: free() },
      })),
    )
    return {
      ...{ ...facts, initiatedBy: pick(['professional', 'resident'] as const), consents },
      person: {
        ...facts.person,
        birthDate: { kind: 'date', on: pick(['2018-05-15', '2013-05-15', '1970-05-15']) },
        authority: { kind: 'joint', holders: [holder('mother'), holder('father')] },
      },
    }
  },
}

export const ofLanes: readonly Theme[] = [orders, masks, decided, freedom]
