import { actorOf } from '../audit/actor.ts'
import type { Call } from '../http/caller.ts'
import type { DataRequest } from '../exchange/data-request.ts'
import type { Ask } from '../exchange/entries.ts'
import { exchange } from '../exchange/exchange.ts'
import { inLevelTime } from '../exchange/level.ts'
import type { Answer, Ports } from '../exchange/room.ts'
import type { RunStore } from '../exchange/run-store.ts'
import { exchangeRoom } from '../exchange/steps.ts'
import type { leavingNothingOpen } from '../exchange/walking.ts'
import { noticePartStore } from '../inbox/notice-part-store.ts'
import { ownPage, type PagePosition } from '../store/own-page.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { municipalityOf } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Notice, NoticeStore } from './notice-store.ts'
import type { PartBox } from './part-box.ts'
import { receivedOf, type ReceivedPorts } from './received-view.ts'
import type { WaitingNotice } from './received-schema.ts'
import type { Told } from './told.ts'

/** What reading notices needs. */
export interface ReadingPorts extends ReceivedPorts {
  readonly db: Db
  readonly way: Omit<Ports, 'ask' | 'render'>
  readonly store: NoticeStore
  readonly parts: PartBox
  readonly runs: RunStore
  readonly walking: ReturnType<typeof leavingNothingOpen>
  /** Organisation kind of a participant on a local day. */
  readonly kindOf: (oin: string, localDate: string) => Promise<string>
  readonly leaseSeconds: number
}

type Waiting = Notice['parts'][number]

const readable = ['awaiting-recipient', 'failed'] as const

/** What waits for an organisation, and its reading: once, decided again at that moment, recorded before it is shown. */
export const reading = (ports: ReadingPorts) => {
  const { db, store, runs } = ports

  /** Asked as its sender asked it, so that the same is decided on; done by who reads, and that is what the log says. */
  const askOf = async (
    call: Call,
    { id, organisation, question, ...kept }: DataRequest,
    run: number,
  ): Promise<Ask> => ({
    ...{ id, question, actor: actorOf(call.caller) },
    run: { number: run, createdAt: kept.createdAt.toISOString(), expiresAt: kept.expiresAt.toISOString() },
    call: {
      ...call,
      caller: {
        ...{ organisation, clientId: call.caller.clientId, professional: null },
        kind: await ports.kindOf(organisation, call.moment.localDate),
        // The least that a sender may hear: what he may hear beyond it nobody knows in this call.
        scopes: ['exchange'],
        municipalities: call.caller.municipalities,
      },
    },
  })

  return {
    page: (call: Call, after: PagePosition | null, limit: number) =>
      ownPage<WaitingNotice>(call.caller.municipalities, after, limit, (municipality, from, most) =>
        inMunicipality(db, municipality, (trx) =>
          noticePartStore(trx, municipality).waitingFor(call.caller.organisation, from, most),
        ),
      ),

    /**
     * What was told, once. Problem 403 where the token names no professional; 404 for what is another's, was read, ran out,
     * or may not be given any more: one answer for all.
     */
    read: async (call: Call, id: string): Promise<Answer> => {
      if (call.caller.professional === null)
        throw new Problem('forbidden', 'A notice is read by a professional: the token names none.')
      const municipality = municipalityOf(id)
      if (municipality === null || !call.caller.municipalities.includes(municipality)) throw gone()
      const { organisation } = call.caller
      const found = await store.waitingFor(municipality, organisation, id)
      if (found === null) throw gone()
      const run = await runs.lease(municipality, id, readable, ports.leaseSeconds)
      if (run === null) throw taken()
      const answer = await ports.walking(municipality, id, run, () => inLevelTime(() => walk(call, found, run)))
      if (answer.status === 'failed')
        throw new Problem('unavailable', 'This notice cannot be given now. Try again later.')
      if (answer.lost === null) throw gone()
      return answer
    },
  }

  async function walk(call: Call, { part, request }: Waiting, run: number): Promise<Answer> {
    const { question } = request
    const opened: { told: Told | null } = { told: null }
    const names = await ports.namesOf(call, question, question.persons[0]?.id ?? '')
    const ask = ports.parts.reads(part, (told) => {
      opened.told = told
    })
    const room = exchangeRoom({
      ...ports.way,
      ask,
      render: (asked, outcome) => receivedOf(ports, call, asked, outcome, { told: opened.told, names }),
    })
    return exchange(room, await askOf(call, request, run))
  }
}

export type Reading = ReturnType<typeof reading>

const gone = () => new Problem('not-found', 'There is no such notice here.')
/** A colleague was first. */
const taken = () => new Problem('conflict', 'A colleague is reading this notice, or has just read it.')
