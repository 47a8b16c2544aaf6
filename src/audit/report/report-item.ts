import type { RecordedEntry } from '../entry-query.ts'
import { sentenceOf } from '../entry-sentence.ts'
import { type KeptRecord, keptRecord } from '../kept-record.ts'
import type { AccessReportItem } from './report-schema.ts'

/** What an item is told with, by the tables and the register. */
export interface ItemTelling {
  readonly language: 'nl' | 'en'
  /** Fields of the log that this reader may have (vocabulary.yaml, exchange-log). */
  readonly may: { readonly recipients: boolean; readonly functions: boolean; readonly employees: boolean }
  /** Whether this purpose names nobody who told something but these kinds (access-report.yaml, informants). */
  readonly informants: { readonly purposes: readonly string[]; readonly named: readonly string[] }
  /** Name and kind of an organisation on the day of the entry. */
  readonly partyOf: (oin: string) => { readonly name: string; readonly kind: string } | null
  /** A code as everybody may hear it: itself, what it is told as, or null where it is told to nobody. */
  readonly toldAs: (code: string) => string | null
  readonly text: (fingerprint: string | null, code: string) => string
  readonly purpose: (purpose: string) => string
  readonly category: (category: string) => string
}

/** What nothing is said of beside that it happened: what was decided in it is not about sharing. */
const bare: readonly KeptRecord['type'][] = ['export-made', 'access-refused', 'log-viewed', 'verdict-recorded']

/**
 * An entry as the person may hear it: never a name unless that was weighed, nobody else's id, nothing of the details.
 * Where place is told to nobody, no organisation is named; the entry never names its municipality, for a mask in some
 * reports would itself tell of them (domain.md D.5).
 */
export const reportItem = (entry: RecordedEntry, telling: ItemTelling): AccessReportItem => {
  const record = keptRecord(entry)
  const { may, informants, partyOf } = telling
  const { professional, organisation } = record.actor
  const silent = record.purpose !== undefined && informants.purposes.includes(record.purpose)
  const told = (oin: string) => !silent || informants.named.includes(partyOf(oin)?.kind ?? '')
  const sharing = !bare.includes(record.type)
  return {
    at: record.at,
    type: record.type,
    what: sentenceOf(record)[telling.language],
    by: told(organisation) ? party(organisation, telling) : nobody,
    function: may.functions && told(organisation) ? (professional?.function ?? null) : null,
    employee: may.employees && told(organisation) ? (professional?.id ?? null) : null,
    source: record.source === undefined ? null : told(record.source) ? party(record.source, telling) : nobody,
    recipient: record.recipient === undefined ? null : party(record.recipient, telling),
    purpose: record.purpose ?? null,
    why: record.purpose === undefined ? null : telling.purpose(record.purpose),
    categories: sharing ? categoriesOf(record, telling) : [],
    outcome: sharing ? record.outcome : null,
    reasons: sharing ? reasonsOf(record, telling) : [],
    ground: sharing && record.ground !== null ? { ...record.ground, law: [...record.ground.law] } : null,
    proof: {
      entry: record.id.replace(/^[0-9]{4}/, entry.log),
      log: entry.log,
      index: Number(entry.index),
      leafHash: entry.leafHash,
      file: null,
    },
  }
}

const nobody = { oin: null, name: null, kind: null } as const

const party = (oin: string, { may, partyOf }: ItemTelling): AccessReportItem['by'] => {
  if (!may.recipients || !/^[0-9A-Za-z]{20}$/.test(oin)) return nobody
  const found = partyOf(oin)
  return { oin, name: found?.name ?? null, kind: found?.kind ?? null }
}

const categoriesOf = ({ categories }: KeptRecord, { category: termOf }: ItemTelling) =>
  categories.map(({ category, fields }) => ({ category, term: termOf(category), fields: [...fields] }))

/** Codes that everybody may hear; a permit or a refusal that others must not hear of is told in general words, once. */
const reasonsOf = ({ reasons, policy }: KeptRecord, { toldAs, text }: ItemTelling): AccessReportItem['reasons'] => {
  const told = reasons.flatMap(({ code, law }) => {
    const heard = toldAs(code)
    return heard === null ? [] : [{ code: heard, law: heard === code ? [...law] : [] }]
  })
  const once = told.filter(({ code }, at) => told.findIndex((one) => one.code === code) === at)
  return once.map((reason) => ({ ...reason, text: text(policy?.fingerprint ?? null, reason.code) }))
}
