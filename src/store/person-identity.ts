/** What the law prescribes to know somebody by who has no BSN (Wmo 5.2.9 lid 6, Jeugdwet 7.2.4). */
export interface Identity {
  readonly familyName: string
  readonly givenNames: string
  /** `2016`, `2016-05` or `2016-05-14`. */
  readonly birthDate: string
  readonly postcode: string
  readonly houseNumber: string
}

/** Somebody, or a child that is expected, by its mother. */
export type AnyIdentity = Identity | { readonly unborn: Unborn }

/** A child that is expected: by its mother and the day. */
export interface Unborn {
  readonly mother:
    | { readonly bsn: string }
    | { readonly personId: string }
    | { readonly reference: string }
    | { readonly identity: Identity }
  readonly expectedOn: string
}
