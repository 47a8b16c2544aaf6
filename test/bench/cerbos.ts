import { statSync } from 'node:fs'
import { loadPolicies } from '../../src/policy/policies.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { connections, loadOf, openAsking, persons } from './asking.ts'
import { cerbosPolicy } from './cerbos-policy.ts'
import { startCerbos } from './cerbos-server.ts'
import { alternating, rounds, say, seconds, title } from './figures.ts'
import { sayLoads } from './loads.ts'
import { inSetting } from './setting.ts'

/** What advice is asked, with every fact on which the tables decide. */
const equivalent = (id: string, token: string): string =>
  JSON.stringify({
    requestId: id,
    principal: {
      id: organisations.debtHelp.oin,
      roles: ['organisation'],
      attr: { kind: organisations.debtHelp.kind, active: true },
    },
    resources: [
      {
        actions: ['contact'],
        resource: {
          kind: 'person',
          id,
          attr: {
            ...{
              purpose: 'debt-help',
              sourceKind: organisations.wmoDepartment.kind,
              sourceActive: true,
              direction: 'ask',
            },
            ...{ said: ['alternatives'], why: true, phase: 'none', consented: false, withdrawn: false },
            ...{ found: true, sealed: false, restricted: false, deceased: false },
          },
        },
      },
    ],
    auxData: { jwt: { token, keySetId: 'issuer' } },
  })

/**
 * Durable, authenticated advice beside Cerbos (its real binary) that is asked the equivalent question over HTTP, with the same
 * token to verify and its local audit log on. It is handed every fact that the gateway looks up.
 */
await inSetting(async (setting) => {
  const { sample, token, known, load } = await openAsking(setting)
  const { tables } = loadPolicies('policies').of('9901')
  title(
    'Advice beside Cerbos',
    `${connections} connections, ${persons} warm persons; medians of ${rounds} alternating runs of ${seconds} s; Cerbos logs access and decisions to a file`,
  )
  const cerbos = await startCerbos(setting.folder, cerbosPolicy(tables, 'debt-help'), sample.issuer.jwksUrl).catch(
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  )
  if (typeof cerbos === 'string') return say('Cerbos', `cannot be run here: ${cerbos}`)
  setting.t.teardown(cerbos.stop)
  const path = '/api/check/resources'
  const questions = known.map((id) => ({ path, body: equivalent(id, token) }))
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${cerbos.url}${path}`, { method: 'POST', headers, body: questions[0]?.body ?? '' })
  const { results } = (await answer.json()) as { results?: { actions: Record<string, string> }[] }
  if (results?.[0]?.actions['contact'] !== 'EFFECT_ALLOW') throw new Error(`Cerbos says ${JSON.stringify(results)}`)

  const runs = await alternating({
    advice: () => load('advice'),
    cerbos: () => loadOf(cerbos.url, headers, questions),
  })
  const advice = sayLoads('advice, recorded durably', runs.advice)
  const other = sayLoads('Cerbos, audit log in a file', runs.cerbos)
  say('its audit log', `${Math.round(statSync(cerbos.auditLog).size / 1024)} kB`)
  say(
    'advice / Cerbos',
    `${(advice / other).toFixed(2)} (aim: ahead, 1.00 or more): ${advice >= other ? 'holds' : 'misses'}`,
  )
})
