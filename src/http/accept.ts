const acceptable = (range: string, types: readonly string[]): boolean => {
  const [name = '', ...parameters] = range.split(';').map((each) => each.trim().toLowerCase())
  if (parameters.some((each) => /^q=0(\.0*)?$/.test(each))) return false
  return types.some((type) => name === '*/*' || name === type || name === `${type.split('/')[0] ?? ''}/*`)
}

/** Whether an `Accept` header allows one of the media types; none at all allows everything. */
export const accepts = (header: string | undefined, types: readonly string[]): boolean =>
  header === undefined || header.trim() === '' || header.split(',').some((range) => acceptable(range, types))
