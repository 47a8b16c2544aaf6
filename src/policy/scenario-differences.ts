import type { Decision, FieldSet, Withheld } from '../core/decision.ts'
import type { ExpectedPerson } from './scenario-schema.ts'

/**
 * What a decision lacks of what a scenario expects of this person, one line a difference; empty where all holds.
 * `permitted` and `missing` are exact, the first code listed leads, every other list must be among what was decided.
 */
export const differences = (expected: ExpectedPerson, decision: Decision): readonly string[] => {
  const codes = decision.reasons.map(({ code }) => code)
  const laws = [...decision.reasons.flatMap(({ law }) => law), ...(decision.ground?.law ?? [])]
  const obligations = decision.obligations.map(({ type }) => type)
  const remedies = decision.remedies.map(({ code }) => code)
  return [
    ...unequal('outcome', expected.outcome, decision.outcome),
    ...unequal('first reason', expected.reasons[0], codes[0]),
    ...lacking('reasons', expected.reasons, codes, (want, got) => want === got),
    ...(expected.without ?? [])
      .filter((code) => codes.includes(code))
      .map((code) => `reasons: ${code} must not be there`),
    ...lacking('laws', expected.laws ?? [], laws, (want, got) => got === want || got.startsWith(`${want} `)),
    ...(expected.permitted === undefined ? [] : permittedDiffers(expected.permitted, decision.permitted)),
    ...withheldLines(expected.withheld ?? {}, decision.withheld),
    ...(expected.missing === undefined ? [] : missingDiffers(expected.missing, decision)),
    ...lacking('obligations', expected.obligations ?? [], obligations, (want, got) => want === got),
    ...Object.entries(expected.due ?? {}).flatMap(([type, want]) =>
      unequal(`due ${type}`, want, decision.obligations.find((duty) => duty.type === type)?.before ?? undefined),
    ),
    ...lacking('remedies', expected.remedies ?? [], remedies, (want, got) => want === got),
    ...(expected.confidential === undefined
      ? []
      : unequal('confidential', expected.confidential, decision.confidential?.revealReviewAt.slice(0, 10) ?? 'no')),
    ...(expected.ground === undefined
      ? []
      : Object.entries(expected.ground).flatMap(([key, want]) =>
          unequal(`ground.${key}`, want, decision.ground?.[key as keyof typeof expected.ground]),
        )),
  ]
}

/** `permitted` of a scenario against what is permitted: the same categories with the same fields, in any order. */
export const permittedDiffers = (
  expected: Readonly<Record<string, readonly string[]>>,
  permitted: readonly FieldSet[],
): readonly string[] =>
  unequal(
    'permitted',
    setText(Object.entries(expected)),
    setText(permitted.map(({ category, fields }): [string, readonly string[]] => [category, fields])),
  )

const setText = (sets: readonly (readonly [string, readonly string[]])[]) =>
  sets
    .map(([category, fields]) => `${category} (${fields.toSorted().join(', ')})`)
    .toSorted()
    .join('; ') || 'nothing'

const withheldLines = (expected: NonNullable<ExpectedPerson['withheld']>, withheld: readonly Withheld[]) =>
  Object.entries(expected).flatMap(([category, want]) => {
    const here = withheld.filter((item) => item.category === category)
    if (typeof want === 'string') {
      const got = [...new Set(here.map(({ code }) => code))].join(', ')
      return unequal(`withheld ${category}`, want, got)
    }
    return Object.entries(want).flatMap(([field, code]) =>
      unequal(`withheld ${category}.${field}`, code, here.find(({ fields }) => fields.includes(field))?.code),
    )
  })

const missingDiffers = (expected: NonNullable<ExpectedPerson['missing']>, { missing }: Decision) => {
  const wanted = expected.map((item) => (typeof item === 'string' ? { who: item } : item))
  const names = (list: readonly { readonly who: string }[]) =>
    [...new Set(list.map(({ who }) => who))].toSorted().join(', ') || 'nobody'
  return [
    ...unequal('missing', names(wanted), names(missing)),
    ...wanted
      .filter(
        (want) => !missing.some((got) => Object.entries(want).every(([key, value]) => got[key as 'who'] === value)),
      )
      .map((want) => `missing: ${JSON.stringify(want)} is not in ${JSON.stringify(missing)}`),
  ]
}

const lacking = (
  what: string,
  wanted: readonly string[],
  got: readonly string[],
  same: (want: string, got: string) => boolean,
) =>
  wanted
    .filter((want) => !got.some((item) => same(want, item)))
    .map((want) => `${what}: ${want} is not among ${got.join(', ') || 'none'}`)

const unequal = (what: string, want: string | undefined, got: string | undefined) =>
  want === got ? [] : [`${what}: expected ${want}, got ${got ?? 'none'}`]
