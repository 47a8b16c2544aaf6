import type { Call } from '../../http/caller.ts'
import { Problem } from '../../problems.ts'
import { municipalityOf } from '../../store/ids.ts'
import { defined } from '../defined.ts'
import type { EntryFilter, RecordedEntry } from '../entry-store.ts'
import type { Log } from '../log.ts'
import { recordLook } from '../look.ts'
import { ldvLines, type LdvLine } from './ldv.ts'
import type { ProcessingActivities, ProcessingSearch } from './ldv-schema.ts'
import { pagesOf, rememberedAliases } from './pages.ts'
import type { ViewPorts } from './rows.ts'
import { stepsOf } from './steps.ts'

/** What reading the Logboek Dataverwerkingen needs of the others. */
export interface LdvPorts extends ViewPorts {
  readonly log: Log
  readonly byAlias: (municipality: string, organisation: string, alias: string) => Promise<string | null>
  /** The purpose and municipality of an address in the register, or null. */
  readonly activityAt: (uri: string) => { readonly municipality: string; readonly purpose: string | null } | null
  readonly retain: (localDate: string) => string
}

/** More lines than these are not given at once: the published interface has no pages. */
const most = 1000
/** A trace stands in no index: it is looked for in the month before `endTime`, unless `startTime` says otherwise. */
const traceDays = 31

/** The Logboek Dataverwerkingen, for readers whose organisation is a controller. Each look is recorded before it is shown. */
export const ldvRoom = (ports: LdvPorts) => {
  const found = async (filter: EntryFilter) => {
    const entries: RecordedEntry[] = []
    const lines: LdvLine[] = []
    const known = rememberedAliases(ports.aliases, filter.municipality, filter.controller)
    const { size } = await ports.reader.end(filter.municipality)
    for await (const step of stepsOf(pagesOf(ports.reader, filter, null, size))) {
      const aliases = await known(step.entries)
      const made = ldvLines(step, { activity: ports.activity, aliases })
      if (made.length > 0) entries.push(...step.entries)
      lines.push(...made)
      if (lines.length > most) throw tooMany()
    }
    return { entries, lines }
  }

  return {
    /** Problems: `invalid-input` where there is too much to give at once, `unavailable` where the look is not recorded. */
    search: async (call: Call, search: ProcessingSearch): Promise<ProcessingActivities> => {
      const all: LdvLine[] = []
      for (const filter of await filtersOf(ports, call, search)) {
        const { entries, lines } = await found(filter)
        const { municipality, person = null } = filter
        await recordLook(ports, call, { municipality, entries, person, search: {} })
        all.push(...lines)
        if (all.length > most) throw tooMany()
      }
      return { processingActivities: all.map(asRead) }
    },
  }
}

export type LdvRoom = ReturnType<typeof ldvRoom>

/** One filter a log: of every municipality of the caller that the question may reach. */
const filtersOf = async (ports: LdvPorts, call: Call, search: ProcessingSearch): Promise<readonly EntryFilter[]> => {
  const { organisation: controller, municipalities } = call.caller
  const alias = search['dpl.core.data_subject_id']
  const uri = search['dpl.core.processing_activity_id']
  const activity = uri === undefined ? undefined : ports.activityAt(uri)
  const home = alias === undefined ? undefined : municipalityOf(alias)
  if (activity === null || home === null || activity?.purpose === null) return []
  const reached = municipalities.filter(
    (code) => (home === undefined || code === home) && (activity === undefined || code === activity.municipality),
  )
  const filters: EntryFilter[] = []
  for (const municipality of reached) {
    const person = alias === undefined ? undefined : await ports.byAlias(municipality, controller, alias)
    if (person === null) continue
    filters.push({
      municipality,
      controller,
      ...defined({ person, purpose: activity?.purpose, trace: traceIn(search), ...timesIn(call, search) }),
    })
  }
  return filters
}

const traceIn = ({ traceId }: ProcessingSearch) => traceId?.replaceAll('-', '').toLowerCase()

const timesIn = (call: Call, { traceId, startTime, endTime, ...rest }: ProcessingSearch) => {
  const alone = traceId !== undefined && rest['dpl.core.data_subject_id'] === undefined
  const end = endTime ?? Date.parse(call.moment.at)
  const start = startTime ?? (alone ? end - traceDays * 86_400_000 : undefined)
  return {
    recordedFrom: start === undefined ? undefined : new Date(Math.max(0, start)).toISOString(),
    recordedUntil: endTime === undefined ? undefined : new Date(endTime + 1).toISOString(),
  }
}

const asRead = ({ trace_id, span_id, parent_span_id, start_time, end_time, attributes, ...line }: LdvLine) => ({
  traceId: trace_id,
  spanId: span_id,
  ...(parent_span_id === undefined ? {} : { parentSpanId: parent_span_id }),
  status: line.status,
  name: line.name,
  startTime: start_time,
  endTime: end_time,
  resource: line.resource,
  attributes,
})

const tooMany = () =>
  new Problem('invalid-input', 'This is more than can be given at once. Narrow it by startTime and endTime.', {
    invalidParams: [{ name: 'startTime', code: 'too-many', reason: `leaves more than ${String(most)} lines` }],
  })
