/** Days by the calendar of JavaScript, where the core reckons with text. */
const day = (date: string) => new Date(`${date}T00:00:00Z`)
const text = (date: Date) => date.toISOString().slice(0, 10)

/** Whole years; 29 February rolls on to 1 March in a common year. */
export const years = (born: string, on: string): number => {
  const [b, d] = [day(born), day(on)]
  const birthday = Date.UTC(d.getUTCFullYear(), b.getUTCMonth(), b.getUTCDate())
  return d.getUTCFullYear() - b.getUTCFullYear() - (d.getTime() < birthday ? 1 : 0)
}

/** Months on, or the month's last day. */
export const later = (date: string, months: number): string => {
  const d = day(date)
  const last = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + months + 1, 0))
  const same = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + months, d.getUTCDate()))
  return text(same.getTime() > last.getTime() ? last : same)
}

/** Youngest and oldest somebody can be. */
export const ages = (
  birth: { kind: string; on?: string; earliest?: string; latest?: string },
  on: string,
): [number, number] => {
  if (birth.kind === 'date') return [years(birth.on ?? '', on), years(birth.on ?? '', on)]
  if (birth.kind === 'partial') return [years(birth.latest ?? '', on), years(birth.earliest ?? '', on)]
  return [0, 150]
}

export const holdsOn = (on: string, from: string | null | undefined, until: string | null | undefined): boolean => {
  if (from !== null && from !== undefined && from > on) return false
  return until === null || until === undefined || until >= on
}
