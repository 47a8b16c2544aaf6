import type { InBoth } from '../pages/words.ts'

/** What the forms say: to answer and to refuse. */
export interface FormWords {
  readonly answerTitle: string
  readonly answerText: string
  readonly refuseTitle: string
  readonly refuseText: string
  readonly share: (category: string) => string
  readonly shareYes: string
  readonly shareNo: string
  readonly onlyThese: string
  readonly row: (number: number) => string
  readonly another: string
  readonly optional: (label: string) => string
  readonly number: string
  readonly yes: string
  readonly no: string
  readonly unknown: string
  readonly origin: string
  readonly origins: Readonly<Record<'observed' | 'heard', string>>
  readonly recordedAt: string
  readonly recordedHint: string
  readonly changedAt: string
  readonly changedHint: string
  readonly retainUntil: string
  readonly retainHint: string
  readonly conditions: string
  readonly conditionsHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly send: string
  readonly sendRefusal: string
  readonly sendText: string
  readonly faults: string
  readonly fault: Readonly<Record<Fault, (label: string) => string>>
}

/** What can be wrong with what was filled in. */
export type Fault =
  | 'choose'
  | 'needed'
  | 'no-day'
  | 'future'
  | 'past'
  | 'before-recorded'
  | 'no-number'
  | 'no-whole-number'
  | 'too-long'
  | 'empty'
  | 'bsn'
  | 'misfit'

/** The words of the forms, in both languages. */
export const formWords: InBoth<FormWords> = {
  nl: {
    answerTitle: 'Antwoord geven',
    answerText: 'Vul per onderdeel in wat u deelt. Alleen wat hier staat, gaat naar de vrager.',
    refuseTitle: 'Deze vraag weigeren',
    refuseText: 'U hoeft niets te delen. Uw weigering blijft staan; niemand kan haar terugdraaien.',
    share: (category) => `Deelt u iets over: ${category}?`,
    shareYes: 'Ja, dit delen wij',
    shareNo: 'Nee, hierover delen wij niets',
    onlyThese: 'Deze gegevens mogen worden gedeeld. U hoeft niet alles in te vullen.',
    row: (number) => `Regel ${number}`,
    another: 'Nog een regel toevoegen',
    optional: (label) => `${label} (hoeft niet)`,
    number: 'Een getal, bijvoorbeeld 12 of 12,50.',
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Niet ingevuld',
    origin: 'Hoe weet u dit',
    origins: { observed: 'Zelf gezien of gedaan', heard: 'Van iemand gehoord' },
    recordedAt: 'Wanneer schreef u dit op',
    recordedHint: 'De dag waarop het in uw dossier kwam.',
    changedAt: 'Wanneer veranderde het voor het laatst',
    changedHint: 'Leeg: sindsdien is het niet veranderd.',
    retainUntil: 'Tot en met welke dag mag dit bewaard worden',
    retainHint: 'De bewaartermijn van uw eigen dossier.',
    conditions: 'Waar moet de vrager zich aan houden',
    conditionsHint: 'Bijvoorbeeld: alleen voor dit plan. Noem hier geen namen.',
    reason: 'Waarom weigert u',
    reasonHint: 'De vrager leest dit één keer. Wij bewaren het niet. Zet er geen nummers of gegevens in.',
    send: 'Antwoord versturen',
    sendRefusal: 'Weigering versturen',
    sendText: 'Na versturen kunt u niets meer veranderen.',
    faults: 'Dit moet nog anders',
    fault: {
      choose: (label) => `Maak een keuze bij: ${label}`,
      needed: (label) => `Vul dit in: ${label}`,
      'no-day': (label) => `Vul een dag in die bestaat: ${label}`,
      future: (label) => `Deze dag ligt nog in de toekomst: ${label}`,
      past: (label) => `Deze dag is al voorbij, dus delen mag niet meer: ${label}`,
      'before-recorded': (label) => `Deze dag ligt voor de dag van opschrijven: ${label}`,
      'no-number': (label) => `Vul een getal in: ${label}`,
      'no-whole-number': (label) => `Vul een heel getal in: ${label}`,
      'too-long': (label) => `Dit is te lang. Maak het korter: ${label}`,
      empty: (label) => `Vul minstens één gegeven in, of kies Nee: ${label}`,
      bsn: (label) => `Hier staat een burgerservicenummer in. Haal het weg: ${label}`,
      misfit: () => 'Uw antwoord past niet bij de vraag. Kijk alles na.',
    },
  },
  en: {
    answerTitle: 'Answer',
    answerText: 'Fill in what you share, part by part. Only what is here goes to who asks.',
    refuseTitle: 'Refuse this question',
    refuseText: 'You need not share anything. Your refusal stands; nobody can override it.',
    share: (category) => `Do you share anything about: ${category}?`,
    shareYes: 'Yes, we share this',
    shareNo: 'No, we share nothing about this',
    onlyThese: 'These data may be shared. You need not fill in everything.',
    row: (number) => `Row ${number}`,
    another: 'Add another row',
    optional: (label) => `${label} (not required)`,
    number: 'A number, such as 12 or 12.50.',
    yes: 'Yes',
    no: 'No',
    unknown: 'Not filled in',
    origin: 'How do you know this',
    origins: { observed: 'Seen or done ourselves', heard: 'Heard from somebody' },
    recordedAt: 'When did you write this down',
    recordedHint: 'The day it came into your file.',
    changedAt: 'When did it last change',
    changedHint: 'Empty: it did not change since.',
    retainUntil: 'Until which day may this be kept',
    retainHint: 'The retention term of your own file.',
    conditions: 'What must who asks keep to',
    conditionsHint: 'For example: only for this plan. Name nobody here.',
    reason: 'Why do you refuse',
    reasonHint: 'Who asks reads this once. We do not keep it. Put no numbers or data in it.',
    send: 'Send the answer',
    sendRefusal: 'Send the refusal',
    sendText: 'After sending you cannot change anything.',
    faults: 'This must still be changed',
    fault: {
      choose: (label) => `Choose: ${label}`,
      needed: (label) => `Fill this in: ${label}`,
      'no-day': (label) => `Fill in a day that exists: ${label}`,
      future: (label) => `This day is still to come: ${label}`,
      past: (label) => `This day has passed, so it may not be shared any more: ${label}`,
      'before-recorded': (label) => `This day is before the day it was written down: ${label}`,
      'no-number': (label) => `Fill in a number: ${label}`,
      'no-whole-number': (label) => `Fill in a whole number: ${label}`,
      'too-long': (label) => `This is too long. Make it shorter: ${label}`,
      empty: (label) => `Fill in at least one thing, or choose No: ${label}`,
      bsn: (label) => `This holds a citizen service number. Take it out: ${label}`,
      misfit: () => 'Your answer does not fit the question. Check everything.',
    },
  },
}
