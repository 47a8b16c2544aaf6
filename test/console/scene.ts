import type { TestGateway } from '../helpers/gateway.ts'
import { answersAtOnce } from '../helpers/pages.ts'
import { agreed, ask, good, withdraw } from '../exchange/scene.ts'
import { mandate, oneParent } from '../exchange/review-scene.ts'

/** What happened in the municipality before an officer looks. */
export interface LivedIn {
  readonly shared: string
  readonly refused: string
  readonly review: string
}

/** Somebody got data, somebody was refused, a consent was withdrawn, a review waits. */
export const liveIn = async (g: TestGateway): Promise<LivedIn> => {
  await answersAtOnce(g)
  const team = g.as('local-team')
  const first = await agreed(g, g.sample.family(0).youth)
  const shared = await good(ask(team, first.body))
  await good(withdraw(team, first.personId))
  const refused = await good(ask(team, first.body))
  await mandate(g, 'beoordelaar-1', ['REVIEW_ONE_PARENT'])
  await mandate(g, 'beoordelaar-2', ['REVIEW_ONE_PARENT'], { role: 'behavioural-scientist' })
  const waits = await oneParent(g, g.sample.town.child)
  const reviewed = await waits.ask()
  return { shared: shared.id, refused: refused.id, review: reviewed.id }
}
