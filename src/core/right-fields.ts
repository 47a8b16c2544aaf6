import { factsNow } from './facts-now.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { RightFacts } from './right.ts'
import type { RightRole, RightsRules } from './right-rules.ts'
import type { Tables } from './tables.ts'
import type { Unit } from './units.ts'
import type { Field } from './vocabulary.ts'

/** What a right does not bring along: others' data, who reported, confidential entries, names, place (domain.md G). */
export const rightFieldFindings = (
  tables: Tables,
  { fields, nameFields, heldFields }: RightsRules,
  facts: Facts,
  right: RightFacts,
  role: RightRole,
  unit: Unit,
): readonly Finding[] => {
  if (unit.never === 'INFORMANT') return [found(tables, fields.informant)]
  if (unit.never !== null) return [found(tables, fields['work-notes'], { outcome: 'review' })]
  const { about } = unit
  if (about === null) return [found(tables, tables.gates.fields.unknown)]
  const path = `${unit.category}.${unit.field}`
  return [
    ...(about.others ? [found(tables, fields.others)] : []),
    ...(nameFields.includes(path) && right.incident !== true
      ? [found(tables, right.reason === 'given' ? fields.names : fields['names-reason'], { fields: ['reason'] })]
      : []),
    ...(heldFields.includes(path) && right.held === true ? [found(tables, fields.held)] : []),
    ...(role !== 'self' && isPlace(about) && placeHidden(facts) ? [found(tables, fields.place)] : []),
  ]
}

const isPlace = (about: Field) => about.place || about.class === 'address'

/** Where this person is may be told to nobody but himself (domain.md D.5). */
const placeHidden = (facts: Facts): boolean =>
  facts.person.addressSecret !== 'no' || factsNow(facts, 'shelter').length > 0
