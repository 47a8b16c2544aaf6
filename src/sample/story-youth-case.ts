import type { Schema } from '../client/client.ts'
import { organisations } from './organisations.ts'
import { schoolReference } from './party-records.ts'
import { answered, type Scene } from './story-scene.ts'

const { localTeam, youthCareProvider, school } = organisations

/** The purpose of the plan around the youth (P10). */
export const purpose = 'coordinated-approach'

/** The question about the youth, the same for whoever asks it. */
export const question = (
  caseId: string,
  person: Schema<'AskedPerson'>,
): Omit<Schema<'DataRequestQuestion'>, 'requestedBy'> => ({
  case: caseId,
  persons: [person],
  purpose,
  categories: [
    { category: 'involvement', why: 'Om af te spreken wie wat eerst doet.' },
    { category: 'youth-help', why: 'De doelen van de hulp moeten bij het plan passen.' },
    { category: 'health', why: 'Om te weten waar het plan rekening mee moet houden.' },
  ],
  source: { oin: youthCareProvider.oin, why: 'Deze aanbieder geeft nu de hulp.' },
  alternativesTried: 'Aan het gezin gevraagd; zij overzien de afspraken met de aanbieder niet.',
})
/** The coordinator of the local team. */
export const byTeam = {
  requestedBy: { id: 'medewerker-17', function: 'coordinator', register: 'SKJ', number: '110000001' },
}

/** The local team opens the case: itself, the youth care provider, and the school with its own reference. */
export const openCase = async ({ as, family, run }: Scene): Promise<string> => {
  const person = { bsn: family.youth.bsn }
  const made = await as('local-team').openCase({
    reference: `ZAAK-${run}-1`,
    municipality: '9901',
    persons: [person],
    purposes: [purpose],
    phase: 'plan',
    coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
    participants: [
      { organisation: localTeam.oin, role: 'coordinator' },
      { organisation: youthCareProvider.oin, role: 'source' },
      {
        organisation: school.oin,
        role: 'source',
        personReferences: [{ person, reference: schoolReference(family.youth) }],
      },
    ],
  })
  const { id } = answered(made, 201, 'opening the case')
  const mentor = { id: 'mentor-3', function: 'mentor', role: 'member' as const }
  answered(await as('school').joinCase(id, mentor), 201, "the school's mentor joining the case")
  return id
}
