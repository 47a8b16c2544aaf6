import type { InBoth } from '../pages/words.ts'

/** What the pages of the partner's room say. Dutch is plain (B1): at most 20 words a sentence, who does what. */
export interface Words {
  readonly tasks: string
  readonly noTasks: string
  readonly tasksText: string
  readonly task: (mark: string) => string
  readonly next: string
  readonly first: string
  readonly answered: string
  readonly refused: string
  readonly received: string
  readonly due: string
  readonly gone: string
  readonly late: string
  readonly state: string
  readonly free: string
  readonly yours: string
  readonly taken: string
  readonly recorded: string
  readonly who: string
  readonly organisation: string
  readonly professional: string
  readonly hat: string
  readonly phone: string
  readonly whom: string
  readonly person: Readonly<Record<'bsn' | 'reference' | 'name' | 'birthDate' | 'address', string>>
  readonly purpose: string
  readonly goal: string
  readonly whySource: string
  readonly informed: string
  readonly informedOn: (day: string) => string
  readonly informedLater: (day: string) => string
  readonly notInformed: string
  readonly acute: string
  readonly what: string
  readonly fields: string
  readonly why: string
  readonly noWhy: string
  readonly ground: string
  readonly legalBasis: string
  readonly secrecyGround: string
  readonly law: string
  readonly consents: string
  readonly noConsents: string
  readonly consentOf: Readonly<Record<'consent' | 'statutory-condition', string>>
  readonly layer: string
  readonly until: string
  readonly said: Readonly<Record<'given' | 'refused', string>>
  readonly saidBy: string
  readonly saidOn: string
  readonly method: string
  readonly methods: Readonly<Record<'written' | 'oral' | 'digital', string>>
  readonly notice: string
  readonly evidence: string
  readonly weigh: string
  readonly weighText: string
  readonly weighing: readonly string[]
  readonly claim: string
  readonly claimText: string
  readonly takenText: string
  readonly answer: string
  readonly refuse: string
  readonly back: string
}

