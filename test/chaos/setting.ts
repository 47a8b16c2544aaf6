import pg from 'pg'
import { client, key, type Client } from '../../src/client/client.ts'
import type { Db } from '../../src/store/database.ts'
import { derivedUrls } from '../../src/store/logins.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { item } from '../exchange/odd-source.ts'
import { agreed, consent, good, localTeam, openCase, question, type Question } from '../exchange/scene.ts'
import { gatewaySettings, registerSample } from '../helpers/gateway.ts'
import { type Sample, startSample } from '../helpers/sample.ts'
import { databaseUrl } from '../helpers/template.ts'
import { startMixedParties } from '../mixed/parties.ts'
import { registerProviders } from '../mixed/registered.ts'
import { providerOf, type Way, ways, weigher } from '../mixed/ways.ts'
import type { Built } from './built.ts'
import type { Random } from './random.ts'

/** What the gateways of a run stand on. */
export interface Setting {
  readonly ownerUrl: string
  readonly verifyUrl: string
  readonly sample: Sample
  readonly env: Readonly<Record<string, string>>
}

type Ends = { readonly teardown: (end: () => unknown) => void }

/**
 * A database of its own, migrated by the command; the sample municipality on sockets, with who takes part in it, and sources
 * of every kind.
 */
export const setUp = async (t: Ends, server: string, built: Built, random: Random): Promise<Setting> => {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query('CREATE DATABASE chaos').finally(() => admin.end())
  const ownerUrl = databaseUrl(server, 'chaos')
  const migrated = await built.command('migrate', [], { DATABASE_URL: ownerUrl })
  if (migrated.code !== 0) throw new Error(`migrate: ${migrated.said}`)
  const { app: appUrl, verify: verifyUrl } = derivedUrls(ownerUrl)
  const sample = await startSample(t, [weigher])
  const luck = () => random.between(0, 1)
  const parties = await startMixedParties(t, { answer: () => ({ items }), slowMs: 600, luck })
  const plain = gatewaySettings({ appUrl, verifyUrl }, sample)
  const env: Record<string, string> = { ...plain, ...settings, ...parties.settings }
  const keyFile = env['CONNECTOR_KEY_FILE'] ?? ''
  const app: Db = openDatabase({ url: appUrl, name: 'deelpoort chaos', max: 1 })
  try {
    await registerSample(app, sample, keyFile)
    await registerProviders(app, parties, keyFile)
  } finally {
    await app.destroy()
  }
  return { ownerUrl, verifyUrl, sample, env }
}

/** What the sources of every kind say, whoever is asked about. */
export const items = [
  item({ category: 'involvement', values: [{ organisation: 'Jeugdhulp De Voorbeeldboom' }] }),
  item({ category: 'youth-help', values: [{ goals: 'Elke week gitaarles.' }] }),
]

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
  /** The same of one person, of a source of each kind. */
  readonly mixed: readonly Question[]
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
  // A consent names five parties at most: two cases, in each of which half of the sources are asked.
  const [some, others] = [ways.filter((_, i) => i % 2 === 0), ways.filter((_, i) => i % 2 === 1)]
  const mixed = [...(await ofSources(as, sample, 3, some)), ...(await ofSources(as, sample, 4, others))]
  return { one, two, mixed, refused: { ...one, purpose: 'case-conference' } }
}

/** Everybody said yes to a child's data going between the team and these sources: the question to each of them. */
const ofSources = async (
  as: (name: string) => Client,
  sample: Sample,
  family: number,
  asked: readonly Way[],
): Promise<readonly Question[]> => {
  const { bsn } = sample.family(family).youth
  const sources = asked.map(providerOf)
  const about = (source: string, persons: Question['persons']) => ({
    ...question(caseId, persons),
    source: { oin: source, why: 'Deze aanbieder geeft nu de hulp.' },
  })
  const caseId = await openCase({ as }, [{ bsn } as never], { sources })
  const team = as('local-team')
  const { decisions } = await good(team.POST('/advice', { body: about(sources[0]!, [{ bsn }]) }))
  const { personId, missing } = decisions[0]!
  const said = consent(caseId, personId, missing)
  const parties = [localTeam.oin, ...sources]
  const body = { ...said, scope: { ...said.scope, sources: parties, recipients: parties } }
  await good(team.POST('/consents', { params: { header: key() }, body }))
  return sources.map((source) => about(source, [{ personId }]))
}
