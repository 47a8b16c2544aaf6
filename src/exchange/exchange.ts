import type { Ask } from './entries.ts'
import type { Answer, Room } from './room.ts'

/**
 * One exchange, from question to answer. Nothing leaves before both records are in the log: the decision before any
 * data is asked for, the release before anything is answered. If recording fails, nothing is shared.
 */
export const exchange = async (room: Room, ask: Ask): Promise<Answer> => {
  const decided = await room.decide(ask) //           who, why, about whom, what was allowed; decided and recorded
  if (!decided.permitsAnything) return room.answer(ask, decided)
  const fetched = await room.fetch(ask, decided) //   asks the source, for what is permitted and nothing else
  if (!fetched.answered) return room.fail(ask, decided, fetched)
  return room.release(ask, decided, fetched) //       minimises, decides again now, records, then answers
}

/** The same way without mediation: "Mag ik dit delen?" Nothing is asked of anyone; recorded as advice. */
export const advise = async (room: Room, ask: Ask): Promise<Answer> => room.answer(ask, await room.advise(ask))
