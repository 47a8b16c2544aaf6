import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { caseEntries, type CaseEvent } from './case-entries.ts'
import { noSuchCase, ownMunicipality } from './case-id.ts'
import type { CasePorts } from './case-ports.ts'
import { caseStore, type LockedCase } from './case-store.ts'

/** Changes an open case that the caller takes part in: one transaction, with an entry for every person of the case. */
export type Changing = (
  call: Call,
  id: string,
  type: CaseEvent['type'],
  work: (trx: Trx, municipality: string, locked: LockedCase) => Promise<CaseEvent['details']>,
) => Promise<{ readonly id: string }>

/** Its row is locked until the entry is appended. Closed: `conflict`; not the caller's: `not-found`. */
export const changing =
  (db: Db, ports: CasePorts): Changing =>
  (call, id, type, work) => {
    const municipality = ownMunicipality(call, id)
    return inMunicipality(db, municipality, async (trx) => {
      const locked = await caseStore(trx, municipality).lock(id, call.caller.organisation)
      if (locked === null) throw noSuchCase()
      if (locked.phase === 'closed') throw new Problem('conflict', 'This case is closed.')
      const details = await work(trx, municipality, locked)
      const event = { type, municipality, caseId: id, persons: locked.persons, details }
      await ports.record(trx, caseEntries(call, event, ports))
      return { id }
    })
  }

/** Refuses who does not coordinate the case. */
export const coordinatorOnly = (role: string): void => {
  if (role !== 'coordinator') throw new Problem('forbidden', "Only the coordinator's organisation does this.")
}
