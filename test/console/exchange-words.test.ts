import t from 'tap'
import { proofWords } from '../../src/console/exchange/proof-words.ts'
import { replayWords } from '../../src/console/exchange/replay-words.ts'
import { stepWords } from '../../src/console/exchange/step-words.ts'
import { words } from '../../src/console/exchange/words.ts'

const books = [words, stepWords, proofWords, replayWords]

/** Every text of a book of words with its place; what is filled in is a word. */
const texts = (value: unknown, place = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value === 'function')
    return [[place, String((value as (...all: string[]) => unknown)('woord', 'woord', 'woord'))]]
  return Object.entries((value ?? {}) as Readonly<Record<string, unknown>>).flatMap(([key, each]) =>
    texts(each, `${place}.${key}`),
  )
}

t.test('both languages say the same things', async (t) => {
  for (const { nl, en } of books)
    t.same(
      texts(en).map(([place]) => place),
      texts(nl).map(([place]) => place),
    )
})

t.test('what the page of one exchange says is short and plain', async (t) => {
  const hard = /\b(middels|dient te|betreffende|conform|indien|teneinde|dienaangaande|inzake|alsmede|derhalve)\b/i
  const all = books.flatMap(({ nl }) => texts(nl))
  t.ok(all.length > 150)
  for (const [place, text] of all) {
    t.notMatch(text, hard, place)
    for (const sentence of text.split(/[.!?:;](?:\s|$)/)) t.ok(sentence.split(/\s+/).length <= 20, sentence)
  }
})
