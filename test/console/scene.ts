import type { TestGateway } from '../helpers/gateway.ts'
import { mandate, oneParent } from '../exchange/review-scene.ts'
import { someExchanges } from './exchange-scene.ts'

/** What happened in the municipality before an officer looks: somebody got data, stopped it, was refused; a review waits. */
export const liveIn = async (g: TestGateway): Promise<void> => {
  await someExchanges(g)
  await mandate(g, 'beoordelaar-1', ['REVIEW_ONE_PARENT'])
  await mandate(g, 'beoordelaar-2', ['REVIEW_ONE_PARENT'], { role: 'behavioural-scientist' })
  const waits = await oneParent(g, g.sample.town.child)
  await waits.ask()
}
