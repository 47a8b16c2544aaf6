import { readFileSync } from 'node:fs'
import { accounts } from './accounts.ts'
import { startBrp, type Brp } from './brp.ts'
import { clients } from './clients.ts'
import type { DemoFolder } from './demo-folder.ts'
import type { DemoPorts } from './demo-options.ts'
import { pagesAt, pagesClient } from './demo-pages.ts'
import type { Entrance, Entrances } from './demo-register.ts'
import { family, members, type Family } from './family.ts'
import { keptIssuerKeys } from './issuer-keys.ts'
import { startIssuer, type Issuer } from './issuer.ts'
import { localDate } from './local-date.ts'
import { sandboxClients } from './sandbox/clients.ts'
import { clockOf } from './sandbox/clock.ts'
import { sandboxFamilies } from './sandbox/families.ts'
import { sandboxFiles } from './sandbox/files.ts'
import { organisations } from './organisations.ts'
import { partyNames, startParties, type Parties } from './parties.ts'
import { town } from './town.ts'

/** The sample municipality of the demo, running. */
export interface DemoStations {
  readonly issuer: Issuer
  readonly brp: Brp
  readonly parties: Parties
  readonly family: Family
  /** By the sandbox's clock: the machine's own where it was never moved. */
  readonly now: () => Date
  readonly close: () => Promise<void>
}

/** Starts issuer, BRP and parties at the demo's ports; the next family is in every file. Throws PortTaken. */
export const startStations = async (folder: DemoFolder, ports: DemoPorts, number: number): Promise<DemoStations> => {
  const files = sandboxFiles(folder.path)
  const now = clockOf(files.clock)
  const today = () => localDate(now())
  const told = family(number, today())
  const households = sandboxFamilies(today()).flatMap(({ people }) => Object.values(people))
  const people = [...Object.values(town(today())), ...members(told), ...households]
  const started: { readonly close: () => Promise<void> }[] = []
  const close = async (): Promise<void> => void (await Promise.all(started.map((station) => station.close())))
  const keep = <T extends { readonly close: () => Promise<void> }>(station: T): T => {
    started.push(station)
    return station
  }
  try {
    const keys = await keptIssuerKeys(folder.issuerKeys, [...clients.map((client) => client.id), pagesClient])
    const secret = (file: string): string => readFileSync(file, 'utf8').trim()
    const credentials = Object.fromEntries(partyNames.map((name) => [name, secret(folder.credentialFile(name))]))
    const apiKey = secret(folder.credentialFile('brp'))
    const login = { clientId: pagesClient, redirectUri: `${pagesAt(ports)}/login/callback`, accounts }
    const registered = sandboxClients(files.clients).find
    const issuer = keep(await startIssuer({ port: ports.issuer, keys, login, registered }))
    const brp = keep(await startBrp({ port: ports.brp, people, apiKey, today }))
    const parties = keep(await startParties({ port: ports.parties, people, today, credentials }))
    return { issuer, brp, parties, family: told, now, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** How the gateway reaches these stations, for the register. */
export const entrancesOf = ({ brp, parties }: DemoStations, folder: DemoFolder): Entrances => ({
  brp: { url: brp.url, credentialFile: folder.credentialFile('brp') },
  parties: new Map([
    // It answers by hand, on the pages.
    [
      organisations.youthDepartment.oin,
      { url: 'https://inbox.invalid', settingsFile: folder.settingsFile('youthDepartment', { inbox: true }) },
    ],
    ...partyNames.map((name): [string, Entrance] => {
      const { url, organisation, settings } = parties[name]
      const settingsFile = settings === null ? {} : { settingsFile: folder.settingsFile(name, settings) }
      return [organisation.oin, { url, credentialFile: folder.credentialFile(name), ...settingsFile }]
    }),
  ]),
})
