import { organisations } from './organisations.ts'

/** Somebody who can log in on the sample's pages, by clicking on himself: there are no passwords in the sample. */
export interface Account {
  readonly id: string
  readonly oin: string
  readonly professional: { readonly id: string; readonly function: string }
  readonly roles: readonly string[]
}

const account = (id: string, oin: string, role: string, called: string): Account => ({
  ...{ id, oin, professional: { id, function: called } },
  roles: [role],
})

const { youthCareProvider, youthDepartment, school, municipality } = organisations

/** The people of the sample with an account. */
export const accounts: readonly Account[] = [
  account('jeugdconsulent-1', youthDepartment.oin, 'source', 'youth-consultant'),
  account('jeugdconsulent-2', youthDepartment.oin, 'source', 'youth-consultant'),
  account('behandelaar-1', youthCareProvider.oin, 'source', 'practitioner'),
  account('mentor-3', school.oin, 'exchange', 'mentor'),
  account('privacy-1', municipality.oin, 'privacy', 'privacy-officer'),
  account('fg-1', municipality.oin, 'audit', 'data-protection-officer'),
  account('beoordelaar-1', municipality.oin, 'review', 'attention-officer'),
  account('beoordelaar-2', municipality.oin, 'review', 'behavioural-scientist'),
  account('beheerder-1', municipality.oin, 'admin', 'functional-administrator'),
]
