import { key, type Schema } from '../../src/client/client.ts'
import type { Resident } from '../../src/sample/resident.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { good, localTeam, purpose, question, youthCareProvider } from './scene.ts'

export type Round = Schema<'NewConsentRound'>
type Speaker = Schema<'RoundSpeaker'>
type Said = Schema<'RoundAnswer'>

export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** A question about this person: involvement and youth help of the provider, for the team. */
export const asked = (
  about: Schema<'Subject'>,
  more: Partial<Schema<'RoundQuestion'>> = {},
): Schema<'RoundQuestion'> => ({
  about,
  purpose,
  categories: ['involvement', 'youth-help'],
  sources: [youthCareProvider.oin],
  recipients: [localTeam.oin],
  ...more,
})

/** What one person answered, on paper, to the first question unless other answers are given. */
export const speaker = (
  by: Schema<'SpokenBy'>,
  answer: Said['answer'] | Said[],
  more: Partial<Speaker> = {},
): Speaker => ({
  by,
  method: 'written',
  identified: 'known',
  answers: Array.isArray(answer) ? answer : [{ ask: 0, answer }],
  ...more,
})

/** A talk at home, in Dutch, an hour ago. */
export const talk = (
  caseId: string,
  asks: readonly Schema<'RoundQuestion'>[],
  speakers: readonly Speaker[],
  more: Partial<Schema<'Conversation'>> = {},
): Round => ({
  case: caseId,
  conversation: {
    heldAt: minutesAgo(60),
    place: 'home',
    language: 'nl',
    interpreter: 'none',
    present: [],
    entered: 'at-once',
    ...more,
  },
  asks: [...asks],
  speakers: [...speakers],
})

/** Records a talk as the local team. */
export const hold = (gateway: Pick<TestGateway, 'as'>, body: Round, language: 'nl' | 'en' = 'nl') =>
  gateway.as('local-team', language).POST('/consent-rounds', { params: { header: key() }, body })

/** What the team is told of who must say yes about this person: his alias, and the handles of those with gezag. */
export const whoMustSayYes = async (gateway: Pick<TestGateway, 'as'>, caseId: string, { bsn }: Resident) => {
  const { decisions } = await good(gateway.as('local-team').POST('/advice', { body: question(caseId, [{ bsn }]) }))
  const { personId, missing } = decisions[0]!
  const parents = missing.flatMap(({ person }) => ('authorityHolder' in person ? [person] : []))
  return { self: { personId }, parents }
}
