import type { Call } from '../../http/caller.ts'
import { defined } from '../defined.ts'
import type { EntryReader, RecordedEntry } from '../entry-store.ts'
import { keptRecord } from '../kept-record.ts'
import type { Log } from '../log.ts'
import type { Evidence } from '../tree/evidence.ts'
import { everyEntry } from '../views/pages.ts'
import { notFound, whose } from '../whose-log.ts'
import { bulkExports, inLogOrder, isWithin } from './exports.ts'
import { type FactsOf, factsOfOthersIn } from './others.ts'
import { reportEntry } from './report-entry.ts'
import { type ItemTelling, reportItem } from './report-item.ts'
import type { AccessReport, AccessReportBody } from './report-schema.ts'
import { type LeftOut, shownOf } from './shown.ts'
import type { Asked } from './asked.ts'
import type { Decided } from './decided.ts'

/** What making a report needs of the others. */
export interface ReportPorts {
  readonly reader: EntryReader
  readonly log: Log
  readonly evidence: Evidence
  readonly resolve: (call: Call, municipality: string, body: AccessReportBody) => Promise<Asked>
  readonly alias: (municipality: string, organisation: string, person: string) => Promise<string>
  readonly factsOf: FactsOf
  readonly decide: (call: Call, asked: Asked, body: AccessReportBody, held: boolean) => Promise<Decided>
  readonly leftOut: Pick<LeftOut, 'everybody' | 'others' | 'localDate'> & {
    readonly confidential: (municipality: string, purpose: string) => boolean
  }
  /** Name and kind of each organisation on the day it acted. */
  readonly partiesOf: (
    entries: readonly RecordedEntry[],
  ) => Promise<(oin: string) => { readonly name: string; readonly kind: string } | null>
  readonly tellingOf: (
    call: Call,
    municipality: string,
    entries: readonly RecordedEntry[],
  ) => Promise<Omit<ItemTelling, 'may' | 'partyOf' | 'language'>>
  readonly retain: (localDate: string) => string
}

/** A report as it is answered, whether it shows anybody who must look like nobody, and its purpose for the entry. */
export interface MadeReport {
  readonly report: AccessReport
  readonly hides: boolean
}

/**
 * Reports of who asked and got what about a person, for him or who speaks for him (AVG 15; domain.md G, P24). Decided by
 * the tables of rights, recorded before it is answered; of entries of which the caller's organisation is a controller.
 */
export const reportRoom = (ports: ReportPorts) => ({
  /** Problems: those of naming a person, `unavailable` where the BRP or the log cannot be reached. */
  make: async (call: Call, body: AccessReportBody): Promise<MadeReport> => {
    const municipality = whose(call, body.municipality)
    if (!call.caller.municipalities.includes(municipality)) return notFound()
    const asked = await ports.resolve(call, municipality, body)
    const { person, by } = asked
    const controller = call.caller.organisation
    const { recordedFrom, recordedUntil } = body
    const { size } = await ports.reader.end(municipality)
    const own = await everyEntry(ports.reader, { municipality, controller, person }, size)
    const entries = inLogOrder(own, await bulkExports(ports.reader, { municipality, controller }, size))

    const facts = await ports.factsOf(municipality, person)
    const partyOf = await ports.partiesOf(entries)
    const shown = shownOf(entries, {
      ...ports.leftOut,
      own: by === person,
      confidential: (purpose) => ports.leftOut.confidential(municipality, purpose),
      kindOf: (oin) => partyOf(oin)?.kind ?? null,
      facts,
      factsOfOthers: await factsOfOthersIn(ports, { municipality, controller }, person, entries),
    })
    const decided = await ports.decide(call, asked, body, shown.held)
    const told = decided.fields.includes('exchanges')
      ? entries.filter((entry) => shown.ids.has(keptRecord(entry).id) && isWithin(entry, recordedFrom, recordedUntil))
      : []
    const telling = {
      ...(await ports.tellingOf(call, municipality, told)),
      partyOf,
      language: call.language,
      may: {
        recipients: decided.fields.includes('recipients'),
        functions: decided.fields.includes('functions'),
        employees: decided.fields.includes('employees'),
      },
    }
    const personId = await ports.alias(municipality, controller, person)
    const items: AccessReport['items'] = []
    for (const entry of told) {
      const item = reportItem(entry, telling)
      const file = body.evidence
        ? await ports.evidence(municipality, Number(entry.index), telling.may.recipients)
        : null
      items.push({ ...item, proof: { ...item.proof, file } })
    }
    const range = defined({ recordedFrom, recordedUntil })
    const details = {
      view: 'access-report',
      format: body.format,
      law: body.law,
      ...range,
      shown: items.length,
      until: size,
    }
    await ports.log.append({
      entries: [reportEntry(call, asked, body, decided, { details, retainUntil: ports.retain(call.moment.localDate) })],
      stands: [],
    })
    return { report: { personId, ...decided.head, items }, hides: decided.hides }
  },
})

export type ReportRoom = ReturnType<typeof reportRoom>
