import type { Db } from '../store/database.ts'
import { hashOfPrefixed } from '../tlog/hash.ts'
import { Malformed } from '../tlog/malformed.ts'
import { closings } from './closings.ts'
import { beginningOf } from './detached/beginning.ts'
import type { MonthFile } from './detached/month-files.ts'
import { checkLeaf } from './leaf-check.ts'
import type { LogFinding } from './log-finding.ts'
import { type Erased, erasedBy } from './retention/erased.ts'
import { type KnownOfLog, walkOfTree } from './tree/tree-check.ts'
import { TreeFault } from './tree/tree-fault.ts'
import { everyMunicipality, inSnapshot, type LeafRow, type LogSnapshot } from './verify-store.ts'

/**
 * How logs are walked. `bare`: leaves and tree alone, no records; `known`: what is known of a log from elsewhere; `files`: of
 * detached months; `asDetached`: a month that is read from its files though it stands in the database; `onSeen` is awaited after each
 * part of a log with how many of its entries were looked at, and ends the walk by throwing.
 */
export interface VerifyOptions {
  readonly only?: (municipality: string, logName: string) => boolean
  readonly bare?: boolean
  readonly known?: (municipality: string, logName: string) => KnownOfLog
  readonly files?: readonly MonthFile[]
  readonly asDetached?: string
  readonly onSeen?: (seen: number) => Promise<void>
}

const detachedPerPart = 1000
const nothingKnown = (): KnownOfLog => ({ keys: null, saved: [] })

/**
 * Walks every log from its first leaf to its head, each in one snapshot, on a login that may only select: every leaf with
 * what lies beside it, and the tree made anew against each tile and each checkpoint that was ever signed. It shares only
 * the hash with the writer. Who rewrote log, tiles and checkpoints without the key is found by the signatures, where keys
 * are known; who cut all of them off at the end, by a checkpoint that was kept elsewhere.
 */
export const verifyLogs = async (db: Db, options: VerifyOptions = {}): Promise<readonly LogFinding[]> => {
  const findings: LogFinding[] = []
  const met = new Set<string>()
  for (const municipality of await everyMunicipality(db)) {
    const finding = await inSnapshot(db, municipality, async (log) => {
      const name = log.head?.log_name ?? '?'
      met.add(name)
      return options.only?.(municipality, name) === false ? null : walk(municipality, log, options)
    })
    if (finding !== null) findings.push(finding)
  }
  const strange = options.files?.find(({ header }) => !met.has(header.log))
  if (strange !== undefined) throw new Malformed(`${strange.name}: of log ${strange.header.log}, which is not here`)
  return findings
}

const walk = async (municipality: string, log: LogSnapshot, options: VerifyOptions): Promise<LogFinding> => {
  const { head } = log
  const name = head?.log_name ?? '?'
  const types: Record<string, number> = {}
  const decisions = closings()
  const { keys, saved } = (options.known ?? nothingKnown)(municipality, name)
  const tree = walkOfTree(log, municipality, name, { keys, saved })
  let notBefore: Date | null = null
  let erased = 0
  const beginning = beginningOf(municipality, log, options)
  const seen = (): Promise<void> | undefined => options.onSeen?.(tree.size())
  const found = (broken: LogFinding['broken']): LogFinding => {
    const last = tree.last()
    const signed = last === null ? null : { size: last.size, at: last.signedAt.toISOString(), verified: keys !== null }
    const counted = { size: String(tree.size()), types, erased, open: decisions.open() }
    return { municipality, log: name, ...counted, notGiven: beginning.notGiven, signed, broken }
  }
  const atCheck = async (id: string | null): Promise<LogFinding['broken']> => {
    const fault = await tree.check()
    return (
      fault && {
        index: fault.index === null ? null : String(fault.index),
        id: fault.index === tree.size() - 1 ? id : null,
        what: fault.what,
      }
    )
  }
  // Awaited where something is to be said alone: a walk of a million leaves has no time to wait for nothing.
  const take = (hash: Buffer, id: string | null) => (tree.take(hash) ? atCheck(id) : null)
  const bare = async (): Promise<LogFinding['broken']> => {
    for await (const { row, hash } of beginning.entries()) {
      if (row !== null && Number(row.log_index) !== tree.size())
        throw new Malformed(`gap: the next is ${row.log_index}`)
      const broken = await take(hash, null)
      if (broken !== null) return broken
      if (tree.size() % detachedPerPart === 0) await seen()
    }
    for await (const page of log.bareLeaves(beginning.end)) {
      for (const leaf of page) {
        const index = tree.size()
        if (leaf.index !== index) return { index: String(index), id: null, what: `gap: the next is ${leaf.index}` }
        const hash = hashOfPrefixed(leaf.prefixed)
        if (!hash.equals(leaf.hash))
          return { index: String(index), id: null, what: 'leaf_hash: not the hash of the leaf' }
        const checked = take(hash, null)
        const broken = checked === null ? null : await checked
        if (broken !== null) return broken
      }
      await seen()
    }
    return null
  }
  const entry = (row: LeafRow, erasedAt: Erased): LogFinding['broken'] | ReturnType<typeof take> => {
    const index = BigInt(tree.size())
    const expected = { municipality, logName: name, index, notBefore, erasedBy: erasedAt(tree.size()) }
    const checked = checkLeaf(row, expected)
    const fault = 'fault' in checked ? checked.fault : decisions.take(checked.record)
    if (fault !== null) return { index: String(index), id: row.id, what: fault }
    if (row.record === null) erased += 1
    if (row.type !== null) types[row.type] = (types[row.type] ?? 0) + 1
    notBefore = row.recorded_at
    return take(row.leaf_hash, row.id)
  }
  const whole = async (): Promise<LogFinding['broken']> => {
    const erasedAt = erasedBy([...(await beginning.runs()), ...(await log.runs())])
    for await (const { row, hash } of beginning.entries()) {
      if (row === null) decisions.take(null)
      const broken = await (row === null ? take(hash, null) : entry(row, erasedAt))
      if (broken !== null) return broken
      if (tree.size() % detachedPerPart === 0) await seen()
    }
    for await (const page of log.leaves(beginning.end)) {
      for (const row of page) {
        const checked = entry(row, erasedAt)
        const broken = checked === null ? null : await checked
        if (broken !== null) return broken
      }
      await seen()
    }
    const orphan = await log.orphan()
    return orphan === null ? null : { index: orphan, id: null, what: 'record: without a leaf' }
  }
  const ends = async (): Promise<LogFinding['broken']> => {
    const size = tree.size()
    if (head?.size !== String(size)) return { index: String(size), id: null, what: `head: says ${head?.size}` }
    if (notBefore !== null && head.last_recorded_at.getTime() !== notBefore.getTime())
      return { index: String(size - 1), id: null, what: 'head: not the moment of the last leaf' }
    const fault = await tree.end()
    return fault && { index: fault.index === null ? null : String(fault.index), id: null, what: fault.what }
  }
  if (head === null) return found({ index: '0', id: null, what: 'head: missing' })
  try {
    await tree.begin()
    return found((await (options.bare ? bare() : whole())) ?? (await ends()))
  } catch (error) {
    // `Malformed` is of a file of a detached month.
    if (error instanceof TreeFault || error instanceof Malformed)
      return found({ index: null, id: null, what: error.message })
    throw error
  }
}
