import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly title: string
  readonly intro: string
  readonly inForce: string
  readonly fingerprint: string
  readonly regime: string
  readonly regimes: Readonly<Record<'PRE_WAMS' | 'WAMS', string>>
  readonly since: string
  readonly signed: string
  readonly unsigned: string
  readonly signedBy: (name: string, day: string, version: string) => string
  readonly advice: (of: string, day: string, followed: boolean) => string
  readonly openPoints: string
  readonly accepted: (accepted: number, all: number) => string
  readonly purposes: string
  readonly purpose: string
  readonly code: string
  readonly open: string
  readonly isOpen: string
  readonly isShut: string
  readonly neverOpen: string
  readonly ofResident: string
  readonly ways: string
  readonly tables: string
  readonly tablesText: string
  readonly pages: Readonly<Record<TablePage, readonly [title: string, text: string]>>
  readonly do: string
  readonly changes: string
  readonly changesText: string
  readonly try: string
  readonly tryText: string
  readonly draft: string
  readonly draftText: string
  readonly back: string
  // One purpose.
  readonly about: string
  readonly case: string
  readonly cases: Readonly<Record<'required' | 'optional' | 'none', string>>
  readonly subjects: string
  readonly data: string
  readonly kindOfData: string
  readonly fields: string
  readonly closed: string
  readonly rows: string
  readonly row: (number: number) => string
  readonly to: string
  readonly from: string
  readonly direction: string
  readonly directions: Readonly<Record<'ask' | 'give', string>>
  readonly basis: string
  readonly ownTask: string
  readonly noBasis: string
  readonly special: string
  readonly mode: string
  readonly modes: Readonly<Record<string, string>>
  readonly law: string
  readonly part: string
  readonly demands: string
  readonly duties: string
  readonly inTime: string
  readonly holds: string
  readonly onlyRegime: (regime: string) => string
  readonly outcome: string
  readonly id: string
  readonly id_: string
  readonly scenarios: string
  readonly noScenario: string
  readonly what: string
  readonly follows: string
  readonly moreScenarios: (count: number) => string
  readonly contents: string
  readonly toContents: string
  readonly stands: string
  readonly rests: (count: number) => string
  readonly heardBy: string
  // Choices.
  readonly choice: string
  readonly here: string
  readonly usual: string
  readonly dated: string
  readonly nothingDated: string
  readonly opens: string
  readonly opensText: (opened: number, all: number) => string
  readonly opensLink: string
  readonly byRegime: string
  readonly byRegimeText: string
  readonly noRows: string
  readonly own: string
  readonly scenarioList: string
  readonly scenarioListText: string
  readonly yes: string
  readonly no: string
}

export const tablePages = [
  ...['consent', 'gates', 'lanes', 'reviews', 'rights', 'retention'],
  ...['choices', 'laws', 'relations', 'account', 'explain', 'letters', 'words'],
] as readonly TablePage[]

/** A page on tables, by the end of its address. */
export type TablePage =
  | ('consent' | 'gates' | 'lanes' | 'reviews' | 'rights' | 'retention')
  | ('choices' | 'laws' | 'relations' | 'account' | 'explain' | 'letters' | 'words')

/** Which files of policies/ each page shows; `{language}`: the one of the page. */
export const filesOf: Readonly<Record<TablePage, readonly string[]>> = {
  consent: ['consent.yaml'],
  gates: ['gates.yaml'],
  lanes: ['lanes.yaml'],
  reviews: ['reviews.yaml'],
  rights: ['rights.yaml'],
  retention: ['retention.yaml'],
  choices: ['municipalities/{municipality}.yaml', 'regimes.yaml'],
  laws: ['law.lock.yaml', 'regimes.yaml'],
  relations: ['relations.yaml'],
  account: ['open-points.yaml', 'access-report.yaml', 'accountability.yaml'],
  explain: ['explain.{language}.yaml'],
  letters: ['sheet.{language}.yaml', 'notice.{language}.yaml'],
  words: ['vocabulary.yaml', 'plain-words.{language}.yaml'],
}

