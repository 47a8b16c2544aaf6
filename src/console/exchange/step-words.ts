import type { Language } from '../../pages/words.ts'

/** What is told at each step of the way. */
export interface StepWords {
  readonly askedFields: string
  readonly allFields: string
  readonly why: Readonly<Record<string, string>>
  readonly whyAsked: string
  readonly asker: string
  readonly source: string
  readonly recipient: string
  readonly notActive: string
  readonly case: string
  readonly caseStates: Readonly<Record<string, string>>
  readonly relations: Readonly<Record<string, string>>
  readonly person: string
  readonly role: string
  readonly age: (years: number) => string
  readonly ageUnknown: string
  readonly registrations: Readonly<Record<string, string>>
  readonly authority: string
  readonly authorities: Readonly<Record<string, string>>
  readonly particular: string
  readonly particulars: Readonly<Record<'curatele' | 'secret' | 'deceased' | 'investigation', string>>
  readonly recorded: string
  readonly nothingKnown: string
  readonly noConsents: string
  readonly consent: (mark: string) => string
  readonly carried: string
  readonly notCarried: string
  readonly said: Readonly<Record<string, (who: string, on: string) => string>>
  readonly validUntil: (day: string) => string
  readonly withdrawn: (day: string) => string
  readonly stops: (count: number) => string
  readonly verdicts: (count: number) => string
  readonly because: string
  readonly law: string
  readonly ground: string
  readonly basis: string
  readonly secrecy: string
  readonly may: string
  readonly nothing: string
  readonly withheld: string
  readonly nothingWithheld: string
  readonly rows: string
  readonly entry: (index: string, log: string) => string
  readonly at: string
  readonly matches: string
  readonly signed: string
  readonly notSigned: string
  readonly answered: string
  readonly byHand: string
  readonly stillWaits: string
  readonly cancelled: string
  readonly notAsked: string
  readonly dropped: Readonly<Record<string, (count: number) => string>>
  readonly droppedNothing: string
  readonly permittedNotGiven: string
  readonly sameAsBefore: string
  readonly otherThanBefore: (before: string, now: string) => string
  readonly given: string
  readonly to: string
  readonly duties: string
  readonly before: (day: string) => string
  readonly after: string
}

