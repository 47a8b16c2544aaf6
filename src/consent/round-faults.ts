import type { Call } from '../http/caller.ts'
import type { InvalidParam } from '../problems.ts'
import type { NewRound, RoundAnswer, RoundAsk } from './round.ts'

/** What cannot be of this talk, by the talk alone: moments, numbers of questions, parts that were not asked. */
export const roundFaults = (call: Call, { conversation, asks, speakers }: NewRound): readonly InvalidParam[] => {
  const { held, writtenAt } = conversation
  const today = call.moment.localDate
  return [
    ...when(held.at > call.moment.at, 'conversation.heldAt', 'in-the-future', 'lies after this moment'),
    ...when(
      writtenAt !== null && (writtenAt > call.moment.at || writtenAt < held.at),
      'conversation.writtenAt',
      'not-between',
      'lies before the talk or after this moment',
    ),
    ...asks.flatMap(({ validUntil }, i) =>
      when(
        validUntil !== null && validUntil < held.on,
        `asks.${String(i)}.validUntil`,
        'before-the-talk',
        'lies before the talk',
      ),
    ),
    ...speakers.flatMap(({ confirmed, answers }, i) => [
      ...when(
        confirmed !== null && (confirmed.on < held.on || confirmed.on > today),
        `speakers.${String(i)}.confirmed.on`,
        'not-between',
        'lies before the talk or after today',
      ),
      ...answers.flatMap((said, j) => {
        const at = `speakers.${String(i)}.answers.${String(j)}`
        const ask = asks[said.ask]
        if (ask === undefined) return [fault(`${at}.ask`, 'no-such-question', 'is no question of this talk')]
        const twice = answers.findIndex((other) => other.ask === said.ask) !== j
        return [
          ...when(isAll(said.only, ask), `${at}.only`, 'not-in-part', 'is all that was asked; then the answer is yes'),
          ...when(twice, `${at}.ask`, 'twice', 'is answered twice by one person'),
          ...(['categories', 'sources', 'recipients'] as const).flatMap((part) =>
            when(
              said.only?.[part]?.some((word) => !ask[part].includes(word)) === true,
              `${at}.only.${part}`,
              'not-asked',
              'names what was not asked',
            ),
          ),
        ]
      }),
    ]),
  ]
}

const isAll = (only: RoundAnswer['only'], ask: RoundAsk): boolean =>
  only !== null &&
  (['categories', 'sources', 'recipients'] as const).every(
    (part) => only[part]?.length === ask[part].length || only[part] === undefined,
  )

const when = (holds: boolean, name: string, code: string, reason: string): readonly InvalidParam[] =>
  holds ? [fault(name, code, reason)] : []

/** One fault of a talk. */
export const fault = (name: string, code: string, reason: string): InvalidParam => ({ name, code, reason })
