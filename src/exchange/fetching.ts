import type { Ask } from './entries.ts'
import type { AllDecided, Fetched, Ports, SourceAnswer } from './room.ts'

/** Asks the source about each person of whom anything is permitted, one call a person, side by side. */
export const fetchAll = async (ports: Ports, ask: Ask, decided: AllDecided): Promise<Fetched> => {
  const wanted = decided.persons.filter((p) => p.decision.permitted.length > 0)
  const answers = new Map<string, SourceAnswer>()
  await Promise.all(
    wanted.map(async (person) => {
      answers.set(person.asked.id, await ports.ask(ask, person, decided.policy))
    }),
  )
  return { answers, answered: [...answers.values()].every((a) => a.kind !== 'failed' && a.kind !== 'later') }
}
