import { z } from 'zod'
import { casePhases, caseRoles, closureReasons, professionalRoles } from './case-words.ts'

/** The words of `Phase` in the contract. */
export const Phase = z
  .enum(casePhases)
  .meta({ id: 'CasePhase', description: 'Phase of the case (fase), domain brief E.' })
/** The words of `Role` in the contract. */
export const Role = z
  .enum(caseRoles)
  .meta({ id: 'CaseRole', description: 'Role of an organisation in the case (rol).' })
/** The words of `ProfessionalRole` in the contract. */
export const ProfessionalRole = z.enum(professionalRoles).meta({
  id: 'CaseProfessionalRole',
  description: 'Role of a professional in the case: lead, member, stand-in (vervanger), supervisor (rol).',
})
/** The words of `ClosureReason` in the contract. */
export const ClosureReason = z.enum(closureReasons).meta({ description: 'Why it was closed (reden van sluiting).' })

/** The words of `Purpose` in the contract. */
export const Purpose = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/)
  .meta({ description: 'Purpose, a word of the tables (doel).', examples: ['coordinated-approach'] })
