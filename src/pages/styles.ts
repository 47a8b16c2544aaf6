import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** A style sheet as it is served: its address changes with its content, so that it may be kept for ever. */
export interface StyleSheet {
  readonly path: string
  readonly text: Buffer
  readonly gzipped: Buffer
}

const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const components = (): string => fileURLToPath(import.meta.resolve('@utrecht/component-library-css/dist/index.css'))

/**
 * The sheets of every page, in order: NL Design System components, their tokens, and how our pages lie. A municipality swaps
 * the tokens for its own (`themeFile`); nothing of any house style is ours.
 */
export const styleSheets = (themeFile: string | null): readonly StyleSheet[] =>
  [
    ['components', components()],
    ['theme', themeFile ?? own('theme.css')],
    ['pages', own('pages.css')],
  ].map(([name = '', file = '']) => {
    const text = readFileSync(file)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
    return { path: `/static/${name}-${hash}.css`, text, gzipped: gzipSync(text) }
  })
