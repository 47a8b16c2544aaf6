import type { Schema } from '../../src/client/client.ts'
import type { Anonymity } from '../../src/core/facts.ts'
import type { Script } from './scenario-script.ts'

/** The number on which every caster can be called back, and one in no list. */
export const callBack = { listed: '0201112233', 'not-listed': '0204445566' } as const

/** The answers that were given: what was not answered is left out. */
export const answered = <T extends object>(said: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(said).filter(([, answer]) => answer !== null)) as never

const confirmed = ({ noName, noRareCombination, notRecognisable }: Anonymity) =>
  answered({ noName, noRareCombination, notRecognisable })

/** What the lane of a scenario asks of its question. */
export const laneAnswers = ({ facts, people }: Script): Partial<Schema<'AdviceQuestion'>> => {
  const [one] = facts.values()
  const { order, collectionSteps, declaration, anonymity } = one!.request
  return {
    ...(order && {
      order: {
        reference: order.reference,
        ...(order.child !== null && { child: { bsn: people.residents.get(order.child)!.bsn } }),
      },
    }),
    ...(collectionSteps && { collectionSteps }),
    ...(declaration && { declaration: { ...declaration, callBack: callBack[declaration.callBack] } }),
    ...(anonymity && { anonymity: confirmed(anonymity) }),
  }
}
