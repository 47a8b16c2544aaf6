import { organisations } from './organisations.ts'
import { municipality } from './town.ts'

/** Where a station of the sample is reached, and the file with the credential that it demands, where it does. */
export interface Entrance {
  readonly url: string
  readonly credentialFile?: string
  /** How its answers are read, where they are in a shape of its own. */
  readonly settingsFile?: string
}

/** The sample's register and, by OIN, the parties that hold data. */
export interface Entrances {
  readonly brp: Required<Pick<Entrance, 'url' | 'credentialFile'>>
  readonly parties: ReadonlyMap<string, Entrance>
}

const from = '2026-01-01'

/**
 * The lines for `npm run admin` that make the first rows: the municipality, then who takes part in it. Of the school it is
 * demanded that its tokens be bound to a key.
 */
export const registerLines = ({ brp, parties }: Entrances): readonly (readonly string[])[] => {
  const { code, name } = municipality
  const register = ['--brp-url', brp.url, '--brp-key-file', brp.credentialFile]
  return [
    ['municipality', 'add', code, name, '--from', from, '--contact', 'privacy@voorbeeldgemeente.example', ...register],
    ...Object.values(organisations).map(({ oin, kind, name: called }) => {
      const door = parties.get(oin)
      const connector =
        door === undefined
          ? []
          : [
              ...['--connector-url', door.url],
              ...(door.credentialFile === undefined
                ? []
                : ['--credential-file', door.credentialFile, '--allow-private']),
              ...(door.settingsFile === undefined ? [] : ['--settings-file', door.settingsFile]),
            ]
      const who = ['--kind', kind, '--name', called, '--municipality', code, '--from', from]
      return ['participant', 'add', oin, ...who, ...connector]
    }),
    ['participant', 'access', organisations.school.oin, '--sender-constraint', 'dpop'],
  ]
}
