import { randomBytes } from 'node:crypto'
import t from 'tap'
import { dpopNonces } from '../../src/http/dpop-nonces.ts'

const minute = 60_000
const at = Date.parse('2026-11-20T12:00:00Z')

t.test('a nonce holds at least five minutes and at most ten, for every gateway with the key', async (t) => {
  const keys = [randomBytes(32)] as const
  const [here, there] = [dpopNonces(keys), dpopNonces(keys)]
  for (const offset of [0, 1, 4.99]) {
    const nonce = here.current(at + offset * minute)
    t.match(nonce, /^[A-Za-z0-9_-]{43}$/)
    t.ok(there.accepts(nonce, at + offset * minute), 'at once')
    t.ok(there.accepts(nonce, at + (offset + 5) * minute), 'five minutes later')
    t.notOk(there.accepts(nonce, at + (offset + 10) * minute), 'ten minutes later')
    t.ok(there.accepts(nonce, at + (offset - 1) * minute), 'by a gateway whose clock is behind')
  }
  t.not(here.current(at), here.current(at + 5 * minute), 'they change')
})

t.test('a new key makes nonces, the one before is still accepted, another is not', async (t) => {
  const [older, newer, other] = [randomBytes(32), randomBytes(32), randomBytes(32)]
  const both = dpopNonces([newer, older])
  t.ok(both.accepts(dpopNonces([older]).current(at), at))
  t.equal(both.current(at), dpopNonces([newer]).current(at))
  t.notOk(both.accepts(dpopNonces([other]).current(at), at))
  for (const nonsense of [undefined, null, 7, '', 'A'.repeat(43), 'A'.repeat(44), {}])
    t.notOk(both.accepts(nonsense, at))
})
