import t, { type Test } from 'tap'
import { resident } from '../../src/sample/town.ts'
import type { Resident } from '../../src/sample/resident.ts'
import { consentSetting, parties } from '../helpers/consent-setting.ts'
import { realStanding } from '../helpers/standing.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const said = (by: object, capacity: string, outcome = 'given') => ({
  by,
  capacity,
  outcome,
  saidAt: minutesAgo(30),
  method: 'written',
})

/** A recorder with the core's own standing; `record` records a consent about this resident. */
const setting = async (t: Test) => {
  const made = await consentSetting(t, realStanding())
  const team = made.as('team')
  return {
    ...made,
    team,
    record: async (about: Resident, words: (self: object) => object[], more: object = {}) => {
      const { id: caseId } = await made.openCase([about])
      const self = { bsn: about.bsn }
      const scope = {
        purposes: ['coordinated-approach'],
        categories: ['involvement', 'youth-help'],
        sources: [parties.provider.oin],
        recipients: [parties.team.oin],
      }
      const answer = await team('POST', '/consents', {
        case: caseId,
        subject: self,
        layer: 'secrecy',
        scope,
        statements: words(self),
        ...more,
      })
      t.equal(answer.status, 201, answer.text)
      return answer.body
    },
  }
}

t.test('a youth of 14 and, by the norm of the field, both parents: complete word by word', async (t) => {
  const { record, residents, team } = await setting(t)
  const consent = await record(residents.youth, (self) => [said(self, 'self')])
  t.equal(consent.standing.state, 'incomplete')
  t.match(consent.standing.missing, [
    { capacity: 'parent', norm: true, layer: 'secrecy', person: { authorityHolder: /^ah_/ } },
    { capacity: 'parent', norm: true, person: { authorityHolder: /^ah_/ } },
  ])
  const path = `/consents/${consent.id}/statements`
  const [one, two] = consent.standing.missing.map(({ person }) => person)
  t.equal((await team('POST', path, said(one!, 'parent'))).body.standing.state, 'incomplete')
  t.match((await team('POST', path, said(two!, 'parent'))).body.standing, { state: 'complete', missing: [] })
})

t.test('the youth’s own no, an end date, a withdrawal', async (t) => {
  const { record, residents, team } = await setting(t)
  const refused = await record(residents.sixteen, (self) => [said(self, 'self', 'refused')])
  t.equal(refused.standing.state, 'refused')
  const expired = await record(residents.almostSixteen, (self) => [said(self, 'self')], { validUntil: '2026-01-31' })
  t.equal(expired.standing.state, 'expired')
  const given = await record(residents.adult, (self) => [said(self, 'self')])
  t.equal(given.standing.state, 'complete')
  const stop = await team('POST', `/consents/${given.id}/withdrawals`, {
    by: { bsn: residents.adult.bsn },
    saidAt: minutesAgo(1),
  })
  t.equal(stop.status, 201)
  t.match((await team('GET', `/consents/${given.id}`)).body.standing, { state: 'withdrawn', missing: [] })
})

t.test('beyond the limits of the tables it is invalid, though kept as it was said', async (t) => {
  const { record, residents } = await setting(t)
  const scope = {
    purposes: ['coordinated-approach', 'case-conference'],
    categories: ['involvement'],
    sources: [parties.provider.oin],
    recipients: [parties.team.oin],
  }
  const wide = await record(residents.adult, (self) => [said(self, 'self')], { scope })
  t.equal(wide.standing.state, 'invalid')
})

t.test('of somebody the BRP does not know nobody is missing', async (t) => {
  const { record } = await setting(t)
  const nobody = resident(63, 'Niemand', 'Bekend', { kind: 'unknown' })
  const consent = await record(nobody, (self) => [said(self, 'self')])
  t.same(consent.standing.missing, [])
  t.not(consent.standing.state, 'complete')
})
