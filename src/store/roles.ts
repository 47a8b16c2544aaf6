import pg from 'pg'
import { faultOf } from './fault.ts'
import { type Login, logins, roleOf } from './logins.ts'
import { scramVerifier } from './scram.ts'

/**
 * Makes the four roles, once, under an advisory lock; a role that is there and can log in is left alone. Throws where
 * the owner may not make roles, and names the statements a DBA must run; throws where a role could bypass row security.
 */
export const ensureRoles = async (ownerUrl: string, urls: Readonly<Record<Login, string>>): Promise<void> => {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'deelpoort roles' })
  await owner.connect()
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [rolesLock])
    for (const login of logins) await ensureRole(owner, roleOf(login), urls[login])
  } finally {
    await owner.end()
  }
}

/** Any number will do, as long as every release uses the same. */
const rolesLock = '7310420260001'

const ensureRole = async (owner: pg.Client, role: string, url: string): Promise<void> => {
  const { rows } = await owner.query<{ readonly too_much: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS too_much FROM pg_roles WHERE rolname = $1',
    [role],
  )
  const found = rows[0]
  if (found?.too_much === true) throw new Error(`Role ${role} could bypass row-level security; take that right away`)
  if (found !== undefined && (await canLogIn(url))) return
  const { username, password } = new URL(url)
  const secret = decodeURIComponent(username) === role ? decodeURIComponent(password) : ''
  const word = secret === '' ? '' : ` PASSWORD '${scramVerifier(secret)}'`
  const statement = found === undefined ? `CREATE ROLE ${role} ${rights}${word}` : `ALTER ROLE ${role} LOGIN${word}`
  await owner.query(statement).catch((error: unknown) => refuse(role, error))
}

const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS'

const refuse = (role: string, error: unknown): void => {
  const { code } = faultOf(error)
  // Another run on this server, from another database, was first: advisory locks are per database.
  if (code === '42710' || code === '23505' || code === 'XX000') return
  if (code !== '42501') throw new Error(`Role ${role} could not be made (${code})`)
  const statements = logins.map((login) => `  CREATE ROLE ${roleOf(login)} ${rights} PASSWORD '…';`)
  throw new Error(
    `The login of DATABASE_URL may not make the roles (it lacks CREATEROLE). A DBA must run, with the passwords of ` +
      `DATABASE_APP_URL, DATABASE_CONSOLE_URL, DATABASE_VERIFY_URL and DATABASE_RETENTION_URL:\n${statements.join('\n')}`,
  )
}

const canLogIn = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, application_name: 'deelpoort roles' })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
