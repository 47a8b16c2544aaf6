const weight = (header: string, language: string): number => {
  const found = header
    .toLowerCase()
    .split(',')
    .map((each) => each.trim().split(';'))
    .find(([range]) => range === language || range?.startsWith(`${language}-`) === true)
  if (found === undefined) return -1
  const q = found.slice(1).find((each) => each.trim().startsWith('q='))
  return q === undefined ? 1 : Number.parseFloat(q.trim().slice(2)) || 0
}

/** Language of the texts in an answer: Dutch, or English where the caller prefers it. */
export const languageOf = (header: string | undefined): 'nl' | 'en' => {
  const text = header ?? ''
  const en = weight(text, 'en')
  return en > 0 && en > weight(text, 'nl') ? 'en' : 'nl'
}
