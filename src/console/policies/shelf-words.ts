import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly reuse: (from: string, to: string) => string
  readonly reuseModes: Readonly<Record<'consent' | 'condition' | 'power', string>>
  readonly byConsent: string
  readonly byConsentFollows: string
  readonly party: readonly [string, string]
  readonly within: (purposes: string) => string
  readonly atMost: (data: string) => string
  readonly version: readonly [string, string]
  readonly always: string
  readonly known: string
  readonly unknown: string
  readonly lawHead: readonly [string, string]
  readonly alsoCalled: (names: string) => string
  readonly inForceFrom: (day: string) => string
  readonly notInForce: string
  readonly articleHead: readonly [string, string]
  readonly articlesOf: (law: string) => string
  readonly norms: string
  readonly read: string
  readonly unread: string
  readonly rests: (count: number) => string
  readonly readSoFar: (read: number, all: number) => string
  readonly word: readonly [string, string]
  readonly own: (secrecy: string) => string
  readonly task: (basis: string) => string
  readonly noTask: string
  readonly municipal: string
  readonly members: (count: number) => string
  readonly ofClass: (name: string) => string
  readonly aboutOthers: string
  readonly tellsPlace: string
  readonly main: string
  readonly bound: Readonly<Record<'statutory' | 'contractual', string>>
  readonly days: (count: number) => string
  readonly months: (count: number) => string
  readonly hears: (who: string) => string
  readonly term: readonly [string, string]
  readonly instead: readonly [string, string]
  readonly may: readonly [string, string]
  readonly code: readonly [string, string]
  readonly toldAs: (text: string) => string
  readonly readers: string
  readonly mend: string
  readonly resident: string
  readonly youth: string
  readonly representative: string
  readonly sentence: readonly [string, string]
  readonly forReader: (reader: string, what: string) => string
  readonly sheet: string
  readonly notice: string
  readonly adult: string
  readonly handing: string
  readonly lists: string
  readonly everybody: string
  readonly others: string
  readonly informants: string
  readonly leftOut: readonly [string, string]
  readonly facts: (facts: string) => string
  readonly kinds: (kinds: string) => string
  readonly types: (types: string) => string
  readonly unnamed: (purposes: string) => string
  readonly unlessKind: (kinds: string) => string
  readonly roleHead: readonly [string, string]
  readonly measureHead: readonly [string, string]
  readonly transfers: string
  readonly riskHead: readonly [string, string]
  readonly point: readonly [string, string]
  readonly sure: (percent: number) => string
  readonly owner: (name: string, day: string) => string
  readonly noOwner: string
  readonly accepted: string
  readonly about: (articles: string) => string
  readonly every: string
}

