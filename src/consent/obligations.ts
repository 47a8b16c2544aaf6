import type { Call } from '../http/caller.ts'
import type { DutyFilter, Obligation, ObligationStore } from './obligation-store.ts'
import type { ObligationView } from './obligation-schema.ts'
import type { People } from './ports.ts'

/** Where a page of duties stopped: the last one's municipality and id. */
export interface ObligationPosition {
  readonly municipality: string
  readonly id: string
}

/** Duties of the calling organisation in all its municipalities, oldest first in each. */
export const obligations = (store: ObligationStore, people: Pick<People, 'aliases'>) => ({
  page: async (
    call: Call,
    after: ObligationPosition | null,
    limit: number,
    filter: DutyFilter,
  ): Promise<{ readonly items: readonly ObligationView[]; readonly next: ObligationPosition | null }> => {
    const { organisation } = call.caller
    const found: { readonly municipality: string; readonly obligation: Obligation }[] = []
    for (const municipality of [...call.caller.municipalities].sort()) {
      if (found.length > limit || (after !== null && municipality < after.municipality)) continue
      const from = after?.municipality === municipality ? after.id : null
      const page = await store.page(municipality, organisation, from, limit + 1 - found.length, filter)
      found.push(...page.map((obligation) => ({ municipality, obligation })))
    }
    const items: ObligationView[] = []
    const told = found.slice(0, limit)
    for (const municipality of new Set(told.map((one) => one.municipality))) {
      const own = told.filter((one) => one.municipality === municipality).map((one) => one.obligation)
      const persons = own.map((obligation) => obligation.person)
      const aliases = await people.aliases(municipality, organisation, persons)
      items.push(...own.map((one) => obligationView(one, aliases.get(one.person) ?? one.person, call.moment.localDate)))
    }
    const last = told.at(-1)
    const more = found.length > limit && last !== undefined
    return { items, next: more ? { municipality: last.municipality, id: last.obligation.id } : null }
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
