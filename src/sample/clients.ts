import { organisations } from './organisations.ts'

/** A system or officer that may get access tokens: for which organisation, with which scopes, as which professional. */
export interface Client {
  readonly id: string
  readonly oin: string
  readonly scopes: readonly string[]
  /** The claim `professional`; null where the request names him. */
  readonly professional: { readonly id: string; readonly function: string } | null
  /** It gets tokens that are bound to its key or certificate, and no others. */
  readonly bound?: 'dpop' | 'mtls'
}

/** Whose tokens are bound to a key in the demo, as the gateway demands of it there (DPoP). */
export const boundClient = 'school'

const client = (id: string, oin: string, scopes: string, professional: Client['professional'] = null): Client => ({
  id,
  oin,
  scopes: scopes.split(' '),
  professional,
})

const { localTeam, youthCareProvider, school, debtHelp, wmoDepartment, municipality } = organisations

/** The clients of the sample, by name. */
export const clients: readonly Client[] = [
  client('local-team', localTeam.oin, 'exchange consent'),
  client('youth-care-provider', youthCareProvider.oin, 'exchange source'),
  client('school', school.oin, 'exchange'),
  client('debt-help', debtHelp.oin, 'exchange consent'),
  client('wmo-department', wmoDepartment.oin, 'exchange consent'),
  client('fg', municipality.oin, 'audit', { id: 'fg-1', function: 'data-protection-officer' }),
  client('privacy-officer', municipality.oin, 'privacy', { id: 'privacy-1', function: 'privacy-officer' }),
  client('administrator', municipality.oin, 'admin', { id: 'beheer-1', function: 'functional-administrator' }),
  client('second-administrator', municipality.oin, 'admin', { id: 'beheer-2', function: 'functional-administrator' }),
  client('reviewer', municipality.oin, 'review', { id: 'toetser-1', function: 'reviewer' }),
  client('second-reviewer', municipality.oin, 'review', { id: 'toetser-2', function: 'reviewer' }),
]
