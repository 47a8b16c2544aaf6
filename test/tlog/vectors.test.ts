import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { canonical } from '../../src/audit/canonical.ts'
import { extendsTree } from '../../src/tlog/consistency.ts'
import { includes } from '../../src/tlog/inclusion.ts'

const folder = new URL('../../../shared/vectors/', import.meta.url)
const skip = existsSync(folder) ? false : 'no ../shared beside this repository'
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T
const bytes = (text: string | null): Buffer => Buffer.from(text ?? '', 'base64')

interface InclusionVector {
  readonly name: string
  readonly leafIdx: number
  readonly treeSize: number
  readonly root: string | null
  readonly leafHash: string | null
  readonly proof: readonly string[] | null
  readonly wantErr: boolean
}

interface ConsistencyVector {
  readonly name: string
  readonly size1: number
  readonly size2: number
  readonly root1: string | null
  readonly root2: string | null
  readonly proof: readonly string[] | null
  readonly wantErr: boolean
}

t.test('all 196 Merkle vectors of others', { skip }, async (t) => {
  const inclusion = read<readonly InclusionVector[]>('merkle-inclusion.json')
  for (const { name, leafIdx, treeSize, root, leafHash, proof, wantErr } of inclusion) {
    const claim = { leaf: bytes(leafHash), index: leafIdx, size: treeSize, root: bytes(root) }
    t.equal(includes(claim, (proof ?? []).map(bytes)), !wantErr, name)
  }
  const consistency = read<readonly ConsistencyVector[]>('merkle-consistency.json')
  for (const { name, size1, size2, root1, root2, proof, wantErr } of consistency) {
    const [earlier, later] = [
      { size: size1, root: bytes(root1) },
      { size: size2, root: bytes(root2) },
    ]
    t.equal(extendsTree(earlier, later, (proof ?? []).map(bytes)), !wantErr, name)
  }
  t.equal(inclusion.length + consistency.length, 196)
})

t.test('the RFC 8785 vectors', { skip }, async (t) => {
  const names = readdirSync(new URL('jcs/input/', folder)).filter((name) => name.endsWith('.json'))
  t.ok(names.length > 0)
  for (const name of names) {
    const expected = readFileSync(new URL(`jcs/output/${name}`, folder), 'utf8')
    t.equal(canonical(read(`jcs/input/${name}`)), expected, name)
  }
})
