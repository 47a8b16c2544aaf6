import { ageOn, agesOn } from '../core/dates.ts'
import type { PersonFacts } from '../core/facts.ts'
import type { KeptAnswer, KeptAsk, KeptRound, KeptSpeaker } from './round.ts'
import type { SheetTexts } from './sheet-texts.ts'

/** One part of a sheet: a heading and its sentences. */
export interface SheetPart {
  readonly heading: string
  readonly lines: readonly string[]
}

/** The sheet of one speaker: what he was asked and said, until when, and how he stops it. */
export interface Sheet {
  readonly wording: 'adult' | 'youth'
  readonly title: string
  readonly intro: readonly string[]
  readonly questions: readonly (SheetPart & { readonly ask: number; readonly validUntil: string | null })[]
  readonly stopping: SheetPart
  readonly knowing: SheetPart
}

/** What a sheet says beside the talk itself. `nameOf`: an organisation as residents know it. */
export interface SheetWords {
  readonly texts: SheetTexts
  /** A local day, or an instant as the day it fell on here, in words. */
  readonly dayOf: (when: string) => string
  readonly nameOf: (party: string) => string
  readonly lastDayOf: (ask: KeptAsk) => string
}

/** Under 16 a sheet is worded for a youth; who is not known reads the common words. */
export const wordingFor = ({ birthDate }: Pick<PersonFacts, 'birthDate'>, on: string): Sheet['wording'] => {
  if (birthDate.kind === 'unknown') return 'adult'
  const oldest = birthDate.kind === 'date' ? ageOn(birthDate.on, on) : Math.max(...agesOn(birthDate, on))
  return oldest < 16 ? 'youth' : 'adult'
}

/** Made of this speaker's own part alone: nothing in it depends on what anybody else was asked, said or is. */
export const sheetOf = (
  { conversation, asks }: Pick<KeptRound, 'conversation' | 'asks'>,
  speaker: Pick<KeptSpeaker, 'answers'>,
  wording: Sheet['wording'],
  words: SheetWords,
): Sheet => {
  const said = words.texts[wording]
  const { held, interpreter, writtenAt, entered } = conversation
  return {
    wording,
    title: said.title,
    intro: [
      fill(said.talk, { date: words.dayOf(held.on) }),
      ...(interpreter === 'none' ? [] : [said.interpreted]),
      ...(entered === 'at-once' || writtenAt === null ? [] : [fill(said.written, { date: words.dayOf(writtenAt) })]),
    ],
    questions: speaker.answers.flatMap((answer, i) => {
      const ask = asks[answer.ask]
      return ask === undefined ? [] : [questionOf(ask, answer, i + 1, wording, words)]
    }),
    stopping: { heading: said.stop, lines: said.stopping },
    knowing: { heading: said.know, lines: said.knowing },
  }
}

const questionOf = (
  ask: KeptAsk,
  { answer, capacity, only, ask: number }: KeptAnswer,
  place: number,
  wording: Sheet['wording'],
  words: SheetWords,
): Sheet['questions'][number] => {
  const said = words.texts[wording]
  const { purposes, categories } = words.texts
  const whom = capacity === 'self' ? 'self' : ['parent', 'guardian'].includes(capacity) ? 'child' : 'other'
  const list = (items: readonly string[]) => items.join(', ')
  const data = (items: readonly string[]) => list(items.map((category) => categories[category] ?? category))
  const named = (items: readonly string[]) => list([...new Set(items.map(words.nameOf))])
  const parts = [
    ...(only?.categories === undefined ? [] : [fill(said.part.categories, { part: data(only.categories) })]),
    ...(only?.sources === undefined ? [] : [fill(said.part.sources, { part: named(only.sources) })]),
    ...(only?.recipients === undefined ? [] : [fill(said.part.recipients, { part: named(only.recipients) })]),
  ]
  const until = answer === 'no' ? null : words.lastDayOf(ask)
  return {
    ask: number,
    validUntil: until,
    heading: fill(said.question, { number: place }),
    lines: [
      said.about[whom],
      fill(said.why, { purpose: purposes[ask.purpose] ?? ask.purpose }),
      fill(said.what, { categories: data(ask.categories) }),
      fill(said.from, { sources: named(ask.sources) }),
      fill(said.to, { recipients: named(ask.recipients) }),
      said[answer],
      ...(answer === 'partly' ? [...parts, said.rest] : []),
      ...(until === null ? [] : [said.both, fill(said.until, { date: words.dayOf(until) })]),
      ...(until !== null && whom === 'child' ? [said.grown] : []),
    ],
  }
}

const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'))
