import type { Party } from '../core/facts.ts'
import type { Given } from './scenario-schema.ts'

/** The organisation kinds of the contract; the place in this list makes a kind's test OIN. */
const kinds = [
  'municipality-wmo',
  'municipality-youth',
  'municipality-debt',
  'municipality-participation',
  'municipality-controller',
  'compulsory-education-officer',
  'local-team-municipal',
  'local-team-provider',
  'youth-care-provider',
  'wmo-provider',
  'certified-institution',
  'child-protection-board',
  'veilig-thuis',
  'general-practice',
  'mental-health-care',
  'youth-health-care',
  'community-nursing',
  'hospital',
  'emergency-services',
  'health-insurer',
  'ciz',
  'school',
  'school-partnership',
  'childcare',
  'housing-corporation',
  'police',
  'care-and-safety-house',
  'regional-expert-team',
  'regional-safety-team',
  'benefits-agency',
  'credit-bank',
  'energy-supplier',
  'water-company',
  'welfare-organisation',
  'volunteer-organisation',
  'supervisory-authority',
]

const oin = (number: number) => `00000099${String(number).padStart(9, '0')}000`

/** Every organisation of a scenario by its name there: the kinds themselves, and what `given.parties` names. */
export const partiesOf = (given: Given): ReadonlyMap<string, Party> => {
  const own = kinds.map((kind, index): [string, Party] => [
    kind,
    { oin: oin(100 + index), kind, active: true, mandates: [] },
  ])
  const named = Object.entries(given.parties).map(([name, party], index): [string, Party] => {
    const { organisation, task, ...rest } = party
    const number = organisation === undefined ? index : Object.keys(given.parties).indexOf(organisation)
    const shared = kinds.indexOf(organisation ?? '')
    return [name, { oin: oin(shared < 0 ? 200 + number : 100 + shared), ...rest, ...(task && { task }) }]
  })
  const resident: Party = { oin: null, kind: 'resident', active: true, mandates: [] }
  return new Map([...own, ...named, ['resident', resident]])
}
