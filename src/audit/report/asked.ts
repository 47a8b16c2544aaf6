/** Who asks about whom: internal ids, resolved as this caller may know them. */
export interface Asked {
  readonly municipality: string
  readonly person: string
  readonly by: string
}
