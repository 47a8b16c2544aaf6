import t from 'tap'
import { factName, isNamedFact, isNamedRegime, stopping } from '../../src/console/person/fact-words.ts'
import { reportTexts } from '../../src/console/person/report-form-words.ts'
import { reportWords } from '../../src/console/person/report-words.ts'
import { referenceIn, whyWords } from '../../src/console/person/why.ts'
import { words } from '../../src/console/person/words.ts'
import { readFind } from '../../src/console/person/find-form.ts'
import { readReport } from '../../src/console/person/report-form.ts'
import { anyPolicy, loadPolicies } from '../../src/policy/policies.ts'

const { vocabulary } = anyPolicy(loadPolicies('policies')).tables

t.test('every kind of fact and every regime of secrecy has a name in both languages', async (t) => {
  const kinds = Object.keys(vocabulary.personFacts)
  t.same(
    kinds.filter((kind) => !isNamedFact(kind)),
    [],
  )
  t.same(
    Object.keys(vocabulary.secrecyRegimes).filter((regime) => !isNamedRegime(regime)),
    [],
  )
  t.same(
    stopping.filter((kind) => !kinds.includes(kind)),
    [],
  )
  for (const kind of kinds) t.ok(factName(kind, 'nl') && factName(kind, 'en'))
})

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [String((value as (...words: string[]) => unknown)('woord', 'woord', 'woord'))]
  return Object.values((value ?? {}) as Readonly<Record<string, unknown>>).flatMap(texts)
}

t.test('what the pages and the report say is short and plain', async (t) => {
  const hard = /\b(middels|dient te|betreffende|conform|indien|teneinde|dienaangaande|inzake|alsmede|derhalve)\b/i
  const why = Object.values(whyWords).map(({ nl }) => nl)
  const all = [words.nl, reportTexts.nl, reportWords.nl, why].flatMap(texts)
  t.ok(all.length > 150)
  for (const text of all) {
    t.notMatch(text, hard)
    for (const sentence of text.split(/[.!?:;](?:\s|$)/)) t.ok(sentence.split(/\s+/).length <= 20, sentence)
  }
})

t.test('a reference is letters and numbers of a file: no name, no sentence, no citizen service number', async (t) => {
  for (const good of ['Z2026-00123', 'z-12', '2026/14', 'AVG-2026-17', ' KL2026.3 ']) t.ok(referenceIn(good), good)
  for (const bad of [
    ...['Jansen', 'Z-JANSEN-1', 'klacht van Sam', '999990019', 'Z999990019', '9999.90.019', '', '<b>1</b>', 'Z1\n2'],
    'Z'.repeat(41),
  ])
    t.equal(referenceIn(bad), null, JSON.stringify(bad))
})

t.test('the form names its faults and gives no number back', async (t) => {
  t.match(readFind({ who: '9999.90.019', why: 'complaint' }), {
    find: { who: { bsn: '999990019' }, why: 'complaint', reference: null },
    faults: [],
  })
  const wrong = readFind({ who: '999990018', why: 'curiosity', reference: 'Sam' })
  t.same(wrong, { find: null, faults: ['who', 'why', 'reference'], filled: { alias: null, why: '', reference: '' } })
  t.same(readFind(undefined).faults, ['who', 'why'])
  t.same(readFind({ who: ['999990019'], why: {} }).faults, ['who', 'why'])
  t.same(readReport({ law: 'avg', asker: 'self', as: 'pdf' }).asked, {
    ...{ law: 'avg', asker: 'self', by: null, subjectSaid: null, names: null, pdf: true },
  })
  t.same(readReport({ law: 'x', asker: 'parent', by: '1' }).faults, ['law', 'by'])
  t.same(readReport({ law: 'wmo', asker: 'parent', by: '999990019', subjectSaid: 'objects' }).asked, {
    ...{ law: 'wmo', asker: 'parent', by: { bsn: '999990019' }, subjectSaid: 'objects', names: null, pdf: false },
  })
  const number = { law: 'avg', asker: 'self', names: 'incident', namesReason: 'het gaat om 999990019' }
  t.match(readReport(number), { asked: null, faults: ['namesBsn'], filled: { names: 'incident', namesReason: '' } })
  const long = { law: 'avg', asker: 'self', names: 'reason', namesReason: 'a'.repeat(1001) }
  t.same(readReport(long).faults, ['namesReason'])
})
