import { randomInt } from 'node:crypto'
import t, { type Test } from 'tap'
import { type Killing, killGateway, killPostgres } from './killing.ts'
import { type Outcome, runPhase } from './phase.ts'
import { figuresOf } from './report.ts'
import { openScene } from './scene.ts'

/**
 * `npm run chaos`, shorter: the same code and the same sources of every kind (bearer, OAuth, mTLS, by hand, slow, failing), on a durable PostgreSQL of its own, also where DATABASE_URL names another.
 * Its judges are broken one by one in judge.test.ts.
 */
t.setTimeout(600_000)
const seed = randomInt(1_000_000)
t.comment(`--seed ${seed}`)
const scene = await openScene({ seed })
t.teardown(() => scene.end())
const killing = (): Killing => ({ seconds: 4, least: 2, random: scene.random.fork() })

const holds = (t: Test, outcome: Outcome): void => {
  t.comment(figuresOf(outcome))
  t.same(outcome.faults, [])
  t.equal(outcome.lost, 0)
  t.equal(outcome.found, scene.acknowledged.length)
  t.ok(outcome.kills.every(({ times }) => times >= 2))
  t.ok(outcome.tally.acknowledged.some(({ gave }) => gave))
  t.ok(outcome.compared > 2)
  t.ok(outcome.replayed > 0, 'decided again from the records')
  byHand += outcome.byHand
}
/** A phase of a few seconds, in which gateways are away for most of it, may be too short for a task to be found by its worker. */
let byHand = 0

t.test('gateways killed at random: what was answered is in the log, and the log is one', async (t) => {
  holds(
    t,
    await runPhase(scene, 'gateways killed', () =>
      Promise.all(scene.gateways.map((gateway) => killGateway(gateway, killing()))),
    ),
  )
})

t.test('PostgreSQL killed at random: nothing that was answered is lost, and the gateways go on', async (t) => {
  const outcome = await runPhase(scene, 'PostgreSQL killed', async () => [
    await killPostgres(scene.postgres, killing()),
  ])
  holds(t, outcome)
  t.ok(outcome.tally.unavailable > 0, 'meanwhile callers heard 503')
})

t.test('meanwhile tasks were answered by hand, and requests that waited were walked again', async (t) => {
  t.ok(byHand > 0)
  t.ok(scene.acknowledged.some(({ again }) => again))
})
