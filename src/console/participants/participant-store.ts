import { agreementStore } from '../../participants/agreement-store.ts'
import { ConnectorSettings } from '../../participants/connector-schema.ts'
import { leavingOf } from '../../participants/leaving-store.ts'
import type { SuspensionView, TerminationView } from '../../participants/leaving-schema.ts'
import type { Agreement, SenderConstraint } from '../../participants/participant.ts'
import { stopStore, type KeptStop } from '../../participants/stop-store.ts'
import type { Db, Trx } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** A designation or mandate by which it may do a task (domain.md B.4). */
export interface ShownMandate {
  readonly law: string
  readonly article: string
  readonly task: string
  readonly from: string
  readonly until: string | null
  readonly decision: string
}

/** How it is asked as a source: nothing secret, only that there is one and since when. */
export interface ShownConnector {
  readonly baseUrl: string
  readonly allowPrivateAddress: boolean
  readonly authentication: 'none' | 'credential' | 'oauth'
  /** Client id and algorithm of OAuth; null: another way. */
  readonly oauth: { readonly clientId: string; readonly algorithm: string; readonly tokenEndpoint: string } | null
  readonly certificate: string | null
  readonly mapped: readonly string[]
  readonly inbox: boolean
  readonly changedAt: Date
}

/** One participant as officers see it. */
export interface ShownParticipant {
  readonly oin: string
  readonly name: string
  readonly kind: string
  readonly senderConstraint: SenderConstraint | null
  readonly callsPerMinute: number | null
  /** Newest first. */
  readonly agreements: readonly Agreement[]
  readonly mandates: readonly ShownMandate[]
  readonly callBackNumbers: readonly string[]
  readonly suspensions: readonly SuspensionView[]
  readonly terminations: readonly TerminationView[]
  readonly stops: readonly KeptStop[]
  readonly connector: ShownConnector | null
}

/** A participant of this municipality, today, before or later; null: there is none. On the login of the pages. */
export const findParticipant = async (db: Db, municipality: string, oin: string): Promise<ShownParticipant | null> => {
  const agreements = await agreementStore(db).of(oin, [municipality])
  const row = await db
    .selectFrom('participants')
    .select(['oin', 'name', 'kind', 'sender_constraint as senderConstraint', 'calls_per_minute as callsPerMinute'])
    .where('oin', '=', oin)
    .executeTakeFirst()
  if (row === undefined || agreements.length === 0) return null
  const numbers = await db
    .selectFrom('call_back_numbers')
    .select('number')
    .where('oin', '=', oin)
    .orderBy('number')
    .execute()
  const { suspensions, terminations } = await leavingOf(db, oin, [municipality])
  const here = await inMunicipality(db, municipality, async (trx) => ({
    stops: (await stopsIn(trx, municipality)).filter(concerns(oin)),
    connector: await connectorOf(trx, municipality, oin),
  }))
  return {
    ...{ ...row, ...here, agreements: agreements.toReversed(), mandates: await mandatesOf(db, municipality, oin) },
    ...{ callBackNumbers: numbers.map(({ number }) => number), suspensions, terminations },
  }
}

const mostStops = 1000

/** A stop of the organisation, of it as a source, or of one of its people. */
const concerns =
  (oin: string) =>
  ({ kind, subject, organisation }: KeptStop): boolean =>
    organisation === oin || ((kind === 'participant' || kind === 'source') && subject === oin)

const mandatesOf = (db: Db, municipality: string, oin: string): Promise<readonly ShownMandate[]> =>
  db
    .selectFrom('mandates')
    .select(['law', 'article', 'task', 'valid_from as from', 'valid_until as until', 'decision_reference as decision'])
    .where('municipality', '=', municipality)
    .where('oin', '=', oin)
    .orderBy('valid_from', 'desc')
    .execute()

const connectorOf = async (trx: Trx, municipality: string, oin: string): Promise<ShownConnector | null> => {
  const row = await trx
    .selectFrom('connectors')
    .select(['base_url', 'allow_private_address', 'settings', 'changed_at', 'holds_credential'])
    .where('municipality', '=', municipality)
    .where('oin', '=', oin)
    .executeTakeFirst()
  if (row === undefined) return null
  const { oauth, tls, mapping, inbox } = ConnectorSettings.parse(row.settings)
  return {
    ...{ baseUrl: row.base_url, allowPrivateAddress: row.allow_private_address, changedAt: row.changed_at },
    authentication: oauth !== undefined ? 'oauth' : row.holds_credential ? 'credential' : 'none',
    oauth:
      oauth === undefined
        ? null
        : { clientId: oauth.clientId, algorithm: oauth.algorithm, tokenEndpoint: oauth.tokenEndpoint },
    certificate: tls?.certificate ?? null,
    mapped: Object.keys(mapping?.categories ?? {}),
    inbox: inbox ?? false,
  }
}

/** Every stop of a municipality, newest first; of one about a person not whom it is about. */
export const listStops = (db: Db, municipality: string): Promise<readonly KeptStop[]> =>
  inMunicipality(db, municipality, (trx) => stopsIn(trx, municipality))

const stopsIn = async (trx: Trx, municipality: string): Promise<readonly KeptStop[]> =>
  (await stopStore(trx, municipality).page(null, mostStops))
    .map((stop) => (stop.kind === 'person' ? { ...stop, subject: '' } : stop))
    .toReversed()
