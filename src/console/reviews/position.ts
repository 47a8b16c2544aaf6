import type { QueuePosition } from './queue-store.ts'

const shape = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9]{4}-[0-9a-f-]{36})$/

/** Where a page of the list stopped, as it stands in an address: a moment and the id of a review. */
export const positionText = ({ at, id }: QueuePosition): string => `${at}_${id}`

/** The position of an address; null where it is none: then the list begins at its beginning. */
export const positionIn = (text: string | null): QueuePosition | null => {
  const [, at, id] = shape.exec(text ?? '') ?? []
  return at === undefined || id === undefined ? null : { at, id }
}
