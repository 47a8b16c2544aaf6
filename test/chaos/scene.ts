import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { othersMayEnter, refuge, serverAccount } from '../../src/sample/postgres-account.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { binariesFor } from './binaries.ts'
import { build } from './built.ts'
import { allReady, gatewayProcess } from './gateway-process.ts'
import type { Scene } from './phase.ts'
import { quietPort } from './ports.ts'
import { type MortalPostgres, mortalPostgres } from './postgres.ts'
import { seeded } from './random.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'
import { questionsFor, setUp } from './setting.ts'

/** A scene with its own PostgreSQL; everything of it goes at `end`. */
export interface OwnScene extends Scene {
  readonly postgres: MortalPostgres
  readonly disk: SmallDisk | null
  readonly end: () => Promise<void>
}

/** `megabytes`: PostgreSQL on a disk of this size, where one can be mounted. */
export interface SceneOptions {
  readonly seed: number
  readonly postgresBin?: string | null
  readonly megabytes?: number
}

/** Builds the package, starts PostgreSQL and two gateways over it, and opens the case that the callers ask about. */
export const openScene = async ({ seed, postgresBin = null, megabytes = 0 }: SceneOptions): Promise<OwnScene> => {
  const random = seeded(seed)
  const ends: (() => unknown)[] = []
  const end = async (): Promise<void> => {
    for (const each of ends.splice(0)) await each()
  }
  try {
    const folder = mkdtempSync(join(tmpdir(), 'deelpoort-chaos-'))
    chmodSync(folder, 0o711)
    ends.unshift(() => rmSync(folder, { recursive: true, force: true }))
    const built = build(join(folder, 'package'))
    const place = serverAccount().uid === undefined || othersMayEnter(tmpdir()) ? folder : refuge('chaos', folder)
    ends.unshift(() => rmSync(place, { recursive: true, force: true }))
    const data = join(place, 'postgres')
    const disk = megabytes === 0 ? null : smallDisk(data, megabytes)
    ends.unshift(() => disk?.end())
    const postgres = await mortalPostgres({
      folder: data,
      logs: folder,
      port: await quietPort(random),
      binaries: binariesFor(postgresBin),
      password: randomBytes(24).toString('base64url'),
    })
    ends.unshift(() => postgres.stop())
    const setting = await setUp({ teardown: (each) => void ends.unshift(each) }, postgres.url, built, random.fork())
    const gateways = []
    for (const name of ['A', 'B']) {
      const port = await quietPort(random)
      const checkpoints = join(folder, `checkpoints-${name}`)
      const gateway = gatewayProcess({ built, name, port, env: setting.env, checkpoints })
      ends.unshift(() => gateway.stop())
      gateways.push(gateway)
    }
    await allReady(gateways)
    const questions = await questionsFor(gateways[0]!.url, setting.sample)
    const { LOG_SIGNING_KEY_FILE: keyFile = '', PUBLIC_URL: publicUrl = '' } = setting.env
    const keys = logKeys(loadKeyRing(keyFile), `${new URL(publicUrl).host}/tlog`)
    return {
      ...{
        setting,
        gateways,
        questions,
        random,
        postgres,
        disk,
        end,
        acknowledged: [],
        seen: new Map<string, string>(),
      },
      keysOf: (municipality, logName) => keys(municipality, logName).all,
      verify: (checkpoints) => {
        const saved = checkpoints.map((note, at) => {
          const file = join(folder, `saved-${at}`)
          writeFileSync(file, note)
          return ['--checkpoint', file]
        })
        return built.command('verify', saved.flat(), setting.env)
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}
