import type { Config } from '../config.ts'
import { putOffOf } from '../consent/put-off.ts'
import { consentStore } from '../consent/consent-store.ts'
import { cancelling } from '../exchange/cancelling.ts'
import { dataRequestStore } from '../exchange/data-request-store.ts'
import { gatherStore } from '../exchange/gather-store.ts'
import { idempotencyStore } from '../exchange/idempotency-store.ts'
import { idempotent } from '../exchange/idempotent.ts'
import { retainUntil } from '../exchange/retaining.ts'
import { rendering } from '../exchange/rendering.ts'
import { resolveAsked } from '../exchange/resolve.ts'
import { runStore } from '../exchange/run-store.ts'
import { serving } from '../exchange/serving.ts'
import { momentOf } from '../http/moment.ts'
import type { NeutralIds } from '../http/neutral-ids.ts'
import type { Policies } from '../policy/policies.ts'
import { looksOf } from '../reviews/looks-store.ts'
import type { Keys, Rooms } from './rooms.ts'
import type { Db } from '../store/database.ts'
import type { Fault } from '../store/fault.ts'
import { faultOf } from '../store/fault.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { withoutPlace } from './source.ts'
import { deriveKey } from '../store/keys.ts'

/** What the exchange is wired from. */
export interface ExchangeParts {
  readonly config: Config
  readonly keys: Keys
  readonly db: Db
  readonly policies: Policies
  readonly rooms: Rooms
  /** Municipality code → neutral name of its log. */
  readonly logNames: ReadonlyMap<string, string>
  readonly neutral: NeutralIds
  readonly onFault: (fault: Fault) => void
  readonly now: () => Date
}

/** The exchange over the other rooms, and the keys by which repeats are known. */
export const serveExchange = (parts: ExchangeParts) => {
  const { config, keys, db, policies, rooms, logNames, neutral, onFault, now } = parts
  const { persons, participants, references, log } = rooms
  const secret = deriveKey(keys.idempotency.current, 'idempotency', '0000')
  const idempotency = idempotencyStore(db, secret, config.leaseSeconds)

  const exchange = serving({
    policyOf: policies.of,
    refresh: (call, municipality, ids) => rooms.refresh(call, municipality, ids, 0),
    maxAgeSeconds: config.brp.maxAgeSeconds,
    gather: gatherStore(db),
    log,
    requests: dataRequestStore(db),
    runs: runStore(db),
    aliases: persons.aliases,
    now: () => momentOf(now()),
    onFault: (error) => onFault(faultOf(error)),
    asking: {
      askInbox: rooms.askInbox,
      source: withoutPlace(rooms.source, neutral),
      connectorOf: participants.connectorOf,
      bsnFor: persons.bsnFor,
      identityFor: persons.identityFor,
      referenceFor: references.referenceOf,
      consents: (municipality, ids) =>
        inMunicipality(db, municipality, (trx) => consentStore(trx, municipality).read(ids)),
      nameOf: async (oin, on) => (await participants.find(oin, on))?.name ?? oin,
    },
    prepare: {
      policyOf: policies.of,
      resolve: resolveAsked(persons),
      callsBackOn: participants.callsBackOn,
    },
    idempotency,
    rendering: rendering({
      logOf: (municipality) => logNames.get(municipality) ?? municipality,
      neutral: neutral.leaving,
    }),
    cancel: cancelling(db, {
      log,
      retainUntil: (municipality, type, on, purpose) =>
        retainUntil(policies.of(municipality).tables, type, [], on, purpose),
    }),
    putOff: putOffOf(db),
    looks: looksOf(db),
    leaseSeconds: config.leaseSeconds,
  })
  return { ...exchange, idempotent: idempotent(idempotency), forget: idempotency.sweep }
}

export type Exchange = ReturnType<typeof serveExchange>
