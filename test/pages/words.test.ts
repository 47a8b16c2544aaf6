import t from 'tap'
import { called, isNamed } from '../../src/pages/field-words.ts'
import { formWords } from '../../src/partner-room/form-words.ts'
import { words as roomWords } from '../../src/partner-room/words.ts'
import { words as pageWords } from '../../src/pages/words.ts'
import { anyPolicy, loadPolicies } from '../../src/policy/policies.ts'

const policy = anyPolicy(loadPolicies('policies'))
const { vocabulary } = policy.tables

t.test('everything that can be asked has a name on the form, in both languages', async (t) => {
  const fields = Object.values(vocabulary.categories).flatMap((category) => Object.keys(category.fields))
  const named = [
    ['field', fields],
    ['legalBasis', Object.keys(vocabulary.legalBases)],
    ['secrecyGround', Object.keys(vocabulary.secrecyGrounds)],
    ['capacity', Object.keys(vocabulary.capacities)],
    ['layer', ['legal-basis', 'secrecy']],
  ] as const
  for (const [list, all] of named) {
    t.same(
      all.filter((word) => !isNamed(list, word)),
      [],
      list,
    )
    for (const word of all) t.ok(called(list, word, 'nl') && called(list, word, 'en'))
  }
  for (const language of ['nl', 'en'] as const) {
    const { purposes, categories, kinds } = policy.texts[language].sheet
    t.same(
      Object.keys(vocabulary.categories).filter((word) => categories[word] === undefined),
      [],
    )
    t.same(
      [...Object.keys(vocabulary.purposes), ...Object.keys(vocabulary.organisationKinds)].filter(
        (word) => purposes[word] === undefined && kinds[word] === undefined,
      ),
      [],
    )
  }
})

/** Every text of a book of words; what is filled in is a word. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (word: string) => unknown)('woord'))]
  return Object.values((value ?? {}) as Readonly<Record<string, unknown>>).flatMap(texts)
}

t.test('what the pages say is short and plain', async (t) => {
  const hard = /\b(middels|dient te|betreffende|conform|indien|teneinde|dienaangaande|inzake|alsmede|derhalve)\b/i
  const all = [pageWords.nl, roomWords.nl, formWords.nl].flatMap(texts)
  t.ok(all.length > 120)
  for (const text of all) {
    t.notMatch(text, hard)
    for (const sentence of text.split(/[.!?:;](?:\s|$)/)) t.ok(sentence.split(/\s+/).length <= 20, sentence)
  }
})
