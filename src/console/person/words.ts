import type { InBoth } from '../../pages/words.ts'
import type { FindFault } from './find-form.ts'
import type { State } from './history.ts'

type Authority =
  'joint' | 'sole' | 'guardian' | 'guardian-unnamed' | 'temporarily-none' | 'undeterminable' | 'of-age' | 'unknown'

/** What the pages about one person say. Dutch is plain (B1): at most 20 words a sentence. */
export interface Words {
  readonly persons: string
  readonly find: string
  readonly findText: string
  readonly who: string
  readonly whoHint: string
  readonly why: string
  readonly whyText: string
  readonly reference: string
  readonly referenceHint: string
  readonly go: string
  readonly faults: string
  readonly fault: Readonly<Record<FindFault, string>>
  readonly again: string
  readonly againText: string
  readonly unknown: string
  readonly unknownText: string
  readonly unknownRecorded: string
  readonly tryAgain: string
  readonly person: (mark: string) => string
  readonly opened: (why: string, until: string) => string
  readonly openedReference: (reference: string) => string
  readonly close: string
  readonly sealed: string
  readonly sealedText: string
  readonly deceased: string
  readonly deceasedOn: (day: string) => string
  readonly stops: string
  readonly noStops: string
  readonly now: string
  readonly born: string
  readonly age: (years: number) => string
  readonly between: (youngest: number, oldest: number) => string
  readonly ageUnknown: string
  readonly authority: string
  readonly authorities: Readonly<Record<Authority, string>>
  readonly curatele: string
  readonly secretAddress: string
  readonly yes: string
  readonly no: string
  readonly notKnown: string
  readonly register: string
  readonly registerAsked: (moment: string) => string
  readonly registerNever: string
  readonly registerDoubt: string
  readonly notRegistered: string
  readonly voices: string
  readonly voicesText: string
  readonly voicesDead: string
  readonly layer: string
  readonly layers: Readonly<Record<'legal-basis' | 'secrecy' | 'help', string>>
  readonly everywhere: string
  readonly whereBound: (regimes: string) => string
  readonly today: string
  readonly from: (day: string, age: number) => string
  readonly norm: string
  readonly nobody: string
  readonly noBoundary: string
  readonly consents: string
  readonly noConsents: string
  readonly picture: string
  readonly pictureText: (consents: number, from: string, until: string) => string
  readonly legend: string
  readonly marks: Readonly<Record<'given' | 'refused' | 'withdrawn' | 'today' | 'birthday', string>>
  readonly years: (age: number) => string
  readonly holds: (capacity: string) => string
  readonly history: string
  readonly day: string
  readonly what: string
  readonly about: string
  readonly said: Readonly<Record<'given' | 'refused' | 'withdrawn', string>>
  readonly expires: string
  readonly turns: (age: number) => string
  readonly authoritySeen: (capacity: string) => string
  readonly authorityGone: (capacity: string) => string
  readonly everything: string
  readonly standing: string
  readonly purpose: string
  readonly parts: string
  readonly parties: string
  readonly state: string
  readonly stateFrom: (day: string) => string
  readonly states: Readonly<Record<State, string>>
  readonly until: (day: string) => string
  readonly noEnd: string
  readonly limits: string
  readonly noLimits: string
  readonly kind: string
  readonly stop: string
  readonly since: string
  readonly ends: string
  readonly rests: string
  readonly holdsNow: string
  readonly over: string
  readonly facts: string
  readonly noFacts: string
  readonly reports: string
  readonly reportsText: string
  readonly noReports: string
  readonly reportMade: string
  readonly reportRefused: string
  readonly reportByPrivacy: string
}

