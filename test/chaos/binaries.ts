import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { serverAccount } from '../../src/sample/postgres-account.ts'
import { type Binaries, findBinaries } from '../../src/sample/postgres-binaries.ts'

/** The programs in this folder, or the embedded ones. Throws one line where they cannot be run. */
export const binariesFor = (folder: string | null): Binaries => {
  const account = serverAccount()
  if (folder === null) return findBinaries(account)
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => join(folder, name)) as [string, string]
  const { stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8', ...account })
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]
  if (major === undefined) throw new Error(`There is no PostgreSQL that can be run in ${folder}`)
  return { initdb, postgres, major }
}
