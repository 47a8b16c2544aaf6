import type { Draft } from '../core/drafts.ts'
import { newId } from '../store/ids.ts'
import type { KnownWord } from './consent.ts'
import type { KeptNew } from './consent-store.ts'
import { detailsOf, type Event } from './recorded.ts'
import type { KnownRound } from './round-store.ts'

/** A consent that follows from a question, with the words in it. */
export interface FollowingConsent {
  readonly id: string
  readonly person: string
  readonly consent: KeptNew
  readonly words: readonly KnownWord[]
}

/** The consents that follow from a talk; `drafted`: by the number of the question. */
export const following = (
  municipality: string,
  round: KnownRound,
  drafted: readonly (readonly Draft[])[],
): readonly FollowingConsent[] =>
  round.asks.flatMap(({ person, validUntil, freeConsent, conditionForHelp, lifelongPlan }, i) =>
    (drafted[i] ?? []).map(({ layer, kind, scope, said }) => ({
      id: newId(municipality),
      person,
      consent: {
        ...{ case: round.case, layer, kind, scope, validUntil, conditionForHelp, lifelongPlan },
        freeConsent: layer === 'legal-basis' ? freeConsent : null,
        round: { id: round.id, ask: i },
      },
      words: said.flatMap(({ speaker, outcome }) => wordOf(municipality, round, i, speaker, outcome)),
    })),
  )

const wordOf = (
  municipality: string,
  { conversation, speakers }: KnownRound,
  ask: number,
  number: number,
  outcome: 'given' | 'refused',
): readonly KnownWord[] => {
  const speaker = speakers[number]
  if (speaker === undefined) return []
  const { id, by, handle, answers, ...how } = speaker
  const { held, interpreter, present } = conversation
  const capacity = answers.find((answer) => answer.ask === ask)?.capacity ?? 'self'
  const came = { interpreter: interpreter === 'none' ? null : interpreter, present, said: held }
  return [{ ...how, ...came, id: newId(municipality), by, handle, capacity, outcome, speaker: id }]
}

/** What goes into the log: every consent, every word in it, and every answer that no table asks a word for. */
export const roundEvents = (
  municipality: string,
  round: KnownRound,
  consents: readonly FollowingConsent[],
): readonly Event[] =>
  round.asks.flatMap((ask, i) => {
    const about = { municipality, person: ask.person, case: round.case, categories: ask.categories, controllers: [] }
    const of = { round: round.id, ask: i }
    const here = consents.filter(({ consent }) => consent.round?.ask === i)
    if (here.length === 0)
      return round.speakers.flatMap(({ by, answers }) =>
        answers
          .filter((said) => said.ask === i)
          .map(({ capacity, answer }) => ({
            ...{ ...about, type: 'statement-recorded' as const },
            details: { ...of, by, capacity, answer, saidAt: round.conversation.held.at },
          })),
      )
    return here.flatMap(({ id, consent: { layer, kind, scope, validUntil }, words }): readonly Event[] => [
      { type: 'consent-recorded', ...about, details: { consent: id, layer, kind, scope, validUntil, ...of } },
      ...words.map((word) => ({
        ...{ ...about, type: 'statement-recorded' as const },
        details: { ...detailsOf(id, word), ...of },
      })),
    ])
  })
