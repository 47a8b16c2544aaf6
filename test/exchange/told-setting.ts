import { randomUUID } from 'node:crypto'
import type { Test } from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { testGateway } from '../helpers/gateway.ts'
import { headersOf } from '../helpers/scenario-witness.ts'

const { localTeam, youthCareProvider, school, wmoDepartment } = organisations

/** A gateway, a family, and cases about its youth in which another partner takes part or does not. */
export const toldSetting = async (t: Test) => {
  const gateway = await testGateway(t)
  const family = gateway.sample.family(1)
  const youth = { bsn: family.youth.bsn }
  const call = async (client: string, path: string, body?: object) => {
    const response = await gateway.raw(client, `/v1${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    })
    const text = await response.text()
    return { status: response.status, headers: headersOf(response), text, body: JSON.parse(text) as { id: string } }
  }

  /** A case with the school, and with a treating partner where `ggz` says so (S109); the same reference for all. */
  const openCase = async (ggz: boolean): Promise<string> => {
    const made = await call('local-team', '/cases', {
      municipality: '9901',
      reference: 'ZAAK-GELIJK',
      persons: [youth],
      purposes: ['coordinated-approach'],
      phase: 'plan',
      coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
      participants: [
        { organisation: school.oin, role: 'source', personReferences: [{ person: youth, reference: 'LL-1' }] },
        ...(ggz
          ? [
              {
                organisation: youthCareProvider.oin,
                role: 'source',
                personReferences: [{ person: youth, reference: 'C-1' }],
              },
            ]
          : []),
        { organisation: wmoDepartment.oin, role: 'member' },
      ],
    })
    if (made.status !== 201) throw new Error(made.text)
    return made.body.id
  }

  return { gateway, youth, call, openCase }
}
