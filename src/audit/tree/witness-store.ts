import { sql } from 'kysely'
import type { Db, Trx } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** What a witness said last of a log; `witness` is name and id of its key. */
export interface Cosigned {
  readonly witness: string
  readonly size: number
  readonly line: string
  readonly at: Date
}

/** Takes the turn to ask a witness, where nobody did within `every` seconds: the size it cosigned last; else null. */
export const takeTurn = (db: Db, municipality: string, witness: string, every: number): Promise<number | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const { rows } = await sql<{ size: string }>`
      INSERT INTO log_witnesses AS w (municipality, witness, asked_at) VALUES (${municipality}, ${witness}, now())
      ON CONFLICT (municipality, witness) DO UPDATE SET asked_at = now()
      WHERE w.asked_at <= now() - make_interval(secs => ${every})
      RETURNING size`.execute(trx)
    return rows[0] === undefined ? null : Number(rows[0].size)
  })

/** Keeps what it said. */
export const keepCosignature = (db: Db, municipality: string, { witness, size, line, at }: Cosigned): Promise<void> =>
  inMunicipality(db, municipality, async (trx) => {
    await trx
      .updateTable('log_witnesses')
      .set({ size: String(size), line, cosigned_at: at })
      .where('municipality', '=', municipality)
      .where('witness', '=', witness)
      .execute()
  })

/** What each witness said last, the largest tree first. */
export const cosignaturesOf = async (trx: Trx, municipality: string): Promise<readonly Cosigned[]> => {
  const rows = await trx
    .selectFrom('log_witnesses')
    .select(['witness', 'size', 'line', 'cosigned_at'])
    .where('municipality', '=', municipality)
    .where('line', 'is not', null)
    .orderBy('size', 'desc')
    .orderBy('witness')
    .execute()
  return rows.map((row) => ({
    witness: row.witness,
    size: Number(row.size),
    line: row.line ?? '',
    at: row.cosigned_at ?? new Date(0),
  }))
}
