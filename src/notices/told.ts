import type { SourceItem } from '../core/minimise.ts'
import type { NoticeItem } from './notice-item-schema.ts'

/** Something that is told as it waits: an item of a source like any other, with its marks (domain.md F). */
export interface ToldItem
  extends SourceItem, Pick<NoticeItem, 'on' | 'heardFrom' | 'nature' | 'knownAs' | 'otherSide'> {}

/** What waits for one recipient, sealed. */
export interface Told {
  readonly kind: 'progress' | 'feedback' | 'signal'
  readonly items: readonly ToldItem[]
}

/** What the sender said, as it would go: without the reasons, which are words about the question. */
export const toldOf = (kind: Told['kind'], items: readonly NoticeItem[]): Told => ({
  kind,
  items: items.map(({ why: _why, conditions = [], ...item }) => ({ ...item, conditions })),
})
