import type { Call } from '../http/caller.ts'
import type { DataRequest } from '../exchange/data-request.ts'
import type { DataRequestView } from '../exchange/exchange-schema.ts'
import type { NoticePartView, NoticeView } from './notice-schema.ts'
import type { Notice } from './notice-store.ts'

/** Renders the question of a part from what is kept, as its sender may hear it. */
type Kept = (call: Call, request: DataRequest) => Promise<DataRequestView>

/** A notice for its sender: what was decided for each recipient, told as any decision is; never what was told. */
export const noticeViewOf =
  (kept: Kept, logOf: (municipality: string) => string) =>
  async (call: Call, { id, municipality, createdAt, expiresAt, parts }: Notice): Promise<NoticeView> => {
    const first = parts[0]?.request.question
    return {
      ...{ id, case: first?.caseId ?? null, purpose: first?.purpose ?? '', log: logOf(municipality) },
      ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
      recipients: await Promise.all(
        parts.map(async ({ part, request }): Promise<NoticePartView> => {
          const { status, decisions, dataDeliveredAt } = await kept(call, request)
          // What broke off on its way to a reader waits for him still.
          const waits = status === 'failed' && part.state === 'waiting'
          return {
            recipient: part.recipient,
            status: waits ? 'awaiting-recipient' : status,
            decision: decisions[0] === undefined ? null : withoutOthersDuties(decisions[0]),
            readAt: dataDeliveredAt,
          }
        }),
      ),
    }
  }

/** Duties come with what was read and are its reader's (AVG 14): their ids are none of the sender's. */
const withoutOthersDuties = (decision: DataRequestView['decisions'][number]) => ({
  ...decision,
  obligations: decision.obligations.map((duty) => ({ ...duty, id: null })),
})
