import { type KeptRecord, keptRecord } from '../kept-record.ts'
import { type LdvAttributes, type LdvLine, ldvLines, type LdvTelling } from './ldv.ts'
import type { Step } from './steps.ts'

/** Who acted: a professional of an organisation, through a system (NEN 7513, user). */
interface User {
  readonly organisation: string
  readonly application: string
  readonly id?: string
  readonly function?: string
  readonly relation?: string
}

/** What a line says beside the Logboek Dataverwerkingen: the extension for care data, a concept (standards: LDV, C4). */
export interface NenAttributes extends LdvAttributes {
  readonly 'dpl.nen7513.users': readonly User[]
  readonly 'dpl.nen7513.participants': readonly { readonly role: string; readonly organisation: string }[]
  /** Consents that it rested on. */
  readonly 'dpl.nen7513.toestemmingsProfiel'?: readonly string[]
  /** The tables and rows by which it was decided. */
  readonly 'dpl.nen7513.autorisatieProtocol'?: { readonly version: string; readonly rows: readonly string[] }
}

/** A line with who acted; trace and span join it to the line without. */
export type NenLine = Omit<LdvLine, 'attributes'> & { readonly attributes: NenAttributes }

/** The lines of the Logboek Dataverwerkingen with the user, for a care provider who must account for him. */
export const nenLines = (step: Step, telling: LdvTelling): readonly NenLine[] => {
  const records = new Map(step.entries.map(keptRecord).map((record) => [record.span_id, record]))
  return ldvLines(step, telling).map((line) => ({
    ...line,
    attributes: { ...line.attributes, ...said(records.get(line.span_id) ?? step.first) },
  }))
}

const said = (record: KeptRecord): Omit<NenAttributes, keyof LdvAttributes> => {
  const { source, recipient, details, policy, policyRows } = record
  const consents = Array.isArray(details['consents']) ? details['consents'].map(String) : []
  return {
    'dpl.nen7513.users': [userIn(record)],
    'dpl.nen7513.participants': [
      ...(source === undefined ? [] : [{ role: 'source', organisation: source }]),
      ...(recipient === undefined ? [] : [{ role: 'recipient', organisation: recipient }]),
    ],
    ...(consents.length === 0 ? {} : { 'dpl.nen7513.toestemmingsProfiel': consents }),
    ...(policy === null
      ? {}
      : { 'dpl.nen7513.autorisatieProtocol': { version: policy.fingerprint, rows: [...policyRows] } }),
  }
}

const userIn = ({ actor: { organisation, clientId, professional } }: KeptRecord): User => ({
  organisation,
  application: clientId,
  ...(professional === undefined ? {} : { id: professional.id }),
  ...(professional?.function == null ? {} : { function: professional.function }),
  ...(professional?.relation === undefined ? {} : { relation: professional.relation }),
})
