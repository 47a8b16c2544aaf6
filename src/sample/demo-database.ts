import pg from 'pg'
import { startPostgres } from './embedded-postgres.ts'

/** The demo's database: the owner's address, and how to let go of it. */
export interface DemoDatabase {
  readonly url: string
  /** For people: what it is and where. */
  readonly description: string
  readonly stop: () => Promise<void>
}

const onServer = async (server: string, name: string, fresh: boolean): Promise<string> => {
  const client = new pg.Client({ connectionString: server, application_name: 'deelpoort demo' })
  await client.connect().catch((error: unknown) => {
    const { code } = error as { readonly code?: string }
    throw new Error(`The server of DATABASE_URL cannot be reached (${code ?? 'unknown'})`)
  })
  try {
    if (fresh) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** A database of the demo's own on the server of DATABASE_URL, else on an embedded PostgreSQL in this folder. */
export const openDemoDatabase = async (options: {
  readonly folder: string
  readonly port: number
  readonly name: string
  readonly fresh: boolean
}): Promise<DemoDatabase> => {
  const { folder, port, name, fresh } = options
  const given = process.env['DATABASE_URL']?.trim()
  if (given) {
    const url = await onServer(given, name, fresh)
    return { url, description: `database ${name} on the server of DATABASE_URL`, stop: async () => undefined }
  }
  const server = await startPostgres({ folder, port, fresh })
  try {
    const url = await onServer(server.url, name, false)
    return { url, description: `PostgreSQL from npm on 127.0.0.1:${port}`, stop: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}
