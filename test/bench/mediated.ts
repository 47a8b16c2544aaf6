import { openLog } from '../../src/audit/log.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { SourceRequest } from '../../src/sources/source-contract-schema.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { z } from 'zod'
import { operator } from '../helpers/register-room.ts'
import { connections, openAsking, persons } from './asking.ts'
import { alternating, rounds, say, seconds, title } from './figures.ts'
import { sayLoads } from './loads.ts'
import { proxyRoute } from './proxy-route.ts'
import { inSetting } from './setting.ts'
import { startSourceProcess } from './source-process.ts'

/**
 * The whole mediated request (decide, record, fetch from a local source, decide again, record, release) beside a bare proxy of
 * the same source (docs/decisions/0041).
 */
await inSetting(async (setting) => {
  const source = await startSourceProcess(setting.t)
  const [question] = (z.globalRegistry.get(SourceRequest)?.examples ?? []) as SourceRequest[]
  const { load, env, once } = await openAsking(setting, [proxyRoute(source, question!)])
  const { app } = setting.database
  const log = openLog({ db: app })
  const box = credentials(loadKeyRing(env['CONNECTOR_KEY_FILE'] ?? ''))
  await register({ db: app, credentials: box, record: log.appendIn }).setConnector(
    operator(),
    '9901',
    organisations.wmoDepartment.oin,
    { baseUrl: source.url, credential: source.credential, allowPrivateAddress: true },
  )
  await log.close()

  const [given, passed] = [JSON.stringify(await once('data-requests')), JSON.stringify(await once('bench-proxied'))]
  if (![given, passed].every((answer) => answer.includes('Voorbeeldstraat 3')))
    throw new Error(`No data came: ${given} ${passed}`)

  title(
    'The mediated request beside a bare proxy of the same source',
    `${connections} connections, ${persons} warm persons, durable commits, source in a process of its own; medians of ${rounds} alternating runs of ${seconds} s`,
  )
  const runs = await alternating({
    mediated: () => load('data-requests', true),
    proxied: () => load('bench-proxied', true),
  })
  const mediated = sayLoads('decided, fetched, released, both recorded', runs.mediated)
  const proxied = sayLoads('same edge and client, proxied', runs.proxied)
  say('ratio', (mediated / proxied).toFixed(2))
})
