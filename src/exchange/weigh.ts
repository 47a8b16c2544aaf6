import type { CategoryAsk } from '../core/facts.ts'

const leastWords = 3
const leastLetters = 12

/**
 * Whether an explanation says something about this case ("mensen helpen" does not): at least three words and twelve
 * letters. Only the answer is a fact; the text itself is never decided on or recorded (domain.md 1.1).
 */
export const weigh = (text: string | null): CategoryAsk['why'] => {
  if (text === null || text.trim() === '') return 'missing'
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length >= leastWords && words.join('').length >= leastLetters ? 'given' : 'meaningless'
}
