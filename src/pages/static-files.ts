import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** A file as it is served: its address changes with its content, so that it may be kept for ever. */
export interface StaticFile {
  readonly path: string
  readonly type: string
  readonly text: Buffer
  readonly gzipped: Buffer
}

const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const

/** The file that is served of these texts, one after another. */
export const staticFile = (name: string, kind: keyof typeof types, files: readonly string[]): StaticFile => {
  const text = Buffer.concat(files.map((file) => readFileSync(file)))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { path: `/static/${name}-${hash}.${kind}`, type: types[kind], text, gzipped: gzipSync(text) }
}

const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const components = (): string => fileURLToPath(import.meta.resolve('@utrecht/component-library-css/dist/index.css'))

/**
 * The sheets of every page, in order: NL Design System components, their tokens, how our pages lie, and those of the rooms. A
 * municipality swaps the tokens for its own (`themeFile`); nothing of any house style is ours.
 */
export const styleSheets = (themeFile: string | null, ofRooms: readonly string[]): readonly StaticFile[] => [
  staticFile('components', 'css', [components()]),
  staticFile('theme', 'css', [themeFile ?? own('theme.css')]),
  staticFile('pages', 'css', [own('pages.css'), ...ofRooms]),
]
