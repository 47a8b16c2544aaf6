import { momentOf } from '../../http/moment.ts'
import { actOfOperator, registerEntry } from '../../participants/act.ts'
import type { Gateway } from '../../wiring/gateway.ts'
import type { SandboxClock } from './clock.ts'
import type { ClockMove, ClockView } from './clock-schema.ts'

/** What moving the clock needs. */
export interface MovingPorts {
  readonly clock: SandboxClock
  readonly log: Gateway['rooms']['log']
  /** Does what the clock brings: what ended is closed, days ahead are told. */
  readonly catchUp: () => Promise<void>
}

/** Where the clock stands, and moving it; a move is recorded in the operator's log, as a jump of time asks to be explained. */
export const moving = ({ clock, log, catchUp }: MovingPorts) => {
  const stands = (): ClockView => {
    const now = clock.now()
    return { ...momentOf(now), aheadSeconds: Math.round((now.getTime() - Date.now()) / 1000) }
  }
  return {
    stands,
    move: async ({ at, days = 0 }: ClockMove): Promise<ClockView> => {
      const from = stands()
      clock.moveTo(at === undefined ? new Date(clock.now().getTime() + days * 86_400_000) : new Date(at))
      const act = actOfOperator('sandbox.clocks.create', momentOf(clock.now()), 'sandbox')
      const details = { change: 'sandbox-clock-moved', from: from.at }
      await log.append({ entries: [registerEntry(act, 'administrator-action', details)], stands: [] })
      await catchUp()
      return stands()
    },
  }
}

export type Moving = ReturnType<typeof moving>
