import type { InBoth } from '../../pages/words.ts'
import type { AuthorityWord, Filled, SaidWord } from './answers.ts'
import type { RealFaultName } from './real-form.ts'

interface Words {
  readonly title: string
  readonly intro: string
  readonly step: (number: number) => string
  readonly next: string
  readonly back: string
  readonly again: string
  readonly faults: string
  readonly fault: Readonly<Record<keyof Filled, string>>
  readonly realFault: Readonly<Record<RealFaultName, string>>
  readonly sides: string
  readonly direction: string
  readonly ask: string
  readonly give: string
  readonly other: string
  readonly otherHint: string
  readonly choose: string
  readonly kinds: string
  readonly participants: string
  readonly anyOf: (kind: string) => string
  readonly purpose: string
  readonly purposeHint: string
  readonly between: string
  readonly beside: string
  readonly noPurpose: string
  readonly categories: string
  readonly categoriesHint: string
  readonly noCategories: string
  readonly person: string
  readonly personHint: string
  readonly age: string
  readonly ageHint: string
  readonly authority: string
  readonly authorityHint: string
  readonly authorities: Readonly<Record<AuthorityWord, string>>
  readonly word: string
  readonly wordHint: string
  readonly said: Readonly<Record<SaidWord, string>>
  readonly answer: string
  readonly notReal: string
  readonly yourQuestion: string
  readonly change: string
  readonly you: string
  readonly youAsk: string
  readonly youGive: string
  readonly nobody: string
  readonly years: (age: number) => string
  readonly assumed: string
  readonly assumptions: readonly string[]
  readonly withCase: string
  readonly print: string
  readonly real: string
  readonly realText: string
  readonly who: string
  readonly whoHint: string
  readonly why: string
  readonly whyHint: string
  readonly tried: string
  readonly informed: string
  readonly informedHint: string
  readonly caseField: string
  readonly caseHint: string
  readonly realSend: string
  readonly realTitle: string
  readonly realAnswer: string
  readonly realRecorded: string
  readonly toAnswer: string
}

