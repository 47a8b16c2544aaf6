/** Nothing: one list for all, as most gates find nothing. */
export const none: readonly never[] = []

/** What each item gives, as one list; where only one gives anything, that very list. */
export const gather = <A, B>(items: readonly A[], give: (item: A) => readonly B[]): readonly B[] => {
  let whole: readonly B[] = none
  let made: B[] | null = null
  for (const item of items) {
    const given = give(item)
    if (given.length === 0) continue
    if (whole.length === 0) whole = given
    else {
      if (made === null) whole = made = whole.slice()
      for (const one of given) made.push(one)
    }
  }
  return whole
}

/** The lists as one, in order; where only one of them holds anything, that very list. */
export const join = <T>(...lists: readonly (readonly T[])[]): readonly T[] => {
  let whole: readonly T[] = none
  let made: T[] | null = null
  for (const list of lists) {
    if (list.length === 0) continue
    if (whole.length === 0) whole = list
    else {
      if (made === null) whole = made = whole.slice()
      for (const one of list) made.push(one)
    }
  }
  return whole
}
