import type { Schema } from '../../src/client/client.ts'
import { bare } from '../exchange/log-reading.ts'
import type { Asked } from './history.ts'
import type { Heard } from './recorder.ts'

/** What an answer about these persons says was permitted and given, and under which entries. */
export const heardBy =
  (asked: readonly Asked[]) =>
  ({ decisions, data }: Pick<Schema<'DataRequest'>, 'decisions' | 'data'>): Heard => ({
    receipts: decisions.flatMap(({ receipt: { decision, release } }) => [decision, release ?? []].flat().map(bare)),
    asked: asked.map((one) => ({
      ...one,
      permitted: decisions
        .filter(({ personId }) => personId === one.person)
        .flatMap(({ permitted }) => permitted.flatMap(({ category, fields }) => fields.map((f) => `${category}/${f}`))),
      released: (data ?? [])
        .filter(({ personId }) => personId === one.person)
        .flatMap(({ category, values }) => values.flatMap((v) => Object.keys(v).map((f) => `${category}/${f}`))),
    })),
  })
