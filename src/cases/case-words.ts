/** Phases of a case (domain.md E). */
export const casePhases = [
  'intake',
  'triage',
  'investigation',
  'decision',
  'plan',
  'execution',
  'scaling-up',
  'low-flame',
  'closed',
] as const

export type CasePhase = (typeof casePhases)[number]

/** What an organisation is in a case. The coordinator's made it; coordinator and members may record consent. */
export const caseRoles = ['coordinator', 'member', 'source'] as const

export type CaseRole = (typeof caseRoles)[number]

/** What a professional is in a case (domain.md 1.2 step 1; Jeugdwet 7.3.11 lid 2). */
export const professionalRoles = ['lead', 'member', 'stand-in', 'supervisor'] as const

/** Why a case ends (domain.md E 8; `no-need`: an investigation that found none). */
export const closureReasons = ['goals-reached', 'help-stopped', 'moved', 'deceased', 'no-need', 'other'] as const
