import type { Trx } from '../store/database.ts'
import type { Recorded } from './recorded-by.ts'
import type { KeptRound, RoundAsk } from './round.ts'

/** A talk with its people known, about to be kept. */
export interface KnownRound extends Pick<KeptRound, 'id' | 'case' | 'conversation' | 'speakers'> {
  readonly asks: readonly (Omit<RoundAsk, 'about'> & { readonly person: string })[]
}

/** Keeps a talk: what was asked, who answered what and how; it is never changed. */
export const insertRound = async (
  trx: Trx,
  municipality: string,
  round: KnownRound,
  recorded: Recorded,
): Promise<void> => {
  const { held, place, language, interpreter, present, entered, writtenAt } = round.conversation
  const of = { municipality, round_id: round.id }
  await trx
    .insertInto('consent_rounds')
    .values({
      ...{ municipality, id: round.id, case_id: round.case, place, language, interpreter, present, entered },
      held_at: new Date(held.at),
      held_on: held.on,
      written_at: writtenAt === null ? null : new Date(writtenAt),
      recorded_by: recorded.by,
      recorded_at: new Date(recorded.at),
    })
    .execute()
  await trx
    .insertInto('consent_round_asks')
    .values(
      round.asks.map(({ person, purpose, categories, sources, recipients, legalBasis, validUntil }, position) => ({
        ...{ ...of, position, person_id: person, purpose, categories, sources, recipients },
        legal_basis: legalBasis,
        valid_until: validUntil,
      })),
    )
    .execute()
  await trx
    .insertInto('consent_round_speakers')
    .values(
      round.speakers.map(({ id, by, handle, method, identified, ...said }, position) => ({
        ...{ ...of, id, position, said_by: by, handle, method, identified },
        confirmed_how: said.confirmed?.how ?? null,
        confirmed_on: said.confirmed?.on ?? null,
        spoken_alone: said.spokenAlone,
        evidence_reference: said.evidence.reference,
        evidence_sha256: said.evidence.sha256,
        notice_version: said.noticeVersion,
      })),
    )
    .execute()
  const answers = round.speakers.flatMap(({ id, answers }) =>
    answers.map(({ ask, capacity, answer, only }) => ({
      ...{ ...of, speaker_id: id, position: ask, capacity, answer },
      only: only === null ? null : JSON.stringify(only),
    })),
  )
  await trx.insertInto('consent_round_answers').values(answers).execute()
}
