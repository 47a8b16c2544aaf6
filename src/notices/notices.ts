import type { Call } from '../http/caller.ts'
import { exchange } from '../exchange/exchange.ts'
import type { Question } from '../exchange/ask.ts'
import type { DataRequest } from '../exchange/data-request.ts'
import type { Run } from '../exchange/entries.ts'
import { inLevelTime } from '../exchange/level.ts'
import type { onceAKey } from '../exchange/once.ts'
import type { PreparePorts } from '../exchange/prepare.ts'
import type { Answer, Ports, Room } from '../exchange/room.ts'
import type { RunStore } from '../exchange/run-store.ts'
import { exchangeRoom } from '../exchange/steps.ts'
import type { leavingNothingOpen } from '../exchange/walking.ts'
import { Problem } from '../problems.ts'
import { municipalityOf, newId } from '../store/ids.ts'
import { questionsOf } from './notice-question.ts'
import type { NoticeBody, NoticeView } from './notice-schema.ts'
import type { Notice, NoticeStore } from './notice-store.ts'
import type { PartBox, PartKeys } from './part-box.ts'
import { toldOf, type Told } from './told.ts'

/** What sending notices needs. `view` renders one from what is kept, for its sender. */
export interface NoticePorts {
  readonly way: Omit<Ports, 'ask' | 'render'>
  readonly prepare: PreparePorts
  readonly store: NoticeStore
  readonly parts: PartBox
  readonly runs: RunStore
  readonly once: ReturnType<typeof onceAKey>
  readonly walking: ReturnType<typeof leavingNothingOpen>
  /** Ends a part that waits, with an entry that says so; false where it no longer waited. */
  readonly cancel: (call: Call, part: DataRequest) => Promise<boolean>
  readonly view: (call: Call, notice: Notice) => Promise<NoticeView>
  readonly leaseSeconds: number
  /** Hears of what failed after it was safe; never with values. */
  readonly onFault: (error: unknown) => void
}

/** How long what was told waits to be read, in milliseconds: 14 days. */
const kept = 14 * 86_400_000
/** Statuses of a part that a retry walks again, where something is held for it. */
const again = ['ready', 'failed', 'awaiting-review'] as const

/** Sends notices and tells their sender what came of them; each recipient is decided by itself. */
export const notices = (ports: NoticePorts) => {
  const { way, store, parts, runs } = ports

  const find = async (call: Call, id: string): Promise<Notice> => {
    const municipality = municipalityOf(id)
    const known = municipality !== null && call.caller.municipalities.includes(municipality)
    const found = known ? await store.find(municipality, call.caller.organisation, id) : null
    if (found === null) throw new Problem('not-found', 'There is no such notice here.')
    return found
  }

  const view = async (call: Call, id: string): Promise<NoticeView> => ports.view(call, await find(call, id))

  /** The way to one recipient: what is permitted waits for him; what people must decide is held. */
  const walk = (call: Call, part: PartKeys, question: Question, run: Run, told: Told): Promise<Answer> => {
    const room = exchangeRoom({ ...way, ask: parts.sends(part, told), render: () => Buffer.alloc(0) })
    const holding: Room = {
      ...room,
      decide: async (ask) => {
        const decided = await room.decide(ask)
        if (decided.persons.some(({ decision }) => decision.outcome === 'review')) await parts.hold(part, told)
        return decided
      },
    }
    const { municipality, request } = part
    return ports.walking(municipality, request, run.number, () =>
      exchange(holding, { id: request, question, call, run }),
    )
  }

  /** Side by side, in level time. One that breaks off leaves the others as they are; where all do, the caller hears it. */
  const walkAll = async (walks: readonly (() => Promise<Answer>)[]): Promise<void> => {
    await inLevelTime(async () => {
      const done = await Promise.allSettled(walks.map((each) => each()))
      const broken = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
      if (broken.length > 0 && broken.length === done.length) throw broken[0]
      broken.forEach(ports.onFault)
      return { hides: done.some((one) => one.status === 'fulfilled' && one.value.hides) }
    })
  }

  return {
    view,

    /** A new notice, walked at once to each recipient. */
    send: async (call: Call, key: string, body: NoticeBody): Promise<{ id: string; replayed: boolean }> => {
      const done = await ports.once(call, key, JSON.stringify(body), async (name) => {
        const questions = await questionsOf(ports.prepare, call, body)
        const municipality = questions[0]?.municipality ?? ''
        const id = newId(municipality)
        const at = new Date(call.moment.at)
        const expiresAt = new Date(at.getTime() + kept)
        const made = questions.map((question) => ({
          ...{ id: newId(municipality), recipient: question.recipient.oin ?? '', question },
        }))
        const { organisation } = call.caller
        const { leaseSeconds } = ports
        await store.open({ id, municipality, organisation, at, expiresAt, leaseSeconds, parts: made })
        await name(id)
        const told = toldOf(body.kind, body.items)
        const run = { number: 1, createdAt: at.toISOString(), expiresAt: expiresAt.toISOString() }
        await walkAll(
          made.map(({ id: request, recipient, question }) => () => {
            return walk(call, { municipality, notice: id, request, recipient }, question, run, told)
          }),
        )
        return { id }
      })
      return done.kind === 'first' ? { ...done.made, replayed: false } : { id: done.id, replayed: true }
    },

    /** Walks again to each recipient for whom something is held: after a verdict, or where the way broke off. */
    retry: async (call: Call, key: string, id: string): Promise<{ id: string; replayed: boolean }> => {
      const done = await ports.once(call, key, id, async (name) => {
        const { municipality, parts: all } = await find(call, id)
        await name(id)
        const open = all.filter(({ request }) => again.some((status) => status === request.status))
        const walks = open.map(({ part, request }) => async (): Promise<Answer> => {
          const told = await parts.open(part)
          const run = told && (await runs.lease(municipality, part.request, again, ports.leaseSeconds))
          if (told === null || run === null) return nothing(part.request)
          const times = { createdAt: request.createdAt.toISOString(), expiresAt: request.expiresAt.toISOString() }
          return walk(call, part, request.question, { number: run, ...times }, told)
        })
        await walkAll(walks)
        return { id }
      })
      return { id, replayed: done.kind === 'repeat' }
    },

    /** Takes it back from every recipient who has not read it; what was read stays read. Twice is once. */
    cancel: async (call: Call, id: string): Promise<NoticeView> => {
      const { parts: all } = await find(call, id)
      for (const { request } of all) await ports.cancel(call, request)
      return view(call, id)
    },
  }
}

export type Notices = ReturnType<typeof notices>

/** A part in which nothing is held, or that somebody else walks: it stays as it is. */
const nothing = (id: string): Answer => ({ id, status: 'failed', bytes: Buffer.alloc(0), hides: false, lost: null })
