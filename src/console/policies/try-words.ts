import type { InBoth } from '../../pages/words.ts'
import type { TryFault } from './given-faults.ts'

interface Words {
  readonly title: string
  readonly madeUp: string
  readonly begin: string
  readonly beginHint: string
  readonly empty: string
  readonly load: string
  readonly from: (id: string) => string
  readonly kept: string
  readonly keptParts: (parts: string) => string
  readonly choices: string
  readonly choicesOwn: string
  readonly choicesScenario: string
  readonly question: string
  readonly on: string
  readonly direction: string
  readonly ask: string
  readonly give: string
  readonly asker: string
  readonly other: string
  readonly purpose: string
  readonly categories: string
  readonly choose: string
  readonly case: string
  readonly cases: Readonly<Record<string, string>>
  readonly person: (name: string) => string
  readonly age: string
  readonly ageHint: string
  readonly gezag: string
  readonly gezags: Readonly<Record<string, string>>
  readonly role: string
  readonly noRole: string
  readonly secret: string
  readonly curatele: string
  readonly knowledge: Readonly<Record<'yes' | 'no' | 'unknown', string>>
  readonly word: string
  readonly words: Readonly<Record<string, string>>
  readonly decide: string
  readonly faults: string
  readonly fault: Readonly<Record<TryFault['fault'] | 'odd', string>>
  readonly answer: string
  readonly answerFor: (name: string) => string
  readonly hears: string
  readonly hearsText: string
  readonly hearsSame: string
  readonly change: string
}

