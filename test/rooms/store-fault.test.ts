import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { problemOf } from '../../src/http/problem-of.ts'
import type { Trx } from '../../src/store/database.ts'
import { faultOf } from '../../src/store/fault.ts'
import { forgetfulSettings } from '../../src/store/forgetful.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'

t.test('of a database error only code and constraint are left', async (t) => {
  const error = Object.assign(new Error('duplicate key: (bsn)=(999990342)'), {
    code: '23505',
    constraint: 'persons_pkey',
    detail: 'Key (bsn)=(999990342) already exists.',
  })
  t.same(faultOf(error), { code: '23505', constraint: 'persons_pkey' })
  t.same(faultOf(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })), { code: 'ECONNREFUSED', constraint: null })
  t.same(faultOf(new Error('999990342')), { code: 'unknown', constraint: null })
  t.same(faultOf(null), { code: 'unknown', constraint: null })
  t.same(faultOf({ code: 'Key (bsn)', constraint: 'a value with spaces' }), { code: 'unknown', constraint: null })
})

t.test('a transaction whose connection the server ended is told as unavailable, not as a fault of ours', async (t) => {
  const { app, owner } = await testDatabase(t)
  const cut = (after: (trx: Trx) => Promise<unknown>) =>
    inMunicipality(app, '9901', async (trx) => {
      const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(trx)
      await sql`SELECT pg_terminate_backend(${rows[0]!.pid})`.execute(owner)
      await after(trx)
    }).catch((error: unknown) => problemOf(error).code)
  t.equal(
    await cut((trx) => sql`SELECT 1`.execute(trx)),
    'unavailable',
    'the next statement fails, and then the rollback',
  )
  const later = async (trx: Trx) => {
    await sleep(100)
    return sql`SELECT 1`.execute(trx)
  }
  t.equal(await cut(later), 'unavailable', 'also where the driver knows it already')
  t.equal(await inMunicipality(app, '9901', async () => 'again'), 'again')
  for (const code of ['25P03', '25P04', '57P01', '53100'])
    t.equal(problemOf(Object.assign(new Error('x'), { code })).code, 'unavailable', code)
})

t.test('a server that may lose what it committed is found out', async (t) => {
  const { owner, appUrl } = await testDatabase(t)
  const found = async (setting: 'on' | 'off'): Promise<boolean> => {
    const name = new URL(appUrl).pathname.slice(1)
    await sql.raw(`ALTER DATABASE ${name} SET synchronous_commit = ${setting}`).execute(owner)
    const db = openDatabase({ url: appUrl, name: 'deelpoort tests', max: 1 })
    return forgetfulSettings(db)
      .then((settings) => settings.includes('synchronous_commit'))
      .finally(() => db.destroy())
  }
  t.equal(await found('off'), true)
  t.equal(await found('on'), false)
})
