/** An organisation of the sample: OIN of the test range, kind of the vocabulary, name. */
export interface Organisation {
  readonly oin: string
  readonly kind: string
  readonly name: string
}

const organisation = (number: string, kind: string, name: string): Organisation => ({
  oin: `00000099${number.padStart(12, '0')}`,
  kind,
  name,
})

/** Who takes part in the sample municipality. */
export const organisations = {
  localTeam: organisation('2000', 'local-team-municipal', 'Lokaal team Voorbeeldgemeente'),
  youthCareProvider: organisation('1000', 'youth-care-provider', 'Jeugdhulp De Voorbeeldboom'),
  school: organisation('4000', 'school', 'Voorbeeldschool De Regenboog'),
  debtHelp: organisation('5000', 'municipality-debt', 'Schuldhulp Voorbeeldgemeente'),
  wmoDepartment: organisation('6000', 'municipality-wmo', 'Wmo-loket Voorbeeldgemeente'),
  youthDepartment: organisation('6100', 'municipality-youth', 'Jeugdloket Voorbeeldgemeente'),
  veiligThuis: organisation('7000', 'veilig-thuis', 'Veilig Thuis Voorbeeldregio'),
  municipality: organisation('9901', 'municipality-controller', 'Gemeente Voorbeeldgemeente'),
} as const

export type OrganisationName = keyof typeof organisations
