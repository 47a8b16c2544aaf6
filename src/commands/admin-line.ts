import { type LogCommand, logLine } from './admin-log.ts'
import { type MunicipalityCommand, municipalityLine } from './admin-municipality.ts'
import { type Line, parsed, usage } from './admin-options.ts'
import { type ParticipantCommand, participantLine } from './admin-participant.ts'
import { type ReviewerCommand, reviewerLine } from './admin-reviewer.ts'
import { day, UsageError } from './admin-values.ts'

/** What `npm run admin` is asked to do. */
export type AdminCommand = MunicipalityCommand | ParticipantCommand | ReviewerCommand | LogCommand

const nouns = new Map<string, (line: Line) => AdminCommand | null>([
  ['municipality', municipalityLine],
  ['participant', participantLine],
  ['reviewer', reviewerLine],
  ['log', logLine],
])

/** Reads a command line (without `npm run admin --`); throws `UsageError` with what is wrong with it. */
export const readAdminLine = (args: readonly string[], today: string): AdminCommand => {
  const { values, positionals } = parsed(args)
  const [noun = '', verb = '', subject = '', more] = positionals
  const from = day(values.from ?? today)
  const command = nouns.get(noun)?.({ verb, subject, more, values, from })
  if (command == null) throw new UsageError(usage)
  return command
}
