import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { openSequencer } from '../../src/audit/tree/sequencer.ts'
import { checkTreesAtStart } from '../../src/audit/tree/tree-at-start.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'

t.test('a gateway can start while another one appends and signs', async (t) => {
  const { owner, app: db } = await testDatabase(t)
  await addMunicipalities(owner, '9901')
  const key = { id: 'first', bytes: randomBytes(32) }
  const ring = { current: key, all: [key], byId: () => key }
  const keysOf = logKeys(ring, 'deelpoort.example/tlog')
  const kept = keptCheckpoints(mkdtempSync(join(tmpdir(), 'deelpoort-checkpoints-')))
  const log = openLog({ db })
  const refused: string[] = []
  const sequencer = openSequencer({
    db,
    keysOf,
    kept,
    refused: () => void refused.push('refused'),
    onFault: () => undefined,
  })
  let busy = true
  const running = (async () => {
    while (busy) {
      await log.append({ entries: [anEntry()], stands: [] })
      await sequencer.look()
    }
  })()
  for (let i = 0; i < 150; i++) await checkTreesAtStart({ db, keysOf, kept, logs: [['9901', 'test-9901']] })
  busy = false
  await running
  await sequencer.close()
  await log.close()
  t.same(refused, [])
})
