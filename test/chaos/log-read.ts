import pg from 'pg'

/** One entry, as far as a judge of promises needs it. */
export interface EntryRow {
  readonly index: number
  readonly id: string
  readonly type: string
  readonly exchange: string | null
  readonly person: string | null
  readonly outcome: string | null
  /** The task that a source's professional refused: a refusal by hand closes no decision (decision 35). */
  readonly task?: string | null
}

/** How long a log is, by its head, and how far it is signed. */
export interface LogLength {
  readonly municipality: string
  readonly name: string
  readonly size: number
  readonly treeSize: number
}

/** One log as its owner finds it, without any code of the gateway. */
export interface LogRead extends LogLength {
  /** Leaf hashes by their number. */
  readonly leaves: readonly { readonly index: number; readonly leaf: Buffer; readonly hash: Buffer }[]
  readonly entries: readonly EntryRow[]
  /** Every checkpoint that stands in the database. */
  readonly checkpoints: readonly string[]
}

/** The length of every log of this database. */
export const logLengths = (ownerUrl: string): Promise<readonly LogLength[]> => asOwner(ownerUrl, lengths)

/** Every log of this database. */
export const readLogs = (ownerUrl: string): Promise<readonly LogRead[]> =>
  asOwner(ownerUrl, async (client) => {
    const logs: LogRead[] = []
    for (const length of await lengths(client)) logs.push({ ...length, ...(await contents(client, length)) })
    return logs
  })

/** How many requests are said to be under way. */
export const requestsRunning = (ownerUrl: string): Promise<number> =>
  asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM data_requests WHERE status = 'running'",
    )
    return rows[0]?.n ?? 0
  })

const lengths = async (client: pg.Client): Promise<readonly LogLength[]> => {
  const { rows } = await client.query<LogLength>(`
    SELECT h.municipality, h.log_name AS name, h.size::int, t.size::int AS "treeSize"
    FROM log_heads AS h JOIN log_trees AS t USING (municipality) ORDER BY municipality`)
  return rows
}

const contents = async (client: pg.Client, { municipality }: LogLength) => {
  const leaves = await client.query<LogRead['leaves'][number]>(
    `SELECT log_index::int AS index, leaf, leaf_hash AS hash FROM log_leaves WHERE municipality = $1
     ORDER BY log_index`,
    [municipality],
  )
  const entries = await client.query<EntryRow>(
    `SELECT log_index::int AS index, id, type, exchange_id AS exchange, person_id AS person, outcome,
       CASE WHEN type = 'source-refused' THEN convert_from(record, 'UTF8')::json -> 'details' ->> 'task' END AS task
     FROM log_records WHERE municipality = $1 ORDER BY log_index`,
    [municipality],
  )
  const notes = await client.query<{ note: string }>(
    'SELECT note FROM log_checkpoints WHERE municipality = $1 ORDER BY size',
    [municipality],
  )
  return { leaves: leaves.rows, entries: entries.rows, checkpoints: notes.rows.map(({ note }) => note) }
}

const asOwner = async <T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
