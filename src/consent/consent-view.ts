import type { Missing } from '../core/decision.ts'
import type { Withdrawal } from '../core/facts.ts'
import type { Call } from '../http/caller.ts'
import type { KeptConsent, KeptWord } from './consent.ts'
import type { ConsentView } from './consent-view-schema.ts'
import type { People, Standing, StandingOf } from './ports.ts'
import { seenFacts } from './seen.ts'

/** What rendering a consent needs. `missingText`: who is asked for which word, in plain words of this language. */
export interface ViewPorts {
  readonly people: People
  readonly standingOf: StandingOf
  readonly missingText: (municipality: string, missing: Missing, language: 'nl' | 'en') => string
}

/**
 * Consents as their recorder is told them, standing computed now. The facts of their persons are fetched where too old.
 * Of a person that is not shown nobody is named as missing.
 */
export const consentViews =
  ({ people, standingOf, missingText }: ViewPorts) =>
  async (
    call: Call,
    municipality: string,
    kept: readonly KeptConsent[],
    withdrawals: ReadonlyMap<string, readonly Withdrawal[]>,
  ): Promise<readonly ConsentView[]> => {
    const { organisation } = call.caller
    await people.refresh(call, municipality, [...new Set(kept.map((consent) => consent.person))])
    const standings: Standing[] = []
    for (const consent of kept) {
      const facts = await people.facts(municipality, consent.person)
      const seen = seenFacts(facts, call.moment.localDate)
      const words = withdrawals.get(consent.person) ?? []
      const moment = { ...call.moment, at: latestOf(call.moment.at, consent, words) }
      const standing = await standingOf(municipality, consent.record, seen, words, moment)
      standings.push(seen.registration !== 'not-found' ? standing : { ...standing, missing: [] })
    }
    const named = kept.flatMap((consent, i) => [
      consent.person,
      ...consent.words.filter(isOfPerson).map((word) => word.by),
      ...(standings[i]?.missing ?? []).filter((missing) => missing.handle === null).map((missing) => missing.who),
    ])
    const aliases = await people.aliases(municipality, organisation, named)
    const aliasOf = (person: string) => aliases.get(person) ?? person
    return kept.map((consent, i) => ({
      id: consent.id,
      case: consent.case,
      subject: { personId: aliasOf(consent.person) },
      layer: consent.record.layer,
      kind: consent.record.kind,
      scope: mutable(consent.record.scope),
      validUntil: consent.record.validUntil,
      freeConsent: consent.record.freeConsent,
      conditionForHelp: consent.record.conditionForHelp ?? null,
      lifelongPlan: consent.record.lifelongPlan ?? null,
      statements: consent.words.map(({ by, handle, present, ...word }) => ({
        ...word,
        present: present === null ? null : [...present],
        by: toldBy({ by, handle }, aliasOf),
      })),
      standing: {
        state: standings[i]?.state ?? 'incomplete',
        missing: (standings[i]?.missing ?? []).map((missing) => ({
          person: missing.handle === null ? { personId: aliasOf(missing.who) } : { authorityHolder: missing.handle },
          capacity: missing.capacity,
          layer: missing.layer,
          kind: missing.kind,
          norm: missing.norm,
          law: [...missing.law],
          text: missingText(municipality, missing, call.language),
        })),
      },
      recordedAt: consent.record.recordedAt,
    }))
  }

/** The moment of the call, or of what was recorded last where another gateway's clock runs ahead: nothing is passed over. */
const latestOf = (at: string, { record }: KeptConsent, withdrawals: readonly Withdrawal[]): string =>
  [record, ...record.statements, ...withdrawals].reduce((a, { recordedAt: b }) => (a < b ? b : a), at)

/** Whether it is an organisation that speaks. */
export const isOin = (by: string): boolean => /^[0-9A-Za-z]{20}$/.test(by)

const isOfPerson = (word: KeptWord): boolean => word.handle === null && !isOin(word.by)

/** Whose word it is: by handle where so named, by its number where an institution, else by the caller's alias. */
export const toldBy = (word: Pick<KeptWord, 'by' | 'handle'>, aliasOf: (person: string) => string) => {
  if (word.handle !== null) return { authorityHolder: word.handle }
  return isOin(word.by) ? { organisation: word.by } : { personId: aliasOf(word.by) }
}

const mutable = (scope: KeptConsent['record']['scope']) => ({
  purposes: [...scope.purposes],
  categories: [...scope.categories],
  sources: [...scope.sources],
  recipients: [...scope.recipients],
  fields: Object.fromEntries(Object.entries(scope.fields).map(([category, fields]) => [category, [...fields]])),
})