const nl: StepWords = {
  askedFields: 'Gevraagde gegevens',
  allFields: 'alles wat voor dit doel mag',
  why: {
    given: 'Met een reden erbij.',
    missing: 'Zonder reden.',
    meaningless: 'De reden zei niets.',
    general: 'De reden paste bij iedereen.',
  },
  whyAsked: 'Reden',
  asker: 'Wie vroeg',
  source: 'Wie zou geven',
  recipient: 'Wie zou krijgen',
  notActive: 'deed die dag niet mee',
  case: 'Zaak',
  caseStates: {
    absent: 'Er werd geen zaak genoemd.',
    'not-found': 'De zaak was hier niet bekend, of niet van deze vrager.',
  },
  relations: {
    lead: 'De vrager heeft de leiding in de zaak.',
    member: 'De vrager werkt mee in de zaak.',
    'stand-in': 'De vrager valt in voor een collega in de zaak.',
    supervisor: 'De vrager begeleidt wie in de zaak werkt.',
    'asserted-by-system': 'Het systeem van de vrager zegt dat hij in de zaak werkt.',
    none: 'De vrager werkt niet in de zaak.',
  },
  person: 'De persoon',
  role: 'Rol in de zaak',
  age: (years) => `${years} jaar`,
  ageUnknown: 'leeftijd niet bekend',
  registrations: {
    found: 'gevonden in de BRP',
    'not-found': 'niet gevonden in de BRP',
    unavailable: 'de BRP was niet bereikbaar',
    'identity-only': 'hier alleen bekend bij naam',
  },
  authority: 'Gezag',
  authorities: {
    joint: 'twee mensen samen',
    sole: 'één persoon',
    guardian: 'een voogd',
    'guardian-unnamed': 'een voogd die de BRP niet noemt',
    'temporarily-none': 'tijdelijk niemand',
    undeterminable: 'niet vast te stellen',
    'of-age': 'meerderjarig: niemand anders',
    unknown: 'niet bekend',
  },
  particular: 'Bijzonderheden',
  particulars: {
    curatele: 'staat onder curatele',
    secret: 'het adres is geheim',
    deceased: 'is overleden',
    investigation: 'gegevens in de BRP worden onderzocht',
  },
  recorded: 'Vastgelegde feiten',
  nothingKnown: 'Wat toen bekend was, is hier niet (meer) te lezen.',
  noConsents: 'Er lag geen toestemming, en niemand had iets ingetrokken.',
  consent: (mark) => `Toestemming ${mark}`,
  carried: 'hier telde het besluit op',
  notCarried: 'telde niet mee',
  said: {
    given: (who, on) => `${who} zei ja op ${on}.`,
    refused: (who, on) => `${who} zei nee op ${on}.`,
  },
  validUntil: (day) => `Geldt tot en met ${day}.`,
  withdrawn: (day) => `Op ${day} is gezegd dat delen moet stoppen.`,
  stops: (count) => (count === 1 ? 'Er gold een stop.' : `Er golden ${count} stops.`),
  verdicts: (count) => (count === 1 ? 'Er was een oordeel van een beoordelaar.' : `Er waren ${count} oordelen.`),
  because: 'Waarom',
  law: 'Wet',
  ground: 'Grond',
  basis: 'Grondslag (AVG)',
  secrecy: 'Geheimhouding',
  may: 'Mocht gegeven worden',
  nothing: 'niets',
  withheld: 'Achtergehouden',
  nothingWithheld: 'Er is niets achtergehouden.',
  rows: 'Regels van de tabellen',
  entry: (index, log) => `Regel ${index} van logboek ${log}`,
  at: 'Vastgelegd op',
  matches: 'Deze regel klopt met het ondertekende logboek.',
  signed: 'Nog eens nagekeken toen deze pagina werd gemaakt.',
  notSigned: 'Deze regel is net vastgelegd. Het logboek wordt elke seconde ondertekend.',
  answered: 'De bron antwoordde.',
  byHand: 'Een medewerker van de bron gaf het antwoord:',
  stillWaits: 'De vraag ligt nog bij de bron, of bij wie het mag lezen.',
  cancelled: 'Wie vroeg, trok de vraag in.',
  notAsked: 'De bron is niets gevraagd.',
  dropped: {
    pastRetention: (count) => `${count} keer was de bewaartermijn van de bron voorbij.`,
    unaskedItems: (count) => `${count} keer gaf de bron iets dat niet gevraagd was.`,
    unaskedFields: (count) => `${count} velden waren niet gevraagd.`,
    unknownFields: (count) => `${count} velden kennen de tabellen niet.`,
    unfitValues: (count) => `${count} waarden pasten niet.`,
  },
  droppedNothing: 'Er hoefde niets af.',
  permittedNotGiven: 'Mocht wel, maar de bron gaf het niet',
  sameAsBefore: 'De uitkomst was dezelfde als bij het eerste besluit.',
  otherThanBefore: (before, now) => `Eerst was de uitkomst “${before}”, nu “${now}”.`,
  given: 'Gegeven',
  to: 'Aan',
  duties: 'Plichten daarna',
  before: (day) => `vóór ${day}`,
  after: 'Wat er daarna gebeurde',
}

