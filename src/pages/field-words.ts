import type { Language } from './words.ts'

type Both = readonly [nl: string, en: string]

/** What each field of the vocabulary is called on a form: Dutch, English. The same name is the same thing in every category. */
const fields: Readonly<Record<string, Both>> = {
  name: ['Naam', 'Name'],
  birthDate: ['Geboortedatum', 'Date of birth'],
  sex: ['Geslacht', 'Sex'],
  bsn: ['Burgerservicenummer', 'Citizen service number'],
  address: ['Straat en huisnummer', 'Street and number'],
  postcode: ['Postcode', 'Postcode'],
  city: ['Woonplaats', 'Town'],
  phone: ['Telefoonnummer', 'Telephone number'],
  email: ['E-mailadres', 'Email address'],
  personReference: ['Wie woont er', 'Who lives there'],
  relation: ['Wat die persoon is', 'Who that person is'],
  organisation: ['Organisatie', 'Organisation'],
  contact: ['Wie men daar kan bellen', 'Whom to call there'],
  since: ['Sinds', 'Since'],
  status: ['Stand van zaken', 'State of affairs'],
  provision: ['Welke hulp', 'Which help'],
  decidedOn: ['Besloten op', 'Decided on'],
  startsOn: ['Begint op', 'Starts on'],
  endsOn: ['Eindigt op', 'Ends on'],
  provider: ['Wie de hulp geeft', 'Who gives the help'],
  needSummary: ['Wat er nodig is, kort', 'What is needed, in short'],
  wlzDecisionGiven: ['Is er een besluit voor langdurige zorg (Wlz)', 'Is there a decision on long-term care (Wlz)'],
  practitioner: ['Hulpverlener', 'Practitioner'],
  goals: ['Doelen', 'Goals'],
  progress: ['Hoe het gaat', 'Progress'],
  kind: ['Soort', 'Kind'],
  amountMonthly: ['Bedrag per maand in euro', 'Amount a month in euros'],
  creditorKind: ['Soort schuldeiser', 'Kind of creditor'],
  amount: ['Bedrag in euro', 'Amount in euros'],
  arrearsMonths: ['Achterstand in maanden', 'Arrears in months'],
  arrangement: ['Afspraak over betalen', 'Arrangement for paying'],
  tenancy: ['Hoe iemand woont', 'How somebody lives'],
  nuisance: ['Overlast', 'Nuisance'],
  school: ['School', 'School'],
  enrolledSince: ['Op school sinds', 'Enrolled since'],
  absenceHours: ['Uren afwezig', 'Hours absent'],
  supportNeed: ['Welke steun nodig is', 'Which support is needed'],
  limitations: ['Wat iemand niet kan', 'Limitations'],
  careNeed: ['Welke zorg nodig is', 'Which care is needed'],
  diagnosis: ['Diagnose', 'Diagnosis'],
  treatment: ['Behandeling', 'Treatment'],
  medication: ['Medicijnen', 'Medication'],
  allergies: ['Allergieën', 'Allergies'],
  signals: ['Signalen', 'Signals'],
  danger: ['Wat er dreigt, in één regel', 'What is about to happen, in one line'],
  offences: ['Wat een misdrijf kan zijn', 'What may be an offence'],
  reportedOn: ['Gemeld op', 'Reported on'],
  offence: ['Strafbaar feit', 'Offence'],
  state: ['Stand van de zaak', 'State of the case'],
  measure: ['Maatregel', 'Measure'],
  concern: ['Zorg', 'Concern'],
  description: ['Omschrijving', 'Description'],
  goal: ['Doel', 'Goal'],
  action: ['Wat er gebeurt', 'Action'],
  actor: ['Wie dat doet', 'Who does it'],
  due: ['Klaar op', 'Due on'],
  exchanges: ['Uitwisselingen', 'Exchanges'],
  recipients: ['Wie het kreeg', 'Who received it'],
  functions: ['Functies', 'Functions'],
  laterExchanges: ['Latere uitwisselingen', 'Later exchanges'],
  employees: ['Medewerkers', 'Employees'],
  note: ['Aantekening', 'Note'],
}

const bases: Readonly<Record<string, Both>> = {
  consent: ['toestemming', 'consent'],
  contract: ['een overeenkomst', 'a contract'],
  'legal-obligation': ['een plicht in de wet', 'a legal obligation'],
  'vital-interest': ['levensgevaar', 'a vital interest'],
  'public-task': ['een taak van de overheid', 'a public task'],
  'legitimate-interest': ['een belang dat zwaar genoeg weegt', 'a legitimate interest'],
}

const secrecy: Readonly<Record<string, Both>> = {
  consent: ['er is toestemming', 'there is consent'],
  'statutory-duty': ['de wet zegt dat u dit moet geven', 'the law says that you must give it'],
  'statutory-right': ['de wet zegt dat u dit mag geven', 'the law says that you may give it'],
  'directly-involved': ['u werkt samen aan dezelfde hulp', 'you work on the same help'],
  'conflict-of-duties': ['zwijgen zou erger zijn dan spreken', 'silence would be worse than speaking'],
  'not-bound': ['voor u geldt hier geen geheimhouding', 'you are not bound by secrecy here'],
}

const capacities: Readonly<Record<string, Both>> = {
  self: ['de persoon zelf', 'the person'],
  parent: ['een ouder met gezag', 'a parent with authority'],
  guardian: ['de voogd', 'the guardian'],
  'special-curator': ['de bijzondere curator', 'the special curator'],
  curator: ['de curator', 'the curator'],
  mentor: ['de mentor', 'the mentor'],
  administrator: ['de bewindvoerder', 'the administrator'],
  proxy: ['de gemachtigde', 'the proxy'],
  relative: ['een naaste', 'a relative'],
  court: ['de rechter', 'the court'],
}

const layers: Readonly<Record<string, Both>> = {
  'legal-basis': ['de grondslag', 'the legal basis'],
  secrecy: ['de geheimhouding', 'secrecy'],
}

const lists = { field: fields, legalBasis: bases, secrecyGround: secrecy, capacity: capacities, layer: layers }

/** What a word of the vocabulary is called on a page; the word itself where nobody named it. */
export const called = (list: keyof typeof lists, word: string, language: Language): string =>
  (Object.hasOwn(lists[list], word) ? lists[list][word]?.[language === 'nl' ? 0 : 1] : undefined) ?? word

/** Whether it has a name of its own. */
export const isNamed = (list: keyof typeof lists, word: string): boolean => Object.hasOwn(lists[list], word)
