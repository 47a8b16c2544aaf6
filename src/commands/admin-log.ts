import { type Line, needed, option } from './admin-options.ts'
import { code, day, oin } from './admin-values.ts'
import type { EndedExport, JointOfficer } from './log-readers.ts'

/** What can be done to who reads the log. */
export type LogCommand =
  { readonly do: 'log-joint-officer'; readonly joint: JointOfficer } | ({ readonly do: 'log-end-export' } & EndedExport)

/** Reads a line about the log; null where the verb is none of it. */
export const logLine = ({ verb, subject, values, from }: Line): LogCommand | null => {
  const municipality = () => code(option(values, 'municipality'))
  if (verb === 'end-export')
    return { do: 'log-end-export', municipality: municipality(), name: needed(subject, 'a name') }
  if (verb !== 'joint-officer') return null
  return {
    do: 'log-joint-officer',
    joint: {
      municipality: municipality(),
      officer: oin(needed(subject, 'an OIN')),
      organisation: oin(option(values, 'organisation')),
      from,
      until: values.until === undefined ? null : day(values.until),
      decisionReference: option(values, 'decision'),
    },
  }
}
