import { setTimeout as sleep } from 'node:timers/promises'
import type { GatewayProcess } from './gateway-process.ts'
import type { MortalPostgres } from './postgres.ts'
import type { Random } from './random.ts'
import type { SmallDisk } from './small-disk.ts'

/** For how long is killed, and how often at least: where the machine is slow the time is prolonged. */
export interface Killing {
  readonly seconds: number
  readonly least: number
  readonly random: Random
}

/** How often something was done to the run, and what is to be said of it. */
export interface Kills {
  readonly what: string
  readonly times: number
  readonly note: string
}

const patience = 30_000

/** Kills a gateway at random: most often while it serves, at times while it starts. */
export const killGateway = async (gateway: GatewayProcess, { seconds, least, random }: Killing): Promise<Kills> => {
  const end = Date.now() + seconds * 1000
  const share = (seconds * 1000) / (least + 2)
  let [kills, serving] = [0, 0]
  while (Date.now() < end || kills < least) {
    const started = Date.now()
    const until = started + random.between(0, 2 * share)
    if (random.between(0, 5) < 1) await sleep(random.between(0, share))
    else {
      while (Date.now() - started < patience && !(await gateway.isLive())) await sleep(50)
      // Some calls at least are under way.
      await sleep(Math.max(random.between(5, 500), until - Date.now()))
    }
    const served = await gateway.isLive()
    if (!gateway.kill()) continue
    kills += 1
    if (served) serving += 1
  }
  return { what: `gateway ${gateway.name} killed`, times: kills, note: `${serving} times while it served` }
}

/** Kills the postmaster at random, and starts PostgreSQL again after a while. */
export const killPostgres = async (postgres: MortalPostgres, { seconds, least, random }: Killing): Promise<Kills> => {
  const end = Date.now() + seconds * 1000
  const share = (seconds * 1000) / (least + 2)
  let [kills, away] = [0, 0]
  while (Date.now() < end || kills < least) {
    await sleep(random.between(share * 0.2, share))
    const killed = Date.now()
    await postgres.kill()
    kills += 1
    await sleep(random.between(0, share * 0.2))
    await postgres.start()
    away += Date.now() - killed
  }
  return { what: 'postmaster killed', times: kills, note: `away for ${(away / 1000).toFixed(0)} s in all` }
}

/** Fills the disk of the database to the last byte, again and again; PostgreSQL is started where that ended it. */
export const fillDisk = async (
  disk: SmallDisk,
  postgres: MortalPostgres,
  { seconds, least, random }: Killing,
): Promise<Kills> => {
  const end = Date.now() + seconds * 1000
  const share = (seconds * 1000) / (least + 2)
  let [times, ended] = [0, 0]
  while (Date.now() < end || times < least) {
    await sleep(random.between(share * 0.3, share * 0.8))
    disk.fill()
    times += 1
    await sleep(random.between(share * 0.2, share * 0.4))
    disk.empty()
    for (let ready = false; !ready; ready = await postgres.takesConnections()) {
      if (!postgres.isAlive()) {
        ended += 1
        await postgres.start()
      }
      await sleep(50)
    }
  }
  const refusals = postgres.said(/No space left on device/)
  if (refusals === 0) throw new Error('The disk was filled, and PostgreSQL never noticed')
  return { what: 'disk filled', times, note: `${refusals} times no space for PostgreSQL, ended by it ${ended} times` }
}
