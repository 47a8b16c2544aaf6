import type { Test } from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { actOfOperator } from '../../src/participants/act.ts'
import { demandSenderConstraint } from '../../src/participants/access-rules.ts'
import { credentials } from '../../src/participants/credentials.ts'
import type { Agreement, NewParticipant } from '../../src/participants/participant.ts'
import { participantRoom } from '../../src/participants/participant-room.ts'
import { participants } from '../../src/participants/participants.ts'
import { register } from '../../src/participants/register.ts'
import { localDate } from '../../src/sample/local-date.ts'
import type { Db } from '../../src/store/database.ts'
import { testDatabase } from './database.ts'
import { freshKey, ringOf } from './persons-room.ts'

/** OINs of the tests, by what they are. */
export const oins = {
  controller: '00000099000000009901',
  team: '00000099000000002000',
  provider: '00000099000000001000',
  school: '00000099000000004000',
  other: '00000099000000005000',
} as const

/** The operator, now. */
export const operator = () =>
  actOfOperator('tests.operator', { at: new Date().toISOString(), localDate: localDate() }, 'tester')

/** An organisation as it joins 9901, with what differs. */
export const joining = (oin: string, kind: string, more: Partial<NewParticipant & Agreement> = {}): NewParticipant => ({
  oin,
  kind,
  name: more.name ?? `${kind} ${oin.slice(-4)}`,
  agreement: {
    municipality: more.municipality ?? '9901',
    from: more.from ?? '2026-01-01',
    until: more.until ?? null,
    relations: more.relations ?? 'recorded',
    task: more.task ?? null,
  },
  connector: more.connector ?? null,
})

/** The register over a fresh database with municipalities 9901 and 9902, and the rooms on it. */
export const registerSetting = async (t: Test) => {
  const database = await testDatabase(t)
  const log = openLog({ db: database.app })
  t.teardown(() => log.close())
  const box = credentials(ringOf(freshKey('2026-a'), freshKey('2025-z')))
  const changes = register({ db: database.app, credentials: box, record: log.appendIn })
  const demand = demandSenderConstraint({ db: database.app, record: log.appendIn }, 'none')
  const reads = participants({ db: database.app, credentials: box })
  for (const code of ['9901', '9902']) {
    const more = { logName: null, residentsContact: '14 099', brp: null }
    await changes.addMunicipality(operator(), { code, name: `Gemeente ${code}`, from: '2026-01-01', ...more })
  }
  return { ...database, log, box, changes, reads, room: participantRoom(database.app, changes, demand) }
}

/** The records of a log as objects, oldest first (read by the owner). */
export const recordsOf = async (owner: Db, municipality: string): Promise<readonly Record<string, unknown>[]> => {
  const rows = await owner
    .selectFrom('log_records')
    .select('record')
    .where('municipality', '=', municipality)
    .orderBy('log_index')
    .execute()
  return rows.map((row) => JSON.parse(row.record.toString('utf8')) as Record<string, unknown>)
}