/** Inside a sentence: a name keeps its capital. */
const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`

/** What the pages on the tables say. */
export const words: InBoth<Words> = {
  nl: {
    title: 'Beleid',
    intro: 'Deze regels beslissen of iets gedeeld mag worden. U leest hier wat er geldt, en waarom.',
    inForce: 'Wat nu geldt',
    fingerprint: 'Vingerafdruk',
    regime: 'Regime',
    regimes: { PRE_WAMS: 'Zonder Wams', WAMS: 'Met Wams' },
    since: 'Sinds',
    signed: 'Ondertekend',
    unsigned: 'Niemand heeft deze regels ondertekend. Ze zijn niet voor echte inwoners.',
    signedBy: (name, day, version) => `${name}, ${day}, versie ${version}`,
    advice: (of, day, followed) => `Advies van ${of}, ${day}. ${followed ? 'Gevolgd.' : 'Niet gevolgd.'}`,
    openPoints: 'Open punten',
    accepted: (accepted, all) => `${accepted} van ${all} aanvaard door deze gemeente`,
    purposes: 'Doelen',
    purpose: 'Doel',
    code: 'Code',
    open: 'Open hier',
    isOpen: 'Open',
    isShut: 'Dicht',
    neverOpen: 'Altijd dicht',
    ofResident: 'Van de inwoner zelf',
    ways: 'Wegen',
    tables: 'De andere regels',
    tablesText: 'Deze regels gelden bij elk doel.',
    pages: {
      consent: ['Toestemming', 'Wie ja moet zeggen, per leeftijd, en wat een ja betekent.'],
      gates: ['Poorten', 'Wat delen tegenhoudt, welk doel u ook kiest.'],
      lanes: ['Wegen buiten de zaak', 'Wat de wet vraagt waar geen zaak is.'],
      reviews: ['Beoordelingen', 'Wat alleen mensen beslissen, hoe snel en met welke vragen.'],
      rights: ['Rechten van inwoners', 'Wie een dossier mag zien, verbeteren of laten vernietigen.'],
      retention: ['Bewaartermijnen', 'Hoe lang bronnen en het logboek bewaren.'],
      choices: ['Keuzes', 'Wat deze gemeente koos, en welke regels maar een tijd gelden.'],
      laws: ['Wetten en artikelen', 'Welke tekst wanneer geldt, en wat iemand hier heeft gelezen.'],
      relations: ['Verhoudingen', 'Wat de gemeente zelf mag hergebruiken, en wat elke partij nodig heeft.'],
      account: ['Verantwoording', 'Open punten, risico’s en wat een overzicht van het logboek weglaat.'],
      explain: ['Uitleg', 'Hoe wij elke reden zeggen, aan wie vraagt en aan de inwoner.'],
      letters: ['Brieven', 'Wat mensen op papier krijgen, zin voor zin.'],
      words: ['Woorden', 'Welke woorden de regels kennen, en welke woorden de teksten gebruiken.'],
    },
    do: 'Bekijken en proberen',
    changes: 'Wat veranderde',
    changesText: 'Welke regels golden wanneer, en wat tussen twee versies anders werd.',
    try: 'Probeer het uit',
    tryText: 'Bedenk een vraag en zie wat de regels zeggen. Niemand echt komt erin voor.',
    draft: 'Een ontwerp vergelijken',
    draftText: 'Wat nieuwe regels aan de besluiten van de laatste maand zouden veranderen.',
    back: 'Beleid',
    about: 'Waar het over gaat',
    case: 'Zaak',
    cases: { required: 'Altijd met een zaak', optional: 'Met of zonder zaak', none: 'Zonder zaak' },
    subjects: 'Over wie',
    data: 'Gegevens',
    kindOfData: 'Soort gegevens',
    fields: 'Welke',
    closed: 'Dit doel is dicht',
    rows: 'Hoe het mag',
    row: (number) => `Weg ${number}`,
    to: 'Wie het mag krijgen',
    from: 'Van wie',
    direction: 'Hoe',
    directions: { ask: 'op een vraag', give: 'uit zichzelf' },
    basis: 'Grondslag',
    ownTask: 'de eigen taak van wie het krijgt',
    noBasis: 'geen persoonsgegevens',
    special: 'Bijzondere gegevens',
    mode: 'Geheimhouding',
    modes: {
      consent: 'met toestemming',
      condition: 'met een ja dat de wet vraagt',
      duty: 'moet van de wet',
      right: 'mag van de wet, na een eigen afweging',
      power: 'mag van de wet',
      direct: 'werkt mee aan dezelfde hulp',
      none: 'geen geheim',
    },
    law: 'Artikel',
    part: 'Alleen deze gegevens',
    demands: 'Wat de vraag moet zeggen',
    duties: 'Wat daarna moet',
    inTime: 'de uiterste dag',
    holds: 'Geldt',
    onlyRegime: (regime) => `alleen ${lowered(regime)}`,
    outcome: 'Uitkomst',
    id: 'Regel',
    id_: 'Scenario',
    scenarios: 'Scenario’s',
    noScenario: 'geen',
    what: 'Wanneer',
    follows: 'Wat dan geldt',
    moreScenarios: (count) => `nog ${count}`,
    contents: 'Op deze pagina',
    toContents: 'Terug naar het begin',
    stands: 'Dit staat in:',
    rests: (count) => (count === 1 ? '1 regel rust hierop' : `${count} regels rusten hierop`),
    heardBy: 'Wie dit hoort',
    choice: 'Keuze',
    here: 'Hier',
    usual: 'Wat het betekent',
    dated: 'Regels met een begin of einde',
    nothingDated: 'Er zijn nu geen regels met een begin of einde.',
    opens: 'Welke doelen open staan',
    opensText: (opened, all) => `Deze gemeente zette ${opened} van de ${all} doelen open.`,
    opensLink: 'Bekijk de doelen',
    byRegime: 'Regels van één regime',
    byRegimeText: 'Bij deze doelen beslissen andere regels zodra de Wams geldt en de gemeente die kiest.',
    noRows: 'geen',
    own: 'Rechten van inwoners',
    scenarioList: 'Alle scenario’s',
    scenarioListText: 'De verzonnen voorbeelden die bewijzen wat de regels doen.',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    title: 'Policies',
    intro: 'These rules decide whether something may be shared. Here you read what holds, and why.',
    inForce: 'What holds now',
    fingerprint: 'Fingerprint',
    regime: 'Regime',
    regimes: { PRE_WAMS: 'Without the Wams', WAMS: 'With the Wams' },
    since: 'Since',
    signed: 'Signed',
    unsigned: 'Nobody signed these rules. They are not for real residents.',
    signedBy: (name, day, version) => `${name}, ${day}, version ${version}`,
    advice: (of, day, followed) => `Advice of ${of}, ${day}. ${followed ? 'Followed.' : 'Not followed.'}`,
    openPoints: 'Open points',
    accepted: (accepted, all) => `${accepted} of ${all} accepted by this municipality`,
    purposes: 'Purposes',
    purpose: 'Purpose',
    code: 'Code',
    open: 'Open here',
    isOpen: 'Open',
    isShut: 'Shut',
    neverOpen: 'Always shut',
    ofResident: 'Of residents themselves',
    ways: 'Ways',
    tables: 'The other rules',
    tablesText: 'These rules hold for every purpose.',
    pages: {
      consent: ['Consent', 'Who must say yes, by age, and what a yes means.'],
      gates: ['Gates', 'What stops sharing, whatever the purpose.'],
      lanes: ['Ways outside a case', 'What the law asks where there is no case.'],
      reviews: ['Reviews', 'What only people decide, how soon and by which questions.'],
      rights: ['Rights of residents', 'Who may see, correct or destroy a file.'],
      retention: ['Retention', 'How long sources and the log keep what they have.'],
      choices: ['Choices', 'What this municipality chose, and which rules hold for a time.'],
      laws: ['Laws and articles', 'Which text holds when, and what somebody here has read.'],
      relations: ['Relations', 'What the municipality may reuse itself, and what each party needs.'],
      account: ['Accountability', 'Open points, risks, and what a report of the log leaves out.'],
      explain: ['Explanations', 'How we say each reason, to who asks and to the resident.'],
      letters: ['Letters', 'What people get on paper, sentence by sentence.'],
      words: ['Words', 'Which words the rules know, and which words the texts use.'],
    },
    do: 'Look and try',
    changes: 'What changed',
    changesText: 'Which rules held when, and what became different between two versions.',
    try: 'Try it',
    tryText: 'Make up a question and see what the rules say. Nobody real is in it.',
    draft: 'Compare a draft',
    draftText: 'What new rules would change in the decisions of the last month.',
    back: 'Policies',
    about: 'What it is about',
    case: 'Case',
    cases: { required: 'Always with a case', optional: 'With or without a case', none: 'Without a case' },
    subjects: 'About whom',
    data: 'Data',
    kindOfData: 'Kind of data',
    fields: 'Which',
    closed: 'This purpose is shut',
    rows: 'How it may',
    row: (number) => `Way ${number}`,
    to: 'Who may get it',
    from: 'From whom',
    direction: 'How',
    directions: { ask: 'when asked', give: 'of its own accord' },
    basis: 'Legal basis',
    ownTask: 'the own task of who gets it',
    noBasis: 'no personal data',
    special: 'Special data',
    mode: 'Secrecy',
    modes: {
      consent: 'with consent',
      condition: 'with a yes that a statute asks',
      duty: 'must by law',
      right: 'may by law, after a weighing of its own',
      power: 'may by law',
      direct: 'works on the same help',
      none: 'no secret',
    },
    law: 'Article',
    part: 'Only these data',
    demands: 'What the question must say',
    duties: 'What must be done after',
    inTime: 'the last day',
    holds: 'Holds',
    onlyRegime: (regime) => `only ${lowered(regime)}`,
    outcome: 'Outcome',
    id: 'Row',
    id_: 'Scenario',
    scenarios: 'Scenarios',
    noScenario: 'none',
    what: 'When',
    follows: 'What then holds',
    moreScenarios: (count) => `${count} more`,
    contents: 'On this page',
    toContents: 'Back to the beginning',
    stands: 'This stands in:',
    rests: (count) => (count === 1 ? '1 rule rests on it' : `${count} rules rest on it`),
    heardBy: 'Who hears this',
    choice: 'Choice',
    here: 'Here',
    usual: 'What it means',
    dated: 'Rules with a beginning or an end',
    nothingDated: 'There are no rules with a beginning or an end now.',
    opens: 'Which purposes are open',
    opensText: (opened, all) => `This municipality opened ${opened} of the ${all} purposes.`,
    opensLink: 'See the purposes',
    byRegime: 'Rules of one regime',
    byRegimeText: 'For these purposes other rules decide once the Wams is in force and the municipality chooses it.',
    noRows: 'none',
    own: 'Rights of residents',
    scenarioList: 'All scenarios',
    scenarioListText: 'The made-up examples that prove what the rules do.',
    yes: 'yes',
    no: 'no',
  },
}
