import { activityUri } from './processing.ts'

/** Where an activity stands; purpose null: what is kept to account for all of them (cases, words, duties). */
export interface Activity {
  readonly municipality: string
  readonly purpose: string | null
}

/** The register of processing activities as a log names it, under the gateway's public address, and back. */
export const activityAddresses = (base: string) => {
  const root = `${base.replace(/\/$/, '')}/v1/policies`
  return {
    of: (municipality: string, purpose: string | null): string =>
      purpose === null ? `${root}#${municipality}` : activityUri(base, municipality, purpose),

    /** The activity at an address, or null where it is none of this register. */
    at: (uri: string): Activity | null => {
      const found = uri.startsWith(root) ? /^(?:\/([a-z-]{1,80}))?#([0-9]{4})$/.exec(uri.slice(root.length)) : null
      return found?.[2] === undefined ? null : { municipality: found[2], purpose: found[1] ?? null }
    },
  }
}
