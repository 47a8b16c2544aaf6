import type { Scenario } from '../../policy/scenario-schema.ts'
import type { TryFilled } from './given-form.ts'
import type { PersonFilled } from './given-person.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 60) : '')

/** What was sent of the form; as many persons as the scenario has, one where there is none. */
export const tryFilledIn = (body: unknown, scenario: Scenario | null): TryFilled => {
  const sent = (body ?? {}) as Readonly<Record<string, unknown>>
  const chosen = sent['categories']
  const of = (name: string) => text(sent[name])
  const person = (at: number): PersonFilled => {
    const part = (name: keyof PersonFilled) => of(`p${String(at)}-${name}`)
    return {
      ...{ age: part('age'), gezag: part('gezag'), role: part('role') },
      ...{ secret: part('secret'), curatele: part('curatele'), word: part('word') },
    }
  }
  const count = scenario?.given.persons.length ?? 1
  return {
    scenario: scenario?.id ?? '',
    choices: of('choices') === 'scenario' ? 'scenario' : 'own',
    ...{ on: of('on'), direction: of('direction'), asker: of('asker'), other: of('other'), purpose: of('purpose') },
    categories: (Array.isArray(chosen) ? chosen : chosen === undefined ? [] : [chosen]).slice(0, 60).map(text),
    case: of('case'),
    persons: Array.from({ length: count }, (_, at) => person(at)),
  }
}
