import type { FastifyBaseLogger } from 'fastify'
import { Gauge } from 'prom-client'
import { lastCheckpoint, tilesOf } from '../audit/tree/tree-store.ts'
import { cosignaturesOf, keepCosignature, takeTurn } from '../audit/tree/witness-store.ts'
import type { Metrics } from '../http/metrics.ts'
import type { Db } from '../store/database.ts'
import { faultOf } from '../store/fault.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { consistencyProof } from '../tlog/proofs.ts'
import { nodesFromTiles } from '../tlog/tile-nodes.ts'
import { askWitness, type NamedWitness, type WitnessWord } from '../witness/ask-witness.ts'

/** `logs`: code and name of each log at this moment; `every`: seconds between two questions to a witness about a log. */
export interface CosigningParts {
  readonly db: Db
  readonly witnesses: readonly NamedWitness[]
  readonly every: number
  readonly logs: () => Promise<readonly (readonly [municipality: string, logName: string])[]>
  readonly metrics: Metrics
  readonly logger: FastifyBaseLogger
}

/** Asks every witness to cosign the newest checkpoint of every log, and tells how old the last cosignature is. */
export const openCosigning = ({ db, witnesses, every, logs, metrics, logger }: CosigningParts) => {
  const last = new Map<string, { readonly labels: { log: string; witness: string }; readonly at: Date | null }>()
  new Gauge({
    name: 'deelpoort_log_cosignature_age_seconds',
    help: 'Since a witness last cosigned a log, by log and witness; +Inf where it never did.',
    labelNames: ['log', 'witness'],
    registers: [metrics.registry],
    collect() {
      for (const { labels, at } of last.values())
        this.set(labels, at === null ? Infinity : (Date.now() - at.getTime()) / 1000)
    },
  })

  const ask = async (municipality: string, logName: string, witness: NamedWitness): Promise<void> => {
    const named = `${witness.key.name}+${witness.key.id}`
    const known = await takeTurn(db, municipality, named, every)
    if (known === null) return
    const word = await questioned(db, municipality, witness, known)
    if (word === null) return
    if (word.kind === 'cosigned') return keepCosignature(db, municipality, { ...word, witness: named })
    // A larger tree, or another of the same size: the witness saw a history that is not ours.
    const what = word.kind === 'knows' ? `it knows a tree of ${word.size} entries that is not ours` : word.why
    logger.error({ log: logName, witness: witness.key.name, what }, 'witness did not cosign')
  }

  const round = async (): Promise<void> => {
    if (witnesses.length === 0) return
    for (const [municipality, logName] of await logs()) {
      await Promise.all(witnesses.map((witness) => ask(municipality, logName, witness)))
      const words = await inMunicipality(db, municipality, (trx) => cosignaturesOf(trx, municipality))
      const never = witnesses.map(({ key }) => ({ witness: `${key.name}+${key.id}`, at: null }))
      for (const { witness, at } of [
        ...never.filter((one) => words.every((word) => word.witness !== one.witness)),
        ...words,
      ])
        last.set(`${logName} ${witness}`, { labels: { log: logName, witness }, at })
    }
  }
  let running = Promise.resolve()
  const again = (): Promise<void> => {
    running = running
      .then(round)
      .catch((error: unknown) => logger.error({ fault: faultOf(error) }, 'witnesses not asked'))
    return running
  }
  const timer = setInterval(again, every * 1000).unref()

  return {
    /** Asks at once, as far as it is anybody's turn. */
    round: again,
    close: async (): Promise<void> => {
      clearInterval(timer)
      await running
    },
  }
}

type Word = Exclude<WitnessWord, { readonly kind: 'cosigned' }> | (WitnessWord & { readonly size: number })

/** Asks about the newest checkpoint; once more from where the witness says it stands. Null where nothing is signed yet. */
const questioned = async (db: Db, municipality: string, witness: NamedWitness, known: number): Promise<Word | null> => {
  const asked = async (old: number): Promise<Word | null> => {
    const growth = await growthFrom(db, municipality, old)
    if (growth === null) return null
    const word = await askWitness(witness, growth)
    return word.kind === 'cosigned' ? { ...word, size: growth.size } : word
  }
  const first = await asked(known)
  if (first?.kind !== 'knows' || first.size === known) return first
  return (await asked(first.size)) ?? first
}

const growthFrom = (db: Db, municipality: string, old: number) =>
  inMunicipality(db, municipality, async (trx) => {
    const last = await lastCheckpoint(trx, municipality)
    if (last === null || last.size < old) return null
    const proof = await consistencyProof(nodesFromTiles(tilesOf(trx, municipality), last.size), old, last.size)
    return { old, proof, checkpoint: last.note, size: last.size }
  })
