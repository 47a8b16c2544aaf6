import type { Config } from '../config.ts'
import { auditRoom } from '../audit/audit-room.ts'
import type { Evidence } from '../audit/tree/evidence.ts'
import { countsRoom } from '../audit/views/counts-room.ts'
import { countsOfOthers } from '../audit/views/counts-store.ts'
import { exportRoom } from '../audit/views/export-room.ts'
import { ldvRoom } from '../audit/views/ldv-room.ts'
import type { NeutralIds } from '../http/neutral-ids.ts'
import { activityAddresses } from '../policy/activity-uri.ts'
import type { Policies } from '../policy/policies.ts'
import { wireReport } from './report.ts'
import type { Db } from '../store/database.ts'
import type { Rooms } from './rooms.ts'
import type { wordsOf } from './words-of.ts'

/** What the views of the log are wired from. */
export interface ViewParts {
  readonly rooms: Rooms
  readonly db: Db
  readonly policies: Policies
  readonly config: Pick<Config, 'publicUrl' | 'brp'>
  readonly wordsOf: ReturnType<typeof wordsOf>
  readonly evidence: Evidence
  readonly neutral: NeutralIds
}

/** The log as it is read, searched and given out. */
export const wireViews = ({ rooms, db, policies, config, wordsOf, evidence, neutral }: ViewParts) => {
  const { log, retain, entries: reader, byAlias, persons } = rooms
  const register = activityAddresses(config.publicUrl)
  const shared = { reader, log, aliases: persons.aliases, byAlias, wordsOf, activity: register.of }
  const looked = (localDate: string) => retain('log-viewed', [], localDate)
  return {
    audit: auditRoom({ ...shared, retain: looked }),
    ldv: ldvRoom({ ...shared, activityAt: register.at, retain: looked }),
    counts: countsRoom({ log, counts: (asked) => countsOfOthers(db, asked), retain: looked }),
    report: wireReport({
      rooms,
      policies,
      wordsOf,
      evidence,
      neutral,
      maxAgeSeconds: config.brp.maxAgeSeconds,
    }),
    exports: exportRoom({ ...shared, retain: (localDate) => retain('export-made', [], localDate) }),
  }
}

export type Views = ReturnType<typeof wireViews>
