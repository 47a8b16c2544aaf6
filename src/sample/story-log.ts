import { answered, expect, expectSame, type Scene } from './story-scene.ts'
import type { DecisionAnswer, EntryAnswer } from './story-answers.ts'

const entriesOf = async ({ as, started }: Scene): Promise<readonly EntryAnswer[]> => {
  const items: EntryAnswer[] = []
  let cursor: string | null = null
  do {
    const page = await as('fg').entries({ recordedFrom: started }, cursor)
    items.push(...answered(page, 200, 'a page of the log').items)
    cursor = page.next
  } while (cursor !== null)
  return items
}

/** Chapter 8: what the log has of all this, that it is whole, and one decision replayed from its record. */
export const tellOfTheLog = async (scene: Scene, delivered: DecisionAnswer): Promise<void> => {
  const { tell, command } = scene
  tell.chapter(8, 'Het logboek', 'the log of all this, verified, and one decision replayed from its record')
  const entries = await entriesOf(scene)
  const counts = new Map<string, number>()
  for (const { type } of entries) counts.set(type, (counts.get(type) ?? 0) + 1)
  tell.say(
    `De FG ziet van dit verhaal ${entries.length} regels: ${[...counts].map(([type, n]) => `${n} ${type}`).join(', ')}.`,
  )
  for (const type of ['decision', 'advice', 'release']) {
    expect((counts.get(type) ?? 0) > 0, `an entry of type ${type}`, Object.fromEntries(counts))
  }
  const ids = entries.map((entry) => entry.id)
  // The local team may know no place from an id, the FG may: theirs differ in what stands before the UUID.
  const inLog = (receipt: string | null | undefined): string | undefined =>
    ids.find((id) => id.slice(-36) === receipt?.slice(-36))
  const decision = inLog(delivered.receipt.decision)
  const found = decision !== undefined && inLog(delivered.receipt.release) !== undefined
  expect(found, 'the receipts of the delivery in the log', delivered.receipt)
  expectSame(new Set(ids).size, ids.length, 'different entries')
  const verified = await command('verify')
  for (const line of verified.trim().split('\n')) tell.say(line)
  for (const type of ['consent-recorded', 'statement-recorded', 'withdrawal-recorded', 'case-opened']) {
    expect(verified.includes(type), `an entry of type ${type} in the whole log`, verified)
  }
  for (const line of (await command('replay', decision ?? '')).trim().split('\n')) tell.say(line)
}
