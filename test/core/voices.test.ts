import t from 'tap'
import { ageOn, birthday } from '../../src/core/dates.ts'
import type { Authority, PersonFacts, RecordedFact } from '../../src/core/facts.ts'
import { voicesOf } from '../../src/core/voices.ts'
import { loadPolicies } from '../../src/policy/policies.ts'

const { tables } = loadPolicies('policies').of('9901')
const on = (localDate: string) => ({ at: `${localDate}T11:00:00.000Z`, localDate })
const today = on('2026-11-22')

const parents: Authority = {
  kind: 'joint',
  holders: ['mother', 'father'].map((id) => ({ id, handle: `ah_${id}`, capacity: 'parent' })),
}

const born = (day: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  ...{ id: 'self', registration: 'found', birthDate: { kind: 'date', on: day }, authority: parents },
  ...{ underCuratele: 'no', addressSecret: 'no', underInvestigation: 'no', recorded: [] },
  death: { state: 'alive', on: null },
  ...more,
})

const fact = (kind: string, more: Partial<RecordedFact> = {}): RecordedFact => ({
  ...{ id: kind, kind, from: '2026-01-01', until: null, recordedAt: '2026-01-01T10:00:00.000Z' },
  ...{ source: { type: 'court-order', reference: null }, concerns: null, details: {} },
  ...more,
})

/** Who is asked in a layer where this regime binds. */
const asked = (person: PersonFacts, layer: 'legal-basis' | 'secrecy', regime: string, moment = today) => {
  const row = voicesOf(tables, person, moment).find((one) => one.layer === layer && one.regimes.includes(regime))
  return { who: row?.voices.map(({ who }) => who) ?? null, codes: row?.codes ?? null }
}

t.test('under 12 the parents with gezag speak, in every layer', async (t) => {
  for (const regime of Object.keys(tables.vocabulary.secrecyRegimes))
    for (const layer of ['legal-basis', 'secrecy'] as const)
      t.same(asked(born('2016-05-01'), layer, regime), { who: ['mother', 'father'], codes: [] }, `${layer} ${regime}`)
})

t.test('from 12 the child speaks too; where the Wgbo binds it speaks alone', async (t) => {
  const child = born('2013-05-01')
  t.same(asked(child, 'legal-basis', 'wmo').who, ['self', 'mother', 'father'])
  t.same(asked(child, 'secrecy', 'jeugdwet').who, ['self', 'mother', 'father'])
  t.same(asked(child, 'secrecy', 'wgbo').who, ['self'])
})

t.test('the birthday itself decides, by the local day', async (t) => {
  const child = born('2010-11-23')
  t.same(asked(child, 'legal-basis', 'wmo', on('2026-11-22')).who, ['self', 'mother', 'father'])
  t.same(asked(child, 'legal-basis', 'wmo', on('2026-11-23')).who, ['self'])
  t.same(asked(born('2012-02-29'), 'secrecy', 'contractual', on('2024-02-28')).who, ['mother', 'father'])
})

t.test('each regime stands in one row of a layer, with the articles of all that are alike', async (t) => {
  const rows = voicesOf(tables, born('2016-05-01'), today)
  for (const layer of ['legal-basis', 'secrecy'] as const) {
    const regimes = rows.filter((row) => row.layer === layer).flatMap((row) => row.regimes)
    t.same([...regimes].sort(), Object.keys(tables.vocabulary.secrecyRegimes).sort())
  }
  const secrecy = rows.find(({ layer, regimes }) => layer === 'secrecy' && regimes.includes('jeugdwet'))
  t.ok(secrecy?.voices[0]?.law.includes('Jeugdwet 7.3.15 lid 1'))
})

t.test('where asking may be unsafe nobody is named at all', async (t) => {
  const harmed = born('2016-05-01', { recorded: [fact('suspected-harm', { concerns: 'father' })] })
  t.same(asked(harmed, 'secrecy', 'wmo'), { who: [], codes: ['ASKING_UNSAFE'] })
  t.same(asked(born('2016-05-01', { addressSecret: 'yes' }), 'secrecy', 'wmo'), { who: [], codes: ['ASKING_UNSAFE'] })
})

t.test('gezag that is not known, nobody who has it, and an age that is not known name nobody', async (t) => {
  const of = (more: Partial<PersonFacts>) => asked(born('2016-05-01', more), 'secrecy', 'wmo')
  t.same(of({ authority: { kind: 'undeterminable' } }), { who: [], codes: ['AUTHORITY_UNKNOWN'] })
  t.same(of({ authority: { kind: 'temporarily-none' } }), { who: [], codes: ['NO_LEGAL_REPRESENTATIVE'] })
  t.same(of({ birthDate: { kind: 'unknown' } }), { who: [], codes: ['BIRTHDATE_UNCERTAIN'] })
})

t.test('a guardian recorded by a court goes before what the BRP says; a curator speaks for an adult', async (t) => {
  const guarded = born('2016-05-01', { recorded: [fact('guardianship', { concerns: '00000099000000005000' })] })
  t.same(asked(guarded, 'secrecy', 'wmo').who, ['00000099000000005000'])
  const adult = born('1980-05-01', { authority: { kind: 'of-age' } })
  t.same(asked(adult, 'secrecy', 'wmo').who, ['self'])
  const recorded = [
    fact('curatorship', { concerns: 'curator' }),
    fact('capacity-assessment', { details: { matter: 'sharing', outcome: 'incapable' } }),
  ]
  t.same(asked({ ...adult, recorded }, 'secrecy', 'wmo').who, ['curator'])
})

t.test('a birthday is the first day of an age, of who was born on 29 February too', async (t) => {
  t.equal(birthday('2012-02-29', 12), '2024-02-29')
  t.equal(birthday('2012-02-29', 16), '2028-02-29')
  t.equal(birthday('2012-02-29', 18), '2030-03-01')
  for (const born of ['2012-02-29', '2010-12-31', '2011-01-01'])
    for (const age of [12, 16, 18]) t.equal(ageOn(born, birthday(born, age)), age)
})
