import { randomBytes, randomUUID } from 'node:crypto'
import { messageOf, signedHeaders, type Message } from '../webhooks/signed.ts'

/** A message as it is sent. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** How a message differs from what the gateway sends. */
export interface Odd {
  readonly id?: string
  /** The secrets it is signed with, the newest first; the receiver's own where absent. */
  readonly secrets?: readonly string[]
  /** Seconds by which its moment lies ahead. */
  readonly ahead?: number
  /** Changes the event before it is signed. */
  readonly event?: (event: Readonly<Record<string, unknown>>) => unknown
  /** Writes the event in bytes; as the gateway does where absent. */
  readonly write?: (event: unknown) => string
  /** Changes what was signed. */
  readonly after?: (sent: Sent) => Sent
}

/** A secret of nobody. */
export const otherSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Makes messages as the gateway does (`messageOf`, `signedHeaders`), and others that differ in one thing. */
export const messages =
  (secret: string, now: () => Date) =>
  async ({ id, secrets, ahead = 0, event, write = JSON.stringify, after }: Odd = {}): Promise<Sent> => {
    const plain = await plainMessage(id ?? randomUUID(), now())
    const read = JSON.parse(plain.body.toString('utf8')) as Readonly<Record<string, unknown>>
    const body =
      event === undefined && write === JSON.stringify ? plain.body : Buffer.from(write(event?.(read) ?? read))
    const at = new Date(now().getTime() + ahead * 1000)
    const sent = { headers: signedHeaders({ id: plain.id, body }, secrets ?? [secret], at), body }
    return after?.(sent) ?? sent
  }

const subject = '9901-018f6b0e-0000-7000-8000-000000000021'

const plainMessage = (id: string, at: Date): Promise<Message> =>
  messageOf(
    { publicUrl: 'https://deelpoort.example', oin: null, leavingTo: async (_organisation, text) => text },
    {
      ...{ id, municipality: '9901', organisation: '00000099000000001000', type: 'nl.brontaken.brontaak-wacht' },
      ...{ subject, refs: { sourceTask: subject }, raisedAt: at.toISOString() },
    },
  )
