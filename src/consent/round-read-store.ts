import type { Trx } from '../store/database.ts'
import type { Conversation, KeptRound, KeptSpeaker } from './round.ts'

/** A talk as it was kept, with the consents that follow from each question; null where there is none. */
export const readRound = async (trx: Trx, municipality: string, id: string): Promise<KeptRound | null> => {
  const row = await trx
    .selectFrom('consent_rounds')
    .select(['id', 'case_id', 'held_at', 'held_on', 'place', 'language', 'interpreter', 'present', 'entered'])
    .select(['written_at', 'recorded_by', 'recorded_at'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    municipality,
    case: row.case_id,
    conversation: {
      held: { at: row.held_at.toISOString(), on: row.held_on },
      place: row.place as Conversation['place'],
      language: row.language,
      interpreter: row.interpreter,
      present: row.present as Conversation['present'],
      entered: row.entered,
      writtenAt: row.written_at?.toISOString() ?? null,
    },
    asks: await asksOf(trx, municipality, id),
    speakers: await speakersOf(trx, municipality, id),
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at.toISOString(),
  }
}

const asksOf = async (trx: Trx, municipality: string, round: string): Promise<KeptRound['asks']> => {
  const asks = await trx
    .selectFrom('consent_round_asks')
    .select(['person_id', 'purpose', 'categories', 'sources', 'recipients', 'legal_basis', 'valid_until'])
    .where('municipality', '=', municipality)
    .where('round_id', '=', round)
    .orderBy('position')
    .execute()
  const consents = await trx
    .selectFrom('consents')
    .select(['id', 'ask'])
    .where('municipality', '=', municipality)
    .where('round_id', '=', round)
    .orderBy('id')
    .execute()
  return asks.map(({ person_id, legal_basis, valid_until, ...ask }, i) => ({
    ...ask,
    person: person_id,
    legalBasis: legal_basis,
    validUntil: valid_until,
    consents: consents.filter((consent) => consent.ask === i).map((consent) => consent.id),
  }))
}

const speakersOf = async (trx: Trx, municipality: string, round: string): Promise<readonly KeptSpeaker[]> => {
  const rows = await trx
    .selectFrom('consent_round_speakers')
    .select(['id', 'said_by', 'handle', 'method', 'confirmed_how', 'confirmed_on', 'spoken_alone', 'identified'])
    .select(['evidence_reference', 'evidence_sha256', 'notice_version'])
    .where('municipality', '=', municipality)
    .where('round_id', '=', round)
    .orderBy('position')
    .execute()
  const answers = await trx
    .selectFrom('consent_round_answers')
    .select(['speaker_id', 'position', 'capacity', 'answer', 'only'])
    .where('municipality', '=', municipality)
    .where('round_id', '=', round)
    .orderBy('position')
    .execute()
  const later = await trx
    .selectFrom('consent_confirmations as c')
    .innerJoin('consent_round_speakers as s', (join) =>
      join.onRef('s.municipality', '=', 'c.municipality').onRef('s.id', '=', 'c.speaker_id'),
    )
    .select(['c.speaker_id', 'c.how', 'c.confirmed_on'])
    .where('c.municipality', '=', municipality)
    .where('s.round_id', '=', round)
    .orderBy('c.confirmed_on')
    .execute()
  return rows.map((row): KeptSpeaker => {
    const made = later.find(({ speaker_id }) => speaker_id === row.id)
    const at = { how: row.confirmed_how ?? made?.how, on: row.confirmed_on ?? made?.confirmed_on }
    return {
      ...{ id: row.id, by: row.said_by, handle: row.handle, method: row.method, identified: row.identified },
      confirmed: at.how === undefined || at.on === undefined ? null : { how: at.how, on: at.on },
      spokenAlone: row.spoken_alone,
      evidence: { reference: row.evidence_reference, sha256: row.evidence_sha256 },
      noticeVersion: row.notice_version,
      answers: answers
        .filter(({ speaker_id }) => speaker_id === row.id)
        .map(({ position, capacity, answer, only }) => ({ ask: position, capacity, answer, only })),
    }
  })
}
