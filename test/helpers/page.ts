/** A fenced block of a page: the words after its three backticks, and what stands in it. */
export interface Block {
  readonly language: string
  /** A file name, or how it is run: `checkout`, `keeps-running`. */
  readonly words: readonly string[]
  readonly text: string
}

/** Every fenced block of a page that says a language, from top to bottom. */
export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(([, language = '', words = '', text = '']) => ({
    language,
    words: words
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ''),
    text,
  }))
