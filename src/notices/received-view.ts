import type { Call } from '../http/caller.ts'
import type { Question } from '../exchange/ask.ts'
import type { Ask } from '../exchange/entries.ts'
import type { Outcome } from '../exchange/room.ts'
import type { ReceivedItem } from './notice-item-schema.ts'
import { receivedNoticeBytes } from './received-schema.ts'
import type { Told, ToldItem } from './told.ts'

/** By which names the reader knows the person, and the sender's name. */
export interface ReaderNames {
  readonly personId: string
  readonly reference: string | null
  readonly sender: string
}

/** What the answer to a reader is made from beside the outcome. */
export interface ReceivedPorts {
  readonly namesOf: (call: Call, question: Question, person: string) => Promise<ReaderNames>
  readonly logOf: (municipality: string) => string
  /** An id under the neutral name of its log: a receipt is handed on (domain.md D.5). */
  readonly neutral: (id: string) => string
}

/** What was told, for who reads it: bytes, before the release is recorded. Nothing where nothing is released. */
export const receivedOf = (
  { logOf, neutral }: ReceivedPorts,
  call: Call,
  { id, question, run }: Ask,
  { policy, persons }: Outcome,
  { told, names }: { readonly told: Told | null; readonly names: ReaderNames },
): Buffer => {
  const [one] = persons
  if (told === null || run === null || one === undefined || one.release === null) return Buffer.alloc(0)
  const { decision, entry, release, given, obligationIds } = one
  const { professional, request } = question
  const words = policy.words(call.language)
  return receivedNoticeBytes({
    ...{ id, createdAt: run.createdAt, expiresAt: run.expiresAt, kind: told.kind },
    ...{ case: question.caseId, purpose: question.purpose, log: logOf(question.municipality) },
    from: {
      ...{ organisation: question.source.oin ?? '', name: names.sender },
      ...{ professional: professional.id, function: professional.function, phone: professional.phone },
    },
    person: { personId: names.personId, reference: names.reference },
    informed: informedOf(request.informed),
    ground: decision.ground && {
      ...{ legalBasis: decision.ground.legalBasis, secrecyGround: decision.ground.secrecyGround },
      law: [...decision.ground.law],
    },
    // The way keeps an item as it came, with fewer fields in its values: the marks are there still.
    items: (given ?? []).map((item) => itemOf(item as ToldItem)),
    obligations: decision.obligations.map(({ type, before }, i) => ({
      ...{ id: obligationIds[i] ?? '', type, before, text: words.obligation(type, before) },
    })),
    receipt: { decision: neutral(entry), release: neutral(release) },
  })
}

const informedOf = (informed: Question['request']['informed']) => {
  if (informed === null) return null
  return 'on' in informed ? { on: informed.on } : { deferredUntil: informed.deferredUntil }
}

const itemOf = ({ category, on, origin, heardFrom, nature, knownAs, otherSide, ...item }: ToldItem): ReceivedItem => ({
  ...{ category, on, origin, heardFrom: heardFrom ?? null, nature, knownAs, otherSide: otherSide ?? null },
  ...{ recordedAt: item.recordedAt, lastChangedAt: item.lastChangedAt, conditions: [...item.conditions] },
  values: item.values.map((value) => ({ ...value })),
})
