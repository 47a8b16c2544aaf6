import type { Schema } from '../../src/client/client.ts'
import { bare } from '../exchange/log-reading.ts'
import type { Asked } from './history.ts'
import type { Heard } from './recorder.ts'

/**
 * What an answer about these persons says was permitted and given, and under which entries. Of whom the source's professional
 * said no it tells nothing that these laws are about.
 */
export const heardBy =
  (asked: readonly Asked[]) =>
  ({ decisions, data }: Pick<Schema<'DataRequest'>, 'decisions' | 'data'>): Heard => {
    const given = data ?? []
    const isDeclined = (person: string) =>
      decisions.some((one) => one.personId === person && one.declined !== null) &&
      !given.some(({ personId }) => personId === person)
    return {
      receipts: decisions.flatMap(({ receipt: { decision, release } }) => [decision, release ?? []].flat().map(bare)),
      asked: asked
        .filter(({ person }) => !isDeclined(person))
        .map((one) => ({
          ...one,
          permitted: decisions
            .filter(({ personId }) => personId === one.person)
            .flatMap(({ permitted }) =>
              permitted.flatMap(({ category, fields }) => fields.map((f) => `${category}/${f}`)),
            ),
          released: given
            .filter(({ personId }) => personId === one.person)
            .flatMap(({ category, values }) => values.flatMap((v) => Object.keys(v).map((f) => `${category}/${f}`))),
        })),
    }
  }
