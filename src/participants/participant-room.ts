import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { agreementStore } from './agreement-store.ts'
import { actOfCall } from './act.ts'
import { administers } from './administers.ts'
import { connectorView } from './connector.ts'
import type { ConnectorView } from './connector-schema.ts'
import { connectorStore } from './connector-store.ts'
import { leavingOf } from './leaving-store.ts'
import {
  type Agreement,
  type AgreementTerms,
  type NewConnector,
  type Participant,
  type SenderConstraint,
  usualTerms,
} from './participant.ts'
import type { ParticipantBody, ParticipantView } from './participant-schema.ts'
import { participantStore } from './participant-store.ts'
import type { demandSenderConstraint } from './access-rules.ts'
import type { Register } from './register.ts'

/** What callers of the API see and do of participants. */
export interface ParticipantRoom {
  list(
    call: Call,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<{ readonly items: readonly ParticipantView[]; readonly next: string | null }>
  /** `not-found` for an OIN that takes part in none of the caller's municipalities today or later, known or not. */
  view(call: Call, oin: string): Promise<ParticipantView>
  /** For a municipality as controller, in its own municipalities; else `forbidden` or a fault of the input. */
  add(call: Call, body: ParticipantBody): Promise<ParticipantView>
  /** How its tokens must be bound from now on; as with `view` and `add`, and `conflict` where less than was demanded. */
  demand(call: Call, oin: string, senderConstraint: SenderConstraint): Promise<ParticipantView>
}

/** The room over the application's login and the register of changes. */
export const participantRoom = (
  db: Db,
  register: Register,
  demand: ReturnType<typeof demandSenderConstraint>,
): ParticipantRoom => {
  const store = participantStore(db)

  const view = async (call: Call, oin: string): Promise<ParticipantView> => {
    const found = await store.find(oin, call.moment.localDate)
    const own = (found?.municipalities ?? []).filter((code) => call.caller.municipalities.includes(code))
    const agreements = administers(call) ? await agreementStore(db).of(oin, call.caller.municipalities) : []
    if (found === null || (own.length === 0 && agreements.length === 0)) throw unknown()
    if (!administers(call) && oin !== call.caller.organisation) return told({ ...found, municipalities: own })
    const leaving = await leavingOf(db, oin, administers(call) ? call.caller.municipalities : own)
    if (!administers(call)) return { ...told({ ...found, municipalities: own }), leaving }
    const withConnector = agreements.map(async ({ terms = usualTerms, ...each }) => ({
      ...each,
      ...{ ...terms, registers: [...terms.registers], categories: terms.categories && [...terms.categories] },
      connector: await connectorOf(each, oin),
    }))
    const { senderConstraint, callsPerMinute } = found
    const access = { senderConstraint, callsPerMinute }
    return { ...told({ ...found, municipalities: own }), agreements: await Promise.all(withConnector), leaving, access }
  }

  const connectorOf = ({ municipality }: Agreement, oin: string): Promise<ConnectorView | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await connectorStore(trx, municipality).find(oin)
      return row === null ? null : connectorView(row)
    })

  return {
    view,

    demand: async (call, oin, senderConstraint) => {
      if (!administers(call)) throw new Problem('forbidden', 'Only a municipality as controller demands this.')
      await view(call, oin)
      await demand(actOfCall(call), oin, senderConstraint)
      return view(call, oin)
    },

    list: async (call, { after, limit }) => {
      const { municipalities } = call.caller
      const found = await store.page(municipalities, call.moment.localDate, { after, limit: limit + 1 })
      const items = found.slice(0, limit)
      return { items: items.map(told), next: found.length > limit ? (items.at(-1)?.oin ?? null) : null }
    },

    add: async (call, body) => {
      if (!administers(call)) throw new Problem('forbidden', 'Only a municipality as controller adds participants.')
      const { oin, kind, name, municipality, relations, task = null, until = null } = body
      if (!call.caller.municipalities.includes(municipality)) throw elsewhere()
      const from = body.from ?? call.moment.localDate
      if (until !== null && until < from) throw endsBefore()
      const connector = body.connector === undefined ? null : newConnector(body.connector)
      const agreement = { municipality, from, until, relations, task, terms: termsIn(body) }
      await register.addParticipant(actOfCall(call), { oin, kind, name, agreement, connector })
      return view(call, oin)
    },
  }
}

/** Nothing said of them: the usual ones. */
const termsIn = ({ text, noticeMonths, registers, categories, jwksUrl }: ParticipantBody): AgreementTerms =>
  [text, noticeMonths, registers, categories, jwksUrl].every((said) => said === undefined)
    ? usualTerms
    : {
        text: text ?? usualTerms.text,
        noticeMonths: noticeMonths ?? usualTerms.noticeMonths,
        registers: registers ?? usualTerms.registers,
        categories: categories ?? usualTerms.categories,
        jwksUrl: jwksUrl ?? usualTerms.jwksUrl,
      }

const newConnector = (body: NonNullable<ParticipantBody['connector']>): NewConnector => {
  const { baseUrl, credential, ...settings } = body
  return { baseUrl, credential: credential ?? null, settings, allowPrivateAddress: false }
}

/** The kind passes the CHECK of the database, so it is one of the closed list. */
const told = ({ oin, name, kind, municipalities }: Participant): ParticipantView => ({
  oin,
  name,
  kind: kind as ParticipantView['kind'],
  municipalities: [...municipalities],
})

const unknown = (): Problem => new Problem('not-found', 'There is no such participant here.')

const fault = (name: string, code: string, reason: string): Problem =>
  new Problem('invalid-input', 'The participant cannot be added like this.', {
    invalidParams: [{ name, code, reason }],
  })

const elsewhere = (): Problem => fault('municipality', 'not-yours', 'is not one of the municipalities of this caller')

const endsBefore = (): Problem => fault('until', 'before-from', 'lies before the first day')