/** Everything that these pages say: plain (B1), the u-form, one thing a sentence. */
export const words: InBoth<Words> = {
  nl: {
    title: 'Mag ik dit delen?',
    intro: 'U krijgt advies na vier vragen. U noemt geen naam. Wij leggen niets vast.',
    step: (number) => `Vraag ${number} van 4`,
    next: 'Volgende',
    back: 'Vorige vraag',
    again: 'Opnieuw beginnen',
    faults: 'Dit moet nog anders',
    fault: {
      direction: 'Kies of u iets vraagt of iets geeft.',
      other: 'Kies een organisatie uit de lijst.',
      purpose: 'Kies waarvoor u de gegevens nodig heeft.',
      categories: 'Kies minstens één soort gegevens.',
      age: 'Vul een leeftijd in: een heel getal van 0 tot en met 120.',
      authority: 'Kies wie gezag heeft. Dat is nodig bij een kind.',
      word: 'Kies wat er over toestemming is gezegd.',
    },
    realFault: {
      who: 'Vul een goed burgerservicenummer in (9 cijfers), of uw eigen kenmerk.',
      'bsn-not-allowed': 'Uw organisatie mag het burgerservicenummer hier niet gebruiken. Vul uw eigen kenmerk in.',
      case: 'Vul het hele kenmerk van de zaak in, of laat dit leeg.',
      text: 'Hier kan iets niet in staan: laat nummers van personen weg en houd het kort.',
      informed: 'Vul een dag in tot en met vandaag.',
      other: 'Dit past niet bij elkaar. Kijk de antwoorden na en probeer het opnieuw.',
    },
    sides: 'Wat wilt u doen?',
    direction: 'Vraagt u iets of geeft u iets?',
    ask: 'Ik wil gegevens vragen',
    give: 'Ik wil gegevens geven',
    other: 'Aan welke organisatie?',
    otherHint: 'Kies een soort organisatie, of één organisatie die meedoet.',
    choose: 'Kies …',
    kinds: 'Soort organisatie',
    participants: 'Organisaties die meedoen',
    anyOf: (kind) => kind,
    purpose: 'Waarvoor is het nodig?',
    purposeHint: 'U ziet alleen doelen waarbij uw organisatie een rol heeft.',
    between: 'Past bij u en de andere organisatie',
    beside: 'Past bij u, maar niet bij deze organisatie',
    noPurpose: 'Uw organisatie heeft hier bij geen enkel doel een rol. Kies eerst iets anders bij vraag 1.',
    categories: 'Om welke gegevens gaat het?',
    categoriesHint: 'Kies alleen wat echt nodig is.',
    noCategories: 'Bij dit doel gaan geen gegevens over een persoon mee. U hoeft niets te kiezen.',
    person: 'Over wie gaat het?',
    personHint: 'Vertel het in het algemeen. Noem geen naam.',
    age: 'Hoe oud is de persoon?',
    ageHint: 'In hele jaren.',
    authority: 'Wie heeft gezag?',
    authorityHint: 'Alleen bij een kind tot 18 jaar.',
    authorities: {
      joint: 'Twee ouders samen',
      sole: 'Eén ouder',
      guardian: 'Een voogd',
      unknown: 'Dat weet ik niet',
    },
    word: 'Is er toestemming?',
    wordHint: 'Soms is dat niet nodig. Dat ziet u in het antwoord.',
    said: {
      'nobody-asked': 'Nog niemand is gevraagd',
      'all-yes': 'Iedereen die ja moet zeggen, zei ja',
      'somebody-no': 'Iemand zei nee',
    },
    answer: 'Mag ik dit delen? Het antwoord',
    notReal: 'Dit is advies over een verzonnen persoon. Er is niets vastgelegd en niets gedeeld.',
    yourQuestion: 'Uw vraag',
    change: 'Wijzig',
    you: 'Wat u wilt',
    youAsk: 'Gegevens vragen aan',
    youGive: 'Gegevens geven aan',
    nobody: 'Geen gegevens over een persoon',
    years: (age) => `${age} jaar`,
    assumed: 'Waar wij van uitgaan',
    assumptions: [
      'U kunt zeggen waarom elk deel nodig is, en wat u al anders probeerde.',
      'De persoon weet ervan.',
      'Er is geen gevaar, geen geheim adres en geen beslissing van een rechter.',
      'Niemand maakte bezwaar en niemand is afgeschermd.',
    ],
    withCase: 'Er is een zaak. U doet daarin mee en de andere organisatie ook.',
    print: 'U kunt deze pagina afdrukken en bewaren.',
    real: 'Gaat het om iemand die u kent?',
    realText:
      'Dan kunt u hetzelfde vragen over die persoon. Wij kijken dan naar wat bekend is. Dat u dit vroeg, leggen wij vast.',
    who: 'Burgerservicenummer, of uw eigen kenmerk voor deze persoon',
    whoHint: 'Het nummer komt niet in een adres, een logregel of een mail.',
    why: 'Waarom zijn de gegevens nodig?',
    whyHint: 'Schrijf het voor deze persoon. Noem geen nummers.',
    tried: 'Wat probeerde u al anders?',
    informed: 'Sinds wanneer weet de persoon het?',
    informedHint: 'Laat leeg als de persoon het nog niet weet.',
    caseField: 'Kenmerk van de zaak (mag leeg blijven)',
    caseHint: 'Bij een doel met een zaak is dit nodig.',
    realSend: 'Vraag advies over deze persoon',
    realTitle: 'Advies over deze persoon',
    realAnswer: 'Dit antwoord gaat over de persoon die u noemde.',
    realRecorded: 'Dat u dit vroeg, is vastgelegd. Er is niets gedeeld.',
    toAnswer: 'Terug naar het algemene antwoord',
  },
  en: {
    title: 'May I share this?',
    intro: 'You get advice after four questions. You give no name. We record nothing.',
    step: (number) => `Question ${number} of 4`,
    next: 'Next',
    back: 'Previous question',
    again: 'Start again',
    faults: 'This must still be changed',
    fault: {
      direction: 'Choose whether you ask or give.',
      other: 'Choose an organisation from the list.',
      purpose: 'Choose what you need the data for.',
      categories: 'Choose at least one kind of data.',
      age: 'Fill in an age: a whole number from 0 to 120.',
      authority: 'Choose who has parental authority. That is needed for a child.',
      word: 'Choose what was said about consent.',
    },
    realFault: {
      who: 'Fill in a right citizen service number (9 digits), or your own reference.',
      'bsn-not-allowed': 'Your organisation may not use the citizen service number here. Fill in your own reference.',
      case: 'Fill in the whole reference of the case, or leave this empty.',
      text: 'Something here may not stand in a text: leave out numbers of persons and keep it short.',
      informed: 'Fill in a day up to today.',
      other: 'This does not fit together. Look at the answers and try again.',
    },
    sides: 'What do you want to do?',
    direction: 'Do you ask or give?',
    ask: 'I want to ask for data',
    give: 'I want to give data',
    other: 'Which organisation?',
    otherHint: 'Choose a kind of organisation, or one organisation that takes part.',
    choose: 'Choose …',
    kinds: 'Kind of organisation',
    participants: 'Organisations that take part',
    anyOf: (kind) => kind,
    purpose: 'What is it needed for?',
    purposeHint: 'You see only purposes in which your organisation has a part.',
    between: 'Fits you and the other organisation',
    beside: 'Fits you, but not this organisation',
    noPurpose: 'Your organisation has a part in no purpose here. First choose otherwise at question 1.',
    categories: 'Which data is it about?',
    categoriesHint: 'Choose only what is really needed.',
    noCategories: 'For this purpose no data about a person goes. You need not choose anything.',
    person: 'Who is it about?',
    personHint: 'Tell it in general. Give no name.',
    age: 'How old is the person?',
    ageHint: 'In whole years.',
    authority: 'Who has parental authority?',
    authorityHint: 'Only for a child under 18.',
    authorities: {
      joint: 'Two parents together',
      sole: 'One parent',
      guardian: 'A guardian',
      unknown: 'I do not know',
    },
    word: 'Is there consent?',
    wordHint: 'Sometimes it is not needed. You see that in the answer.',
    said: {
      'nobody-asked': 'Nobody was asked yet',
      'all-yes': 'Everybody who must say yes said yes',
      'somebody-no': 'Somebody said no',
    },
    answer: 'May I share this? The answer',
    notReal: 'This is advice about a made-up person. Nothing was recorded and nothing was shared.',
    yourQuestion: 'Your question',
    change: 'Change',
    you: 'What you want',
    youAsk: 'Ask for data from',
    youGive: 'Give data to',
    nobody: 'No data about a person',
    years: (age) => `${age} years`,
    assumed: 'What we take for granted',
    assumptions: [
      'You can say why each part is needed, and what else you tried.',
      'The person knows of it.',
      'There is no danger, no secret address and no court order.',
      'Nobody objected and nobody is shielded.',
    ],
    withCase: 'There is a case. You take part in it, and so does the other organisation.',
    print: 'You can print this page and keep it.',
    real: 'Is it about somebody you know?',
    realText: 'Then you can ask the same about that person. We look at what is known. We record that you asked.',
    who: 'Citizen service number, or your own reference for this person',
    whoHint: 'The number stands in no address, log line or mail.',
    why: 'Why is the data needed?',
    whyHint: 'Write it for this person. Give no numbers.',
    tried: 'What else did you try?',
    informed: 'Since when does the person know?',
    informedHint: 'Leave empty if the person does not know yet.',
    caseField: 'Reference of the case (may stay empty)',
    caseHint: 'Needed for a purpose that asks for a case.',
    realSend: 'Ask for advice about this person',
    realTitle: 'Advice about this person',
    realAnswer: 'This answer is about the person you named.',
    realRecorded: 'That you asked this is recorded. Nothing was shared.',
    toAnswer: 'Back to the general answer',
  },
}

/** What tells two kinds of the same name apart. */
export const kindMore: Readonly<Record<string, InBoth>> = {
  'local-team-municipal': { nl: 'van de gemeente', en: 'of the municipality' },
  'local-team-provider': { nl: 'van een aanbieder', en: 'of a provider' },
}
