import { figuresOf } from './report.ts'
import { fillDisk, killGateway, type Killing, killPostgres } from './killing.ts'
import { connections } from './load.ts'
import { readOptions } from './options.ts'
import { type Outcome, runPhase } from './phase.ts'
import { openScene, type OwnScene, type SceneOptions } from './scene.ts'

/**
 * `npm run chaos`: two gateway processes, sixteen connections each, and a log that must not lose what was answered.
 * First the gateways are killed at random, at least twenty times each; then the postmaster, at least ten times; then the
 * disk is filled, where this account may mount a small one. It starts its own durable PostgreSQL; DATABASE_URL plays no
 * part. Ends with 1 at any fault.
 */
const run = async (): Promise<boolean> => {
  const { seed, seconds, postgresBin, phases: asked } = readOptions(process.argv.slice(2))
  console.log(`chaos with --seed ${seed}: two gateways, ${connections} connections each`)
  const phases: Outcome[] = []
  const told = (outcome: Outcome): void => {
    phases.push(outcome)
    console.log(figuresOf(outcome))
  }
  const killing = ({ random }: OwnScene, least: number): Killing => ({
    ...{ seconds, least: Math.ceil((least * seconds) / 60), random: random.fork() },
  })
  await on({ seed, postgresBin }, async (scene) => {
    const { gateways, postgres } = scene
    console.log(await postgres.settings())
    const killAll = () => Promise.all(gateways.map((gateway) => killGateway(gateway, killing(scene, 20))))
    if (asked.includes('gateways')) told(await runPhase(scene, 'gateways killed', killAll))
    const killOne = async () => [await killPostgres(postgres, killing(scene, 10))]
    if (asked.includes('postgres')) told(await runPhase(scene, 'PostgreSQL killed', killOne))
  })
  if (!asked.includes('disk')) return phases.every(isSound)
  await on({ seed, postgresBin, megabytes: 512 }, async (scene) => {
    const { disk, postgres } = scene
    if (disk === null) return console.log('disk full: not tried, as this account may not mount a small disk')
    told(await runPhase(scene, 'disk full', async () => [await fillDisk(disk, postgres, killing(scene, 6))]))
  })
  return phases.every(isSound)
}

const isSound = ({ faults }: Outcome): boolean => faults.length === 0

const on = async (options: SceneOptions, work: (scene: OwnScene) => Promise<void>): Promise<void> => {
  const scene = await openScene(options)
  try {
    await work(scene)
  } finally {
    await scene.end()
  }
}

try {
  if (!(await run())) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
