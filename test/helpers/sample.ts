import type { Test } from 'tap'
import { startBrp, type Brp } from '../../src/sample/brp.ts'
import { clients, type Client } from '../../src/sample/clients.ts'
import { family, members, type Family } from '../../src/sample/family.ts'
import { startIssuer, type Issuer, type IssuerOptions } from '../../src/sample/issuer.ts'
import { localDate } from '../../src/sample/local-date.ts'
import { startParties, type Parties } from '../../src/sample/parties.ts'
import type { Resident } from '../../src/sample/resident.ts'
import { town, type Town } from '../../src/sample/town.ts'

/** The sample municipality's sockets, for a test. */
export interface Sample {
  readonly issuer: Issuer
  readonly brp: Brp
  readonly parties: Parties
  /** The standing residents, by what is special about them. */
  readonly town: Town
  /** The n-th family, in the register and in every party's files. */
  readonly family: (n: number) => Family
  /** Puts somebody in the register and in every party's files. */
  readonly meet: (...people: readonly Resident[]) => void
  readonly tokenFor: Issuer['tokenFor']
  readonly today: string
}

/**
 * Starts issuer, BRP and parties on free ports; they stop at the end of the test. `more` adds clients; `beside` says who
 * registers later, and by which clock the BRP goes.
 */
export const startSample = async (
  t: Pick<Test, 'teardown'>,
  more: readonly Client[] = [],
  { registered, now = () => new Date() }: Pick<IssuerOptions, 'registered'> & { readonly now?: () => Date } = {},
): Promise<Sample> => {
  const today = localDate(now())
  const residents = town(today)
  const people = Object.values(residents)
  const [issuer, brp, parties] = await Promise.all([
    startIssuer({ clients: [...clients, ...more], ...(registered && { registered }) }),
    startBrp({ people, today: () => localDate(now()) }),
    startParties({ people }),
  ])
  t.teardown(async () => {
    await Promise.all([issuer.close(), brp.close(), parties.close()])
  })
  const meet = (...those: readonly Resident[]): void => {
    brp.put(...those)
    parties.know(...those)
  }
  return {
    issuer,
    brp,
    parties,
    town: residents,
    family: (n) => {
      const found = family(n, today)
      meet(...members(found))
      return found
    },
    meet,
    tokenFor: issuer.tokenFor,
    today,
  }
}
