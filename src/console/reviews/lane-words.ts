import type { InBoth } from '../../pages/words.ts'

/** What a lane is called in a list; its question stands in the tables. */
export const lanes: Readonly<Record<string, InBoth>> = {
  REVIEW_ONE_PARENT: { nl: 'Eén ouder zegt ja', en: 'One parent says yes' },
  REVIEW_LOW_IMPACT: { nl: 'Kleine afspraak', en: 'Small arrangement' },
  REVIEW_MATURE_MINOR: { nl: 'Jongere en ouder beslissen samen', en: 'Youth and parent both decide' },
  REVIEW_REPRESENTATIVE_CONFLICT: { nl: 'Vertegenwoordiger en belang', en: 'Representative and interest' },
  ASKING_UNSAFE: { nl: 'Vragen kan onveilig zijn', en: 'Asking may be unsafe' },
  REVIEW_PROFESSIONAL_WEIGHING: { nl: 'Afweging van een professional', en: 'A professional weighs' },
  REVIEW_NO_REQUEST: { nl: 'Onderzoek zonder hulpvraag', en: 'Investigation nobody asked for' },
  REVIEW_CONFLICT_OF_DUTIES: { nl: 'Conflict van plichten', en: 'Conflict of duties' },
  CONSENT_DOUBT: { nl: 'Twijfel over toestemming', en: 'Doubt about consent' },
  REVIEW_WITHDRAWAL: { nl: 'Twijfel over intrekken', en: 'Doubt about a withdrawal' },
  OBJECTION_PENDING: { nl: 'Bezwaar wegen', en: 'Weighing an objection' },
  REPRESENTATION_UNKNOWN: { nl: 'Wie spreekt voor deze persoon', en: 'Who speaks for this person' },
  AUTHORITY_UNKNOWN: { nl: 'Gezag onbekend', en: 'Parental authority unknown' },
  BIRTHDATE_UNCERTAIN: { nl: 'Geboortedatum onzeker', en: 'Birth date uncertain' },
  CONSENT_NOT_FREE: { nl: 'Vrije toestemming', en: 'Free consent' },
  REVIEW_DECEASED_CHILD: { nl: 'Dossier van een overleden kind', en: 'File of a child who died' },
  REVIEW_NON_CUSTODIAL: { nl: 'Ouder zonder gezag', en: 'Parent without authority' },
  NAMES_WEIGHED: { nl: 'Namen van medewerkers', en: 'Names of employees' },
  'after-review': { nl: 'Achteraf meekijken', en: 'A look afterwards' },
  'after-check': { nl: 'Overgeslagen stappen nalopen', en: 'Steps that were skipped' },
  reveal: { nl: 'Vertrouwelijke regel openen', en: 'Opening a confidential entry' },
}

/** Who may hold a mandate. */
export const roles: Readonly<Record<string, InBoth>> = {
  'attention-officer': { nl: 'aandachtsfunctionaris', en: 'attention officer' },
  'behavioural-scientist': { nl: 'gedragswetenschapper', en: 'behavioural scientist' },
  physician: { nl: 'arts', en: 'physician' },
  'team-leader': { nl: 'teamleider', en: 'team leader' },
}
