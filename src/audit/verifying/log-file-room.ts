import type { Call } from '../../http/caller.ts'
import { Problem } from '../../problems.ts'
import type { Db } from '../../store/database.ts'
import { actorOf } from '../actor.ts'
import { inCall } from '../in-call.ts'
import type { Log } from '../log.ts'
import { plainEntry } from '../plain-entry.ts'
import { type LogFile, logFile } from '../tree/log-file.ts'

/** What giving out the file of a log needs: a login that may select, and the log. */
export interface LogFilePorts {
  readonly db: Db
  readonly log: Pick<Log, 'append'>
  readonly retain: (localDate: string) => string
}

/**
 * The file of a whole log for somebody outside; that it was given is in the log before its first line. It holds digests of every
 * entry and nothing of any, so no person's report names it. Problems: `not-found` for another's log, `unavailable` where nothing is signed.
 */
export const logFileRoom =
  ({ db, log, retain }: LogFilePorts) =>
  async (call: Call, municipality: string): Promise<LogFile> => {
    if (!call.caller.municipalities.includes(municipality)) throw new Problem('not-found', 'There is no such log here.')
    const file = await logFile(db, municipality)
    if (file === null) throw new Problem('unavailable', 'Nothing of this log is signed yet.')
    const entry = plainEntry({
      ...{ type: 'export-made', at: call.moment.at, municipality, controllers: [call.caller.organisation] },
      ...{ actor: actorOf(call.caller), operation: 'log.file', ...inCall(call) },
      retainUntil: retain(call.moment.localDate),
      details: { view: 'leaves', size: file.size },
    })
    await log.append({ entries: [entry], stands: [] })
    return file
  }

export type LogFileRoom = ReturnType<typeof logFileRoom>
