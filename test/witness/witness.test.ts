import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { complete, emptyEdge, grow, rootOf } from '../../src/tlog/edge.ts'
import { growthFile } from '../../src/tlog/growth-file.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import { parseNote, parseSignature } from '../../src/tlog/note.ts'
import { parseVkey, signerOf, timeOfCosignature } from '../../src/tlog/note-key.ts'
import { consistencyProof } from '../../src/tlog/proofs.ts'
import { askWitness } from '../../src/witness/ask-witness.ts'
import { witness } from '../../src/witness/witness.ts'
import { witnessServer } from '../../src/witness/witness-server.ts'
import { witnessState } from '../../src/witness/witness-state.ts'

const log = signerOf('deelpoort.example/tlog/log-a', 'ed25519', Buffer.alloc(32, 1))
const stranger = signerOf(log.name, 'ed25519', Buffer.alloc(32, 2))
const elsewhere = signerOf('elsewhere.example/tlog/log-a', 'ed25519', Buffer.alloc(32, 1))
const key = signerOf('witness.example', 'cosignature', Buffer.alloc(32, 3))
const leaves = Array.from({ length: 300 }, (_, at) => leafHash(Buffer.from(String(at))))
const others = leaves.map((leaf) => leafHash(leaf))
const now = Date.UTC(2026, 10, 26)

const rootOver = (part: readonly Buffer[], size: number): Buffer => rootOf(grow(emptyEdge, part.slice(0, size)).edge)
const note = (size: number, by = log, part = leaves): string => signCheckpoint(by, { size, root: rootOver(part, size) })
const proofOf = (old: number, size: number, part = leaves): Promise<readonly Buffer[]> =>
  consistencyProof(
    async (height, index) => complete(part.slice(index * 2 ** height, (index + 1) * 2 ** height)),
    old,
    size,
  )
const body = async (old: number, size: number, part = leaves): Promise<string> =>
  growthFile({ old, proof: await proofOf(old, size, part), checkpoint: note(size, log, part) })
const made = (folder = mkdtempSync(join(tmpdir(), 'deelpoort-witness-'))) =>
  witness({ key, logs: [parseVkey(log.vkey)], state: witnessState(folder), now: () => now })

t.test('it cosigns what grows, first from nothing, with its own moment over the same text', async (t) => {
  const { addCheckpoint } = made()
  for (const [old, size] of [
    [0, 5],
    [5, 5],
    [5, 256],
    [256, 300],
  ] as const) {
    const answer = await addCheckpoint(await body(old, size))
    t.match(answer, { status: 200, type: 'text/plain; charset=utf-8' }, `${old} to ${size}: ${answer.text}`)
    const line = parseSignature(answer.text.trimEnd())
    t.ok(parseVkey(key.vkey).verifies(parseNote(note(size)).text, line.bytes))
    t.equal(timeOfCosignature(line), now / 1000)
  }
})

t.test('each refusal of the standard', async (t) => {
  const { addCheckpoint } = made()
  const status = async (text: string | Promise<string>) => (await addCheckpoint(await text)).status
  t.equal(await status('nothing'), 400)
  t.equal(await status(`${await body(0, 5)}more`), 400)
  t.equal(await status((await body(0, 5)).replace('old 0', 'old 00')), 400)
  t.equal(await status(growthFile({ old: 0, proof: [], checkpoint: note(5, elsewhere) })), 404)
  t.equal(await status(growthFile({ old: 0, proof: [], checkpoint: note(5, stranger) })), 403)
  t.equal(await status(growthFile({ old: 0, proof: [leaves[0]!], checkpoint: note(5) })), 422)
  t.match(await addCheckpoint(await body(3, 5)), { status: 409, type: 'text/x.tlog.size', text: '0\n' })
  t.equal(await status(body(0, 5)), 200)
  t.equal(await status(growthFile({ old: 9, proof: [], checkpoint: note(5) })), 400)
  t.match(await addCheckpoint(await body(0, 9)), { status: 409, type: 'text/x.tlog.size', text: '5\n' })
  t.match(await addCheckpoint(growthFile({ old: 5, proof: [], checkpoint: note(5, log, others) })), {
    status: 409,
    text: '5\n',
  })
  t.equal(await status(growthFile({ old: 5, proof: [], checkpoint: note(9) })), 422)
  t.equal(await status(body(5, 9, others)), 422, 'a fork, signed by the log itself')
  t.equal(await status(body(5, 9)), 200, 'the log as it was goes on')
  t.match(await addCheckpoint(await body(5, 7)), { status: 409, text: '9\n' }, 'and never back')
})

t.test('what it cosigned it knows after a restart', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-witness-'))
  await made(folder).addCheckpoint(await body(0, 5))
  const again = made(folder)
  t.match(await again.addCheckpoint(await body(0, 9, others)), { status: 409, text: '5\n' })
  t.equal((await again.addCheckpoint(await body(5, 9, others))).status, 422)
  t.equal((await again.addCheckpoint(await body(5, 9))).status, 200)
  t.equal(readdirSync(folder).length, 1, 'one file, no drafts')
})

t.test('two at once: one is cosigned, the other told where it stands', async (t) => {
  const { addCheckpoint } = made()
  await addCheckpoint(await body(0, 5))
  const both = await Promise.all([addCheckpoint(await body(5, 8)), addCheckpoint(await body(5, 9, leaves))])
  t.strictSame(
    both.map(({ status }) => status),
    [200, 409],
  )
})

t.test('what cannot be kept is not cosigned', async (t) => {
  const full = { read: async () => null, write: async () => Promise.reject(new Error('no space left')) }
  const { addCheckpoint } = witness({ key, logs: [log], state: full, now: () => now })
  await t.rejects(addCheckpoint(await body(0, 5)), /no space/)
})

t.test('over HTTP, and as a gateway asks it', async (t) => {
  const server = witnessServer(made(), () => undefined)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const named = { url, key: parseVkey(key.vkey) }
  const asked = async (old: number, size: number, part = leaves) => ({
    old,
    proof: await proofOf(old, size, part),
    checkpoint: note(size, log, part),
  })
  t.match(await askWitness(named, await asked(0, 5)), {
    kind: 'cosigned',
    line: /^\u2014 witness\.example /,
    at: new Date(now),
  })
  t.match(await askWitness(named, await asked(0, 9)), { kind: 'knows', size: 5 })
  t.match(await askWitness(named, await asked(5, 9, others)), { kind: 'refused', why: 'status 422' })
  const other = signerOf('witness.example', 'cosignature', Buffer.alloc(32, 9))
  t.match(await askWitness({ url, key: other }, await asked(5, 9)), {
    kind: 'refused',
    why: 'no cosignature of its key',
  })
  t.match(await askWitness({ ...named, url: 'http://127.0.0.1:1' }, await asked(5, 9)), {
    kind: 'refused',
    why: 'no answer',
  })
  t.equal((await fetch(`${url}/add-checkpoint`)).status, 405)
  t.equal((await fetch(url)).status, 404)
  t.equal((await fetch(`${url}/add-checkpoint`, { method: 'POST', body: 'x'.repeat(70_000) })).status, 413)
})
