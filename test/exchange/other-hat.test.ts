import t from 'tap'
import { key } from '../../src/client/client.ts'
import { testGateway } from '../helpers/gateway.ts'
import { byTeam, good, localTeam, youthCareProvider } from './scene.ts'

const gateway = await testGateway(t)
const { as, sample } = gateway

/** A case of the local team for the youth access, with a worker of the provider under each of these hats. */
const caseWith = async (bsn: string, tasks: readonly (string | null)[]): Promise<string> => {
  const { id } = await good(
    as('local-team').POST('/cases', {
      params: { header: key() },
      body: {
        reference: `ZAAK-HAT-${tasks.join('-')}`,
        municipality: '9901',
        persons: [{ bsn }],
        purposes: ['youth-access'],
        phase: 'investigation',
        coordinator: { id: byTeam.id, organisation: localTeam.oin },
        participants: [
          { organisation: localTeam.oin, role: 'coordinator' },
          { organisation: youthCareProvider.oin, role: 'source' },
        ],
      },
    }),
  )
  for (const [i, task] of tasks.entries()) {
    const body = { id: `behandelaar-${i}`, role: 'member' as const, ...(task && { actingAs: { task } }) }
    await good(as('youth-care-provider').POST('/cases/{id}/professionals', { params: { path: { id } }, body }))
  }
  return id
}

const answered = async (bsn: string, tasks: readonly (string | null)[]) => {
  const body = {
    case: await caseWith(bsn, tasks),
    persons: [{ bsn }],
    purpose: 'youth-access',
    categories: [{ category: 'youth-help', why: 'De doelen van de hulp moeten bij het besluit passen.' }],
    source: { oin: youthCareProvider.oin },
    requestedBy: byTeam,
  }
  const { decisions } = await good(as('local-team').POST('/advice', { body }))
  return decisions[0]!.reasons.map(({ code }) => code)
}

t.test('where all who work in the case treat, the provider is asked as one that treats (Wgbo)', async (t) => {
  const { bsn } = sample.family(0).youth
  t.same((await answered(bsn, []))[0], 'OK_STATUTORY_DUTY', 'nobody is recorded: its kind says what it does')
  t.same((await answered(bsn, ['treatment']))[0], 'SECRECY')
  t.same((await answered(bsn, ['treatment', 'treatment']))[0], 'SECRECY')
})

t.test('where they differ, or one says no hat, nobody can tell: its kind counts', async (t) => {
  const { bsn } = sample.family(1).youth
  t.same((await answered(bsn, ['treatment', 'help']))[0], 'OK_STATUTORY_DUTY')
  t.same((await answered(bsn, ['treatment', null]))[0], 'OK_STATUTORY_DUTY')
})
