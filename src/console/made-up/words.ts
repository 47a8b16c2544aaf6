import { own } from '../../core/own.ts'
import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly why: string
  readonly law: string
  readonly may: string
  readonly mayNothing: string
  readonly mayNot: string
  readonly what: string
  readonly which: string
  readonly because: string
  readonly whoseYes: string
  readonly whoseYesText: string
  readonly norm: string
  readonly ways: string
  readonly waysText: string
  readonly way: (number: number) => string
  readonly complete: (parts: string) => string
  readonly now: string
  readonly before: (day: string) => string
  readonly ground: string
  readonly basis: string
  readonly secrecy: string
  readonly rows: string
}

/** What a page says around a decision. */
export const shownWords: InBoth<Words> = {
  nl: {
    why: 'Waarom',
    law: 'Wet',
    may: 'Wat mag',
    mayNothing: 'Er mag nu niets gedeeld worden.',
    mayNot: 'Wat niet mag',
    what: 'Soort gegevens',
    which: 'Welke',
    because: 'Waarom niet',
    whoseYes: 'Wie moet nog ja zeggen?',
    whoseYesText: 'Vraag het alleen als dat veilig is. Nee zeggen mag altijd.',
    norm: 'De wet vraagt dit niet. Het is een afspraak van het vak.',
    ways: 'Zo kan het wel',
    waysText: 'Elke manier hieronder is genoeg. Bovenaan staat de manier die de minste mensen iets vraagt.',
    way: (number) => `Manier ${number}`,
    complete: (parts) => `Vul uw vraag aan: ${parts}.`,
    now: 'Wat u nu doet',
    before: (day) => `Uiterlijk ${day}.`,
    ground: 'De grond',
    basis: 'Grondslag',
    secrecy: 'Geheimhouding',
    rows: 'Regels in de tabellen',
  },
  en: {
    why: 'Why',
    law: 'Law',
    may: 'What may be shared',
    mayNothing: 'Nothing may be shared now.',
    mayNot: 'What may not be shared',
    what: 'Kind of data',
    which: 'Which',
    because: 'Why not',
    whoseYes: 'Who must still say yes?',
    whoseYesText: 'Ask only where that is safe. Anybody may always say no.',
    norm: 'The law does not ask this. It is a norm of the profession.',
    ways: 'What would make it lawful',
    waysText: 'Each way below is enough. The one that asks the fewest people comes first.',
    way: (number) => `Way ${number}`,
    complete: (parts) => `Complete your question: ${parts}.`,
    now: 'What you do now',
    before: (day) => `By ${day}.`,
    ground: 'The ground',
    basis: 'Legal basis',
    secrecy: 'Secrecy',
    rows: 'Rows of the tables',
  },
}

/** What a question can lack, in words. */
const parts: Readonly<Record<string, InBoth>> = {
  categories: { nl: 'waarom u elk soort gegevens nodig heeft', en: 'why you need each kind of data' },
  subjectMatter: { nl: 'waar het over gaat', en: 'what it is about' },
  alternativesTried: { nl: 'wat u al anders probeerde', en: 'what else you tried' },
  informed: { nl: 'of de persoon het weet', en: 'whether the person knows' },
  weighing: { nl: 'de stappen van de meldcode', en: 'the steps of the reporting code' },
  case: { nl: 'de zaak waar het bij hoort', en: 'the case it belongs to' },
  'requestedBy.actingAs': { nl: 'voor welke taak u dit doet', en: 'for which task you act' },
  'answers.interestOrSeriousness': {
    nl: 'of het belang of de ernst dit vraagt',
    en: 'whether interest or seriousness asks for it',
  },
  'answers.reportedHere': { nl: 'of de melding hier is gedaan', en: 'whether it was reported here' },
  'answers.ownWeighing': { nl: 'uw eigen afweging', en: 'your own weighing' },
  'answers.ownReferral': { nl: 'of u zelf heeft verwezen', en: 'whether you referred yourself' },
  'answers.sameArrangement': { nl: 'of het om dezelfde hulp gaat', en: 'whether it is the same help' },
  order: { nl: 'de beslissing van de rechter', en: 'the order of the court' },
  collectionSteps: { nl: 'wat u deed om de achterstand te innen', en: 'what you did to collect the arrears' },
  declaration: { nl: 'uw verklaring over het gevaar', en: 'your declaration about the danger' },
  anonymity: { nl: 'dat niemand te herkennen is', en: 'that nobody can be recognised' },
}

/** The parts that a question lacks, in words; one that has none is a part of the question. */
export const partsText = (names: readonly string[], language: 'nl' | 'en'): string => {
  const other: InBoth = { nl: 'nog een deel van de vraag', en: 'another part of the question' }
  const said = names.map((name) => {
    const known = own(parts, name) ?? own(parts, `answers.${name}`) ?? own(parts, name.split('.')[0] ?? '')
    return (known ?? other)[language]
  })
  return [...new Set(said)].join('; ')
}