/** The words of tasks, in both languages. */
export const words: InBoth<Words> = {
  nl: {
    tasks: 'Uw taken',
    noTasks: 'Er wacht nu geen taak op uw organisatie.',
    tasksText: 'Deze vragen wachten op een antwoord van uw organisatie. De oudste staat bovenaan.',
    task: (mark) => `Taak ${mark}`,
    next: 'Volgende taken',
    first: 'Naar de eerste taken',
    answered: 'Uw antwoord is verstuurd. De vrager kan het nu ophalen.',
    refused: 'Uw weigering is vastgelegd. De vrager krijgt daar bericht van.',
    received: 'Gevraagd op',
    due: 'Antwoord graag voor',
    gone: 'De taak verdwijnt op',
    late: 'Te laat',
    state: 'Wie doet dit',
    free: 'Nog niemand',
    yours: 'U',
    taken: 'Een collega',
    recorded: 'Wij hebben vastgelegd dat u deze vraag bekijkt.',
    who: 'Wie vraagt dit',
    organisation: 'Organisatie',
    professional: 'Medewerker',
    hat: 'In welke rol',
    phone: 'Telefoon',
    whom: 'Over wie',
    person: {
      bsn: 'Burgerservicenummer',
      reference: 'Uw eigen kenmerk',
      name: 'Naam',
      birthDate: 'Geboortedatum',
      address: 'Postcode en huisnummer',
    },
    purpose: 'Waarvoor',
    goal: 'Doel',
    whySource: 'Waarom aan u',
    informed: 'Weet de persoon het',
    informedOn: (day) => `Ja, verteld op ${day}.`,
    informedLater: (day) => `Nog niet. De vrager vertelt het voor ${day}.`,
    notInformed: 'Dat is niet gezegd.',
    acute: 'Dit is dringend. De vrager noemt het acuut.',
    what: 'Wat er gevraagd wordt',
    fields: 'Gegevens',
    why: 'Waarom dit nodig is',
    noWhy: 'Er is geen reden gegeven.',
    ground: 'Waar het op steunt',
    legalBasis: 'Grondslag: waarom het mag volgens de privacywet',
    secrecyGround: 'Waarom de geheimhouding hier geen bezwaar is',
    law: 'Artikelen in de wet',
    consents: 'Wie ja zei',
    noConsents: 'Voor deze vraag is geen toestemming gebruikt.',
    consentOf: { consent: 'Toestemming', 'statutory-condition': 'Toestemming als voorwaarde in de wet' },
    layer: 'Waarvoor de toestemming geldt',
    until: 'Geldt tot en met',
    said: { given: 'Zei ja', refused: 'Zei nee' },
    saidBy: 'Wie',
    saidOn: 'Wanneer',
    method: 'Hoe',
    methods: { written: 'op papier', oral: 'in een gesprek', digital: 'digitaal' },
    notice: 'Versie van de uitleg',
    evidence: 'Controlegetal van het bewijs',
    weigh: 'Weeg zelf af',
    weighText: 'U beslist of uw organisatie dit deelt. Niemand kan uw beslissing terugdraaien. Vraag uzelf:',
    weighing: [
      'Is elk gegeven echt nodig voor dit doel?',
      'Weet de persoon dat u dit deelt?',
      'Met wie kunt u overleggen als u twijfelt?',
    ],
    claim: 'Taak oppakken',
    claimText: 'Pak de taak op. Dan weten uw collega’s dat u dit doet.',
    takenText: 'Een collega pakte deze taak op. Alleen die collega kan antwoorden.',
    answer: 'Antwoord geven',
    refuse: 'Weigeren',
    back: 'Terug naar uw taken',
  },
  en: {
    tasks: 'Your tasks',
    noTasks: 'No task waits for your organisation now.',
    tasksText: 'These questions wait for an answer of your organisation. The oldest comes first.',
    task: (mark) => `Task ${mark}`,
    next: 'Next tasks',
    first: 'To the first tasks',
    answered: 'Your answer was sent. Who asked can collect it now.',
    refused: 'Your refusal was recorded. Who asked is told.',
    received: 'Asked on',
    due: 'Please answer before',
    gone: 'The task disappears on',
    late: 'Overdue',
    state: 'Who does this',
    free: 'Nobody yet',
    yours: 'You',
    taken: 'A colleague',
    recorded: 'We recorded that you look at this question.',
    who: 'Who asks',
    organisation: 'Organisation',
    professional: 'Professional',
    hat: 'In which role',
    phone: 'Telephone',
    whom: 'About whom',
    person: {
      bsn: 'Citizen service number (BSN)',
      reference: 'Your own reference',
      name: 'Name',
      birthDate: 'Date of birth',
      address: 'Postcode and house number',
    },
    purpose: 'What for',
    goal: 'Purpose',
    whySource: 'Why you are asked',
    informed: 'Does the person know',
    informedOn: (day) => `Yes, told on ${day}.`,
    informedLater: (day) => `Not yet. Who asks will tell before ${day}.`,
    notInformed: 'That was not said.',
    acute: 'This is urgent. Who asks calls it acute.',
    what: 'What is asked',
    fields: 'Data',
    why: 'Why it is needed',
    noWhy: 'No reason was given.',
    ground: 'What it rests on',
    legalBasis: 'Legal basis: why privacy law allows it',
    secrecyGround: 'Why secrecy does not stand in the way',
    law: 'Articles of law',
    consents: 'Who said yes',
    noConsents: 'No consent was used for this question.',
    consentOf: { consent: 'Consent', 'statutory-condition': 'Consent as a condition of the law' },
    layer: 'What the consent is for',
    until: 'Valid until',
    said: { given: 'Said yes', refused: 'Said no' },
    saidBy: 'Who',
    saidOn: 'When',
    method: 'How',
    methods: { written: 'on paper', oral: 'in a talk', digital: 'digitally' },
    notice: 'Version of the explanation',
    evidence: 'Check number of the evidence',
    weigh: 'Weigh it yourself',
    weighText: 'You decide whether your organisation shares this. Nobody can override your decision. Ask yourself:',
    weighing: [
      'Is every piece of data really needed for this purpose?',
      'Does the person know that you share this?',
      'Whom can you consult when in doubt?',
    ],
    claim: 'Take this task',
    claimText: 'Take the task, so that your colleagues know that you do it.',
    takenText: 'A colleague took this task. Only that colleague can answer.',
    answer: 'Answer',
    refuse: 'Refuse',
    back: 'Back to your tasks',
  },
}
