import { toldOf, type ReadableConsent } from './entry-events.ts'
import type { NewEvent } from './event.ts'

/** A local day that lies ahead of something (or just behind it), in whole days from today; below 0: past. */
interface Ahead {
  readonly on: string
  readonly days: number
}

/** A consent with a day on which it expires, or on which its person reaches an age at which others are asked. */
export interface ConsentAhead extends ReadableConsent, Ahead {
  readonly why: 'expires' | 'boundary'
}

/** What the days themselves bring: from the rooms that know, for one municipality and one local day. */
export interface AheadPorts {
  /** Between `past` days ago and `ahead` days from now. */
  readonly consents: (
    municipality: string,
    today: string,
    span: { readonly past: number; readonly ahead: number },
  ) => Promise<readonly ConsentAhead[]>
  /** Duties that nobody has met and that are due by then, late ones too. */
  readonly duties: (
    municipality: string,
    today: string,
    ahead: number,
  ) => Promise<
    readonly {
      readonly id: string
      readonly organisation: string
      readonly request: string | null
      readonly dueOn: string
    }[]
  >
  readonly agreements: (
    municipality: string,
    today: string,
    ahead: number,
  ) => Promise<readonly (Ahead & { readonly organisation: string })[]>
}

/** Days ahead at which the end of a consent, a birthday boundary and the end of an agreement are told, first and again. */
const notice = [60, 14] as const
const dutyNotice = 3
/** How long after its day an end is still told, where nobody looked on the day itself. */
const past = 7

/**
 * What lies ahead in one municipality, or has just come. The same look on another day makes the same events, each once: an
 * event is made as soon as its term has begun, so a day on which nobody looked is made up for.
 */
export const eventsAhead = async (
  ports: AheadPorts,
  municipality: string,
  today: string,
): Promise<readonly NewEvent[]> => {
  const consents = await ports.consents(municipality, today, { past, ahead: notice[0] })
  const duties = await ports.duties(municipality, today, dutyNotice)
  const agreements = await ports.agreements(municipality, today, notice[0])
  return [
    ...consents.flatMap((consent) => ofConsent(municipality, consent)),
    ...duties.map(({ id, organisation, request, dueOn }): NewEvent => {
      const refs = { obligation: id, ...(request === null ? {} : { dataRequest: request }) }
      return {
        municipality,
        organisation,
        type: 'nl.verplichtingen.verplichting-verloopt',
        subject: id,
        refs,
        occasion: dueOn,
      }
    }),
    ...agreements.flatMap(({ organisation, on, days }) => {
      const term = termOf(days, 1)
      if (term === null) return []
      const type = 'nl.overeenkomsten.overeenkomst-eindigt' as const
      const occasion = `${on} ${String(term)}`
      return [{ municipality, organisation, type, subject: municipality, refs: { municipality }, occasion }]
    }),
  ]
}

const ofConsent = (municipality: string, { id, readers, state, why, on, days }: ConsentAhead): readonly NewEvent[] => {
  const told = (type: NewEvent['type'], occasion: string) => toldOf(municipality, type, id, readers, occasion)
  if (state === 'expired' || state === 'lapsed')
    return days <= 0 ? told('nl.toestemmingen.toestemming-beeindigd', `${state} ${on}`) : []
  if (state !== 'complete' && state !== 'incomplete') return []
  const [type, first] =
    why === 'boundary'
      ? (['nl.toestemmingen.leeftijdsgrens-nadert', 1] as const)
      : // It holds on its last day too.
        (['nl.toestemmingen.toestemming-verloopt', 0] as const)
  const term = termOf(days, first)
  return term === null ? [] : told(type, `${on} ${String(term)}`)
}

/** Which notice counts now: the nearest that has begun; null: none yet, or fewer days are left than `least`. */
const termOf = (days: number, least: number): number | null =>
  days < least ? null : (notice.findLast((term) => days <= term) ?? null)
