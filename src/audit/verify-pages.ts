/** One page of a walk and what to go on from; `next` null: the last page. */
export interface Page<Row, Place> {
  readonly rows: Row
  readonly next: Place | null
}

/** Page after page; the next is read while the one before it is looked at. */
export async function* pagesOf<Row, Place>(
  read: (after: Place | null) => Promise<Page<Row, Place>>,
): AsyncGenerator<Row> {
  let coming: Promise<Page<Row, Place>> | null = read(null)
  while (coming !== null) {
    const page: Page<Row, Place> = await coming
    coming = page.next === null ? null : read(page.next)
    // Where the walk ends before, nobody hears of it.
    coming?.catch(() => undefined)
    yield page.rows
  }
}
