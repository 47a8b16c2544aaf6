import type { FastifyReply } from 'fastify'

/** Calls `lost` where the socket was gone before the whole answer was; what goes wrong in it goes to `onFault`. */
export const whenLost = (
  { raw }: FastifyReply,
  lost: (() => Promise<void>) | null,
  onFault: (error: unknown) => void,
): void => {
  if (lost === null) return
  const whenClosed = () => {
    if (!raw.writableFinished) void lost().catch(onFault)
  }
  if (raw.destroyed) whenClosed()
  else raw.once('close', whenClosed)
}
