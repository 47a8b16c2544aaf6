import { judge, mandate, oneParent } from '../exchange/review-scene.ts'
import { agreed, ask, good, withdraw } from '../exchange/scene.ts'
import type { TestConsole } from '../helpers/console.ts'
import { fillFigures } from './figures-scene.ts'
import { liveIn } from './scene.ts'

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)

/** A municipality that has worked with it for a while: what pictures of the pages need beside what tests of them do. */
export const liveLong = async (g: TestConsole): Promise<void> => {
  await liveIn(g)
  await fillFigures(g)
  await dutiesIn(g)
  await reviewsIn(g)
  await factsAbout(g)
}

/** One who must be told is late, one is put off, one was told; a recipient must say whether he keeps what he has. */
const dutiesIn = async (g: TestConsole): Promise<void> => {
  const team = g.as('local-team')
  const duties: string[] = []
  for (const n of [1, 2, 3, 4]) {
    const { body, personId } = await agreed(g, g.sample.family(n).adult)
    const { id } = await good(ask(team, body))
    const { items } = await good(team.GET('/obligations', { params: { query: { limit: 100 } } }))
    duties.push(items.find(({ dataRequest, type }) => dataRequest === id && type === 'inform-person')!.id)
    if (n === 4) await withdraw(team, personId, new Date(Date.now() - 600_000).toISOString())
  }
  const [late, later, told] = duties
  await g.owner
    .updateTable('obligations')
    .set({ before: day(-3) })
    .where('id', '=', late!)
    .execute()
  const at = (id: string) => ({ params: { path: { id } } })
  const deferral = { until: day(10), reason: 'danger-to-other' as const }
  await good(team.POST('/obligations/{id}/deferrals', { ...at(later!), body: deferral }))
  await good(team.POST('/obligations/{id}/fulfilments', { ...at(told!), body: { on: day(0), method: 'talk' } }))
}

/** Several wait, one of them late, one for a second pair of eyes; one is closed. */
const reviewsIn = async (g: TestConsole): Promise<void> => {
  await mandate(g, 'beoordelaar-1', ['ASKING_UNSAFE'])
  await mandate(g, 'beoordelaar-2', ['ASKING_UNSAFE'], { role: 'behavioural-scientist' })
  await mandate(g, 'toetser-1', ['REVIEW_ONE_PARENT'])
  const scene = await oneParent(g, g.sample.town.parentWithoutBsn)
  const of = async () => {
    const { id } = await scene.ask()
    const reviews = g.owner.selectFrom('reviews').select('id').where('request_id', '=', id)
    return (await reviews.executeTakeFirstOrThrow()).id
  }
  const [closed, late, both] = [await of(), await of(), await of()]
  await good(judge(g.as('reviewer'), closed))
  await g.owner
    .updateTable('reviews')
    .set({ due_at: new Date(Date.now() - 30 * 3_600_000) })
    .where('id', '=', late)
    .execute()
  await g.owner
    .updateTable('reviews')
    .set({ lane: 'ASKING_UNSAFE', codes: ['ASKING_UNSAFE'] })
    .where('id', '=', both)
    .execute()
}

/** A youth who said yes and whose processing is restricted; he was heard, and help has ended once. */
const factsAbout = async (g: TestConsole): Promise<void> => {
  const { personId } = await agreed(g, g.sample.family(1).youth)
  const source = { type: 'professional', reference: 'G-1' }
  for (const [kind, from, until] of [
    ['restriction', '2026-06-01', undefined],
    ['restriction', '2025-02-01', '2025-05-01'],
    ['view-heard', '2026-06-01', undefined],
  ] as const) {
    const body = { person: { personId }, kind, from, source, ...(until === undefined ? {} : { until }) }
    await good(g.as('local-team').POST('/person-facts', { body: body as never }))
  }
}
