import { z } from 'zod'
import { AskedPerson } from '../exchange/asked-person-schema.ts'
import { DecisionView, RequestStatus } from '../exchange/exchange-schema.ts'
import { dataRequestExample } from '../exchange/exchange-examples.ts'
import { questionShape } from '../exchange/question-schema.ts'
import { FreeText, Id, Instant, Oin } from '../http/wire.ts'
import { NoticeItem } from './notice-item-schema.ts'

/** What a notice has in common with every question. */
const { shape: said } = z
  .strictObject(questionShape)
  .omit({ persons: true, categories: true, anonymity: true, validUntil: true })

const Recipient = z
  .strictObject({ oin: Oin, why: FreeText(1000).optional() })
  .meta({ id: 'NoticeRecipient', description: 'Who is told, and why (ontvanger).' })

const itemExample = (z.globalRegistry.get(NoticeItem)?.examples as readonly z.output<typeof NoticeItem>[])[0]

/** `POST /v1/notices`: about one person; each recipient is decided by itself. */
export const NoticeBody = z
  .strictObject({
    ...said,
    person: AskedPerson,
    kind: z.enum(['progress', 'feedback', 'signal']).meta({ description: 'What it is (soort bericht).' }),
    recipients: z.array(Recipient).min(1).max(10).meta({ description: 'Who is told, each once (ontvangers).' }),
    items: z.array(NoticeItem).min(1).max(50).meta({ description: 'What is told (mededelingen).' }),
  })
  .superRefine((body, context) => {
    const fault = (path: (string | number)[], code: string, message: string) => {
      context.addIssue({ code: 'custom', path, params: { code }, message })
    }
    if (body.case === undefined && body.municipality === undefined && !('personId' in body.person))
      fault(['municipality'], 'required', 'is needed where neither a case nor a personId is given')
    body.recipients.forEach(({ oin }, i) => {
      if (body.recipients.findIndex((other) => other.oin === oin) < i)
        fault(['recipients', i, 'oin'], 'twice', 'was named before')
    })
  })
  .meta({
    id: 'NewNotice',
    description: 'Something told of one’s own accord, the family first (bericht uit eigen beweging).',
    examples: [
      {
        case: '9901-018f6b0e-0000-7000-8000-000000000001',
        person: { reference: 'LL-4711' },
        purpose: 'coordinated-approach',
        kind: 'progress',
        recipients: [{ oin: '00000099000000002000', why: 'It keeps the plan.' }],
        requestedBy: { id: 'medewerker-4', function: 'behandelaar' },
        informed: { on: '2026-11-20' },
        items: itemExample === undefined ? [] : [itemExample],
      },
    ],
  })

const id = '9901-018f6b0e-0000-7000-8000-000000000031'
const moments = { createdAt: '2026-11-20T13:05:00Z', expiresAt: '2026-12-04T13:05:00Z' }

/** One recipient's part, as the sender may hear of it; never what was told. */
export const NoticePartView = z
  .strictObject({
    recipient: Oin,
    status: RequestStatus,
    decision: DecisionView.nullable().meta({ description: 'Null while it is being decided (besluit).' }),
    readAt: Instant.nullable().meta({ description: 'When it was given to the recipient, once (gelezen op).' }),
  })
  .meta({ id: 'NoticePart', description: 'What came of it for one recipient (deel per ontvanger).' })

export const NoticeView = z
  .strictObject({
    id: Id,
    case: Id.nullable(),
    purpose: z.string(),
    createdAt: Instant,
    expiresAt: Instant.meta({ description: 'When all that still waits is destroyed (vervalt).' }),
    recipients: z.array(NoticePartView),
    log: z.string().meta({ description: 'Name of the log that holds the entries (logboek).' }),
  })
  .meta({
    id: 'SentNotice',
    description: 'A notice and what came of it, recipient by recipient (bericht uit eigen beweging).',
    examples: [
      {
        ...{ id, case: dataRequestExample.case, purpose: 'coordinated-approach', ...moments, log: '9901' },
        recipients: [{ recipient: '00000099000000002000', status: 'awaiting-recipient', decision: null, readAt: null }],
      },
    ],
  })

export type NoticeBody = z.output<typeof NoticeBody>
export type NoticePartView = z.output<typeof NoticePartView>
export type NoticeView = z.output<typeof NoticeView>
