import t from 'tap'
import { asks, duties, reasons } from '../../src/console/obligations/duty-words.ts'
import { words as dutyWords } from '../../src/console/obligations/words.ts'
import { formWords } from '../../src/console/reviews/form-words.ts'
import { lanes, roles } from '../../src/console/reviews/lane-words.ts'
import { words as reviewWords } from '../../src/console/reviews/words.ts'
import { anyPolicy, loadPolicies } from '../../src/policy/policies.ts'

const { tables } = anyPolicy(loadPolicies('policies'))
const { vocabulary, reviews } = tables
const without = (all: readonly string[], named: object) => all.filter((word) => !Object.hasOwn(named, word))

t.test('every lane, role, duty with a day and reason of putting off has a name', async (t) => {
  const codes = Object.entries(vocabulary.reasons).filter(([, { outcome }]) => outcome === 'review')
  t.same(without([...codes.map(([code]) => code), ...Object.keys(reviews!.lanes)], lanes), [])
  t.same(without([...Object.keys(reviews!.afterChecks), 'reveal'], lanes), [])
  t.same(without(Object.keys(reviews!.roles), roles), [])
  for (const [role, dutch] of Object.entries(reviews!.roles)) t.equal(roles[role]?.nl, dutch)
  const dated = Object.entries(vocabulary.obligations ?? {}).filter(
    ([, { days, months }]) => days != null || months != null,
  )
  const stopping = ['not-again', 'reassess-ground', 'follow-up-withdrawal', 'confirm-withdrawal']
  t.same(without([...dated.map(([type]) => type), ...stopping], duties), [])
  t.same(
    without(
      Object.values(reviews!.deferrals).flatMap((rule) => rule.reasons),
      reasons,
    ),
    [],
  )
})

/** Every text of a book of words; what is filled in is a word. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (...words: string[]) => unknown)('woord', 'naam'))]
  return Object.values((value ?? {}) as Readonly<Record<string, unknown>>).flatMap(texts)
}

t.test('what the pages say is short and plain', async (t) => {
  const hard = /\b(middels|dient te|betreffende|conform|indien|teneinde|dienaangaande|inzake|alsmede|derhalve)\b/i
  const dutch = [lanes, roles, duties, reasons, asks].flatMap((book) => Object.values(book).map(({ nl }) => nl))
  const all = [...texts(dutyWords.nl), ...texts(formWords.nl), ...texts(reviewWords.nl), ...dutch]
  t.ok(all.length > 200)
  for (const text of all) {
    t.notMatch(text, hard)
    for (const sentence of text.split(/[.!?:;](?:\s|$)/)) t.ok(sentence.split(/\s+/).length <= 20, sentence)
  }
})
