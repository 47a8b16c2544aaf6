import { randomInt } from 'node:crypto'
import { evidence } from '../../src/audit/tree/evidence.ts'
import { inclusionProof } from '../../src/tlog/proofs.ts'
import { tilesOf } from '../../src/audit/tree/tree-store.ts'
import { nodesFromTiles } from '../../src/tlog/tile-nodes.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { verifyEvidence } from '../../src/tlog/verify-evidence.ts'
import { demand, median, rounds, say, title, whole } from './figures.ts'
import { lengthen, signing } from './long-log.ts'
import { addMunicipality } from './municipality.ts'
import { inSetting } from './setting.ts'

/** The inclusion proof of one entry in a log of a million, from the database: the proof alone, and the whole evidence file. */
const size = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000)
const times = 200

await inSetting(async (setting) => {
  const { database } = setting
  await addMunicipality(database.owner, '9901')
  await lengthen(database.owner, '9901', size)
  const { db, keysOf, look } = signing(setting)
  await look()
  const { log_name: logName } = await database.owner
    .selectFrom('log_heads')
    .select('log_name')
    .where('municipality', '=', '9901')
    .executeTakeFirstOrThrow()

  title(
    'Inclusion proof',
    `a log of ${whole(size)} entries made by large statements, its tiles and checkpoints by the gateway's own sequencer; random entries, one after the other; medians of ${rounds} runs of ${times}`,
  )
  const proof = (index: number) =>
    inMunicipality(db, '9901', (trx) => inclusionProof(nodesFromTiles(tilesOf(trx, '9901'), size), index, size))
  const file = evidence({ db, look })
  // What is measured proves what it should.
  const { all: keys } = keysOf('9901', logName)
  for (let i = 0; i < 5; i++) verifyEvidence(await file('9901', randomInt(size)), { keys })

  const timesOf = async (work: (index: number) => Promise<unknown>): Promise<readonly number[]> => {
    const seen: number[] = []
    for (let i = 0; i < times; i++) {
      const index = randomInt(size)
      const began = performance.now()
      await work(index)
      seen.push(performance.now() - began)
    }
    return seen.sort((a, b) => a - b)
  }
  const [alone, files]: [(readonly number[])[], (readonly number[])[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    alone.push(await timesOf(proof))
    files.push(await timesOf((index) => file('9901', index)))
  }
  const at = (runs: readonly (readonly number[])[], share: number) =>
    median(runs.map((run) => run[Math.floor(run.length * share)] ?? 0))
  const middle = at(alone, 0.5)
  demand(
    'proof',
    `${middle.toFixed(1)} ms, 99 of 100 within ${at(alone, 0.99).toFixed(1)} ms`,
    'within 10 ms',
    middle <= 10,
  )
  say(
    'evidence file, checkpoint and all',
    `${at(files, 0.5).toFixed(1)} ms, 99 of 100 within ${at(files, 0.99).toFixed(1)} ms`,
  )
})
