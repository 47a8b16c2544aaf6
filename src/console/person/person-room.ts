import { keptRecord } from '../../audit/kept-record.ts'
import type { MakeReport } from '../../audit/report/report-routes.ts'
import { isOin } from '../../consent/consent-view.ts'
import type { StandingOf } from '../../consent/ports.ts'
import type { Moment, PersonFacts } from '../../core/facts.ts'
import type { Voices } from '../../core/voices.ts'
import type { Call } from '../../http/caller.ts'
import type { Find } from './find-form.ts'
import { birthdays, type ConsentLine, type Happening, happeningsOf, linesOf } from './history.ts'
import type { Holding, KeptPerson, PersonStop, PersonStore } from './person-store.ts'
import { seenOf, type SeenPerson } from './seen.ts'
import { type VoiceRow, voiceRows } from './voice-rows.ts'

/** What the pages of one person need of the application. */
export interface PersonPorts {
  /** Who has this BSN, by its keyed hash; null where nobody here does. Nothing is made of it, and the BRP is not asked. */
  readonly known: (call: Call, municipality: string, bsn: string) => Promise<string | null>
  readonly byAlias: (municipality: string, organisation: string, alias: string) => Promise<string | null>
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  /** Ages at which the tables ask others, in whole years. */
  readonly ages: (municipality: string) => readonly number[]
  /** Whose yes the tables ask at a moment: the core. */
  readonly voices: (municipality: string, person: PersonFacts, moment: Moment) => readonly Voices[]
  readonly standing: StandingOf
  readonly report: MakeReport
  /** Answers that must look like nobody leave in level time (decisions.md 22). */
  readonly level: <T extends { readonly hides: boolean }>(work: () => Promise<T>) => Promise<T>
}

/** A birthday to come at which the tables ask others. */
export interface NextAge {
  readonly on: string
  readonly age: number
}

/** One person as an officer may see him, before words are put to it. Ids of persons are internal. */
export interface PersonView extends SeenPerson {
  readonly person: string
  readonly kept: PersonFacts & { readonly fetchedAt: string | null }
  readonly sealed: boolean
  readonly next: NextAge | null
  readonly birthdays: readonly NextAge[]
  /** Null: nobody can say yes any more. */
  readonly voices: readonly VoiceRow[] | null
  readonly lines: readonly ConsentLine[]
  readonly happenings: readonly Happening[]
  readonly holdings: readonly Holding[]
  readonly stops: readonly PersonStop[]
  readonly aliasOf: (person: string) => string
}

/** Finding and reading one person. */
export const personRoom = (ports: PersonPorts, store: PersonStore) => {
  /** Sealed on this day by a fact of which this organisation may read no entry. */
  const isHidden = async ({ caller, moment }: Call, municipality: string, person: string): Promise<boolean> => {
    const seals = await store.seals(municipality, person, moment.localDate)
    if (seals.length === 0) return false
    const entries = await store.entries(municipality, caller.organisation, person, ['person-fact-recorded'])
    const known = new Set(entries.map((entry) => keptRecord(entry).details['fact']))
    return !seals.every((id) => known.has(id))
  }

  return {
    /** Internal id of who is sought; null where nobody is here for this officer. Reads nothing else of the person. */
    find: async (call: Call, municipality: string, who: Find['who']): Promise<string | null> => {
      const { person } = await ports.level(async () => {
        const found =
          'bsn' in who
            ? await ports.known(call, municipality, who.bsn)
            : await ports.byAlias(municipality, call.caller.organisation, who.alias)
        const shown = found !== null && !(await isHidden(call, municipality, found)) ? found : null
        return { person: shown, hides: shown === null }
      })
      return person
    },

    /** What this officer may see of a person whose look is in the log; null where he is gone. */
    read: async (call: Call, municipality: string, person: string): Promise<PersonView | null> => {
      const { organisation } = call.caller
      const kept = await store.person(municipality, person)
      if (kept === null) return null
      const { facts, holdings, stops } = kept
      const seals = await store.seals(municipality, person, call.moment.localDate)
      const seen = seenOf(kept, await store.entries(municipality, organisation, person))
      const days = birthdays(facts.birthDate, ports.ages(municipality))
      const next = days.find(({ on }) => on > call.moment.localDate) ?? null
      const now = { ...call.moment, at: latest(call.moment.at, kept) }
      const later = next === null ? null : { at: `${next.on}T12:00:00.000Z`, localDate: next.on }
      const states = await Promise.all(
        seen.consents.map(async (consent) => {
          const at = async (moment: Moment) =>
            (await ports.standing(municipality, consent, facts, kept.withdrawals, moment)).state
          return { now: await at(now), later: later && (await at(later)) }
        }),
      )
      const lines = linesOf(seen.consents, seen.said, states)
      const heard = (moment: Moment) => ports.voices(municipality, facts, moment)
      const dead = facts.death.state === 'deceased'
      const voices = dead ? null : voiceRows(heard(now), later && heard(later))
      const speaking = voices?.flatMap(({ now: a, later: b }) => [...a.voices, ...(b?.voices ?? [])]) ?? []
      const aliases = await ports.aliases(municipality, organisation, [
        ...new Set(
          [
            person,
            ...holdings.map(({ holder }) => holder),
            ...seen.said.map(({ by }) => by),
            ...speaking.map(({ who }) => who),
          ].filter((id) => !isOin(id)),
        ),
      ])
      return {
        ...seen,
        ...{
          person,
          kept: facts,
          sealed: seals.length > 0,
          next: dead ? null : next,
          birthdays: days,
          lines,
          holdings,
          stops,
        },
        voices,
        happenings: happeningsOf({ birthdays: days, holdings, said: seen.said, lines }),
        aliasOf: (id) => aliases.get(id) ?? id,
      }
    },

    /** What the officer's organisation knows a person by. */
    aliasOf: async ({ caller }: Call, municipality: string, person: string): Promise<string> =>
      (await ports.aliases(municipality, caller.organisation, [person])).get(person) ?? '',

    report: ports.report,
  }
}

export type PersonRoom = ReturnType<typeof personRoom>

/** The moment of the call, or of what was recorded last where another gateway's clock runs ahead: nothing is passed over. */
const latest = (at: string, { consents, withdrawals }: Pick<KeptPerson, 'consents' | 'withdrawals'>): string =>
  [...consents, ...withdrawals].reduce((a, { recordedAt: b }) => (a < b ? b : a), at)
