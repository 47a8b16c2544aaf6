import type { Tables } from '../core/tables.ts'
import { lastDay } from '../core/words.ts'
import type { Call } from '../http/caller.ts'
import type { People } from './ports.ts'
import type { SheetTexts } from './sheet-texts.ts'
import type { SheetView } from './round-view-schema.ts'
import type { KeptRound, KeptSpeaker } from './round.ts'
import { seenFacts } from './seen.ts'
import { type SheetPart, sheetOf, wordingFor } from './sheet.ts'

/** What a sheet needs of the other rooms. */
export interface SheetPorts {
  readonly people: Pick<People, 'facts'>
  readonly tablesOf: (municipality: string) => Pick<Tables, 'switches' | 'purposes'>
  readonly sheetTexts: (municipality: string, language: 'nl' | 'en') => SheetTexts
  /** A day in the words of a language. */
  readonly dayIn: (language: 'nl' | 'en', when: string) => string
  /** The name of an organisation that takes part; null where none does. */
  readonly nameOf: (oin: string, localDate: string) => Promise<string | null>
}

/** One speaker's sheet, in the language of the call. */
export const sheetView =
  (ports: SheetPorts) =>
  async (call: Call, round: KeptRound, speaker: KeptSpeaker): Promise<SheetView> => {
    const texts = ports.sheetTexts(round.municipality, call.language)
    const names = await namesFor(round, speaker, texts, (oin) => ports.nameOf(oin, call.moment.localDate))
    const tables = ports.tablesOf(round.municipality)
    const saidOn = round.conversation.held.on
    const sheet = sheetOf(round, speaker, await wordingOf(ports.people, call, round, speaker), {
      texts,
      dayOf: (day) => ports.dayIn(call.language, day),
      nameOf: (party) => names.get(party) ?? party,
      lastDayOf: ({ validUntil, purpose }) => lastDay(tables, { validUntil }, { saidOn }, purpose),
    })
    const part = ({ heading, lines }: SheetPart) => ({ heading, lines: [...lines] })
    return {
      id: speaker.id,
      round: round.id,
      language: call.language,
      wording: sheet.wording,
      title: sheet.title,
      intro: [...sheet.intro],
      questions: sheet.questions.map(({ ask, validUntil, ...rest }) => ({ ask, validUntil, ...part(rest) })),
      stopping: part(sheet.stopping),
      knowing: part(sheet.knowing),
    }
  }

/** Only who speaks for himself can be worded for his age; of anybody else no facts are read. */
const wordingOf = async (people: Pick<People, 'facts'>, call: Call, round: KeptRound, speaker: KeptSpeaker) => {
  if (!speaker.answers.some(({ capacity }) => capacity === 'self')) return 'adult'
  const facts = await people.facts(round.municipality, speaker.by)
  return wordingFor(seenFacts(facts, call.moment.localDate), round.conversation.held.on)
}

/** Names of the organisations in this speaker's own part, and of nobody else. */
const namesFor = async (
  { asks }: KeptRound,
  { answers }: KeptSpeaker,
  { kinds }: SheetTexts,
  nameOf: (oin: string) => Promise<string | null>,
): Promise<ReadonlyMap<string, string>> => {
  const parties = answers.flatMap(({ ask }) => [...(asks[ask]?.sources ?? []), ...(asks[ask]?.recipients ?? [])])
  const names = new Map<string, string>()
  for (const party of new Set(parties)) names.set(party, kinds[party] ?? (await nameOf(party)) ?? party)
  return names
}
