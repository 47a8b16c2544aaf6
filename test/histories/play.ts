import type { Family } from '../../src/sample/family.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { calls, type Calls } from './calls.ts'
import { chance, type Chance } from './chance.ts'
import { oneCall, type Lines } from './mix.ts'
import type { Recorder } from './recorder.ts'
import { categories, openStage, type Child } from './stage.ts'

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
 * family now and then, so that nobody's file grows without end. `meet` brings the families into the register.
 */
export const play = async (
  gateway: Pick<TestGateway, 'as'>,
  lines: Lines,
  record: Recorder,
  meet: () => Family,
  { seed, operations, each, beside, connections }: Play,
): Promise<void> => {
  const goal = record.made() + operations
  let families = 0
  const isOver = () => record.made() >= goal
  const oneAfterAnother = async (): Promise<void> => {
    while (!isOver()) {
      const luck = chance(seed + families++)
      const stage = await openStage(gateway, meet())
      const call = calls(record, stage)
      await Promise.all(stage.children.map((child) => everyYes(call, child, luck, lines)))
      let left = each
      await Promise.all(
        Array.from({ length: connections }, async () => {
          while (left-- > 0 && !isOver()) await oneCall(call, stage, luck, lines)
        }),
      )
    }
  }
  await Promise.all(Array.from({ length: beside }, oneAfterAnother))
}

/** It begins with everybody's yes, in one layer or in both. */
const everyYes = async (call: Calls, child: Child, { one, holds }: Chance, lines: Lines): Promise<void> => {
  for (const layer of holds(0.5) ? (['secrecy', 'legal-basis'] as const) : (['secrecy'] as const)) {
    const [process, client] = one(lines)
    await call.consent({ process, client, patience: null }, child, layer, categories, child.speakers, Date.now())
  }
}
