/** Somebody in the sample's population register (BRP), as the town knows them. All fictitious. */
export interface Resident {
  readonly bsn: string
  readonly name: Name
  readonly sex: 'M' | 'V' | 'O'
  readonly born: Born
  /** Gezag over this person; null for adults and where the register says nothing. */
  readonly authority: AuthorityOver | null
  /** Under curatele by the register (indicatieCurateleRegister). */
  readonly curatele: boolean
  /** The address is secret (geheimhoudingPersoonsgegevens). */
  readonly secret: boolean
  /** Date of death, or null. */
  readonly died: string | null
  /** What is under investigation (inOnderzoek). */
  readonly investigated: readonly ('birth' | 'authority')[]
  readonly municipality: { readonly code: string; readonly name: string }
  readonly address: Address
  /** Absent: nothing. */
  readonly unusual?: Unusual
}

/** A code of one of the national tables, with its description. */
export interface Code {
  readonly code: string
  readonly name: string
}

/** How the register keeps somebody who is not simply a Dutch resident. */
export interface Unusual {
  readonly nationality?: Code | 'stateless'
  readonly bornIn?: Code
  /** Moved abroad: the day, and whereto. */
  readonly left?: { readonly on: string; readonly country: Code }
  /** Never lived here: kept in the register of non-residents (RNI). */
  readonly rni?: boolean
  readonly residence?: 'unknown'
  /** Parents in law, where gezag does not tell them. */
  readonly parents?: readonly HolderOf[]
}

export interface Name {
  readonly given: string
  readonly prefix: string | null
  readonly family: string
}

export interface Address {
  readonly street: string
  readonly number: number
  readonly postcode: string
  readonly city: string
}

/** A birth date as the register has it: whole, partial or unknown. */
export type Born =
  | { readonly kind: 'date'; readonly on: string }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'unknown' }

/** Someone who holds gezag; `bsn` null: not registered in the Netherlands. */
export interface HolderOf {
  readonly bsn: string | null
  readonly name: Name
}

/** The BRP's answers about gezag (Gezagsrelatie), one per type of the contract. */
export type AuthorityOver =
  | { readonly kind: 'joint'; readonly parents: readonly [HolderOf, HolderOf] }
  | { readonly kind: 'sole'; readonly parent: HolderOf }
  | { readonly kind: 'parent-and-third'; readonly parent: HolderOf; readonly third: HolderOf | null }
  | { readonly kind: 'guardian'; readonly guardians: readonly HolderOf[] }
  | { readonly kind: 'temporarily-none'; readonly explanation: string }
  | { readonly kind: 'undeterminable'; readonly explanation: string }

/** Given names, prefix and family name in one line. */
export const fullName = (name: Name): string => [name.given, name.prefix, name.family].filter(Boolean).join(' ')

/** The people who hold gezag by this relation; empty where nobody does or is known. */
export const holdersOf = (authority: AuthorityOver | null): readonly HolderOf[] => {
  switch (authority?.kind) {
    case 'joint':
      return authority.parents
    case 'sole':
      return [authority.parent]
    case 'parent-and-third':
      return authority.third === null ? [authority.parent] : [authority.parent, authority.third]
    case 'guardian':
      return authority.guardians
    default:
      return []
  }
}
