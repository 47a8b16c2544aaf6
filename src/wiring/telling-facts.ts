import { boundaryAges } from '../consent/ages-asked.ts'
import type { ConsentStates } from '../consent/consent-states.ts'
import {
  consentsAbout,
  consentsExpiring,
  consentsStoppedBy,
  dutiesDueBy,
  reassessmentsOf,
} from '../consent/told-store.ts'
import { askersOf, lastTold, noticesOf, toldToWait } from '../exchange/asker-store.ts'
import type { Participants } from '../participants/participants.ts'
import { agreementsEnding } from '../participants/ending-store.ts'
import { birthdaysBetween } from '../persons/birthday-store.ts'
import type { Policies } from '../policy/policies.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { AheadPorts } from '../webhooks/ahead.ts'
import type { EntryPorts } from '../webhooks/entry-events.ts'

/** What the facts of events are gathered from. */
export interface TellingFactsParts {
  readonly db: Db
  readonly policies: Policies
  readonly participants: Pick<Participants, 'find'>
  readonly states: ConsentStates
  readonly now: () => { readonly at: string; readonly localDate: string }
}

/** What the room of webhooks asks of the others, entry by entry. */
export const entryFacts = ({ db, policies, participants, states, now }: TellingFactsParts): EntryPorts => ({
  askersOf: (municipality, requests) => askersOf(db, municipality, requests),
  noticesOf: (municipality, requests) => noticesOf(db, municipality, requests),
  toldToWait: async (municipality, request) => {
    const last = await lastTold(db, municipality, request)
    const asker = last && (await participants.find(last.organisation, now().localDate))
    return asker !== null && last !== null && toldToWait(policies.of(municipality).tables, last.result, asker.kind)
  },
  consents: (municipality, ids) => states(municipality, ids, now()),
  stoppedBy: async (municipality, withdrawal) => {
    const ids = await inMunicipality(db, municipality, (trx) => consentsStoppedBy(trx, municipality, withdrawal))
    return states(municipality, ids, now())
  },
  dutiesOf: (municipality, withdrawal) =>
    inMunicipality(db, municipality, (trx) => reassessmentsOf(trx, municipality, withdrawal)),
})

/** What it asks of the others about the days ahead. */
export const aheadFacts = ({ db, policies, states, now }: TellingFactsParts): AheadPorts => ({
  consents: async (municipality, today, { past, ahead }) => {
    const [from, until] = [daysAfter(today, -past), daysAfter(today, ahead)]
    const ages = boundaryAges(policies.of(municipality).tables.consent)
    const { expiring, birthdays, about } = await inMunicipality(db, municipality, async (trx) => {
      const days = await birthdaysBetween(trx, municipality, ages, { from, until, today })
      return {
        expiring: await consentsExpiring(trx, municipality, from, until),
        birthdays: new Map(days.map(({ person, on }) => [person, on])),
        about: await consentsAbout(
          trx,
          municipality,
          days.map(({ person }) => person),
        ),
      }
    })
    const dated = [
      ...expiring.map(({ id, on }) => ({ id, on, why: 'expires' as const })),
      ...about.map(({ id, person }) => ({ id, on: birthdays.get(person) ?? today, why: 'boundary' as const })),
    ]
    const known = await states(municipality, [...new Set(dated.map(({ id }) => id))], now())
    return dated.flatMap(({ id, on, why }) =>
      known
        .filter((state) => state.id === id)
        .map(({ state, readers }) => ({ id, state, readers, why, on, days: daysBetween(today, on) })),
    )
  },
  duties: (municipality, today, ahead) =>
    inMunicipality(db, municipality, (trx) => dutiesDueBy(trx, municipality, daysAfter(today, ahead))),
  agreements: async (municipality, today, ahead) => {
    const ending = await agreementsEnding(db, municipality, today, daysAfter(today, ahead))
    return ending.map(({ organisation, on }) => ({ organisation, on, days: daysBetween(today, on) }))
  },
})

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

const daysAfter = (day: string, days: number): string =>
  new Date(noon(day) + days * 86_400_000).toISOString().slice(0, 10)

const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / 86_400_000)
