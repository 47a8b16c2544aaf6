// @ts-check
/**
 * What of an exchange can be checked in the browser: the evidence of each entry, which witnesses saw it, and that the log only grew since
 * a state that was kept.
 *
 * @typedef {'ok' | 'failed' | 'skipped' | 'note'} Outcome `note`: what is to be known, and is neither right nor wrong
 * @typedef {{ what: string, outcome: Outcome, with?: Readonly<Record<string, string | number | Date>> }} Check `what`: a name of a
 *   sentence that the page gives; `with`: what is filled in
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

/**
 * Which of these witnesses saw a state of the log, how many there are that share neither name nor key, and when; what is not theirs
 * is named.
 *
 * @param {Checkpoint} state @param {readonly string[]} vkeys @returns {Promise<Check[]>}
 */
export const witnessChecks = async (state, vkeys) => {
  const { wordsOfWitnesses, strangers } = await keys
  const { size } = state
  const unknown = (await strangers(state, vkeys)).map((name) => note('witness-unknown', { name }))
  if (vkeys.length === 0) return [note('no-witnesses', {}), ...unknown]
  const words = await wordsOfWitnesses(state, vkeys)
  if (words === null) return [{ what: 'witnesses', outcome: 'skipped', with: { size } }, ...unknown]
  const saw = words.filter(({ said }) => said === 'saw')
  const count = Math.min(...[saw.map(({ name }) => name), saw.map(({ raw }) => raw)].map((each) => new Set(each).size))
  const each = words.map(({ name, said, at }) => {
    if (said === 'saw') return { what: 'witness', outcome: /** @type {const} */ ('ok'), with: { name, at: at ?? '' } }
    if (said === 'silent') return note('witness-silent', { name })
    return { what: 'witness', outcome: /** @type {const} */ ('failed'), with: { name } }
  })
  const outcome = count === 0 ? /** @type {const} */ ('skipped') : /** @type {const} */ ('ok')
  const what = ['witnesses-none', 'witnesses-one'][count] ?? 'witnesses'
  return [{ what, outcome, with: { count, size } }, ...each, ...unknown]
}

/** @param {string} what @param {Readonly<Record<string, string | number | Date>>} words @returns {Check} */
const note = (what, words) => ({ what, outcome: 'note', with: words })

/** @template T @param {() => T} read @returns {T | null} */
const readable = (read) => {
  try {
    return read()
  } catch {
    return null
  }
}

/** Whether a text is a key of a log, or of a witness. @param {string} vkey @param {'log' | 'witness'} of */
export const isKey = async (vkey, of) => {
  const { kinds, readKey } = await keys
  return (await readKey(vkey, kinds[of])) !== null
}
