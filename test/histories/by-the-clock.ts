import type { Asked, Finding, Need, Operation, Word } from './history.ts'
import { reaches, undoes } from './words.ts'

/** A word with the call that brought it. */
interface Brought {
  readonly word: Word
  readonly by: Operation
}

/** A question that was answered, about one person. */
interface Answered {
  readonly by: Operation
  readonly end: number
  readonly asked: Asked
}

export const late = 'no release after an answered withdrawal'
export const unasked = 'no release without everybody’s yes'
export const lost = 'no answered consent is lost'
export const beyond = 'nothing beyond what was permitted'

/**
 * Checks a history by its calls alone, of which nothing is known but when they began and ended. Where two overlap either
 * may have come first, and a call of which nothing is known may have taken effect at any time from its begin on.
 */
export const checkByTheClock = (history: readonly Operation[]): readonly Finding[] => {
  const brought = new Map<string, Brought[]>()
  for (const by of history) {
    if (by.outcome === 'refused') continue
    for (const word of by.words) {
      const known = brought.get(word.person)
      if (known === undefined) brought.set(word.person, [{ word, by }])
      else known.push({ word, by })
    }
  }
  return history.flatMap((by) => {
    const { outcome, end } = by
    if (outcome !== 'done' || end === null) return []
    return by.asked.flatMap((asked) => checkAnswer({ by, end, asked }, brought.get(asked.person) ?? []))
  })
}

const checkAnswer = (answer: Answered, words: readonly Brought[]): readonly Finding[] => {
  const { asked, by } = answer
  const permitted = asked.permitted ?? []
  const surplus = asked.released.filter((field) => !permitted.includes(field))
  const found = (law: string, what: string): Finding => ({ law, what: `${nameOf(by)} about ${asked.person}: ${what}` })
  return [
    ...surplus.map((field) => found(beyond, field)),
    ...Object.entries(asked.needs).flatMap(([category, needs]) => {
      const given = [...permitted, ...asked.released].some((field) => field.startsWith(`${category}/`))
      if (!given) return isLost(answer, needs, words) ? [found(lost, category)] : []
      return needs.flatMap((need) => [
        ...standingNos(answer, need, words).map((no) => found(late, `${category} after ${nameOf(no.by)}`)),
        ...silent(answer, need, words).map((speaker) => found(unasked, `${category} without ${speaker}`)),
      ])
    }),
  ]
}

/**
 * Nos answered before the question began, that no yes can have undone by the time of its answer. A yes that overlapped the no
 * may have been recorded after it.
 */
const standingNos = ({ by, end, asked }: Answered, { layer, speakers, about }: Need, words: readonly Brought[]) =>
  words.filter(
    (no) =>
      no.word.says === 'no' &&
      speakers.includes(no.word.by) &&
      reaches(no.word, asked.person, layer, about) &&
      isDoneBefore(no.by, by.begin) &&
      !words.some(
        (yes) => undoes(yes.word, no.word, layer, about) && !isDoneBefore(yes.by, no.by.begin) && yes.by.begin < end,
      ),
  )

/** Speakers of whom no yes can have been recorded by the time of the answer. */
const silent = ({ end, asked }: Answered, { layer, speakers, about }: Need, words: readonly Brought[]) =>
  speakers.filter(
    (speaker) =>
      !words.some(
        ({ word, by }) =>
          word.says === 'yes' && word.by === speaker && reaches(word, asked.person, layer, about) && by.begin < end,
      ),
  )

/** Whether everything needed was surely said before the question began, and every no that may count surely undone. */
const isLost = ({ by, end, asked }: Answered, needs: readonly Need[], words: readonly Brought[]): boolean =>
  needs.every(({ layer, speakers, about }) => {
    const here = words.filter(({ word }) => reaches(word, asked.person, layer, about))
    const sure = here.filter((yes) => yes.word.says === 'yes' && isDoneBefore(yes.by, by.begin))
    return speakers.every((speaker) => {
      const nos = here.filter(({ word, by: no }) => word.by === speaker && word.says === 'no' && no.begin < end)
      return (
        sure.some(({ word }) => word.by === speaker) &&
        nos.every((no) =>
          sure.some((yes) => undoes(yes.word, no.word, layer, about) && isDoneBefore(no.by, yes.by.begin)),
        )
      )
    })
  })

const isDoneBefore = ({ outcome, end }: Operation, moment: number): boolean =>
  outcome === 'done' && end !== null && end < moment

const nameOf = ({ kind, number }: Operation): string => `${kind} ${number}`
