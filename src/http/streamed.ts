import { Readable } from 'node:stream'

/**
 * An answer that is sent as it is made: read on only as fast as the caller takes it, and ended where the caller goes.
 * The route's schema plans a string; where making it fails half way the connection breaks, so that nobody takes a part
 * for the whole.
 */
export const streamed = (pieces: AsyncIterable<string>): string => {
  const stream: unknown = Readable.from(pieces, { objectMode: false })
  return stream as string
}
