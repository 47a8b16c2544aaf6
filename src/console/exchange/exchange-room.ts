import type { FastifyRequest } from 'fastify'
import type { CheckedEntry } from '../../audit/checked-entries.ts'
import { notFound } from '../../audit/whose-log.ts'
import { municipalityOf as municipalityIn } from '../../store/ids.ts'
import type { Desk } from '../desk.ts'
import { municipalityOf } from '../municipality.tsx'
import type { ExchangePorts, Opening, ThenAndNow } from './exchange.ts'
import type { LookPosition } from './looks-store.ts'
import { tellingOf } from './telling-of.ts'
import { shownEntry } from './way.ts'

/** How many looks a page shows at most. */
const mostLooks = 50

/** Entries that hold a decision with its facts: the first, before anything is asked, and the second, just before giving. */
const decides: readonly string[] = ['decision', 'advice', 'release', 'release-refused']

/** Which entries a page is about: those of an exchange, or one. */
export type About = { readonly exchangeId: string } | { readonly id: string }

/** Evidence of an entry, with what opens it where the reader may have that. */
export interface Given {
  readonly id: string
  readonly index: string
  readonly evidence: string
  readonly opening: Opening | null
}

/** What the page of one exchange reads; the look is in the log before any of it is given. */
export const exchangeRoom = (ports: ExchangePorts, desk: Desk) => {
  /** The entries as they are now. Problem `not-found`: unknown, or another's. */
  const find = async (request: FastifyRequest, about: About): Promise<readonly CheckedEntry[]> => {
    const municipality = municipalityIn('id' in about ? about.id : about.exchangeId)
    if (municipality === null || municipality !== municipalityOf(request)) return notFound()
    const controller = request.call.caller.organisation
    const entries = await ports.entries({ municipality, controller, ...about })
    return entries.length === 0 ? notFound() : entries
  }

  /** Puts the look at them in the log; they are shown after it. */
  const look = async (request: FastifyRequest, about: About, entries: readonly CheckedEntry[]): Promise<void> => {
    // One a person, with the entries about that person alone: each can be told who looked, and be erased apart.
    const persons = [...new Set(entries.map(({ person }) => person))]
    await Promise.all(
      persons.map((person) =>
        desk.look(request, {
          persons: person === null ? [] : [person],
          entries: entries.filter((entry) => entry.person === person).map(({ id }) => id),
          search: about,
        }),
      ),
    )
  }

  return {
    /** All that the page shows; looks at it before a place in the log, or the last. */
    open: async (request: FastifyRequest, about: About, before: LookPosition | null) => {
      const { language, call } = request
      const municipality = municipalityOf(request)
      const controller = call.caller.organisation
      const checked = await find(request, about)
      const entries = checked.map(shownEntry)
      const persons = [...new Set(checked.flatMap(({ person }) => person ?? []))]
      const at = { municipality, controller, persons, ...('id' in about ? { exchangeId: about.id } : about) }
      const looksAt = { ...at, entries: checked.flatMap(({ entry }) => entry ?? []) }
      const looks = await ports.looks(looksAt, { most: mostLooks, before })
      await look(request, about, checked)
      const again = new Map<string, ThenAndNow | null>()
      for (const { id, type, entry, facts } of checked)
        if (decides.includes(type))
          again.set(id, entry && (await ports.decideAgain(municipality, { record: entry.record, facts })))
      const fingerprints = entries.flatMap(({ record }) => record?.policy?.fingerprint ?? [])
      const telling = tellingOf(ports, {
        ...{ municipality, language },
        names: await desk.names(request),
        aliases: await ports.aliases(municipality, controller, persons),
        explain: await ports.wordsOf(municipality, [...new Set(fingerprints)]),
      })
      return { entries, again, telling, looks, keys: await ports.keysOf(municipality) }
    },

    /** The evidence of each entry, and what opens it for an officer (scope `audit`) of a controller itself (as opening-room.ts). */
    prove: async (request: FastifyRequest, about: About): Promise<readonly Given[]> => {
      const { caller } = request.call
      const municipality = municipalityOf(request)
      const checked = await find(request, about)
      await look(request, about, checked)
      const given: Given[] = []
      for (const { id, index, controllers } of checked) {
        const mayOpen = caller.scopes.includes('audit') && controllers.includes(caller.organisation)
        const evidence = await ports.prove(municipality, Number(index))
        given.push({ id, index, evidence, opening: mayOpen ? await ports.opening(municipality, id) : null })
      }
      return given
    },
  }
}
