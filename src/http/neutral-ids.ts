const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const withCode = new RegExp(`\\b([0-9]{4})-(${uuid})\\b`, 'g')
const withName = new RegExp(`^([a-z][a-z0-9-]{2,30})-(${uuid})$`)

/**
 * Ids with the neutral name of their log in the place of the municipality, and back (decisions.md 1): a municipality
 * is a place, and where somebody lives may have to stay unknown (domain.md D.5).
 */
export interface NeutralIds {
  /** This text with every id of ours in it under the neutral name of its log. */
  leaving(text: string): string
  /** This value with every string that is such an id as the gateway knows it; others stay as they are. */
  entering(value: unknown): unknown
}

/** Over the logs of this gateway: municipality code → neutral name. */
export const neutralIds = (logs: Iterable<readonly [code: string, logName: string]>): NeutralIds => {
  const names = new Map(logs)
  const codes = new Map([...names].map(([code, name]) => [name, code]))
  const known = (text: string): string => {
    const [, name = '', rest = ''] = withName.exec(text) ?? []
    const code = codes.get(name)
    return code === undefined ? text : `${code}-${rest}`
  }
  const entering = (value: unknown): unknown => {
    if (typeof value === 'string') return known(value)
    if (Array.isArray(value)) return value.map(entering)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, entering(each)]))
  }
  return {
    leaving: (text) =>
      text.replace(withCode, (id, code: string, rest: string) => {
        const name = names.get(code)
        return name === undefined ? id : `${name}-${rest}`
      }),
    entering,
  }
}
