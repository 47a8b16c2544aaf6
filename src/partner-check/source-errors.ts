import { isDeepStrictEqual } from 'node:util'
import { causeWords } from './cause-words.ts'
import { type Finding, judged, notTried, type Said, same } from './finding.ts'
import { jsonOf, type Observation } from './observing.ts'
import type { SourceCheck } from './source-list.ts'
import type { PersonAsked } from './source-question.ts'

/** What came, in words: the status, or why there was none. */
export const cameOf = ({ status, type, result }: Observation): Said => {
  if (status !== null && result.kind === 'items')
    return { nl: `status ${status}, met een antwoord`, en: `status ${status}, with an answer` }
  if (status === 404 && result.kind === 'failed')
    return {
      nl: `status 404 als ${type}: dat kan ook een pagina van een andere server zijn`,
      en: `status 404 as ${type}: that may be a page of another server`,
    }
  if (status !== null) return same(`status ${status}${status === 403 && result.kind === 'failed' ? ` (${type})` : ''}`)
  return result.kind === 'failed' ? causeWords[result.cause] : { nl: 'geen antwoord', en: 'no answer' }
}

/** Errors that were seen, by the check that made them. */
export type SeenErrors = Partial<Record<SourceCheck, Observation>>

const listed = (names: readonly string[]): string => names.join(', ')

/** Whether every error that came is a problem document, and whether one of them repeats whom it was about. */
export const errorFindings = (seen: SeenErrors, people: readonly PersonAsked[]): readonly Finding<SourceCheck>[] => {
  const errors = Object.entries(seen).filter(([, { status }]) => status !== null && status >= 400)
  if (errors.length === 0) {
    const none = { nl: 'er kwam geen fout om te bekijken', en: 'no error came to look at' }
    return [notTried('problem', none), notTried('no-echo', none)]
  }
  const bare = errors.filter(([, each]) => !isProblem(each)).map(([check]) => check)
  const names = people.flatMap(namesOf)
  const echoing = errors.filter(([, { text }]) => names.some((name) => text.includes(name))).map(([check]) => check)
  const looked = { nl: `${errors.length} fouten bekeken`, en: `${errors.length} errors looked at` }
  return [
    judged('problem', bare.length === 0, bare.length === 0 ? looked : otherwise(bare, errors)),
    judged(
      'no-echo',
      echoing.length === 0,
      echoing.length === 0
        ? looked
        : {
            nl: `de persoon staat in de fout bij ${listed(echoing)}`,
            en: `the person stands in the error of ${listed(echoing)}`,
          },
    ),
  ]
}

const otherwise = (bare: readonly string[], errors: readonly (readonly [string, Observation])[]): Said => {
  const words = errors
    .filter(([check]) => bare.includes(check))
    .map(([check, { status, type }]) => `${check}: ${status} ${type === '' ? '-' : type}`)
  return { nl: listed(words), en: listed(words) }
}

const isProblem = (seen: Observation): boolean => {
  const body = jsonOf(seen)
  if (seen.type !== 'application/problem+json' || typeof body !== 'object' || body === null) return false
  return !('status' in body) || body.status === seen.status
}

/** Names by which somebody would be known; too short ones would be found by chance. */
const namesOf = (person: PersonAsked): readonly string[] => {
  const values = 'identity' in person ? [person.identity.familyName, person.identity.postcode] : Object.values(person)
  return values.filter((value) => value.length >= 4)
}

/** Whether two answers say the same. */
export const sameAnswer = (one: Observation, other: Observation): boolean => isDeepStrictEqual(one.result, other.result)
