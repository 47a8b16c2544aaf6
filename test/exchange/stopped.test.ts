import t from 'tap'
import { sharesOf, type FoundTogether, type Wanted } from '../../src/exchange/gathered-together.ts'
import type { Stopped } from '../../src/exchange/stopped.ts'

const [asker, source, other] = ['00000099000000002000', '00000099000000001000', '00000099000000004000']
const person = '9901-a'

const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  ...{ case: null, persons: [person], asked: [person], caller: asker, source, recipient: asker },
  ...{ professional: 'medewerker-17', purpose: 'coordinated-approach', request: null, dangers: [] },
  ...more,
})

const party = (oin: string) => ({ facts: { oin, kind: 'school', active: true, mandates: [] }, version: '3' })
const found = (questions: number) =>
  ({
    controllers: [],
    parties: { [asker]: party(asker), [source]: party(source), [other]: party(other) },
    persons: { [person]: { facts: {}, version: '2' }, '9901-b': { facts: {}, version: '2' } },
    consents: { [person]: {}, '9901-b': {} },
    asks: Array.from({ length: questions }, () => ({ case: null, verdicts: null, noted: [] })),
  }) as unknown as FoundTogether

const stops = (...held: readonly (readonly [Stopped['stops'][number]['kind'], string, string?])[]): Stopped => ({
  version: '7',
  stops: held.map(([kind, subject, organisation = null], i) => ({ id: `9901-${i}`, kind, subject, organisation })),
})

const touched = (stopped: Stopped, ...questions: readonly Wanted[]) =>
  sharesOf('9901', questions, found(questions.length), stopped).map((share) => share.stops.map(({ kind }) => kind))

t.test('every question stands on the stops of its municipality, also where none holds', async (t) => {
  const [share] = sharesOf('9901', [wanted()], found(1), stops())
  t.same(share?.stops, [])
  t.match(share?.stands.at(-1), { municipality: '9901', kind: 'stop', id: 'all', version: '7' })
})

t.test('a stop touches the questions it is on, and none that wait beside them', async (t) => {
  const here = wanted()
  const give = wanted({ caller: source, source, recipient: other, professional: 'medewerker-17' })
  t.same(touched(stops(['participant', asker]), here, give), [['participant'], []])
  t.same(touched(stops(['participant', other]), here, give), [[], ['participant']])
  t.same(touched(stops(['source', asker]), here, give), [[], []], 'as a source alone')
  t.same(touched(stops(['source', source]), here, give), [['source'], ['source']])
  t.same(touched(stops(['purpose', 'coordinated-approach']), here, wanted({ purpose: 'debt-help' })), [['purpose'], []])
  t.same(touched(stops(['professional', ' Medewerker-17', asker]), here, give), [['professional'], []])
  t.same(touched(stops(['professional', 'medewerker-18', asker]), here), [[]])
})

t.test('a stop on a person says on whom', async (t) => {
  const two = wanted({ persons: [person, '9901-b'], asked: [person, '9901-b'] })
  const [share] = sharesOf('9901', [two], found(1), stops(['person', '9901-b']))
  t.match(share?.stops, [{ kind: 'person', person: '9901-b' }])
  t.same(
    touched(stops(['person', '9901-b']), wanted({ persons: [person, '9901-b'] })),
    [[]],
    'read along, not asked about',
  )
})
