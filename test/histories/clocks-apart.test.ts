import t from 'tap'
import { key, testGateway } from '../helpers/gateway.ts'
import { anotherGateway } from '../exchange/another-gateway.ts'
import { agreed, ask, consent, good, question, withdraw } from '../exchange/scene.ts'

/**
 * Two gateways whose clocks differ, and calls one after the other: which came first is what the log says, whatever the
 * clocks say. Found by the history of withdrawals.test.ts, where two calls overlap and the later one is recorded first.
 */
const gateway = await testGateway(t)
const { sample } = gateway
const halfAMinute = 30_000
const ahead = await anotherGateway(t, gateway, { now: () => new Date(Date.now() + halfAMinute) })
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()

t.test('a withdrawal binds, also where the consent before it was recorded by a clock that runs ahead', async (t) => {
  const { body, personId } = await agreed(ahead, sample.family(0).youth)
  t.equal((await good(ask(gateway.as('local-team'), body))).status, 'partially-delivered')
  await good(withdraw(gateway.as('local-team'), personId, ago(90)))
  for (const { as } of [gateway, ahead]) {
    const told = await good(ask(as('local-team'), body))
    t.match(told, { status: 'denied', decisions: [{ reasons: [{ code: 'CONSENT_WITHDRAWN' }] }] })
  }
})

t.test('a consent counts, also where the withdrawal before it was recorded by a clock that runs ahead', async (t) => {
  const { body, caseId, personId } = await agreed(gateway, sample.family(1).youth)
  await good(withdraw(ahead.as('local-team'), personId, ago(120)))
  const team = gateway.as('local-team')
  t.equal((await good(ask(team, body))).status, 'denied')
  const self = { person: { personId }, capacity: 'self', layer: 'secrecy' } as never
  const { standing } = await good(
    team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, [self]) }),
  )
  t.match(standing, { state: 'incomplete', missing: [{ capacity: 'parent' }, { capacity: 'parent' }] }, 'as it is seen')
  const again = question(caseId, [{ personId }])
  for (const { as } of [gateway, ahead])
    t.equal((await good(ask(as('local-team'), again))).status, 'partially-delivered')
})