/** What the pages on what lies beside the tables say. */
export const shelfWords: InBoth<Words> = {
  nl: {
    reuse: (from, to) => `Van ${from} naar ${to}`,
    reuseModes: {
      consent: 'Alleen met toestemming.',
      condition: 'Alleen met het ja dat de wet vraagt.',
      power: 'Mag van de wet, zonder toestemming.',
    },
    byConsent: 'Altijd met toestemming',
    byConsentFollows: 'Ook waar hergebruik vrij is, vraagt dit doel een ja.',
    party: ['Wie', 'Wat hoogstens'],
    within: (purposes) => `Bij: ${purposes}.`,
    atMost: (data) => `Hoogstens: ${data}.`,
    version: ['Artikel', 'Welke tekst'],
    always: 'Zonder begin of einde.',
    known: 'De tekst is bekend.',
    unknown: 'Niemand hier kent deze tekst nog. Vanaf die dag keurt de controle deze regels af.',
    lawHead: ['Naam', 'Welke wet'],
    alsoCalled: (names) => `Ook genoemd: ${names}.`,
    inForceFrom: (day) => `Geldt vanaf ${day}.`,
    notInForce: 'Geldt nog niet. Wie deze wet noemt, krijgt een weigering.',
    articleHead: ['Artikel', 'Gelezen?'],
    articlesOf: (law) => `Artikelen: ${law}`,
    norms: 'normen van het vak',
    read: 'Gelezen. De regels zijn naar deze tekst geschreven.',
    unread: 'Nog niet gelezen.',
    rests: (count) => (count === 1 ? '1 regel rust hierop' : `${String(count)} regels rusten hierop`),
    readSoFar: (read, all) =>
      `Van ${String(all)} artikelen is de tekst van ${String(read)} hier gelezen en vastgelegd.`,
    word: ['Woord', 'Wat het is'],
    own: (secrecy) => `Bewaart: ${secrecy}.`,
    task: (basis) => `Eigen taak: ${basis}.`,
    noTask: 'Heeft geen eigen taak als grond. Alleen met toestemming.',
    municipal: 'Hoort bij de gemeente.',
    members: (count) => `${String(count)} soorten organisaties`,
    ofClass: (name) => `soort: ${name}`,
    aboutOthers: 'zegt iets over een ander',
    tellsPlace: 'verraadt een plek',
    main: 'Om wie het gaat.',
    bound: { statutory: 'Staat in de wet.', contractual: 'Is afgesproken.' },
    days: (count) => (count === 1 ? 'Binnen 1 dag.' : `Binnen ${String(count)} dagen.`),
    months: (count) => (count === 1 ? 'Binnen een maand.' : `Binnen ${String(count)} maanden.`),
    hears: (who) => `Wie het hoort: ${who}.`,
    term: ['Woord van het vak', 'Uitleg'],
    instead: ['Moeilijk woord', 'Gewoon woord'],
    may: ['Lijst', 'Woorden'],
    code: ['Wat het betekent', 'Wat u kunt doen'],
    toldAs: (text) => `Een ander hoort: ${text}`,
    readers: 'Zo zeggen wij het',
    mend: 'Wat u kunt doen',
    resident: 'Aan de inwoner',
    youth: 'Aan een jongere van 12 tot en met 15',
    representative: 'Aan wie voor een kind beslist',
    sentence: ['Waar het staat', 'Wat er staat'],
    forReader: (reader, what) => `${what}: ${reader.toLowerCase()}`,
    sheet: 'Gespreksblad',
    notice: 'Bericht',
    adult: 'Aan een volwassene',
    handing: 'Bij het geven van een bericht',
    lists: 'Namen op blad en bericht',
    everybody: 'In elk overzicht',
    others: 'Als een ander het voor de persoon vraagt',
    informants: 'Wie iets vertelde',
    leftOut: ['Wanneer', 'Wat eruit blijft'],
    facts: (facts) => `Alles rond: ${facts}.`,
    kinds: (kinds) => `Elke uitwisseling met: ${kinds}.`,
    types: (types) => `Deze regels van het logboek: ${types}.`,
    unnamed: (purposes) => `Geen naam van wie iets gaf, bij: ${purposes}.`,
    unlessKind: (kinds) => `Wel genoemd: ${kinds}.`,
    roleHead: ['Rol', 'Wie'],
    measureHead: ['Maatregel', ''],
    transfers: 'Buiten de EER',
    riskHead: ['Risico', 'Wat ertegen gebeurt'],
    point: ['Wat open is', 'Hoe zeker en van wie'],
    sure: (percent) => `Wij zijn ${String(percent)}% zeker van deze lezing.`,
    owner: (name, day) => `${name} zoekt het uit vóór ${day}.`,
    noOwner: 'Nog niemand zoekt dit uit.',
    accepted: 'Deze gemeente heeft dit punt aanvaard.',
    about: (articles) => `Gaat over: ${articles}.`,
    every: 'Gaat over alles.',
  },
  en: {
    reuse: (from, to) => `From ${from} to ${to}`,
    reuseModes: {
      consent: 'Only with consent.',
      condition: 'Only with the yes that the statute asks.',
      power: 'May by law, without consent.',
    },
    byConsent: 'Always with consent',
    byConsentFollows: 'Also where reuse is free this purpose asks for a yes.',
    party: ['Who', 'What at most'],
    within: (purposes) => `For: ${purposes}.`,
    atMost: (data) => `At most: ${data}.`,
    version: ['Article', 'Which text'],
    always: 'Without a beginning or an end.',
    known: 'The text is known.',
    unknown: 'Nobody here knows this text yet. From that day on the check rejects these rules.',
    lawHead: ['Name', 'Which law'],
    alsoCalled: (names) => `Also called: ${names}.`,
    inForceFrom: (day) => `In force from ${day}.`,
    notInForce: 'Not in force. Who cites this law is refused.',
    articleHead: ['Article', 'Read?'],
    articlesOf: (law) => `Articles: ${law}`,
    norms: 'norms of the profession',
    read: 'Read. The rules were written by this text.',
    unread: 'Not read yet.',
    rests: (count) => (count === 1 ? '1 rule rests on it' : `${String(count)} rules rest on it`),
    readSoFar: (read, all) => `Of ${String(all)} articles the text of ${String(read)} was read and locked here.`,
    word: ['Word', 'What it is'],
    own: (secrecy) => `Keeps: ${secrecy}.`,
    task: (basis) => `Own task: ${basis}.`,
    noTask: 'Has no task of its own as a ground. Only with consent.',
    municipal: 'Belongs to the municipality.',
    members: (count) => `${String(count)} kinds of organisation`,
    ofClass: (name) => `class: ${name}`,
    aboutOthers: 'says something about somebody else',
    tellsPlace: 'tells a place',
    main: 'Whom it is about.',
    bound: { statutory: 'By law.', contractual: 'By agreement.' },
    days: (count) => (count === 1 ? 'Within a day.' : `Within ${String(count)} days.`),
    months: (count) => (count === 1 ? 'Within a month.' : `Within ${String(count)} months.`),
    hears: (who) => `Who hears it: ${who}.`,
    term: ['Term of the field', 'Meaning'],
    instead: ['Hard word', 'Plain word'],
    may: ['List', 'Words'],
    code: ['What it means', 'What you can do'],
    toldAs: (text) => `Somebody else hears: ${text}`,
    readers: 'How we say it',
    mend: 'What you can do',
    resident: 'To the resident',
    youth: 'To a youth of 12 to 15',
    representative: 'To who decides for a child',
    sentence: ['Where it stands', 'What it says'],
    forReader: (reader, what) => `${what}: ${reader.toLowerCase()}`,
    sheet: 'Sheet after a talk',
    notice: 'Notice',
    adult: 'To an adult',
    handing: 'When a notice is given',
    lists: 'Names on sheet and notice',
    everybody: 'In every report',
    others: 'Where somebody else asks it for the person',
    informants: 'Who told something',
    leftOut: ['When', 'What is left out'],
    facts: (facts) => `All around: ${facts}.`,
    kinds: (kinds) => `Every exchange with: ${kinds}.`,
    types: (types) => `These entries of the log: ${types}.`,
    unnamed: (purposes) => `No name of who gave something, for: ${purposes}.`,
    unlessKind: (kinds) => `Named all the same: ${kinds}.`,
    roleHead: ['Role', 'Who'],
    measureHead: ['Measure', ''],
    transfers: 'Outside the EEA',
    riskHead: ['Risk', 'What is done about it'],
    point: ['What is open', 'How sure, and whose'],
    sure: (percent) => `We are ${String(percent)}% sure of this reading.`,
    owner: (name, day) => `${name} finds out before ${day}.`,
    noOwner: 'Nobody is finding this out yet.',
    accepted: 'This municipality accepted this point.',
    about: (articles) => `It is about: ${articles}.`,
    every: 'It is about everything.',
  },
}
