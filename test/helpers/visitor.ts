/** What came back, at the end of all redirects. */
export interface Seen {
  readonly status: number
  readonly url: string
  readonly html: string
  readonly headers: Headers
}

/** Somebody with a browser of his own, as far as cookies, redirects and forms go. */
export interface Visitor {
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Seen>
  /** Sends a form with the fields of the page it is on, and these. */
  readonly post: (
    url: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Seen>
  readonly logIn: (account: string) => Promise<Seen>
  /** Cookies by origin. */
  readonly cookies: Map<string, Map<string, string>>
}

/** The hidden field of the last form that shows who sends it. */
export const csrfIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** The words that a page shows, without its marks. */
export const textIn = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** A new visitor of these pages. */
export const visitor = (pages: string): Visitor => {
  const cookies = new Map<string, Map<string, string>>()
  const jarOf = (url: string): Map<string, string> => {
    // As a browser: cookies know no ports.
    const { hostname } = new URL(url)
    const jar = cookies.get(hostname) ?? new Map<string, string>()
    cookies.set(hostname, jar)
    return jar
  }
  const call = async (url: string, init: RequestInit, left = 12): Promise<Seen> => {
    const jar = jarOf(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null || left === 0)
      return { status: response.status, url, html: await response.text(), headers: response.headers }
    const next = new URL(location, url).href
    const again = response.status === 307 ? init : { headers: onlyLanguage(init.headers) }
    return call(next, again, left - 1)
  }
  const post: Visitor['post'] = (url, fields, headers = {}) =>
    call(new URL(url, pages).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    })
  const get: Visitor['get'] = (url, headers = {}) => call(new URL(url, pages).href, { headers })
  return {
    cookies,
    get,
    post,
    logIn: async (account) => {
      const { url } = await get('/login')
      return post(url, { account })
    },
  }
}

const onlyLanguage = (headers: RequestInit['headers']): Record<string, string> => {
  const language = (headers as Record<string, string> | undefined)?.['accept-language']
  return language === undefined ? {} : { 'accept-language': language }
}
