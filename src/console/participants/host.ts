/** The host of an address: the rest of it may hold what is secret. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
