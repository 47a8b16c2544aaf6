import type { Family } from '../../src/sample/family.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { calls } from './calls.ts'
import { chance, type Chance } from './chance.ts'
import { everyYes, oneCall, type Lines } from './mix.ts'
import type { Recorder } from './recorder.ts'
import { openStage } from './stage.ts'

/** How a history is played: `operations` in all, over families of `each`, `beside` families at a time, `connections` each. */
export interface Play {
  readonly seed: number
  readonly operations: number
  readonly each: number
  readonly beside: number
  readonly connections: number
}

/**
 * Plays it: per family a case about its children, in which as many callers as there are connections call at once. A new
 * family now and then, so that nobody's file grows without end; what still waits for a source then is fetched. `meet` brings
 * the families into the register, `sources` says who is asked about one of them.
 */
export const play = async (
  gateway: Pick<TestGateway, 'as'>,
  lines: Lines,
  record: Recorder,
  meet: () => Family,
  sources: (luck: Chance) => readonly string[],
  { seed, operations, each, beside, connections }: Play,
): Promise<void> => {
  const goal = record.made() + operations
  let families = 0
  const isOver = () => record.made() >= goal
  const oneAfterAnother = async (): Promise<void> => {
    while (!isOver()) {
      const luck = chance(seed + families++)
      const stage = await openStage(gateway, meet(), sources(luck))
      const call = calls(record, stage)
      const [process, client] = luck.one(lines)
      const agreed = stage.children.filter(() => luck.holds(0.4))
      await everyYes(call, { process, client, patience: null }, agreed, luck.holds(0.5))
      let left = each
      await Promise.all(
        Array.from({ length: connections }, async () => {
          while (left-- > 0 && !isOver()) await oneCall(call, stage, luck, lines)
        }),
      )
      for (const waiting of stage.waiting.splice(0)) {
        const [process, client] = luck.one(lines)
        await call.retry({ process, client, patience: null }, waiting)
      }
    }
  }
  await Promise.all(Array.from({ length: beside }, oneAfterAnother))
}