const en: StepWords = {
  askedFields: 'Data asked for',
  allFields: 'all that this purpose allows',
  why: {
    given: 'With a reason.',
    missing: 'Without a reason.',
    meaningless: 'The reason said nothing.',
    general: 'The reason would fit anybody.',
  },
  whyAsked: 'Reason',
  asker: 'Who asked',
  source: 'Who would give',
  recipient: 'Who would get',
  notActive: 'did not take part that day',
  case: 'Case',
  caseStates: { absent: 'No case was named.', 'not-found': 'The case was not known here, or not of this asker.' },
  relations: {
    lead: 'The asker leads the case.',
    member: 'The asker works in the case.',
    'stand-in': 'The asker stands in for a colleague in the case.',
    supervisor: 'The asker supervises who works in the case.',
    'asserted-by-system': "The asker's system says that he works in the case.",
    none: 'The asker does not work in the case.',
  },
  person: 'The person',
  role: 'Role in the case',
  age: (years) => `${years} years`,
  ageUnknown: 'age not known',
  registrations: {
    found: 'found in the BRP',
    'not-found': 'not found in the BRP',
    unavailable: 'the BRP could not be reached',
    'identity-only': 'known here by name alone',
  },
  authority: 'Parental authority',
  authorities: {
    joint: 'two people together',
    sole: 'one person',
    guardian: 'a guardian',
    'guardian-unnamed': 'a guardian whom the BRP does not name',
    'temporarily-none': 'nobody for now',
    undeterminable: 'cannot be told',
    'of-age': 'of age: nobody else',
    unknown: 'not known',
  },
  particular: 'Particulars',
  particulars: {
    curatele: 'is under curatele',
    secret: 'the address is secret',
    deceased: 'is deceased',
    investigation: 'data in the BRP is being looked into',
  },
  recorded: 'Recorded facts',
  nothingKnown: 'What was known then cannot be read here (any more).',
  noConsents: 'There was no consent, and nobody had withdrawn anything.',
  consent: (mark) => `Consent ${mark}`,
  carried: 'the decision rested on it',
  notCarried: 'did not count',
  said: {
    given: (who, on) => `${who} said yes on ${on}.`,
    refused: (who, on) => `${who} said no on ${on}.`,
  },
  validUntil: (day) => `Holds until ${day}.`,
  withdrawn: (day) => `On ${day} somebody said that sharing must stop.`,
  stops: (count) => (count === 1 ? 'A stop was in force.' : `${count} stops were in force.`),
  verdicts: (count) => (count === 1 ? 'There was a verdict of a reviewer.' : `There were ${count} verdicts.`),
  because: 'Why',
  law: 'Law',
  ground: 'Ground',
  basis: 'Legal basis (GDPR)',
  secrecy: 'Secrecy',
  may: 'Was allowed to go',
  nothing: 'nothing',
  withheld: 'Held back',
  nothingWithheld: 'Nothing was held back.',
  rows: 'Rows of the tables',
  entry: (index, log) => `Entry ${index} of log ${log}`,
  at: 'Recorded on',
  matches: 'This entry matches the signed log.',
  signed: 'Looked at again when this page was made.',
  notSigned: 'This entry was just recorded. The log is signed every second.',
  answered: 'The source answered.',
  byHand: 'An employee of the source gave the answer:',
  stillWaits: 'The question still lies with the source, or with who may read it.',
  cancelled: 'Whoever asked took the question back.',
  notAsked: 'The source was asked nothing.',
  dropped: {
    pastRetention: (count) => `${count} times the source was past its own retention term.`,
    unaskedItems: (count) => `${count} times the source gave what was not asked.`,
    unaskedFields: (count) => `${count} fields were not asked for.`,
    unknownFields: (count) => `${count} fields are not in the tables.`,
    unfitValues: (count) => `${count} values did not fit.`,
  },
  droppedNothing: 'Nothing had to be taken off.',
  permittedNotGiven: 'Was allowed, but the source did not give it',
  sameAsBefore: 'The outcome was the same as of the first decision.',
  otherThanBefore: (before, now) => `First the outcome was “${before}”, now “${now}”.`,
  given: 'Given',
  to: 'To',
  duties: 'Duties that follow',
  before: (day) => `before ${day}`,
  after: 'What happened afterwards',
}

export const stepWords: Readonly<Record<Language, StepWords>> = { nl, en }
