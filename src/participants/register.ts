import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { faultOf } from '../store/fault.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { agreementStore } from './agreement-store.ts'
import { type Act, type Record, registerEntry } from './act.ts'
import { sealedWith, toldSettings } from './connector.ts'
import { connectorStore } from './connector-store.ts'
import type { Credentials } from './credentials.ts'
import { municipalityStore } from './municipality-store.ts'
import type { BrpConnection, NewConnector, NewMandate, NewMunicipality, NewParticipant } from './participant.ts'
import { usualTerms } from './participant.ts'
import { participantStore } from './participant-store.ts'

/** What the register needs: the application's login, the credential box, and where its changes are recorded. */
export interface RegisterParts {
  readonly db: Db
  readonly credentials: Credentials
  readonly record: Record
}

/**
 * Changes to municipalities and participants, each one transaction with its entry in the operator's log. The API and
 * the operator's command walk the same functions; who may call them is theirs to check. Faults are Problems.
 */
export const register = ({ db, credentials, record }: RegisterParts) => {
  const change = (municipality: string, work: (trx: Trx) => Promise<unknown>): Promise<void> =>
    inMunicipality(db, municipality, async (trx) => {
      if ((await municipalityStore(trx).nameOf(municipality)) === null)
        throw conflict('This municipality is not known here.')
      await work(trx).catch(asConflict)
    })

  const setConnector = async (trx: Trx, municipality: string, oin: string, connector: NewConnector): Promise<void> => {
    const { baseUrl, allowPrivateAddress, settings = {} } = connector
    const sealed = sealedWith(credentials, { municipality, party: oin, baseUrl }, settings, connector.credential)
    await connectorStore(trx, municipality).set(oin, { baseUrl, allowPrivateAddress, sealed, settings })
  }

  const brpRow = (code: string, brp: BrpConnection) => ({
    baseUrl: brp.baseUrl,
    sealed: sealedWith(credentials, { municipality: code, party: 'brp', baseUrl: brp.baseUrl }, {}, brp.apiKey),
  })

  return {
    /** Adds a municipality with its log. A code or log name that is taken is `conflict`. */
    addMunicipality: (act: Act, municipality: NewMunicipality): Promise<void> =>
      db.transaction().execute(async (trx) => {
        const brp = municipality.brp === null ? null : brpRow(municipality.code, municipality.brp)
        await municipalityStore(trx).insert(municipality, brp).catch(asConflict)
        const details = { change: 'municipality-added', municipality: municipality.code, from: municipality.from }
        await record(trx, [registerEntry(act, 'administrator-action', details)])
      }),

    /** Sets where a municipality's BRP is asked, in place of what was there. */
    setBrp: (act: Act, code: string, brp: BrpConnection): Promise<void> =>
      change(code, async (trx) => {
        await municipalityStore(trx).setBrp(code, brpRow(code, brp))
        const details = { change: 'brp-set', municipality: code, withKey: brp.apiKey !== null }
        await record(trx, [registerEntry(act, 'administrator-action', details)])
      }),

    /**
     * Lets an organisation take part in one municipality. One OIN is of one kind and name everywhere: another kind or
     * name, or an agreement that overlaps, is `conflict`.
     */
    addParticipant: (act: Act, participant: NewParticipant): Promise<void> =>
      change(participant.agreement.municipality, async (trx) => {
        const { oin, kind, agreement, connector } = participant
        const store = participantStore(trx)
        await store.lock(oin)
        const known = await store.find(oin, act.moment.localDate)
        if (known === null) await store.insert(participant)
        else if (known.kind !== kind || known.name !== participant.name) {
          throw conflict('This OIN is known under another kind or name.')
        }
        const agreements = await agreementStore(trx).of(oin, [agreement.municipality])
        if (agreements.some((each) => overlap(each, agreement))) {
          throw conflict('This organisation takes part in this municipality already on one of these days.')
        }
        await agreementStore(trx).insert(oin, agreement)
        if (connector !== null) await setConnector(trx, agreement.municipality, oin, connector)
        const { relations, task, municipality, from, until, terms = usualTerms } = agreement
        const details = {
          ...{ change: 'joined', oin, kind, municipality, from, until, relations, task, ...told(connector) },
          ...(terms === usualTerms ? {} : { terms }),
        }
        await record(trx, [registerEntry(act, 'participant-changed', details)])
      }),

    /** Sets where a participant is asked about residents of this municipality, in place of what was there. */
    setConnector: (act: Act, municipality: string, oin: string, connector: NewConnector): Promise<void> =>
      change(municipality, async (trx) => {
        await setConnector(trx, municipality, oin, connector)
        const details = { change: 'connector-set', oin, municipality, ...told(connector) }
        await record(trx, [registerEntry(act, 'participant-changed', details)])
      }),

    /** Records a number on which an organisation can be called back (domain.md P22). The same one twice is `conflict`. */
    addCallBackNumber: (act: Act, municipality: string, oin: string, number: string): Promise<void> =>
      change(municipality, async (trx) => {
        await participantStore(trx).insertCallBackNumber(oin, number)
        const details = { change: 'call-back-number-added', oin, municipality }
        await record(trx, [registerEntry(act, 'participant-changed', details)])
      }),

    /** Records a designation or mandate (domain.md B.4). The same one twice from the same day is `conflict`. */
    addMandate: (act: Act, mandate: NewMandate): Promise<void> =>
      change(mandate.municipality, async (trx) => {
        await agreementStore(trx).insertMandate(mandate)
        await record(trx, [registerEntry(act, 'participant-changed', { change: 'mandate-added', ...mandate })])
      }),
  }
}

export type Register = ReturnType<typeof register>

const told = (connector: NewConnector | null) =>
  connector === null
    ? { connector: false }
    : {
        connector: true,
        withCredential: connector.credential !== null,
        privateAddress: connector.allowPrivateAddress,
        ...toldSettings(connector.settings ?? {}),
      }

interface Days {
  readonly from: string
  readonly until: string | null
}

const overlap = (a: Days, b: Days): boolean =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until)

const conflict = (detail: string, cause?: unknown): Problem => new Problem('conflict', detail, { cause })

/** A constraint that says so becomes a conflict with words; anything else stays what it is. */
const asConflict = (error: unknown): never => {
  const { code } = faultOf(error)
  if (code === '23505') throw conflict('This is known here already.', error)
  if (code === '23503') throw conflict('The organisation or municipality is not known here.', error)
  if (code === '23514') throw conflict('A value is not one of those that can be kept here.', error)
  throw error
}
