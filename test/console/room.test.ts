import { fastify } from 'fastify'
import { sql } from 'kysely'
import t from 'tap'
import { consoleRoom } from '../../src/console/console.ts'
import { page } from '../../src/console/page-config.ts'
import type { Area } from '../../src/console/area.ts'
import { testConsole } from '../helpers/console.ts'

t.test('a page about persons without a look in the log is never sent, nor read where the log is down', async (t) => {
  let isDown = false
  let reads = 0
  const looks: unknown[] = []
  const area: Area = {
    place: null,
    routes:
      ({ desk }) =>
      async (app) => {
        app.get('/forgets', page('forgets', ['audit'], { shows: 'persons' }), async () => {
          reads += 1
          return 'Jansen'
        })
        app.get('/looks', page('looks', ['audit'], { shows: 'persons' }), async (request) => {
          await desk.look(request, { persons: ['p'], why: 'complaint' })
          return 'Jansen'
        })
        app.get('/nobody', page('nobody', ['audit'], { shows: 'nothing' }), async () => 'twelve')
      },
  }
  const room = consoleRoom({
    areas: [area],
    nameOf: async () => null,
    namesIn: () => Promise.reject(new Error('not asked')),
    ready: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve()),
    record: async (_call, look) => void looks.push(look),
  })
  const app = fastify()
  const caller = { organisation: '1', municipalities: ['9901'], scopes: ['audit'] }
  app.decorateRequest('caller', {
    getter() {
      return caller as never
    },
  })
  app.decorateRequest('call', {
    getter() {
      return { caller } as never
    },
  })
  await app.register(room.routes({ show: (_request, reply) => reply, csrf: () => '' }))
  const forgets = await app.inject('/forgets')
  t.equal(forgets.statusCode, 500)
  t.notMatch(forgets.body, /Jansen/)
  t.match(await app.inject('/looks'), { statusCode: 200, body: 'Jansen' })
  t.match(looks, [{ municipality: '9901', persons: ['p'], why: 'complaint' }])
  t.match(await app.inject('/nobody'), { statusCode: 200, body: 'twelve' })
  isDown = true
  reads = 0
  t.equal((await app.inject('/forgets')).statusCode, 500)
  t.equal(reads, 0, 'nothing was read')
  t.match(await app.inject('/nobody'), { statusCode: 200 })
})

t.test('the console has a login of its own, which writes nothing', async (t) => {
  const g = await testConsole(t)
  const granted = await sql<{ what: string }>`
    SELECT table_name || ' ' || privilege_type AS what FROM information_schema.role_table_grants
    WHERE grantee = 'deelpoort_console' AND privilege_type <> 'SELECT'`.execute(g.owner)
  t.same(granted.rows, [])
  const me = await g.enter('privacy-1')
  t.equal((await me.get('/health/ready')).status, 200)
})
