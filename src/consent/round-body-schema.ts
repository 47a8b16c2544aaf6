import { momentOf } from '../http/moment.ts'
import type { NewRound } from './round.ts'
import type { RoundBody } from './round-schema.ts'
import { freeConsentOf } from './said-schema.ts'

/** A talk of the body, for the room; its moment is turned once, whatever it says. */
export const roundOf = (body: RoundBody): NewRound => {
  const { heldAt, writtenAt, ...talk } = body.conversation
  return {
    case: body.case,
    conversation: {
      ...talk,
      held: { at: heldAt, on: momentOf(new Date(heldAt)).localDate },
      writtenAt: writtenAt ?? null,
    },
    asks: body.asks.map((ask) => ({
      ...ask,
      legalBasis: ask.legalBasis ?? null,
      validUntil: ask.validUntil ?? null,
      freeConsent: ask.freeConsent === undefined ? null : freeConsentOf(ask.freeConsent),
      conditionForHelp: ask.conditionForHelp ?? null,
      lifelongPlan: ask.lifelongPlan ?? null,
    })),
    speakers: body.speakers.map((speaker) => ({
      ...speaker,
      capacity: speaker.capacity ?? null,
      confirmed: speaker.confirmed ?? null,
      spokenAlone: speaker.spokenAlone ?? null,
      evidence: { reference: speaker.evidence?.reference ?? null, sha256: speaker.evidence?.sha256 ?? null },
      noticeVersion: speaker.noticeVersion ?? null,
      answers: speaker.answers.map(({ ask, answer, only }) => ({ ask, answer, only: only ?? null })),
    })),
  }
}