/** All texts in both languages. */
export const words: InBoth<Words> = {
  nl: {
    persons: 'Persoon',
    find: 'Het dossier van een persoon openen',
    findText: 'Wij leggen vast dat u zoekt, naar wie en waarom. De persoon kan dat later zien.',
    who: 'Burgerservicenummer of kenmerk',
    whoHint: 'Het nummer staat nergens in een adres of logboek. Een kenmerk begint met de code van uw gemeente.',
    why: 'Waarom opent u dit dossier?',
    whyText: 'Kies wat het beste past.',
    reference: 'Nummer van uw eigen zaak (mag leeg blijven)',
    referenceHint: 'Alleen letters vooraan en cijfers, zoals Z2026-00123. Geen naam.',
    go: 'Dossier openen',
    faults: 'Dit klopt nog niet',
    fault: {
      who: 'Vul een geldig burgerservicenummer of kenmerk in.',
      why: 'Kies waarom u dit dossier opent.',
      reference: 'Vul een zaaknummer in zonder naam, zoals Z2026-00123.',
    },
    again: 'Waarom opent u dit dossier?',
    againText: 'U gaf nog geen reden, of dat is langer dan een half uur geleden. Kies opnieuw.',
    unknown: 'Hier is niemand bekend met dit nummer',
    unknownText: 'Er is niets vastgelegd over deze persoon, of het is niet voor uw organisatie. Klopt het nummer?',
    unknownRecorded: 'Dat u zocht staat in het logboek. Het nummer zelf bewaren wij niet.',
    tryAgain: 'Opnieuw zoeken',
    person: (mark) => `Persoon ${mark}`,
    opened: (why, until) => `U opende dit dossier. Reden: ${why}. U kunt kijken tot ${until}.`,
    openedReference: (reference) => `Uw zaak: ${reference}.`,
    close: 'Dossier sluiten',
    sealed: 'Dit dossier is afgeschermd',
    sealedText: 'Hier ziet u alleen dat het zo is. Vraag de beheerder van de afscherming wat u mag weten.',
    deceased: 'Deze persoon is overleden',
    deceasedOn: (day) => `Overleden op ${day}. De geheimhouding blijft gelden.`,
    stops: 'Dit houdt delen nu tegen',
    noStops: 'Niets houdt delen nu tegen: geen beperking, bezwaar of stop.',
    now: 'Wat nu bekend is',
    born: 'Geboren',
    age: (years) => `${String(years)} jaar`,
    between: (youngest, oldest) => `tussen ${String(youngest)} en ${String(oldest)} jaar`,
    ageUnknown: 'leeftijd niet bekend',
    authority: 'Gezag volgens de BRP',
    authorities: {
      joint: 'twee ouders of verzorgers samen',
      sole: 'één ouder',
      guardian: 'een voogd',
      'guardian-unnamed': 'een voogd, de BRP zegt niet wie',
      'temporarily-none': 'nu even niemand',
      undeterminable: 'niet te bepalen',
      'of-age': 'meerderjarig, niemand heeft gezag',
      unknown: 'niet bekend',
    },
    curatele: 'Onder curatele',
    secretAddress: 'Geheim adres',
    yes: 'ja',
    no: 'nee',
    notKnown: 'niet bekend',
    register: 'Stand van de BRP',
    registerAsked: (moment) => `gevraagd op ${moment}; deze pagina vraagt niet opnieuw`,
    registerNever: 'nog nooit gevraagd; deze pagina vraagt het niet',
    registerDoubt: 'De BRP onderzoekt of deze gegevens kloppen.',
    notRegistered: 'niet gevonden in de BRP',
    voices: 'Wie mag ja zeggen',
    voicesText:
      'Dit volgt uit de tabellen van nu en wat over de persoon is vastgelegd. Voor één doel kan een rechter anders beslissen.',
    voicesDead: 'Na een overlijden kan niemand meer ja zeggen. Wat de persoon zelf vastlegde, blijft tellen.',
    layer: 'Waarvoor',
    layers: {
      'legal-basis': 'Toestemming als grondslag',
      secrecy: 'De geheimhouding opheffen',
      help: 'Hulp aannemen',
    },
    everywhere: 'bij elke bron',
    whereBound: (regimes) => `bron met: ${regimes}`,
    today: 'Vandaag',
    from: (day, age) => `Vanaf ${day} (${String(age)} jaar)`,
    norm: 'onze norm; de wet vraagt het niet',
    nobody: 'Nu is niemand aan te wijzen.',
    noBoundary: 'Er komt geen verjaardag meer die dit verandert.',
    consents: 'Toestemming door de tijd',
    noConsents: 'Over deze persoon is geen toestemming vastgelegd die uw organisatie mag zien.',
    picture: 'Toestemmingen en gezag door de tijd',
    pictureText: (consents, from, until) =>
      `${String(consents)} toestemmingen tussen ${from} en ${until}. Alles staat ook in de tabel hieronder.`,
    legend: 'Zo leest u het',
    marks: {
      given: 'ja gezegd',
      refused: 'nee gezegd',
      withdrawn: 'ingetrokken',
      today: 'vandaag',
      birthday: 'een verjaardag die telt',
    },
    years: (age) => `${String(age)} jaar`,
    holds: (capacity) => `Gezag: ${capacity}`,
    history: 'Wat er gebeurde, dag voor dag',
    day: 'Dag',
    what: 'Wat',
    about: 'Waarover',
    said: { given: 'Ja gezegd', refused: 'Nee gezegd', withdrawn: 'Ingetrokken' },
    expires: 'Laatste dag van de toestemming',
    turns: (age) => `Wordt ${String(age)} jaar`,
    authoritySeen: (capacity) => `Gezag gezien in de BRP: ${capacity}`,
    authorityGone: (capacity) => `Gezag niet meer in de BRP: ${capacity}`,
    everything: 'alles',
    standing: 'Hoe elke toestemming er nu voor staat',
    purpose: 'Doel',
    parts: 'Welke gegevens',
    parties: 'Van wie naar wie',
    state: 'Nu',
    stateFrom: (day) => `Vanaf ${day}`,
    states: {
      complete: 'Geldt',
      incomplete: 'Er ontbreekt nog een ja',
      refused: 'Geweigerd',
      withdrawn: 'Ingetrokken',
      expired: 'Verlopen',
      lapsed: 'Vervallen door leeftijd',
      invalid: 'Telt niet',
    },
    until: (day) => `tot en met ${day}`,
    noEnd: 'Geen einddatum',
    limits: 'Beperkingen, bezwaren en stops',
    noLimits: 'Er zijn geen beperkingen, bezwaren of stops vastgelegd.',
    kind: 'Soort',
    stop: 'Stop van de gemeente',
    since: 'Vanaf',
    ends: 'Tot en met',
    rests: 'Bron',
    holdsNow: 'Geldt nu',
    over: 'Voorbij',
    facts: 'Andere vastgelegde feiten',
    noFacts: 'Er zijn geen andere feiten vastgelegd die uw organisatie mag zien.',
    reports: 'Inzage (AVG 15)',
    reportsText: 'Een overzicht voor de persoon: wie vroeg en kreeg wat, wanneer en waarom.',
    noReports: 'Er is nog geen overzicht gemaakt.',
    reportMade: 'Overzicht gemaakt',
    reportRefused: 'Geen overzicht gegeven',
    reportByPrivacy: 'De privacy officer maakt het overzicht.',
  },
  en: {
    persons: 'Person',
    find: "Open a person's file",
    findText: 'We record that you search, for whom and why. The person can see that later.',
    who: 'Citizen service number or reference',
    whoHint: 'The number stands in no address or log. A reference begins with the code of your municipality.',
    why: 'Why do you open this file?',
    whyText: 'Choose what fits best.',
    reference: 'Number of your own case (may stay empty)',
    referenceHint: 'Letters in front and numbers only, such as Z2026-00123. No name.',
    go: 'Open the file',
    faults: 'Something is not right yet',
    fault: {
      who: 'Fill in a valid citizen service number or reference.',
      why: 'Choose why you open this file.',
      reference: 'Fill in a case number without a name, such as Z2026-00123.',
    },
    again: 'Why do you open this file?',
    againText: 'You gave no reason yet, or more than half an hour ago. Choose again.',
    unknown: 'Nobody is known here by this number',
    unknownText: 'Nothing is recorded about this person, or it is not for your organisation. Is the number right?',
    unknownRecorded: 'That you searched stands in the log. The number itself is not kept.',
    tryAgain: 'Search again',
    person: (mark) => `Person ${mark}`,
    opened: (why, until) => `You opened this file. Reason: ${why}. You can look until ${until}.`,
    openedReference: (reference) => `Your case: ${reference}.`,
    close: 'Close the file',
    sealed: 'This file is sealed',
    sealedText: 'Here you see only that it is so. Ask the custodian of the seal what you may know.',
    deceased: 'This person has died',
    deceasedOn: (day) => `Died on ${day}. Secrecy goes on.`,
    stops: 'This holds back sharing now',
    noStops: 'Nothing holds back sharing now: no restriction, objection or stop.',
    now: 'What is known now',
    born: 'Born',
    age: (years) => `${String(years)} years`,
    between: (youngest, oldest) => `between ${String(youngest)} and ${String(oldest)} years`,
    ageUnknown: 'age not known',
    authority: 'Parental authority by the BRP',
    authorities: {
      joint: 'two parents or carers together',
      sole: 'one parent',
      guardian: 'a guardian',
      'guardian-unnamed': 'a guardian, the BRP does not say who',
      'temporarily-none': 'nobody for now',
      undeterminable: 'cannot be told',
      'of-age': 'of age, nobody has it',
      unknown: 'not known',
    },
    curatele: 'Under curatorship',
    secretAddress: 'Secret address',
    yes: 'yes',
    no: 'no',
    notKnown: 'not known',
    register: 'As of the BRP',
    registerAsked: (moment) => `asked on ${moment}; this page does not ask again`,
    registerNever: 'never asked yet; this page does not ask',
    registerDoubt: 'The BRP is looking into whether these data are right.',
    notRegistered: 'not found in the BRP',
    voices: 'Who may say yes',
    voicesText:
      'This follows from the tables of now and what is recorded about the person. For one purpose a court may decide otherwise.',
    voicesDead: 'After a death nobody can say yes any more. What the person recorded himself still counts.',
    layer: 'For what',
    layers: { 'legal-basis': 'Consent as the legal basis', secrecy: 'Lifting secrecy', help: 'Accepting help' },
    everywhere: 'of every source',
    whereBound: (regimes) => `source bound by: ${regimes}`,
    today: 'Today',
    from: (day, age) => `From ${day} (${String(age)} years)`,
    norm: 'our norm; the law does not ask it',
    nobody: 'Nobody can be named now.',
    noBoundary: 'No birthday to come changes this.',
    consents: 'Consent over time',
    noConsents: 'No consent is recorded about this person that your organisation may see.',
    picture: 'Consents and parental authority over time',
    pictureText: (consents, from, until) =>
      `${String(consents)} consents between ${from} and ${until}. All of it stands in the table below too.`,
    legend: 'How to read it',
    marks: {
      given: 'said yes',
      refused: 'said no',
      withdrawn: 'withdrawn',
      today: 'today',
      birthday: 'a birthday that counts',
    },
    years: (age) => `${String(age)} years`,
    holds: (capacity) => `Authority: ${capacity}`,
    history: 'What happened, day by day',
    day: 'Day',
    what: 'What',
    about: 'About',
    said: { given: 'Said yes', refused: 'Said no', withdrawn: 'Withdrawn' },
    expires: 'Last day of the consent',
    turns: (age) => `Turns ${String(age)}`,
    authoritySeen: (capacity) => `Authority seen in the BRP: ${capacity}`,
    authorityGone: (capacity) => `Authority no longer in the BRP: ${capacity}`,
    everything: 'everything',
    standing: 'How each consent stands now',
    purpose: 'Purpose',
    parts: 'Which data',
    parties: 'From whom to whom',
    state: 'Now',
    stateFrom: (day) => `From ${day}`,
    states: {
      complete: 'Counts',
      incomplete: 'A yes is still lacking',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      expired: 'Expired',
      lapsed: 'Lapsed by age',
      invalid: 'Does not count',
    },
    until: (day) => `until ${day}`,
    noEnd: 'No end date',
    limits: 'Restrictions, objections and stops',
    noLimits: 'No restrictions, objections or stops are recorded.',
    kind: 'Kind',
    stop: 'Stop by the municipality',
    since: 'From',
    ends: 'Until',
    rests: 'Source',
    holdsNow: 'Holds now',
    over: 'Over',
    facts: 'Other recorded facts',
    noFacts: 'No other facts are recorded that your organisation may see.',
    reports: 'Access (GDPR 15)',
    reportsText: 'A report for the person: who asked and got what, when and why.',
    noReports: 'No report was made yet.',
    reportMade: 'Report made',
    reportRefused: 'No report given',
    reportByPrivacy: 'The privacy officer makes the report.',
  },
}
