import { actOfOperator } from '../participants/act.ts'
import { connectorView } from '../participants/connector.ts'
import type { ConnectorView } from '../participants/connector-schema.ts'
import { connectorStore } from '../participants/connector-store.ts'
import { municipalityStore } from '../participants/municipality-store.ts'
import type { BrpConnection, NewConnector, NewParticipant } from '../participants/participant.ts'
import { agreementStore } from '../participants/agreement-store.ts'
import { participantStore } from '../participants/participant-store.ts'
import type { Participants } from '../participants/participants.ts'
import { setAccessRules } from '../participants/access-rules.ts'
import type { Register } from '../participants/register.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { AdminCommand } from './admin-line.ts'
import { endExport, recordJointOfficer } from './log-readers.ts'
import { recordReviewMandate, type MandateParts } from './review-mandate.ts'

/** The register as the command changes and reads it. */
export interface AdminParts extends MandateParts {
  readonly reads: Participants
  readonly changes: Register
}

/**
 * Does what a line asks, as the operator; `by` is the login of the machine, for the record. Tells what was done. What
 * stands already as asked is left alone and not recorded again; what stands otherwise is a Problem `conflict`.
 */
export const administer = async (
  { db, reads, changes, record, rules }: AdminParts,
  command: AdminCommand,
  moment: { readonly at: string; readonly localDate: string },
  by: string,
): Promise<string> => {
  const act = actOfOperator(`admin.${command.do}`, moment, by)

  const setBrp = async (code: string, brp: BrpConnection): Promise<boolean> => {
    const now = await reads.brpOf(code)
    if (now !== null && now.baseUrl === brp.baseUrl && same(now.apiKey, brp.apiKey)) return false
    await changes.setBrp(act, code, brp)
    return true
  }

  const setConnector = async (municipality: string, oin: string, connector: NewConnector): Promise<boolean> => {
    const now = await reads.connectorOf(municipality, oin)
    const stands =
      now !== null &&
      now.baseUrl === connector.baseUrl &&
      now.allowPrivateAddress === connector.allowPrivateAddress &&
      JSON.stringify(now.settings) === JSON.stringify(connector.settings ?? {}) &&
      same(now.credential, connector.credential)
    if (!stands) await changes.setConnector(act, municipality, oin, connector)
    return !stands
  }

  const stands = async ({ oin, kind, name, agreement }: NewParticipant): Promise<boolean> => {
    const store = participantStore(db)
    const known = await store.find(oin, moment.localDate)
    const agreements = await agreementStore(db).of(oin, [agreement.municipality])
    return (
      known?.kind === kind &&
      known.name === name &&
      agreements.some(
        (each) =>
          each.until === agreement.until && each.relations === agreement.relations && each.task === agreement.task,
      )
    )
  }

  switch (command.do) {
    case 'municipality-add': {
      const { code, name, brp } = command.municipality
      if ((await municipalityStore(db).nameOf(code)) !== name) {
        await changes.addMunicipality(act, command.municipality)
        return `Municipality ${code} was added`
      }
      const changed = brp !== null && (await setBrp(code, brp))
      return `Municipality ${code} stands already${changed ? '; its BRP was set' : ''}`
    }
    case 'municipality-brp':
      return (await setBrp(command.code, command.brp)) ? `The BRP of ${command.code} was set` : 'It stands so already'
    case 'participant-add': {
      const { oin, agreement, connector } = command.participant
      if (!(await stands(command.participant))) {
        await changes.addParticipant(act, command.participant)
        return `Participant ${oin} takes part in ${agreement.municipality} from ${agreement.from}`
      }
      const changed = connector !== null && (await setConnector(agreement.municipality, oin, connector))
      return `Participant ${oin} stands already${changed ? '; its connector was set' : ''}`
    }
    case 'participant-connector': {
      const { oin, municipality, connector } = command
      const changed = await setConnector(municipality, oin, connector)
      return changed ? `The connector of ${oin} in ${municipality} was set` : 'It stands so already'
    }
    case 'participant-connectors': {
      const { municipality } = command
      const rows = await inMunicipality(db, municipality, (trx) => connectorStore(trx, municipality).list())
      return rows.map((row) => connectorLine(row.oin, connectorView(row))).join('\n') || 'There are no connectors'
    }
    case 'participant-call-back':
      await changes.addCallBackNumber(act, command.municipality, command.oin, command.number)
      return `A number to call ${command.oin} back on was recorded`
    case 'participant-mandate':
      await changes.addMandate(act, command.mandate)
      return `The mandate of ${command.mandate.oin} in ${command.mandate.municipality} was recorded`
    case 'participant-access': {
      const changed = await setAccessRules({ db, record }, act, command.oin, command.rules)
      return changed ? `How ${command.oin} calls was set` : 'It stands so already'
    }
    case 'reviewer-mandate':
      await recordReviewMandate({ db, record, rules }, act, command.mandate)
      return `The mandate of ${command.mandate.professional} for ${command.mandate.lane} was recorded`
    case 'log-joint-officer':
      await recordJointOfficer({ db, record }, act, command.joint)
      return `${command.joint.officer} reads what ${command.joint.organisation} exchanges with who has it too`
    case 'log-end-export':
      await endExport({ db, record }, act, command)
      return `Nothing waits for export ${command.name} of ${command.municipality} any more`
  }
}

/** One connector on one line; what the operator opened is not to be overlooked. */
const connectorLine = (oin: string, view: ConnectorView): string =>
  [
    oin,
    view.baseUrl,
    view.authentication,
    ...(view.clientCertificate ? ['client certificate'] : []),
    ...(view.mapped.length > 0 ? [`mapped: ${view.mapped.join(' ')}`] : []),
    ...(view.allowPrivate ? ['PRIVATE ADDRESSES ALLOWED'] : []),
  ].join('  ')

/** A credential that cannot be opened any more is never the same. */
const same = (open: () => string | null, asked: string | null): boolean => {
  try {
    return open() === asked
  } catch {
    return false
  }
}
