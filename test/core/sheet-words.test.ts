import t from 'tap'
import { readTables } from '../../src/policy/read-tables.ts'

const { texts } = readTables('policies')
const sentences = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.split(/(?<=[.?!])\s+/)
    : Object.values(value as object).flatMap((each) => sentences(each))

t.test('no sentence of a sheet is longer than twenty words, and none is worded for somebody else', async (t) => {
  for (const [language, { sheet }] of Object.entries(texts)) {
    for (const sentence of sentences(sheet)) t.ok(sentence.split(/\s+/).length <= 20, `${language}: ${sentence}`)
  }
  for (const sentence of sentences(texts.nl.sheet.youth)) t.notMatch(sentence, /\b(u|uw)\b/i, sentence)
  for (const sentence of sentences(texts.nl.sheet.adult)) t.notMatch(sentence, /\b(jij|je|jou|jouw)\b/i, sentence)
})
