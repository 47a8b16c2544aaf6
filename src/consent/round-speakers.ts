import type { InvalidParam } from '../problems.ts'
import { newId } from '../store/ids.ts'
import { fault } from './round-faults.ts'
import type { KeptSpeaker, NewRound } from './round.ts'
import type { Speaker } from './speaker.ts'

type Subjects = readonly (string | null)[]
type Speakers = readonly (Speaker | null)[]

/** Who speaks for another says in which capacity; and nobody stands in a talk twice. */
export const capacityFaults = (round: NewRound, subjects: Subjects, speakers: Speakers): readonly InvalidParam[] =>
  round.speakers.flatMap(({ capacity, answers }, i) => {
    const speaker = speakers[i]
    if (speaker == null) return []
    const at = `speakers.${String(i)}`
    const forOthers = answers.some(({ ask }) => subjects[ask] != null && subjects[ask] !== speaker.by)
    const said = capacity ?? speaker.capacity ?? null
    return [
      ...(speakers.findIndex((other) => other?.by === speaker.by) === i
        ? []
        : [fault(`${at}.by`, 'twice', 'stands in this talk twice')]),
      ...(forOthers && said === null ? [fault(`${at}.capacity`, 'required', 'is needed: he speaks for another')] : []),
      ...(forOthers && said === 'self'
        ? [fault(`${at}.capacity`, 'not-himself', 'speaks for another, not himself')]
        : []),
    ]
  })

/** The speakers as they are kept: for himself where the question is about him, else in the capacity that was said. */
export const knownSpeakers = (
  municipality: string,
  round: NewRound,
  subjects: Subjects,
  speakers: Speakers,
): readonly KeptSpeaker[] =>
  round.speakers.flatMap(({ by: _, capacity, answers, ...said }, i) => {
    const speaker = speakers[i]
    if (speaker == null) return []
    const kept = answers.map((answer) => ({
      ...answer,
      capacity: subjects[answer.ask] === speaker.by ? 'self' : (capacity ?? speaker.capacity ?? 'self'),
    }))
    return [{ ...said, id: newId(municipality), by: speaker.by, handle: speaker.handle, answers: kept }]
  })
