import { keptCheckpoints } from '../../audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../audit/tree/log-keys.ts'
import { logFileRoom } from '../../audit/verifying/log-file-room.ts'
import { verifications } from '../../audit/verifying/verifications.ts'
import type { Area } from '../../console/area.ts'
import { logArea } from '../../console/log/log-routes.tsx'
import { openDatabase } from '../../store/pool.ts'
import { parseVkey } from '../../tlog/note-key.ts'
import type { ConsoleParts } from './parts.ts'

/** A statement of a long walk may take so long, in milliseconds. */
const patience = 60_000

/** The log's pages: they read, and walk, on the login of the console; rows and entries of a verification are the application's. */
export const wireLog = ({ config, keys, db, consoleDb, rooms, logger, now }: ConsoleParts): Area => {
  const { log, retain } = rooms
  const own = logKeys(keys.logSigning, config.tlog.origin)
  const keysOf = (municipality: string, logName: string) => own(municipality, logName).all
  const kept = keptCheckpoints(config.tlog.checkpointDir)
  const url = config.database.console ?? config.database.app
  return logArea({
    ...{ db: consoleDb, keysOf, witnesses: config.tlog.witnesses.map(({ vkey }) => parseVkey(vkey)) },
    verifications: verifications({
      ...{ db, keysOf, now, appendIn: log.appendIn, kept: kept.read },
      openReader: () => openDatabase({ url, name: 'deelpoort console verify', max: 1, patience }),
      retain: (localDate) => retain('log-viewed', [], localDate),
      onFault: (error) => logger.error({ err: error }, 'verification failed'),
    }),
    file: logFileRoom({ db: consoleDb, log, retain: (localDate) => retain('export-made', [], localDate) }),
  })
}
