import { auditRoom, type AuditPorts } from '../audit/audit-room.ts'
import { exportRoom } from '../audit/views/export-room.ts'
import { ldvRoom } from '../audit/views/ldv-room.ts'
import { activityAddresses } from '../policy/activity-uri.ts'
import type { Rooms } from './rooms.ts'

/** What the views of the log are wired from. */
export interface ViewParts {
  readonly rooms: Rooms
  readonly publicUrl: string
  readonly wordsOf: AuditPorts['wordsOf']
}

/** The log as it is read, searched and given out. */
export const wireViews = ({ rooms, publicUrl, wordsOf }: ViewParts) => {
  const { log, retain, entries: reader, byAlias, persons } = rooms
  const register = activityAddresses(publicUrl)
  const shared = { reader, log, aliases: persons.aliases, byAlias, wordsOf, activity: register.of }
  const looked = (localDate: string) => retain('log-viewed', [], localDate)
  return {
    audit: auditRoom({ ...shared, retain: looked }),
    ldv: ldvRoom({ ...shared, activityAt: register.at, retain: looked }),
    exports: exportRoom({ ...shared, retain: (localDate) => retain('export-made', [], localDate) }),
  }
}

export type Views = ReturnType<typeof wireViews>
