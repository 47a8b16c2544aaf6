import type { Call } from '../../http/caller.ts'
import { actorOf } from '../actor.ts'
import type { Entry } from '../entry.ts'
import { inCall } from '../in-call.ts'
import { plainEntry } from '../plain-entry.ts'
import type { Asked } from './asked.ts'
import type { Decided } from './decided.ts'
import type { AccessReportBody } from './report-schema.ts'

/** The report, or that there is none, as an entry about the person: who made it, by what right, how much it showed, whether names were asked. */
export const reportEntry = (
  call: Call,
  { municipality, person, by }: Asked,
  { askedBy, names }: AccessReportBody,
  { entry, fields }: Decided,
  { details, retainUntil }: Pick<Entry, 'details' | 'retainUntil'>,
): Entry => ({
  ...plainEntry({
    type: fields.includes('exchanges') ? 'export-made' : 'access-refused',
    at: call.moment.at,
    municipality,
    controllers: [call.caller.organisation],
    actor: actorOf(call.caller),
    operation: call.operation,
    person,
    retainUntil,
    ...inCall(call),
  }),
  ...entry,
  details: {
    ...{ ...entry.details, ...details, askedBy: by === person ? 'self' : (askedBy?.capacity ?? 'other') },
    // That names of employees were asked; why is somebody's own words, and stands in no entry.
    ...(names === undefined ? {} : { names: names.incident ? 'incident' : 'asked' }),
  },
})
