// @ts-check
/**
 * What of an exchange can be checked in the browser: the evidence of each entry, and that the log only grew since a state that was kept.
 *
 * @typedef {'ok' | 'failed' | 'skipped'} Outcome
 * @typedef {{ what: string, outcome: Outcome }} Check `what`: a name of a sentence that the page gives
 * @typedef {{ id: string, index: string, evidence: string, opening: { record: string, salt: string } | null }} Given
 * @typedef {import('./log-proof.js').Checkpoint} Checkpoint
 */

/** The module of a name, from the address under which the page serves it. @param {string} name */
const moduleOf = (name) =>
  import(/** @type {HTMLScriptElement} */ (document.querySelector(`script[src*="${name}"]`)).src)

/** @type {Promise<typeof import('./log-proof.js')>} */
const proofs = moduleOf('log-proof')
/** @type {Promise<typeof import('./log-key.js')>} */
const keys = moduleOf('log-key')

/** @param {string} what @param {boolean} holds @returns {Check} */
export const said = (what, holds) => ({ what, outcome: holds ? 'ok' : 'failed' })

/** @param {Checkpoint} checkpoint @param {readonly string[]} vkeys @returns {Promise<Check>} */
const signature = async (checkpoint, vkeys) => {
  const outcome = await (await keys).signedBy(checkpoint, vkeys)
  return { what: 'signature', outcome: outcome === 'cannot' ? 'skipped' : outcome }
}

/**
 * All that the evidence of one entry shows; throws where it cannot be read.
 *
 * @param {Given} given @param {readonly string[]} vkeys
 * @returns {Promise<{ checks: Check[], checkpoint: Checkpoint }>}
 */
export const entryChecks = async ({ id, index, evidence, opening }, vkeys) => {
  const { readEvidence, leafOf, leafHash, includes, same } = await proofs
  const read = readEvidence(evidence)
  const { checkpoint, proof } = read
  const log = checkpoint.origin.split('/').at(-1) ?? ''
  const own = opening && (await leafOf(opening, log))
  const leaf = own ?? read.leaf
  if (leaf === null) throw new Error('nothing to check')
  const isRecord = own !== null && (read.leaf === null || same(own, read.leaf)) && named(opening?.record) === id
  const inTree = String(read.index) === index && (await includes(await leafHash(leaf), read.index, checkpoint, proof))
  const record =
    opening === null ? { what: 'record', outcome: /** @type {const} */ ('skipped') } : said('record', isRecord)
  return { checks: [record, said('tree', inTree), await signature(checkpoint, vkeys)], checkpoint }
}

/** The id a record says it has. @param {string | undefined} record */
const named = (record) => {
  try {
    return /** @type {{ id?: unknown }} */ (JSON.parse(record ?? '')).id
  } catch {
    return undefined
  }
}

/**
 * Whether the log only grew between the state that was kept and one that was shown now.
 *
 * @param {string} note @param {Checkpoint} now @param {readonly string[]} vkeys @param {string} address
 * @returns {Promise<Check[]>}
 */
export const keptChecks = async (note, now, vkeys, address) => {
  const { readCheckpoint, grew, fromBase64 } = await proofs
  const kept = readable(() => readCheckpoint(note.replaceAll('\r\n', '\n')))
  if (kept === null) return [said('kept-unreadable', false)]
  if (kept.origin !== now.origin) return [said('kept-other-log', false)]
  const { outcome } = await signature(kept, vkeys)
  const [earlier, later] = kept.size <= now.size ? [kept, now] : [now, kept]
  const answer = await fetch(`${address}?from=${earlier.size}&to=${later.size}`)
  if (answer.status === 404) return [{ what: 'kept-signature', outcome }, said('kept-shorter', false)]
  const lines = /** @type {{ proof: string[] }} */ (await answer.json()).proof
  return [{ what: 'kept-signature', outcome }, said('kept', await grew(earlier, later, lines.map(fromBase64)))]
}

/** @template T @param {() => T} read @returns {T | null} */
const readable = (read) => {
  try {
    return read()
  } catch {
    return null
  }
}

/** Whether a text is a key of a log. @param {string} vkey */
export const isKey = async (vkey) => (await (await keys).readKey(vkey)) !== null
