import { setTimeout as sleep } from 'node:timers/promises'
import type { VerifierKey } from '../../src/tlog/note-key.ts'
import type { Acknowledged } from './acknowledged.ts'
import { allReady, type GatewayProcess } from './gateway-process.ts'
import { judgeClosings, judgePromises } from './judge-promises.ts'
import { judgeTree } from './judge-tree.ts'
import type { Kills } from './killing.ts'
import { retryOf, startLoad, type Tally } from './load.ts'
import { logLengths, type LogRead, readLogs, requestsRunning } from './log-read.ts'
import type { Random } from './random.ts'
import { byHandBetween, judgeByHand } from './by-hand.ts'
import { repeatAll, type Repeated } from './repeat.ts'
import { type Questions, type Setting } from './setting.ts'
import { replayAll } from '../helpers/replay.ts'
import { watchCheckpoints } from './watch.ts'

/** What the phases of a run share; what was promised and seen in one counts in those after it too. */
export interface Scene {
  readonly setting: Setting
  readonly gateways: readonly GatewayProcess[]
  readonly questions: Questions
  readonly random: Random
  readonly keysOf: (municipality: string, logName: string) => readonly VerifierKey[]
  /** The real `audit:verify`, held against these checkpoints. */
  readonly verify: (checkpoints: readonly string[]) => Promise<{ readonly code: number | null; readonly said: string }>
  readonly acknowledged: Acknowledged[]
  readonly seen: Map<string, string>
}

/** What came of a phase. */
export interface Outcome {
  readonly name: string
  readonly seconds: number
  readonly kills: readonly Kills[]
  readonly tally: Tally
  readonly repeated: Repeated
  /** Tasks that were answered or refused by hand, and entries decided again from their own facts. */
  readonly byHand: number
  readonly replayed: number
  readonly found: number
  readonly lost: number
  readonly logs: readonly LogRead[]
  readonly compared: number
  readonly verified: string
  readonly faults: readonly string[]
}

const lease = 5000
const mostRepeated = 50

/** Callers at work while `kill` does its part; then everything ends in order, the sweeper closes, and all is judged. */
export const runPhase = async (scene: Scene, name: string, kill: () => Promise<readonly Kills[]>): Promise<Outcome> => {
  const { setting, gateways, questions, random } = scene
  await allReady(gateways)
  const before = gateways.map((gateway) => gateway.troubles().length)
  const names = (await logLengths(setting.ownerUrl)).map((log) => log.name)
  const watch = watchCheckpoints(gateways, names)
  const token = () => setting.sample.tokenFor('local-team')
  const started = Date.now()
  const byHand = byHandBetween(gateways, setting.sample, random.fork())
  const load = startLoad({ gateways, questions, token, random: random.fork() })
  const during = async () => {
    const kills = await kill()
    const seconds = (Date.now() - started) / 1000
    await allReady(gateways)
    await sleep(500)
    return { kills, seconds }
  }
  const { kills, seconds } = await during().finally(() => Promise.all([load.end(), byHand.end()]))

  const faults = [...(await sweep(gateways))]
  const calls = [
    ...load.tally.unanswered.slice(-mostRepeated),
    ...load.tally.awaiting.slice(-mostRepeated).map(retryOf),
  ]
  const repeated = await repeatAll(calls, gateways[0]!, await token())
  // What was repeated on a busy machine may have been left open once more.
  if ((await requestsRunning(setting.ownerUrl)) > 0) faults.push(...(await sweep(gateways)))
  await untilSigned(setting.ownerUrl)
  await watch.end()

  scene.acknowledged.push(...load.tally.acknowledged, ...repeated.acknowledged)
  for (const [note, where] of watch.seen) scene.seen.set(note, where)
  const logs = await readLogs(setting.ownerUrl)
  const running = await requestsRunning(setting.ownerUrl)
  const judged = judge(scene, logs)
  faults.push(...(await judgeByHand(setting.ownerUrl, byHand.settled())))
  const { replayed, differences } = await replayAll(setting)
  faults.push(...differences)
  if (running > 0) faults.push(`${running} requests are still said to run`)
  for (const [what, times] of load.tally.odd) faults.push(`answered ${times} times: ${what}`)
  gateways.forEach((gateway, at) => faults.push(...gateway.troubles().slice(before[at])))
  const newest = [...scene.seen.keys()].filter((_, at, all) => at === 0 || at >= all.length - 4)
  const { code, said } = await scene.verify(newest)
  if (code !== 0 || /await/.test(said)) faults.push(`audit:verify ended with ${code}: ${said}`)
  return {
    ...{ name, seconds, kills, tally: load.tally, repeated, logs, byHand: byHand.settled().size, replayed },
    ...{ found: judged.found, lost: judged.lost, compared: judged.compared },
    verified: said.split('\n').at(-1) ?? '',
    faults: [...faults, ...repeated.faults, ...judged.faults],
  }
}

/**
 * Ends every gateway in order, waits until no lease lasts, and starts them: the start closes what killed ones left open.
 * Answers what went wrong.
 */
const sweep = async (gateways: readonly GatewayProcess[]): Promise<readonly string[]> => {
  const codes = await Promise.all(gateways.map((gateway) => gateway.stop()))
  await sleep(lease + 200)
  gateways.forEach((gateway) => gateway.start())
  await allReady(gateways)
  return codes.flatMap((code, at) =>
    code === 0 ? [] : [`gateway ${gateways[at]?.name} ended with ${code} when it was asked to`],
  )
}

const judge = ({ acknowledged, seen, keysOf }: Scene, logs: readonly LogRead[]) => {
  const entries = logs.flatMap((log) => log.entries)
  const promises = judgePromises(acknowledged, entries)
  const trees = logs.map((log) => {
    const keys = keysOf(log.municipality, log.name)
    const own = [...seen].filter(([note]) => note.startsWith(`${keys[0]?.name}\n`))
    return judgeTree(log, new Map(own), keys)
  })
  const compared = trees.reduce((sum, tree) => sum + tree.compared, 0)
  const faults = [...promises.faults, ...judgeClosings(entries), ...trees.flatMap((tree) => tree.faults)]
  return { ...promises, compared, faults }
}

const untilSigned = async (ownerUrl: string): Promise<void> => {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(200)) {
    if ((await logLengths(ownerUrl)).every(({ size, treeSize }) => size === treeSize)) return
  }
}
