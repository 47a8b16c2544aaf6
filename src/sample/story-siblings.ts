import type { Schema } from '../client/client.ts'
import { organisations } from './organisations.ts'
import type { Resident } from './resident.ts'
import { answered, expect, expectSame, freeConsent, justNow, only, type Scene } from './story-scene.ts'

const { localTeam, youthCareProvider } = organisations
const purpose = 'coordinated-approach'

const openCase = async ({ as, family, run }: Scene): Promise<string> => {
  const made = await as('local-team').openCase({
    reference: `ZAAK-${run}-2`,
    municipality: '9901',
    persons: [{ bsn: family.almostTwelve.bsn }, { bsn: family.justTwelve.bsn }],
    purposes: [purpose],
    phase: 'plan',
    coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
    participants: [
      { organisation: localTeam.oin, role: 'coordinator' },
      { organisation: youthCareProvider.oin, role: 'source' },
    ],
  })
  return answered(made, 201, 'opening the case').id
}

const question = (caseId: string, persons: Schema<'AskedPerson'>[]): Schema<'DataRequestQuestion'> => ({
  case: caseId,
  persons,
  purpose,
  categories: [{ category: 'involvement', why: 'Om af te spreken wie wat eerst doet.' }],
  source: { oin: youthCareProvider.oin, why: 'Deze aanbieder geeft nu de hulp.' },
  requestedBy: { id: 'medewerker-17', function: 'coordinator' },
  alternativesTried: 'Aan het gezin gevraagd.',
})

/** Both parents say yes for this child; gives the alias of the child. */
const parentsSayYes = async ({ as, names, now }: Scene, caseId: string, child: Resident): Promise<string> => {
  const team = as('local-team')
  const advice = answered(await team.advice(question(caseId, [{ bsn: child.bsn }])), 200, 'advice about a sibling')
  const { personId, missing } = only(advice.decisions, 'decision')
  names.set(personId, child.name.given)
  const parents = missing.filter((m) => m.capacity === 'parent')
  expectSame(parents.length, 2, 'parents to be asked')
  const made = await team.consent({
    case: caseId,
    subject: { personId },
    layer: 'secrecy',
    scope: {
      purposes: [purpose],
      categories: ['involvement'],
      sources: [youthCareProvider.oin, localTeam.oin],
      recipients: [localTeam.oin, youthCareProvider.oin],
    },
    statements: parents.map((parent) => ({
      by: parent.person,
      capacity: 'parent',
      outcome: 'given',
      saidAt: justNow(now),
      method: 'written',
      evidence: { reference: 'DOC-13' },
      noticeVersion: 'ouder-2026-1',
    })),
    freeConsent,
  })
  answered(made, 201, "the parents' consent")
  return personId
}

/** Chapter 6: below 12 the parents speak, from 12 the child itself must be asked too (Jeugdwet 7.3.15, local date). */
export const tellOfTheSiblings = async (scene: Scene): Promise<void> => {
  const { as, tell, family } = scene
  tell.chapter(
    6,
    'Zusje wordt morgen 12, broertje werd gisteren 12',
    'one through on the parents’ word, one must be asked',
  )
  const caseId = await openCase(scene)
  const younger = await parentsSayYes(scene, caseId, family.almostTwelve)
  const older = await parentsSayYes(scene, caseId, family.justTwelve)
  tell.say('Beide ouders zeiden ja, voor allebei de kinderen.')
  tell.asked('het lokaal team, over beide kinderen')
  const both = question(caseId, [{ personId: younger }, { personId: older }])
  const answer = answered(await as('local-team').request(both), 201, 'the request about both')
  tell.outcome(answer)
  const of = (personId: string) =>
    only(
      answer.decisions.filter((d) => d.personId === personId),
      'decision of this child',
    )
  expectSame(of(younger).outcome, 'permit', 'the child that turns 12 tomorrow')
  expectSame(of(older).outcome, 'needs-consent', 'the child that turned 12 yesterday')
  expectSame(
    of(older).missing.map((m) => m.capacity),
    ['self'],
    'who must still be asked',
  )
  expectSame(answer.status, 'partially-delivered', 'the status')
  expect(answer.data?.every((d) => d.personId === younger) === true, 'data of the younger child alone', answer.data)
}
