import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { mandate } from './review-scene.ts'
import { key, testGateway } from '../helpers/gateway.ts'

const { localTeam, youthCareProvider } = organisations

t.test('what only people may decide waits in the queue of the municipality’s reviewers', async (t) => {
  const g = await testGateway(t)
  await mandate(g, 'toetser-1', ['AUTHORITY_UNKNOWN'])
  const team = g.as('local-team')
  const { undeterminable: child } = g.sample.town
  const opened = await team.POST('/cases', {
    params: { header: key() },
    body: {
      reference: 'ZAAK-1',
      municipality: '9901',
      persons: [{ bsn: child.bsn }],
      purposes: ['coordinated-approach'],
      phase: 'plan',
      coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
      participants: [
        { organisation: localTeam.oin, role: 'coordinator' },
        { organisation: youthCareProvider.oin, role: 'source' },
      ],
    },
  })
  const asked = await team.POST('/data-requests', {
    params: { header: key() },
    body: {
      case: opened.data?.id ?? '',
      persons: [{ bsn: child.bsn }],
      purpose: 'coordinated-approach',
      categories: [{ category: 'involvement', why: 'To agree who does what first.' }],
      source: { oin: youthCareProvider.oin, why: 'It gives the help now.' },
      requestedBy: { id: 'medewerker-17', function: 'coordinator' },
      alternativesTried: 'Asked the family, who do not know.',
    },
  })
  t.equal(asked.data?.status, 'awaiting-review')

  const queue = await g.as('reviewer').GET('/reviews')
  t.equal(queue.data?.items.length, 1)
  const [review] = queue.data?.items ?? []
  t.match(review, { dataRequest: asked.data?.id, lane: 'AUTHORITY_UNKNOWN', askedBy: localTeam.oin, status: 'open' })
  t.notSame(review?.person.personId, asked.data?.decisions[0]?.personId, 'by the reviewer’s own alias')

  const again = await team.POST('/data-requests/{id}/retries', {
    params: { path: { id: asked.data?.id ?? '' }, header: key() },
  })
  t.equal(again.data?.status, 'awaiting-review')
  t.equal((await g.as('reviewer').GET('/reviews')).data?.items.length, 1, 'a retry waits for the same review')

  const entries = await g.owner.selectFrom('log_records').select('type').where('type', '=', 'review-opened').execute()
  t.equal(entries.length, 1)
  const { items } = (await g.as('fg').GET('/reviews')).data ?? {}
  t.same(items, [], 'an FG reads along what is a week late, and decides nothing')
  t.equal((await team.GET('/reviews')).response.status, 403)
})
