import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { key, testGateway } from '../helpers/gateway.ts'

const { localTeam, youthCareProvider, school } = organisations

const known = { familyName: 'Iemand', givenNames: 'Zonder', birthDate: '1980', postcode: '9999ZX', houseNumber: '3' }

t.test('the municipality is a controller where its own team acts, and not where two partners do', async (t) => {
  const g = await testGateway(t)
  const { youth } = g.sample.family(1)
  const opened = await g.as('local-team').POST('/cases', {
    params: { header: key() },
    body: {
      reference: 'ZAAK-1',
      municipality: '9901',
      persons: [{ bsn: youth.bsn }],
      purposes: ['coordinated-approach'],
      phase: 'plan',
      coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
      participants: [{ organisation: localTeam.oin, role: 'coordinator' }],
    },
  })
  t.equal(opened.response.status, 201)
  const asked = await g.as('youth-care-provider').POST('/advice', {
    body: {
      municipality: '9901',
      persons: [{ bsn: youth.bsn }],
      purpose: 'youth-help-delivery',
      categories: [{ category: 'plan', why: 'To share what the help works on.' }],
      recipient: { oin: school.oin },
      requestedBy: { id: 'hulpverlener-1' },
    },
  })
  t.equal(asked.response.status, 200)

  const rows = await g.owner.selectFrom('log_records').select(['type', 'controllers']).execute()
  const of = (type: string) => rows.filter((row) => row.type === type).map((row) => row.controllers)
  t.same(of('case-opened'), [[localTeam.oin, organisations.municipality.oin].sort()])
  t.same(of('advice'), [[youthCareProvider.oin]], 'advice is its asker’s alone')

  const page = await g.as('fg').POST('/audit-events/_search', { body: {} })
  const types = page.data?.items.map((item) => item.type)
  t.ok(types?.includes('case-opened'), 'the FG sees what the municipal team did')
  t.notOk(types?.includes('advice'), 'and nothing of what two partners asked themselves')

  const stopped = await g.as('school').POST('/withdrawals', {
    body: {
      municipality: '9901',
      by: { identity: known },
      about: { identity: known },
      scope: { recipients: [school.oin] },
      saidAt: '2026-01-10T09:00:00Z',
    },
  })
  t.equal(stopped.response.status, 201)
  const stop = await g.owner
    .selectFrom('log_records')
    .select('controllers')
    .where('type', '=', 'withdrawal-recorded')
    .executeTakeFirstOrThrow()
  t.same(stop.controllers, [organisations.municipality.oin, school.oin].sort(), 'whoever passes a stop on')
})
