import { ownPage, type PagePosition } from '../store/own-page.ts'
import type { Call } from '../http/caller.ts'
import type { DutyFilter, ObligationStore } from './obligation-store.ts'
import type { Obligation } from './obligation.ts'
import type { ObligationView } from './obligation-schema.ts'
import type { People } from './ports.ts'

/** Duties of the calling organisation in all its municipalities, oldest first in each. */
export const obligations = (store: ObligationStore, people: Pick<People, 'aliases'>) => ({
  page: async (
    call: Call,
    after: PagePosition | null,
    limit: number,
    filter: DutyFilter,
  ): Promise<{ readonly items: readonly ObligationView[]; readonly next: PagePosition | null }> => {
    const { organisation } = call.caller
    const { items: told, next } = await ownPage(call.caller.municipalities, after, limit, (municipality, from, most) =>
      store.page(municipality, organisation, from, most, filter),
    )
    const items: ObligationView[] = []
    for (const municipality of new Set(told.map((one) => one.municipality))) {
      const own = told.filter((one) => one.municipality === municipality)
      const persons = own.map((obligation) => obligation.person)
      const aliases = await people.aliases(municipality, organisation, persons)
      items.push(...own.map((one) => obligationView(one, aliases.get(one.person) ?? one.person, call.moment.localDate)))
    }
    return { items, next }
  },
})

export type Obligations = ReturnType<typeof obligations>

/** A duty as its organisation sees it on this day. */
export const obligationView = (obligation: Obligation, personId: string, today: string): ObligationView => ({
  id: obligation.id,
  type: obligation.type,
  person: { personId },
  dataRequest: obligation.exchange,
  before: obligation.before,
  createdAt: obligation.createdAt,
  status: obligation.met ? 'met' : obligation.deferredUntil === null ? 'open' : 'deferred',
  dueOn: dueOn(obligation),
  late: !obligation.met && (dueOn(obligation) ?? '9999-12-31') < today,
  answer: obligation.answer && { ...obligation.answer, passedOnTo: [...obligation.answer.passedOnTo] },
})

const dueOn = ({ deferredUntil, before }: Obligation): string | null => deferredUntil ?? before
