import { openLog } from '../../src/audit/log.ts'
import { type Client, key } from '../../src/client/client.ts'
import { recordReviewMandate } from '../../src/commands/review-mandate.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { organisations } from '../../src/sample/organisations.ts'
import type { Resident } from '../../src/sample/resident.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { operator } from '../helpers/register-room.ts'
import { ask, consent, good, openCase, question } from './scene.ts'

const { municipality } = organisations

/** Gives a reviewer of the municipality a mandate for these lanes, by the operator's own function. */
export const mandate = async (
  g: Pick<TestGateway, 'app'>,
  professional: string,
  lanes: readonly string[],
  more: { readonly role?: string; readonly from?: string; readonly until?: string } = {},
): Promise<void> => {
  const log = openLog({ db: g.app })
  const rules = (code: string) => loadPolicies('policies').of(code).tables.reviews
  for (const lane of lanes) {
    await recordReviewMandate({ db: g.app, record: log.appendIn, rules }, operator(), {
      municipality: '9901',
      organisation: municipality.oin,
      professional,
      lane,
      role: more.role ?? 'attention-officer',
      from: more.from ?? '2026-01-01',
      until: more.until ?? null,
      decisionReference: 'B-2026-1',
    })
  }
  await log.close()
}

/** A case about a child whose one parent said yes while something stands in the way of the other's word. */
export const oneParent = async (
  g: TestGateway,
  child: Resident,
  kind: 'unreachable' | 'suspected-harm' = 'unreachable',
) => {
  const team = g.as('local-team')
  const caseId = await openCase(g, [child], { withSchool: true })
  const { decisions } = await good(team.POST('/advice', { body: question(caseId, [{ bsn: child.bsn }]) }))
  const { personId, missing } = decisions[0]!
  const holders = missing.filter(({ capacity }) => capacity === 'parent')
  const [asked, away] = holders
  await good(
    team.POST('/person-facts', {
      body: {
        person: { personId },
        kind,
        from: '2026-06-01',
        concerns: away!.person as { authorityHolder: string },
        source: { type: 'talk', reference: 'G-1' },
      } as never,
    }),
  )
  await good(team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, [asked!]) }))
  const body = question(caseId, [{ personId }], {
    categories: [{ category: 'youth-help', why: 'De doelen van de hulp moeten bij het plan passen.' }],
  })
  return { caseId, personId, body, ask: () => good(ask(team, body)) }
}

/** A verdict on a review: everything answered, yes where yes or no is asked. */
export const judge = (client: Client, review: string, more: object = {}) =>
  client.POST('/reviews/{id}/verdicts', {
    params: { path: { id: review } },
    body: { outcome: 'release', ...answers(['evidence-seen', 'other-parent-sought']), ...more },
  })

/** Answers to these questions, and a judgement. */
export const answers = (names: readonly string[], text: readonly string[] = []) => ({
  answers: [
    ...names.map((question) => ({ question, answer: 'yes' })),
    ...text.map((question) => ({ question, answer: 'Dit is gewogen met een collega.' })),
  ],
  judgement: 'De gemeente zocht hem en vond geen adres.',
})
