import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { normaliser } from '../helpers/scenario-witness.ts'
import { bare, told } from './log-reading.ts'
import { toldSetting } from './told-setting.ts'

const { youthCareProvider } = organisations
const { gateway, youth, call, openCase } = await toldSetting(t)

/** Everything of a case that a partner can see, as bytes, ids by their order. */
const seenBy = async (client: string, caseId: string) => {
  const plain = normaliser()
  plain(caseId)
  const asked = (who: object) => ({
    case: caseId,
    persons: [who],
    purpose: 'coordinated-approach',
    categories: [{ category: 'involvement', why: 'Om af te spreken wie wat doet.' }],
    requestedBy: { id: 'mentor-3' },
    alternativesTried: 'Aan het gezin gevraagd zonder antwoord.',
  })
  const who = client === 'school' ? { reference: 'LL-1' } : youth
  const other = { ...asked(who), source: { oin: youthCareProvider.oin } }
  const giving = { ...asked(who), recipient: { oin: youthCareProvider.oin } }
  const questions =
    client === 'school'
      ? [
          await call(client, '/advice', other),
          await call(client, '/advice', giving),
          await call(client, '/data-requests', other),
        ]
      : []
  const answers = [
    await call(client, `/cases/${caseId}`),
    ...questions,
    await call(client, '/data-requests/_search', { case: caseId }),
    await call(client, `/cases/${caseId}/participants`, { organisation: youthCareProvider.oin, role: 'source' }),
    await call(client, `/cases/${caseId}/closures`, { reason: 'other' }),
  ]
  return answers.map(({ status, headers, text }) => plain(`${status}\n${headers}\n${text}`))
}

const viewers = [
  { who: 'a partner whose mentor works in the case', client: 'school', works: true },
  { who: 'a partner whose mentor does not', client: 'school', works: false },
  { who: 'a member, who hears whose word is missing where he asks', client: 'wmo-department', works: true },
]
for (const { who, client, works } of viewers) {
  t.test(`the same bytes whether or not another partner takes part (S109): ${who}`, async (t) => {
    const alone = await openCase(false)
    const together = await openCase(true)
    if (works)
      for (const id of [alone, together])
        await call(client, `/cases/${id}/professionals`, { id: 'mentor-3', role: 'member' })
    const [one, other] = [await seenBy(client, alone), await seenBy(client, together)]
    t.same(other, one)
    const page = await call(client, '/cases/_search', { reference: 'ZAAK-GELIJK' })
    const { items } = JSON.parse(page.text) as { items: readonly { id: string }[] }
    const views = [together, alone].map((id) =>
      JSON.stringify(items.find((item) => bare(item.id) === bare(id))).replace(told(id), ''),
    )
    t.equal(views[0], views[1], 'in lists too')
    t.notMatch(page.text + one.join(), new RegExp(`organisation":"${youthCareProvider.oin}`))
  })
}

t.test('every decision made here replays from its record', (t) => everythingReplays(t, gateway))
