import { sql } from 'kysely'
import type { Entry } from '../../src/audit/entry.ts'
import { plainEntry } from '../../src/audit/plain-entry.ts'
import type { Db } from '../../src/store/database.ts'

/** OINs of an asker and a source of the tests. */
export const asker = '00000099000000002000'
export const source = '00000099000000001000'

/** An entry of municipality 9901 as the exchange would make it, with what a test wants different. */
export const anEntry = (more: Partial<Entry> = {}): Entry => ({
  ...plainEntry({
    type: 'decision',
    at: '2026-11-22T12:00:00.000Z',
    municipality: '9901',
    controllers: [source, asker],
    actor: {
      organisation: asker,
      professional: { id: 'medewerker-17', function: 'coordinator', relation: 'lead' },
      clientId: 'tests',
    },
    operation: 'data-requests.create',
    retainUntil: '2041-11-22',
  }),
  outcome: 'deny',
  exchangeId: '9901-01900000-0000-7000-8000-00000000000e',
  person: '9901-person',
  case: '9901-01900000-0000-7000-8000-00000000000c',
  purpose: 'coordinated-approach',
  direction: 'ask',
  source,
  recipient: asker,
  categories: [{ category: 'youth-help', fields: ['goals', 'provider'] }],
  reasons: [{ code: 'OK_CONSENT', row: 'r1', law: ['Jeugdwet 7.3.11 lid 1'] }],
  ground: { legalBasis: 'public-task', secrecyGround: 'consent', law: ['Jeugdwet 7.4.0 lid 1'] },
  policy: { fingerprint: `sha256:${'a'.repeat(64)}`, regime: 'PRE_WAMS', engine: '1' },
  policyRows: ['r1', 'r2'],
  facts: { v: 1, person: { id: '9901-person', note: 'Zoë “é” \\ \u0001 \u{1f600}' } },
  ...more,
})

/** Adds municipalities, and with each its log. */
export const addMunicipalities = async (owner: Db, ...codes: readonly string[]): Promise<void> => {
  for (const code of codes) {
    await sql`INSERT INTO municipalities (code, name, valid_from, log_name)
      VALUES (${code}, 'Test', '2026-01-01', ${`test-${code}`})`.execute(owner)
  }
}
