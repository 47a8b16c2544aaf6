const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** One instant as the core wants it: RFC 3339 UTC with milliseconds, and the calendar day in Europe/Amsterdam. */
export const momentOf = (now: Date): { readonly at: string; readonly localDate: string } => ({
  at: now.toISOString(),
  localDate: amsterdam.format(now),
})
