import t from 'tap'
import type { Resident } from '../../src/sample/resident.ts'
import { resident } from '../../src/sample/town.ts'
import { floor } from '../../src/exchange/level.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { normaliser, statementsSent, type Seen } from '../helpers/scenario-witness.ts'
import { calling, prepared, walk } from './sealed-walk.ts'

const gateway = await testGateway(t)
const { sample, owner } = gateway

const entries = async (): Promise<readonly string[]> => {
  const rows = await owner.selectFrom('log_records').select(['type', 'outcome']).orderBy('log_index').execute()
  return rows.map(({ type, outcome }) => `${type} ${outcome === null ? '' : 'with an outcome'}`)
}

/** The walk about one person, and what it cost. */
const walked = async (who: Resident, kind: string) => {
  const plain = normaliser([[new RegExp(who.bsn.slice(4), 'g'), 'NNNNN']])
  const caseId = await prepared(calling(gateway, [], plain), who, kind)
  plain(caseId)
  const before = { calls: sample.brp.calls(), sent: statementsSent().length, entries: (await entries()).length }
  const seen: Seen[] = []
  await walk(calling(gateway, seen, plain), who, caseId, sample.town.adult.bsn)
  return {
    seen,
    calls: sample.brp.calls() - before.calls,
    // The edge remembers participants for five seconds, whoever is asked about.
    statements: statementsSent()
      .slice(before.sent)
      .filter((text) => !/ from "(participants|agreements)"/.test(text)),
    entries: (await entries()).slice(before.entries),
  }
}

const born = { kind: 'date', on: '1984-06-01' } as const
const people = {
  sealed: resident(200, 'Afgeschermd', 'Persoon', born),
  child: resident(
    201,
    'Afgeschermd',
    'Kind',
    { kind: 'date', on: '2017-03-01' },
    { authority: sample.town.child.authority },
  ),
  unknown: resident(202, 'Onbekend', 'Nummer', born),
  known: resident(203, 'Gewoon', 'Iemand', born),
}
sample.meet(people.sealed, people.child, people.known)
// Whatever is warmed by a first walk (tokens, prepared paths) is warm for those that are compared.
await walked(resident(204, 'Warm', 'Lopen', born), 'shelter')
const unknown = await walked(people.unknown, 'shelter')
const told = ({ status, headers, body, what }: Seen) => ({ what, status, headers, body })

for (const name of ['sealed', 'child'] as const) {
  t.test(`somebody sealed (${name}) is answered like a number nobody has, by the same steps`, async (t) => {
    const sealed = await walked(people[name], 'sealed')
    for (const [i, one] of unknown.seen.entries()) t.same(told(sealed.seen[i]!), told(one), `${one.what} ${one.status}`)
    t.equal(sealed.calls, unknown.calls, 'as many questions to the BRP')
    t.same(sealed.statements, unknown.statements, 'the same statements in the same order')
    t.same(sealed.entries, unknown.entries, 'as many entries of the same types')
    for (const walk of [sealed, unknown]) {
      const hiding = walk.seen.filter(
        ({ body, what }) => /PERSON_NOT_FOUND/.test(body) && /(advice|data-requests)$/.test(what),
      )
      t.ok(hiding.length > 10)
      const early = hiding.filter(({ milliseconds }) => milliseconds < floor)
      t.same(early, [], 'no decision about nobody is answered before the floor')
    }
  })
}

t.test('the walk is not empty: most calls succeed, and of somebody known more is told', async (t) => {
  t.ok(unknown.seen.filter(({ status }) => status < 300).length >= 24)
  t.ok(unknown.calls > 0 && unknown.statements.length > 50 && unknown.entries.length > 10)
  const known = await walked(people.known, 'view-heard')
  t.notSame(known.seen.map(told), unknown.seen.map(told))
  t.match(JSON.stringify(unknown.seen), /PERSON_NOT_FOUND/)
  t.notMatch(JSON.stringify(unknown.seen), /SEALED/)
})

t.test('every decision made here replays from its record', (t) => everythingReplays(t, gateway))
