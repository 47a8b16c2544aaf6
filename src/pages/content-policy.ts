const none = ["'none'"]
const own = ["'self'"]

/** What a page may load and do (CSP): nothing but our own style sheets, pictures and forms; no script at all. */
export const directives = {
  ...{ defaultSrc: none, styleSrc: own, imgSrc: own, formAction: own, frameAncestors: none, baseUri: none },
}

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The same for a page with scripts of ours: they may be loaded, and ask us for data. Never inline, never elsewhere. */
export const withScripts: string = Object.entries({ ...directives, scriptSrc: own, connectSrc: own })
  .map(([name, values]) => `${dashed(name)} ${values.join(' ')}`)
  .join(';')
