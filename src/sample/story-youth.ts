import type { DecisionAnswer } from './story-answers.ts'
import type { Scene } from './story-scene.ts'
import { deliver, sayYes, withdraw } from './story-youth-answered.ts'
import { askFirst, askForReal } from './story-youth-asked.ts'
import { openCase } from './story-youth-case.ts'

/** Chapters 1 to 5: advice, the request, the consents, the retry, the withdrawal. Gives the decision that delivered. */
export const tellOfTheYouth = async (scene: Scene): Promise<DecisionAnswer> => {
  const caseId = await openCase(scene)
  const { personId, missing } = await askFirst(scene, caseId)
  const requestId = await askForReal(scene, caseId, personId)
  await sayYes(scene, caseId, personId, missing)
  const delivered = await deliver(scene, requestId)
  await withdraw(scene, caseId, personId)
  return delivered
}
