import t from 'tap'
import { administer } from '../../src/commands/administer.ts'
import { readAdminLine } from '../../src/commands/admin-line.ts'
import { Oin } from '../../src/http/wire.ts'
import { localDate } from '../../src/sample/local-date.ts'
import { joining, oins, operator, recordsOf, registerSetting } from '../helpers/register-room.ts'

const today = localDate()
const line = (...words: readonly string[]) => readAdminLine(['participant', 'access', ...words], today)

t.test(
  'the operator sets how a participant calls, and takes it back; each change is recorded, none twice',
  async (t) => {
    const { changes, reads, app, owner, log } = await registerSetting(t)
    await changes.addParticipant(operator(), joining(oins.school, 'school'))
    const moment = { at: new Date().toISOString(), localDate: today }
    const parts = { db: app, reads, changes, record: log.appendIn, rules: () => undefined }
    const run = (...words: readonly string[]) => administer(parts, line(...words), moment, 'tester')
    const stands = async () => {
      const [row] = await owner.selectFrom('participants').selectAll().where('oin', '=', oins.school).execute()
      return [row?.sender_constraint, row?.calls_per_minute]
    }
    t.strictSame(await stands(), [null, null], 'as the gateway says for all')
    t.match(await run(oins.school, '--sender-constraint', 'mtls'), /was set/)
    t.match(await run(oins.school, '--calls-per-minute', '1200'), /was set/)
    t.strictSame(await stands(), ['mtls', 1200], 'one leaves the other alone')
    t.match(await run(oins.school, '--sender-constraint', 'mtls', '--calls-per-minute', '1200'), /stands so already/)
    t.match(await run(oins.school, '--sender-constraint', 'none', '--calls-per-minute', 'default'), /was set/)
    t.strictSame(await stands(), ['none', null], 'the operator can ask less')
    await t.rejects(run(oins.other, '--sender-constraint', 'dpop'), { code: 'not-found' })

    const recorded = (await recordsOf(owner, '0000')).filter(
      ({ operation }) => operation === 'admin.participant-access',
    )
    t.strictSame(
      recorded.map(({ details }) => details),
      [
        { change: 'access-set', oin: oins.school, senderConstraint: 'mtls', callsPerMinute: null },
        { change: 'access-set', oin: oins.school, senderConstraint: 'mtls', callsPerMinute: 1200 },
        { change: 'access-set', oin: oins.school, senderConstraint: 'none', callsPerMinute: null },
      ],
    )
  },
)

t.test('a line that says nothing, or something else, is refused', async (t) => {
  t.throws(() => line(oins.school), /is needed/)
  t.throws(() => line(oins.school, '--sender-constraint', 'both'), /none, either, dpop, mtls or default/)
  for (const calls of ['0', '-1', '1e3', '1000001', 'many'])
    t.throws(() => line(oins.school, `--calls-per-minute=${calls}`), /whole number/, calls)
  t.throws(() => line('123', '--sender-constraint', 'dpop'), /OIN/)
})

t.test('an OIN has twenty positions and one of the prefixes that are given out', async (t) => {
  const given = ['01', '02', '03', '04', '06', '07', '08', '09', '10', '99']
  for (let number = 0; number < 100; number += 1) {
    const prefix = String(number).padStart(2, '0')
    const oin = `000000${prefix}123456789000`
    t.equal(Oin.safeParse(oin).success, given.includes(prefix), prefix)
    t.notOk(Oin.safeParse(oin.slice(1)).success, 'nineteen')
    t.notOk(Oin.safeParse(`${oin}0`).success, 'twenty-one')
  }
  t.notOk(Oin.safeParse('0000010312345678 000').success, 'other zeros, or a space')
})
