type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** A value without what is undefined in it: absent and undefined are the same to a search. */
export const defined = <T extends object>(given: T): Defined<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>
