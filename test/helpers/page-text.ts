const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)

const empty = /^(input|br|img|meta|link|hr|source|wbr|path|rect|circle|line)$/

/**
 * The words of a page as they are read, without its tags. `except`: leaves out what these say of an element: its attributes as
 * they are written, and its name; with all that stands within it.
 */
export const textOf = (html: string, except: (name: string, attributes: string) => boolean = () => false): string => {
  let out = ''
  /** Open elements; whether what is in them is left out. */
  const open: { readonly name: string; readonly out: boolean }[] = []
  for (const [, comment, tag, text] of html.matchAll(/(<!--[^]*?-->|<![^>]*>)|<(\/?[a-zA-Z][^>]*)>|([^<]+)/g)) {
    if (comment !== undefined) continue
    const hidden = open.at(-1)?.out ?? false
    if (text !== undefined) {
      if (!hidden) out += decoded(text)
    } else if (tag !== undefined) {
      if (!/^\/?(span|code|a|strong|em|b|i|time)\b/.test(tag)) out += ' \n '
      const name = /^\/?([a-zA-Z0-9]+)/.exec(tag)?.[1]?.toLowerCase() ?? ''
      if (tag.startsWith('/')) {
        while (open.length > 0 && open.pop()?.name !== name);
      } else if (!empty.test(name) && !tag.endsWith('/'))
        open.push({ name, out: hidden || /^(script|style|title)$/.test(name) || except(name, tag) })
    }
  }
  return out
}
