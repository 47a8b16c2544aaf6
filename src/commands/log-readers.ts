import { type Act, type Record, registerEntry } from '../participants/act.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { faultOf } from '../store/fault.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** Whom the agreement of a partner names as joint officer (AVG 26), from when; days are inclusive. */
export interface JointOfficer {
  readonly municipality: string
  readonly organisation: string
  readonly officer: string
  readonly from: string
  readonly until: string | null
  readonly decisionReference: string
}

/** An export that no settings name any more. */
export interface EndedExport {
  readonly municipality: string
  readonly name: string
}

interface Parts {
  readonly db: Db
  readonly record: Record
}

/** Records a joint officer. An exchange opens to him only where both who exchange have him. Twice the same is `conflict`. */
export const recordJointOfficer = ({ db, record }: Parts, act: Act, joint: JointOfficer): Promise<void> =>
  inMunicipality(db, joint.municipality, async (trx) => {
    const { municipality, organisation, officer, from, until, decisionReference } = joint
    await trx
      .insertInto('joint_officers')
      .values({
        ...{ municipality, organisation, officer, from_day: from, until_day: until },
        decision_reference: decisionReference,
      })
      .execute()
      .catch((error: unknown) => {
        if (faultOf(error).code === '23505') throw new Problem('conflict', 'This joint officer is known here already.')
        throw error
      })
    await record(trx, [registerEntry(act, 'administrator-action', { change: 'joint-officer-added', ...joint })])
  })

/** Lets retention go on without an export. Problem `not-found` where there is none of that name. */
export const endExport = ({ db, record }: Parts, act: Act, { municipality, name }: EndedExport): Promise<void> =>
  inMunicipality(db, municipality, async (trx) => {
    const gone = await trx
      .deleteFrom('log_exports')
      .where('municipality', '=', municipality)
      .where('name', '=', name)
      .returning('sent_index')
      .executeTakeFirst()
    if (gone === undefined) throw new Problem('not-found', 'There is no export of that name.')
    const details = { change: 'export-ended', municipality, export: name, sentIndex: gone.sent_index }
    await record(trx, [registerEntry(act, 'administrator-action', details)])
  })
