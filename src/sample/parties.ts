import { localDate } from './local-date.ts'
import { organisations } from './organisations.ts'
import { startParty, type Party } from './party.ts'
import { recordsOf, schoolReference } from './party-records.ts'
import { debtHelpSettings, debtHelpShape } from './party-shape.ts'
import type { Resident } from './resident.ts'

/** The four parties of the sample that hold data. */
export interface Parties {
  readonly youthCareProvider: Party
  readonly school: Party
  readonly debtHelp: Party
  readonly wmoDepartment: Party
  /** Gives every party a file about these people. */
  readonly know: (...people: readonly Resident[]) => void
  readonly close: () => Promise<void>
}

/** The names of the four. */
export const partyNames = ['youthCareProvider', 'school', 'debtHelp', 'wmoDepartment'] as const

/** Starts the parties on consecutive ports from `port` (0: free ones), each with files about these people. */
export const startParties = async (options: {
  readonly port?: number
  readonly people: readonly Resident[]
  /** The local day by which files are dated. */
  readonly today?: () => string
  readonly credentials?: Readonly<Partial<Record<(typeof partyNames)[number], string>>>
}): Promise<Parties> => {
  const start = async (name: (typeof partyNames)[number], i: number): Promise<Party> => {
    const credential = options.credentials?.[name]
    return startParty({
      organisation: organisations[name],
      knownBy: name === 'school' ? 'reference' : 'bsn',
      port: options.port ? options.port + i : 0,
      ...(credential === undefined ? {} : { credential }),
      ...(name === 'debtHelp' ? { shape: debtHelpShape, settings: debtHelpSettings } : {}),
    })
  }
  const parties = {
    youthCareProvider: await start('youthCareProvider', 0),
    school: await start('school', 1),
    debtHelp: await start('debtHelp', 2),
    wmoDepartment: await start('wmoDepartment', 3),
  }
  const know = (...people: readonly Resident[]): void => {
    const today = options.today?.() ?? localDate()
    for (const person of people) {
      const records = recordsOf(person, today)
      for (const name of partyNames)
        parties[name].put(name === 'school' ? schoolReference(person) : person.bsn, records[name])
    }
  }
  know(...options.people)
  return {
    ...parties,
    know,
    close: async () => void (await Promise.all(partyNames.map((name) => parties[name].close()))),
  }
}
