import { client, key } from '../client/client.ts'
import type { Issuer } from './issuer.ts'
import { organisations } from './organisations.ts'
import { StoryBroken } from './story-scene.ts'
import type { Town } from './town.ts'

const { localTeam, youthCareProvider, municipality } = organisations
const lane = 'REVIEW_ONE_PARENT'

/** The lines for `npm run admin` by which the sample's reviewers may judge of one parent who cannot be found. */
export const reviewerLines: readonly (readonly string[])[] = (
  [
    ['beoordelaar-1', 'attention-officer'],
    ['beoordelaar-2', 'behavioural-scientist'],
  ] as const
).map(([professional, role]) => [
  ...['reviewer', 'mandate', professional, '--organisation', municipality.oin, '--municipality', '9901'],
  ...['--lane', lane, '--role', role, '--from', '2026-01-01', '--decision', 'B-2026-7'],
])

/** One parent said yes, the other cannot be found: a review waits in the privacy officer's room for whoever judges. */
export const leaveReview = async (
  gateway: string,
  { tokenFor }: Pick<Issuer, 'tokenFor'>,
  { child }: Town,
  { run, now }: { readonly run: string; readonly now: () => Date },
): Promise<void> => {
  const team = client({ baseUrl: `${gateway}/v1`, token: () => tokenFor('local-team') })
  const made = await team.POST('/cases', {
    params: { header: key() },
    body: {
      reference: `ZAAK-${run}-9`,
      municipality: '9901',
      persons: [{ bsn: child.bsn }],
      purposes: ['coordinated-approach'],
      phase: 'plan',
      coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
      participants: [
        { organisation: localTeam.oin, role: 'coordinator' },
        { organisation: youthCareProvider.oin, role: 'source' },
      ],
    },
  })
  const question = {
    case: made.data?.id ?? '',
    persons: [{ bsn: child.bsn }],
    purpose: 'coordinated-approach',
    categories: [{ category: 'youth-help', why: 'De doelen van de hulp moeten bij het plan passen.' }],
    source: { oin: youthCareProvider.oin, why: 'Deze aanbieder geeft nu de hulp.' },
    requestedBy: { id: 'medewerker-17', function: 'coordinator' },
    alternativesTried: 'Aan de moeder gevraagd; zij overziet de afspraken niet.',
  }
  const advice = await team.POST('/advice', { body: question })
  const { personId = '', missing = [] } = advice.data?.decisions[0] ?? {}
  const [asked, away] = missing.filter(({ capacity }) => capacity === 'parent')
  // Of an earlier telling on this day both are known already.
  if (asked !== undefined && away !== undefined) {
    await team.POST('/person-facts', {
      body: {
        person: { personId },
        kind: 'unreachable',
        from: '2026-06-01',
        concerns: away.person as { readonly authorityHolder: string },
        source: { type: 'talk', reference: 'G-1' },
      },
    })
    await team.POST('/consents', {
      params: { header: key() },
      body: {
        case: question.case,
        subject: { personId },
        layer: 'secrecy',
        scope: {
          purposes: ['coordinated-approach'],
          categories: ['youth-help'],
          sources: [youthCareProvider.oin, localTeam.oin],
          recipients: [localTeam.oin, youthCareProvider.oin],
        },
        statements: [
          {
            by: asked.person,
            capacity: 'parent',
            outcome: 'given',
            saidAt: new Date(now().getTime() - 60_000).toISOString(),
            method: 'written',
            evidence: { reference: 'DOC-12' },
            noticeVersion: 'ouder-2026-1',
          },
        ],
        freeConsent: {
          ...{ inSubjectInterest: true, concreteRequest: true, individualCase: true },
          ...{ refusalWithoutDetrimentExplained: true, alternativeOffered: true },
        },
      },
    })
  }
  const { data, error } = await team.POST('/data-requests', {
    params: { header: key() },
    body: { ...question, persons: [{ personId }] },
  })
  if (data?.status !== 'awaiting-review') throw new StoryBroken('a review that waits', data?.status ?? error)
}
