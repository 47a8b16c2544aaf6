import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { type ConsentReading, ownMunicipality } from './consent-reading.ts'
import { isOin, toldBy } from './consent-view.ts'
import type { CaseRights, People } from './ports.ts'
import { readRound } from './round-read-store.ts'
import type { RoundView, SheetView } from './round-view-schema.ts'
import type { KeptRound, KeptSpeaker } from './round.ts'
import { sheetView, type SheetPorts } from './sheets.ts'

/** What reading a talk needs of the other rooms. */
export interface RoundReadingPorts extends SheetPorts {
  readonly people: Pick<People, 'aliases' | 'facts'>
  readonly cases: Pick<CaseRights, 'recordsConsent'>
  readonly reading: Pick<ConsentReading, 'views'>
}

/** Talks as those read them who may record consent in their case; to anybody else they do not exist. */
export const roundReading = (db: Db, ports: RoundReadingPorts) => {
  const { people, cases, reading } = ports
  const sheet = sheetView(ports)

  const find = async (call: Call, id: string): Promise<KeptRound> => {
    const municipality = ownMunicipality(call, id)
    const round =
      municipality === null ? null : await inMunicipality(db, municipality, (trx) => readRound(trx, municipality, id))
    const { organisation } = call.caller
    if (round === null || !(await cases.recordsConsent(organisation, round.case, call.moment.localDate))) {
      throw new Problem('not-found', 'There is no such talk here.')
    }
    return round
  }

  return {
    /** A talk in whose case this caller may record; else `not-found`. */
    find,

    /** One talk: what was asked, who said what, and how the consents that follow stand now. */
    view: async (call: Call, id: string): Promise<RoundView> => {
      const round = await find(call, id)
      const { municipality } = round
      const consents = await reading.views(
        call,
        municipality,
        round.asks.flatMap((ask) => ask.consents),
      )
      const named = [
        ...round.asks.map(({ person }) => person),
        ...round.speakers.filter(({ by, handle }) => handle === null && !isOin(by)).map(({ by }) => by),
      ]
      const aliases = await people.aliases(municipality, call.caller.organisation, named)
      const aliasOf = (person: string) => aliases.get(person) ?? person
      const { held, present, ...talk } = round.conversation
      return {
        id: round.id,
        case: round.case,
        conversation: { ...talk, heldAt: held.at, present: [...present] },
        asks: round.asks.map(({ person, consents: ids, categories, sources, recipients, ...ask }) => ({
          ...ask,
          about: { personId: aliasOf(person) },
          categories: [...categories],
          sources: [...sources],
          recipients: [...recipients],
          consents: consents
            .filter((consent) => ids.includes(consent.id))
            .map((consent) => ({
              id: consent.id,
              layer: consent.layer,
              kind: consent.kind,
              scope: consent.scope,
              standing: consent.standing,
            })),
        })),
        speakers: round.speakers.map(({ id: sheet, by, handle, answers, ...said }) => ({
          ...said,
          sheet,
          by: toldBy({ by, handle }, aliasOf),
          answers: answers.map(({ only, ...answer }) => ({ ...answer, only: only === null ? null : mutable(only) })),
        })),
        recordedAt: round.recordedAt,
      }
    },

    /** One speaker's sheet, in the language of the call; of another talk or of nobody: `not-found`. */
    sheet: async (call: Call, id: string, sheetId: string): Promise<SheetView> => {
      const round = await find(call, id)
      const speaker = round.speakers.find((each) => each.id === sheetId)
      if (speaker === undefined) throw new Problem('not-found', 'There is no such sheet in this talk.')
      return sheet(call, round, speaker)
    },
  }
}

export type RoundReading = ReturnType<typeof roundReading>

const mutable = (only: NonNullable<KeptSpeaker['answers'][number]['only']>) => ({
  ...(only.categories && { categories: [...only.categories] }),
  ...(only.sources && { sources: [...only.sources] }),
  ...(only.recipients && { recipients: [...only.recipients] }),
})
