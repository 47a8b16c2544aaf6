import { noticeFor } from '../core/notice.ts'
import { tell } from '../core/tell.ts'
import type { Call } from '../http/caller.ts'
import type { DataRequest, Result } from './data-request.ts'
import { decideOnce } from './deciding.ts'
import { hidesAnybody, inLevelTime } from './level.ts'
import type { Looks } from '../reviews/looks-store.ts'
import { noticeOf } from './notice.ts'
import type { NoticesView, NoticeView } from './notice-schema.ts'
import type { Ports } from './room.ts'

/** What notices need beside the way itself. */
export interface NoticePorts {
  readonly find: (call: Call, id: string) => Promise<DataRequest>
  readonly nameOf: (oin: string, localDate: string) => Promise<string>
  /** Until which local day this organisation put telling off about this exchange, by person (internal id). */
  readonly putOff: (
    municipality: string,
    organisation: string,
    exchange: string,
  ) => Promise<ReadonlyMap<string, string>>
  readonly looks: (municipality: string, request: string) => Promise<Looks>
}

/** All that the notices of one request are made of: what was decided then, and what would be now. */
interface Noticing {
  readonly call: Call
  readonly request: DataRequest
  readonly now: Awaited<ReturnType<typeof decideOnce>>
  readonly putOff: ReadonlyMap<string, string>
  readonly looks: Looks
  readonly organisation: string
  readonly source: string
}

/** The notices of a request of one's own, by the facts of now: they say whether telling is safe. */
export const noticing =
  (ports: Ports, { find, nameOf, putOff, looks }: NoticePorts) =>
  async (call: Call, id: string): Promise<NoticesView> => {
    const request = await find(call, id)
    const { question, result } = request
    const times = { createdAt: request.createdAt.toISOString(), expiresAt: request.expiresAt.toISOString() }
    const named = async (oin: string | null) => (oin === null ? '' : nameOf(oin, call.moment.localDate))
    const { view } = await inLevelTime(async () => {
      const now = await decideOnce(ports, { id: request.id, question, call, run: { number: request.run, ...times } })
      const all: Noticing = {
        ...{ call, request, now },
        putOff: await putOff(question.municipality, call.caller.organisation, request.id),
        looks: await looks(question.municipality, request.id),
        organisation: await named(question.recipient.oin),
        source: await named(question.source.oin),
      }
      return { view: noticesView(all), hides: hidesAnybody([...now.persons, ...(result?.decisions ?? [])]) }
    })
    return view
  }

const noticesView = (all: Noticing): NoticesView => {
  const { call, request, now } = all
  const { handing, handingRepresentative, none } = now.policy.texts[call.language].notice
  return {
    dataRequest: request.id,
    language: call.language,
    persons: now.persons.map((person) => {
      const kept = request.result?.decisions.find(({ decision }) => decision.person === person.asked.id)
      const notice = kept === undefined ? null : noticeIn(all, kept, person)
      const lines = notice === null ? none : notice.addressedTo === 'self' ? handing : handingRepresentative
      return { personId: person.asked.alias, notice, handing: [...lines] }
    }),
  }
}

/** Nothing was shared about him, or telling him is not safe now: no notice, and never why. */
const noticeIn = (
  { call, request, now, putOff, looks, organisation, source }: Noticing,
  { decision: then, receipt, hears }: Result['decisions'][number],
  { facts, decision }: Noticing['now']['persons'][number],
): NoticeView | null => {
  const { question, dataSentAt } = request
  const { policy, persons } = now
  if (receipt.release === null || dataSentAt === null) return null
  const wording = noticeFor(policy.tables, {
    ...{ then, facts, now: decision },
    all: persons.map((one) => one.facts),
    putOffUntil: putOff.get(then.person) ?? null,
    owesLook: looks.owed.has(then.person),
    revealed: looks.revealed.has(then.person),
  })
  if (wording === null) return null
  const { kind, scopes } = call.caller
  return noticeOf(policy, call.language, wording, {
    told: tell(policy.tables, then, { kind, scopes, ...hears }),
    purpose: question.purpose,
    function: question.professional.function,
    ...{ organisation, source, sourceKind: facts.source.kind, recipientKind: facts.recipient.kind },
    on: dataSentAt.toISOString(),
  })
}
