import type { z } from 'zod'
import type { InvalidParam } from '../problems.ts'

type Issue = z.core.$ZodIssue

const looksLikeAKey = /^[A-Za-z][A-Za-z0-9]{0,39}$/
const most = 200

const named = (segment: PropertyKey): string => {
  if (typeof segment === 'number') return String(segment)
  const text = String(segment)
  return looksLikeAKey.test(text) && !/[0-9]{8}/.test(text) ? text : '?'
}

const dotted = (path: readonly PropertyKey[], whole: string): string =>
  path.length === 0 ? whole : path.map(named).join('.')

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, segment) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[segment] : undefined,
    input,
  )

/** Own words per kind of fault: zod's messages may quote names of fields. */
const plain = (issue: Issue): { readonly code: string; readonly reason: string } => {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'invalid-type', reason: `must be of type ${issue.expected}` }
    case 'too_small':
      return { code: 'too-small', reason: `must have or be at least ${issue.minimum}` }
    case 'too_big':
      return { code: 'too-big', reason: `must have or be at most ${issue.maximum}` }
    case 'invalid_format':
      return { code: 'invalid-format', reason: 'does not have the form the contract gives' }
    case 'invalid_value':
      return { code: 'unknown-value', reason: `must be one of: ${issue.values.map(String).join(', ')}` }
    case 'custom': {
      const code: unknown = issue.params?.['code']
      return { code: typeof code === 'string' ? code : 'invalid', reason: issue.message }
    }
    case 'invalid_union':
      return { code: 'no-form-fits', reason: 'has none of the forms the contract gives' }
    default:
      return { code: 'invalid', reason: 'does not fit the contract' }
  }
}

/** How badly one form of a union fits: fields it does not know weigh most. */
const misfit = (issues: readonly Issue[]): number =>
  issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? 1000 * each.keys.length : 1), 0)

/** Of a union, the faults of the one form that fits best; where no form stands out, one fault for the whole. */
const closest = (issue: Issue): readonly Issue[] | null => {
  if (issue.code !== 'invalid_union') return null
  const [best, second] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b))
  return best !== undefined && best.length > 0 && misfit(best) < misfit(second ?? []) ? best : null
}

const spread = (issue: Issue, path: readonly PropertyKey[], input: unknown, whole: string): readonly InvalidParam[] => {
  const here = [...path, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      name: dotted([...here, key], whole),
      code: 'unknown-field',
      reason: 'is not in the contract',
    }))
  }
  const inner = closest(issue)
  if (inner !== null) return inner.flatMap((each) => spread(each, here, input, whole))
  const absent = valueAt(input, here) === undefined && issue.code !== 'custom'
  const said = absent ? { code: 'required', reason: 'is missing' } : plain(issue)
  return [{ name: dotted(here, whole), ...said }]
}

/**
 * Every fault of one part of a request, at most 200: dotted path, code, reason. Never a value; a name only where it
 * looks like the name of a field. `whole` names the part itself.
 */
export const faultsOf = (error: z.core.$ZodError, input: unknown, whole: string): readonly InvalidParam[] =>
  error.issues.flatMap((issue) => spread(issue, [], input, whole)).slice(0, most)
