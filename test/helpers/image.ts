import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import { passesElevenTest } from '../../src/sample/bsn.ts'
import { type Made, make, readDockerfile } from './dockerfile.ts'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** The image as a folder, and a checkout in which only `npm run build` was done, to pack from. */
export interface Image extends Made {
  readonly folder: string
  readonly checkout: string
}

/** Performs the Dockerfile's own steps in clean folders, with one `npm ci`; they go at the end of the test. */
export const buildImage = async (t: Test): Promise<Image> => {
  const temporary = mkdtempSync(join(tmpdir(), 'deelpoort-image-'))
  t.teardown(() => rmSync(temporary, { recursive: true, force: true }))
  const packed = join(temporary, 'checkout')
  const leftOut = ['.git', '.data', '.tap', 'dist', 'node_modules']
  cpSync(checkout, packed, { recursive: true, filter: (path) => !leftOut.includes(relative(checkout, path)) })
  const stages = new Map<string, Made>()
  for (const stage of readDockerfile(readFileSync(join(checkout, 'Dockerfile'), 'utf8'))) {
    const root = join(temporary, 'stages', stage.name)
    mkdirSync(root, { recursive: true })
    const after = ({ rest }: { readonly rest: string }, folder: string): void => {
      if (rest === 'npm run build') cpSync(join(folder, 'dist'), join(packed, 'dist'), { recursive: true })
    }
    stages.set(stage.name, await make(stage, { root, context: packed, stages, env: npmEnv(), after }))
  }
  const last = [...stages.values()].at(-1)
  if (last === undefined) throw new Error('The Dockerfile has no stage')
  return { ...last, folder: join(last.root, last.workdir), checkout: packed }
}

/** The environment of who builds: nothing of this test run, of `npm test` or of Node's options. */
export const npmEnv = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofThisRun.test(name))),
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
})

const ofThisRun =
  /^(npm_(lifecycle|package|command|execpath|node)|npm_config_(local_prefix|prefix)$|INIT_CWD|NODE|TAP|_TAP|TEST_|DATABASE_)/

/** Every file in a folder, by its path from there; not those under `node_modules`. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('node_modules/'))

/** The one number of the test range that may stand in what we ship: the example of the contract itself. */
const ofTheContract = '999990019'

/** Numbers of the test range 9999xxxxx that pass the 11-proef, but for the contract's example. */
export const testNumbersIn = (text: string): readonly string[] =>
  (text.match(/(?<![0-9])9999[0-9]{5}(?![0-9])/g) ?? []).filter((n) => n !== ofTheContract && passesElevenTest(n))
