import { openLog } from '../../src/audit/log.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import type { Db } from '../../src/store/database.ts'
import { joining, operator } from '../helpers/register-room.ts'
import type { MixedParties } from './parties.ts'
import { providerOf, ways } from './ways.ts'

/** Lets a youth care provider a way take part in 9901, by the operator's own functions. */
export const registerProviders = async (
  db: Db,
  { connectors }: Pick<MixedParties, 'connectors'>,
  connectorKeyFile: string,
): Promise<void> => {
  const log = openLog({ db })
  const changes = register({ db, credentials: credentials(loadKeyRing(connectorKeyFile)), record: log.appendIn })
  for (const way of ways) {
    const more = { name: `Jeugdhulp ${way}`, connector: connectors[way] }
    await changes.addParticipant(operator(), joining(providerOf(way), 'youth-care-provider', more))
  }
  await log.close()
}
