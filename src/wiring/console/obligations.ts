import type { Area } from '../../console/area.ts'
import { dutyStore } from '../../console/obligations/duty-store.ts'
import { eventsStore } from '../../console/obligations/events-store.ts'
import { obligationsArea } from '../../console/obligations/obligations-routes.tsx'
import type { ObligationPagePorts } from '../../console/obligations/ports.ts'
import { putOffOf } from '../../consent/put-off.ts'
import { noticing } from '../../exchange/noticing.ts'
import { requestIn } from '../../exchange/ready-store.ts'
import { Problem } from '../../problems.ts'
import { looksOf } from '../../reviews/looks-store.ts'
import type { ConsoleParts } from './parts.ts'

/** Obligations in the console: read on its own login; whether somebody can be told now is what the exchange says. */
export const wireObligationsArea = (parts: ConsoleParts): Area => {
  const { consoleDb, policies, rooms } = parts
  return obligationsArea({
    duties: dutyStore(consoleDb),
    events: eventsStore(consoleDb),
    readerOf: (controller, municipality) => ({
      controller,
      municipalKinds: Object.entries(policies.of(municipality).tables.vocabulary.organisationKinds)
        .filter(([, kind]) => kind.municipal === true)
        .map(([kind]) => kind),
    }),
    aliases: rooms.persons.aliases,
    handing: (municipality, language) => policies.of(municipality).texts[language].notice.handing,
    safeWay: safeWayOf(parts),
    asks: (municipality, type, before, language) => policies.of(municipality).words(language).obligation(type, before),
  })
}

/**
 * By which way whom a duty is about can be told now: the notice of his exchange, decided by the facts of now, as whoever has
 * the duty would get it. Nothing is recorded or told by it.
 */
const safeWayOf =
  ({ db, exchange, rooms }: ConsoleParts): ObligationPagePorts['safeWay'] =>
  async (call, municipality, duty) => {
    const request = duty.exchange === null ? null : await requestIn(db, municipality, duty.exchange)
    const at = request?.question.persons.findIndex(({ id }) => id === duty.person) ?? -1
    if (request === null || at < 0) return null
    const notices = noticing(exchange.way, {
      find: async () => request,
      nameOf: async (oin, on) => (await rooms.participants.find(oin, on))?.name ?? oin,
      putOff: (code, _, id) => putOffOf(db)(code, duty.organisation, id),
      looks: looksOf(db),
    })
    try {
      const person = (await notices(call, request.id)).persons[at]
      return person === undefined ? null : { to: person.notice?.addressedTo ?? null, lines: person.handing }
    } catch (error) {
      if (error instanceof Problem && error.code === 'unavailable') return null
      throw error
    }
  }
