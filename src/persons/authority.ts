import type { PersonFacts } from '../core/facts.ts'
import type { BrpHolder, BrpPerson, BrpRelation } from './brp-schema.ts'

/** Somebody who holds gezag as the BRP names him: by BSN, or by what else it gives (used for a keyed hash alone). */
export interface NamedHolder {
  readonly bsn: string | null
  readonly given: string
  readonly capacity: 'parent' | 'guardian'
}

/** The BRP's answer about gezag over this child, before holders have ids (domain.md D.4). */
export type AuthorityOver =
  | { readonly kind: 'joint' | 'sole' | 'guardian'; readonly holders: readonly NamedHolder[] }
  /** `investigated`: the BRP names somebody but looks into it. Earlier holdings neither hold nor end by that. */
  | { readonly kind: 'undeterminable'; readonly investigated: boolean }
  | { readonly kind: 'guardian-unnamed' | 'temporarily-none' | 'of-age' | 'unknown' }

const undeterminable: AuthorityOver = { kind: 'undeterminable', investigated: false }

/**
 * Gezag over this very child: relations of the person's own children are dropped. Whoever is 18 or older on this local
 * date is of age, whatever is listed. Doubt is never resolved here: two answers, or an unknown holder, is undeterminable.
 */
export const authorityOf = (person: BrpPerson, birthDate: PersonFacts['birthDate'], today: string): AuthorityOver => {
  if (isOfAge(birthDate, today)) return { kind: 'of-age' }
  const relations = (person.gezag ?? []).filter(
    (relation) => relation.minderjarige.burgerservicenummer === person.burgerservicenummer,
  )
  const [relation] = relations
  if (person.inOnderzoek?.indicatieGezagMinderjarige === true || relations.some((r) => r.inOnderzoek === true)) {
    return { kind: 'undeterminable', investigated: true }
  }
  if (relation === undefined) return { kind: 'unknown' }
  return relations.length > 1 ? undeterminable : authorityBy(relation)
}

const authorityBy = (relation: BrpRelation): AuthorityOver => {
  switch (relation.type) {
    case 'GezamenlijkOuderlijkGezag':
      return held('joint', 2, (relation.ouders ?? []).map(named('parent')))
    case 'EenhoofdigOuderlijkGezag':
      return held('sole', 1, [named('parent')(relation.ouder)])
    case 'GezamenlijkGezag':
      // The other holds it beside the parent (1:253t BW): asked like a parent, so `joint`.
      return held('joint', 2, [named('parent')(relation.ouder), third(relation.derde)])
    case 'Voogdij': {
      const guardians = relation.derden ?? []
      // The BRP never names an institution (decisions.md 24).
      if (guardians.length === 0) return { kind: 'guardian-unnamed' }
      return held('guardian', guardians.length, guardians.map(third))
    }
    case 'TijdelijkGeenGezag':
      return { kind: 'temporarily-none' }
    default:
      // GezagNietTeBepalen, and any type of a later edition.
      return undeterminable
  }
}

const held = (
  kind: 'joint' | 'sole' | 'guardian',
  count: number,
  holders: readonly (NamedHolder | null)[],
): AuthorityOver => {
  const known = holders.filter((holder) => holder !== null)
  const different = new Set(known.map((holder) => holder.bsn ?? `name ${holder.given}`)).size
  return different === count && known.length === count ? { kind, holders: known } : undeterminable
}

const named =
  (capacity: NamedHolder['capacity']) =>
  (holder: BrpHolder | undefined): NamedHolder | null => {
    const bsn = holder?.burgerservicenummer ?? null
    const given = holder?.naam?.volledigeNaam ?? ''
    return bsn === null && given === '' ? null : { bsn, given, capacity }
  }

const third = (holder: BrpHolder | undefined): NamedHolder | null =>
  holder?.type === 'OnbekendeDerde' ? null : named('guardian')(holder)

const isOfAge = (birthDate: PersonFacts['birthDate'], today: string): boolean => {
  if (birthDate.kind === 'unknown') return false
  const latest = birthDate.kind === 'date' ? birthDate.on : birthDate.latest
  // Born on 29 February: of age on 1 March, which the comparison of strings gives by itself (domain.md D.5).
  return `${String(Number(latest.slice(0, 4)) + 18).padStart(4, '0')}${latest.slice(4)}` <= today
}
