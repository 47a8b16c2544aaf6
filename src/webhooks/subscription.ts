import type { SealedSecret } from './secret-box.ts'

/** Where one organisation wants to hear of what, in one municipality. */
export interface Subscription {
  readonly municipality: string
  readonly id: string
  readonly organisation: string
  readonly url: string
  readonly types: readonly string[]
  readonly secret: SealedSecret
  /** The secret before the last rotation, and until when it still signs. */
  readonly former: { readonly secret: SealedSecret; readonly until: Date } | null
  readonly disabledAt: Date | null
  readonly createdAt: Date
}

/** A subscription as it is made. */
export type NewSubscription = Omit<Subscription, 'former' | 'disabledAt'>
