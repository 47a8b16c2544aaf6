import { sql } from 'kysely'

/** The end of a lease from now, by the database's clock: the sweeper's, which all gateways share. */
export const leaseOfSeconds = (seconds: number) => sql<Date>`now() + make_interval(secs => ${seconds})`
