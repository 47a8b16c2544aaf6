import { portFor } from '../../src/sample/postgres-port.ts'
import type { Random } from './random.ts'

/**
 * A free port below those that a system gives to who calls: one that calls a server which is away can otherwise be given
 * that server's own port, and then speaks with itself.
 */
export const quietPort = async (random: Random): Promise<number> => {
  for (let tries = 0; tries < 50; tries++) {
    const port = Math.floor(random.between(20_000, 32_000))
    if (await portFor(port).catch(() => null)) return port
  }
  throw new Error('No port between 20000 and 32000 is free')
}