/** What the page "try it" says. */
export const tryWords: InBoth<Words> = {
  nl: {
    title: 'Probeer het uit',
    madeUp: 'Alles hier is verzonnen. Er is geen echte persoon en er wordt niets vastgelegd of gedeeld.',
    begin: 'Begin met een voorbeeld',
    beginHint: 'Daarna verandert u wat u wilt.',
    empty: 'Zonder voorbeeld',
    load: 'Begin hiermee',
    from: (id) => `U begon met scenario ${id}. Wat u niet verandert, blijft zo.`,
    kept: 'Zoals in het scenario',
    keptParts: (parts) => `Dit blijft uit het scenario: ${parts}.`,
    choices: 'Wiens keuzes gelden?',
    choicesOwn: 'Die van deze gemeente',
    choicesScenario: 'Die van het scenario',
    question: 'De vraag',
    on: 'Op welke dag?',
    direction: 'Vragen of geven?',
    ask: 'Gegevens vragen',
    give: 'Gegevens geven',
    asker: 'Wie begint?',
    other: 'Wie is de ander?',
    purpose: 'Waarvoor?',
    categories: 'Welke gegevens?',
    choose: 'Kies …',
    case: 'Is er een zaak?',
    cases: {
      'as-purpose': 'Als het doel dat vraagt',
      found: 'Ja, en die is in orde',
      absent: 'Nee',
      'not-found': 'Genoemd, maar onbekend',
    },
    person: (name) => `De persoon (${name})`,
    age: 'Leeftijd',
    ageHint: 'In hele jaren, op die dag.',
    gezag: 'Wie heeft gezag?',
    gezags: {
      'of-age': 'Niemand: 18 jaar of ouder',
      joint: 'Twee ouders samen',
      sole: 'Eén ouder',
      guardian: 'Een voogd',
      'guardian-unnamed': 'Een voogd zonder naam in de BRP',
      'temporarily-none': 'Tijdelijk niemand',
      undeterminable: 'Niet te bepalen',
      unknown: 'Onbekend',
    },
    role: 'Rol in de zaak',
    noRole: 'Om wie het gaat',
    secret: 'Is het adres geheim?',
    curatele: 'Onder curatele?',
    knowledge: { yes: 'Ja', no: 'Nee', unknown: 'Onbekend' },
    word: 'Toestemming',
    words: {
      none: 'Niemand zei iets',
      self: 'De persoon zei ja',
      representatives: 'Wie gezag heeft, zei ja',
      everybody: 'Iedereen zei ja',
      'one-parent': 'Eén ouder zei ja',
      'self-no': 'De persoon zei nee',
      'representative-no': 'Een ouder of voogd zei nee',
      withdrawn: 'Iedereen zei ja, daarna nam de persoon het terug',
    },
    decide: 'Wat zeggen de regels?',
    faults: 'Dit moet nog anders',
    fault: {
      on: 'Vul een dag in tussen 1900 en 2099.',
      direction: 'Kies vragen of geven.',
      party: 'Kies een organisatie uit de lijst.',
      purpose: 'Kies een doel uit de lijst.',
      categories: 'Kies minstens één soort gegevens.',
      case: 'Kies of er een zaak is.',
      age: 'Vul een leeftijd in: een heel getal van 0 tot en met 120.',
      gezag: 'Kies wie gezag heeft over een kind.',
      choice: 'Kies iets uit de lijst.',
      odd: 'Dit past niet bij elkaar. Verander iets en probeer het opnieuw.',
    },
    answer: 'Wat de regels zeggen',
    answerFor: (name) => `Wat de regels zeggen over ${name}`,
    hears: 'Wat de vrager zou horen',
    hearsText: 'Bij een echte persoon hoort de vrager soms minder. Zo verraadt een antwoord niets.',
    hearsSame: 'De vrager zou bij een echte persoon hetzelfde horen.',
    change: 'Verander iets',
  },
  en: {
    title: 'Try it',
    madeUp: 'Everything here is made up. There is no real person, and nothing is recorded or shared.',
    begin: 'Begin with an example',
    beginHint: 'Then change what you like.',
    empty: 'Without an example',
    load: 'Begin with this',
    from: (id) => `You began with scenario ${id}. What you do not change stays so.`,
    kept: 'As in the scenario',
    keptParts: (parts) => `This stays from the scenario: ${parts}.`,
    choices: 'Whose choices hold?',
    choicesOwn: 'Those of this municipality',
    choicesScenario: 'Those of the scenario',
    question: 'The question',
    on: 'On which day?',
    direction: 'Ask or give?',
    ask: 'Ask for data',
    give: 'Give data',
    asker: 'Who begins?',
    other: 'Who is the other?',
    purpose: 'What for?',
    categories: 'Which data?',
    choose: 'Choose …',
    case: 'Is there a case?',
    cases: {
      'as-purpose': 'If the purpose asks for one',
      found: 'Yes, and it is in order',
      absent: 'No',
      'not-found': 'Named, but unknown',
    },
    person: (name) => `The person (${name})`,
    age: 'Age',
    ageHint: 'In whole years, on that day.',
    gezag: 'Who has parental authority?',
    gezags: {
      'of-age': 'Nobody: 18 or older',
      joint: 'Two parents together',
      sole: 'One parent',
      guardian: 'A guardian',
      'guardian-unnamed': 'A guardian without a name in the register',
      'temporarily-none': 'Nobody for the time being',
      undeterminable: 'Cannot be determined',
      unknown: 'Unknown',
    },
    role: 'Role in the matter',
    noRole: 'Whom it is about',
    secret: 'Is the address secret?',
    curatele: 'Under curatorship?',
    knowledge: { yes: 'Yes', no: 'No', unknown: 'Unknown' },
    word: 'Consent',
    words: {
      none: 'Nobody said anything',
      self: 'The person said yes',
      representatives: 'Who has authority said yes',
      everybody: 'Everybody said yes',
      'one-parent': 'One parent said yes',
      'self-no': 'The person said no',
      'representative-no': 'A parent or guardian said no',
      withdrawn: 'Everybody said yes, then the person took it back',
    },
    decide: 'What do the rules say?',
    faults: 'This must still be changed',
    fault: {
      on: 'Fill in a day between 1900 and 2099.',
      direction: 'Choose asking or giving.',
      party: 'Choose an organisation from the list.',
      purpose: 'Choose a purpose from the list.',
      categories: 'Choose at least one kind of data.',
      case: 'Choose whether there is a case.',
      age: 'Fill in an age: a whole number from 0 to 120.',
      gezag: 'Choose who has authority over a child.',
      choice: 'Choose something from the list.',
      odd: 'This does not fit together. Change something and try again.',
    },
    answer: 'What the rules say',
    answerFor: (name) => `What the rules say about ${name}`,
    hears: 'What the asker would hear',
    hearsText: 'Of a real person the asker sometimes hears less. So an answer gives nothing away.',
    hearsSame: 'Of a real person the asker would hear the same.',
    change: 'Change something',
  },
}
