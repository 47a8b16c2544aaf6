const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october'

/** Forms that name somebody by themselves (domain.md P12): decidable, whatever the text is about. */
const forms: readonly (readonly [kind: string, form: RegExp])[] = [
  ['postcode', /\b[1-9]\d{3} ?[A-Z]{2}\b|\b[1-9]\d{3}[a-z]{2}\b/],
  ['birth-date', /\b\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{1,2}-\d{1,2}\b/],
  ['birth-date', new RegExp(`\\b\\d{1,2}\\s+(?:${months})\\s+(?:19|20)\\d{2}\\b`, 'i')],
  ['phone', /(?:\+31|\b0031|\b0)(?:[ -]?\d){8,9}\b/],
  ['mail', /[^\s@]+@[^\s@]+\.[^\s@]+/],
  ['url', /https?:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:nl|com|org|eu|net)\b/i],
  ['address', /\p{Lu}[\p{L}'-]*(?:straat|laan|weg|plein|hof|kade|dijk|gracht|singel|steeg|dreef|plantsoen)\s+\d/u],
  ['name', /\b(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?|Mrs?\.?|Ms\.?)\s+\p{Lu}\p{Ll}/u],
]

/** Which of these forms stand in a text, each once; never the text itself. The gateway does not promise to see rarity. */
export const identifyingForms = (texts: readonly (string | null | undefined)[]): readonly string[] => {
  const found = forms.filter(([, form]) => texts.some((text) => text != null && form.test(text))).map(([kind]) => kind)
  return [...new Set(found)]
}
