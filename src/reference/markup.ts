/** HTML that may be sent: made by `html` alone, which escapes all that is put into it. */
export interface Markup {
  readonly markup: string
}

/** What can be put into HTML: text and numbers are escaped, markup is not, nothing is nothing. */
export type Piece = string | number | null | undefined | Markup | readonly Piece[]

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

const isMarkup = (piece: Piece): piece is Markup => typeof piece === 'object' && piece !== null && 'markup' in piece

const written = (piece: Piece): string => {
  if (piece === null || piece === undefined) return ''
  if (isMarkup(piece)) return piece.markup
  return typeof piece === 'object' ? piece.map(written).join('') : escaped(String(piece))
}

/** A template of HTML; quote every attribute. */
export const html = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: texts.map((text, at) => text + written(pieces[at])).join(''),
})

/** The pieces with this between them. */
export const joined = (pieces: readonly Piece[], between: Piece): readonly Piece[] =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece]))

/** Text of the contract: paragraphs stand apart, what stands between backticks is code. */
export const prose = (text: string): readonly Markup[] =>
  text.split(/\n\s*\n/).map((paragraph) => html`<p>${phrase(paragraph)}</p>`)

/** One line of such text. */
export const phrase = (text: string): readonly Piece[] =>
  text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 0 ? part : html`<code>${part}</code>`))
