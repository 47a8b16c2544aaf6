import { organisations } from './organisations.ts'
import { municipality } from './town.ts'

/** Where the sample's register and parties stand, and how the gateway enters them. */
export interface Stations {
  readonly brp: string
  readonly from: string
  readonly parties: readonly { readonly oin: string; readonly url: string; readonly credential: string }[]
}

/** The lines for `npm run admin` that make the first rows: the municipality, then who takes part in it. */
export const registerLines = (stations: Stations): readonly (readonly string[])[] => {
  const { code, name } = municipality
  const since = ['--from', stations.from]
  return [
    ['municipality', 'add', code, '--name', name, ...since, '--brp', stations.brp, '--residents-contact', '14 099'],
    ...Object.values(organisations).map(({ oin, kind, name: called }) => {
      const party = stations.parties.find((found) => found.oin === oin)
      const reached = party === undefined ? [] : ['--connector', party.url, '--credential', party.credential]
      return ['participant', 'add', oin, '--kind', kind, '--name', called, '--municipality', code, ...since, ...reached]
    }),
  ]
}
