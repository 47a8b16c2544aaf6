import pg from 'pg'
import { client, type Client } from '../../src/client/client.ts'
import type { Db } from '../../src/store/database.ts'
import { derivedUrls } from '../../src/store/logins.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { agreed, consent, good, openCase, question, type Question } from '../exchange/scene.ts'
import { key } from '../../src/client/client.ts'
import { gatewaySettings, registerSample } from '../helpers/gateway.ts'
import { type Sample, startSample } from '../helpers/sample.ts'
import { databaseUrl } from '../helpers/template.ts'
import type { Built } from './built.ts'

/** What the gateways of a run stand on. */
export interface Setting {
  readonly ownerUrl: string
  readonly sample: Sample
  readonly env: Readonly<Record<string, string>>
}

type Ends = { readonly teardown: (end: () => unknown) => void }

/** A database of its own, migrated by the command; the sample municipality on sockets, with who takes part in it. */
export const setUp = async (t: Ends, server: string, built: Built): Promise<Setting> => {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query('CREATE DATABASE chaos').finally(() => admin.end())
  const ownerUrl = databaseUrl(server, 'chaos')
  const migrated = await built.command('migrate', [], { DATABASE_URL: ownerUrl })
  if (migrated.code !== 0) throw new Error(`migrate: ${migrated.said}`)
  const { app: appUrl, verify: verifyUrl } = derivedUrls(ownerUrl)
  const sample = await startSample(t)
  const env: Record<string, string> = { ...gatewaySettings({ appUrl, verifyUrl }, sample), ...settings }
  const app: Db = openDatabase({ url: appUrl, name: 'deelpoort chaos', max: 1 })
  await registerSample(app, sample, env['CONNECTOR_KEY_FILE'] ?? '').finally(() => app.destroy())
  return { ownerUrl, sample, env }
}

/** Short leases, so that what a killed gateway left can be closed soon; no limit of calls. */
const settings = {
  LEASE_SECONDS: '5',
  SOURCE_TIMEOUT_MS: '2000',
  BRP_TIMEOUT_MS: '1000',
  RATE_LIMIT_PER_MINUTE: '1000000',
}

/** Questions of the local team, by what becomes of them. */
export interface Questions {
  /** Data is given of one person. */
  readonly one: Question
  /** Data is given of two persons at once: two decisions and two releases, each all or none. */
  readonly two: Question
  /** Refused: a decision and nothing else. */
  readonly refused: Question
}

/** A case in which everybody said yes, made through a gateway as any system would. */
export const questionsFor = async (url: string, sample: Sample): Promise<Questions> => {
  const as = (name: string): Client => client({ baseUrl: `${url}/v1`, token: () => sample.tokenFor(name) })
  const team = as('local-team')
  const { body: one } = await agreed({ as }, sample.family(0).youth)
  const people = [sample.family(1).youth, sample.family(2).youth]
  const caseId = await openCase({ as }, people)
  const persons: { personId: string }[] = []
  for (const { bsn } of people) {
    const { decisions } = await good(team.POST('/advice', { body: question(caseId, [{ bsn }]) }))
    const { personId, missing } = decisions[0]!
    await good(team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, missing) }))
    persons.push({ personId })
  }
  const two = question(caseId, persons)
  return { one, two, refused: { ...one, purpose: 'case-conference' } }
}
