import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { insertConfirmations } from './confirmation-store.ts'
import type { Recording } from './ports.ts'
import { entryOf } from './recorded.ts'
import { fault } from './round-faults.ts'
import type { RoundReading } from './round-reading.ts'
import type { ConfirmationBody } from './round-schema.ts'

/** What confirming needs of the other rooms. */
export interface ConfirmationPorts {
  readonly reading: Pick<RoundReading, 'find'>
  readonly recording: Recording
}

/**
 * Records that a speaker's oral word was made sure of after the talk (AVG 7 lid 1; domain.md D.5), one entry for each
 * person he spoke about. Whether it was in time is for `standing`.
 */
export const confirmWord =
  (db: Db, { reading, recording }: ConfirmationPorts) =>
  async (call: Call, id: string, { sheet, how, on }: ConfirmationBody): Promise<void> => {
    const round = await reading.find(call, id)
    const { municipality, asks, conversation } = round
    const speaker = round.speakers.find((each) => each.id === sheet)
    const faults = [
      ...(speaker === undefined ? [fault('sheet', 'unknown', 'is no sheet of this talk')] : []),
      ...(on < conversation.held.on || on > call.moment.localDate
        ? [fault('on', 'not-between', 'lies before the talk or after today')]
        : []),
    ]
    if (faults.length > 0 || speaker === undefined)
      throw new Problem('invalid-input', 'Mend these faults and try again.', { invalidParams: faults })
    const persons = [...new Set(speaker.answers.flatMap(({ ask }) => asks[ask]?.person ?? []))].sort()
    const confirmations = persons.map((person) => ({ id: newId(municipality), person }))
    const entries = confirmations.map(({ id: confirmation, person }) =>
      entryOf(recording, call, {
        ...{ type: 'statement-recorded', municipality, person, case: round.case, categories: [] },
        controllers: [round.recordedBy],
        details: { round: id, confirmation, by: speaker.by, confirmed: how, on },
      }),
    )
    const recorded = { by: call.caller.organisation, at: call.moment.at }
    await inMunicipality(db, municipality, async (trx: Trx) => {
      await insertConfirmations(trx, municipality, { speaker: sheet, how, on }, confirmations, recorded)
      await recording.appendIn(trx, entries)
    })
  }
