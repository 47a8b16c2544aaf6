import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly title: string
  readonly text: string
  readonly periods: string
  readonly from: string
  readonly until: string
  readonly now: string
  readonly rules: string
  readonly starts: string
  readonly compare: string
  readonly before: string
  readonly after: string
  readonly show: string
  readonly onlyOne: string
  readonly between: (before: string, after: string) => string
  readonly same: string
  readonly unknown: string
  readonly unreadable: string
  readonly added: string
  readonly gone: string
  readonly changed: string
  readonly row: string
  readonly table: string
  readonly part: string
  readonly was: string
  readonly is: string
  readonly nothing: string
  readonly opened: (purposes: string) => string
  readonly closed: (purposes: string) => string
  readonly regime: string
  readonly choices: string
  readonly texts: (count: number) => string
  readonly other: string
  readonly scenarios: string
  readonly scenariosText: (changed: number) => string
  readonly scenario: string
  readonly outcome: string
  readonly reasons: string
  readonly parts: Readonly<Record<string, string>>
}

/** What the page of changes says. */
export const changeWords: InBoth<Words> = {
  nl: {
    title: 'Wat veranderde',
    text: 'Elke keer dat de dienst start, legt hij vast met welke regels hij beslist.',
    periods: 'Welke regels golden wanneer',
    from: 'Vanaf',
    until: 'Tot',
    now: 'nu',
    rules: 'Vingerafdruk',
    starts: 'Keren gestart',
    compare: 'Twee versies vergelijken',
    before: 'Eerst',
    after: 'Daarna',
    show: 'Laat het verschil zien',
    onlyOne: 'Er is hier nog maar één versie. Er is niets om te vergelijken.',
    between: (before, after) => `Van ${before} naar ${after}`,
    same: 'Deze versies zijn gelijk.',
    unknown: 'Deze versie is hier niet bekend.',
    unreadable: 'Deze versie is te oud om te vergelijken.',
    added: 'Nieuwe regels',
    gone: 'Regels die weg zijn',
    changed: 'Regels die anders zijn',
    row: 'Regel',
    table: 'Tabel',
    part: 'Wat',
    was: 'Eerst',
    is: 'Nu',
    nothing: 'niets',
    opened: (purposes) => `Opengezet: ${purposes}.`,
    closed: (purposes) => `Dichtgezet: ${purposes}.`,
    regime: 'Regime',
    choices: 'Keuzes die anders zijn',
    texts: (count) => `${count} teksten zijn anders geschreven.`,
    other: 'Andere plekken die anders zijn',
    scenarios: 'Wat dat doet met de scenario’s',
    scenariosText: (changed) =>
      changed === 0 ? 'Alle scenario’s komen uit als eerst.' : `${changed} uitkomsten zijn anders.`,
    scenario: 'Scenario',
    outcome: 'Uitkomst',
    reasons: 'Redenen',
    parts: {
      law: 'artikelen',
      note: 'toelichting',
      requesters: 'wie het mag krijgen',
      sources: 'van wie',
      mode: 'geheimhouding',
      legalBasis: 'grondslag',
      special: 'bijzondere gegevens',
      permit: 'uitkomst',
      code: 'uitkomst',
      demands: 'wat de vraag moet zeggen',
      obligations: 'wat daarna moet',
      categories: 'welke gegevens',
      from: 'vanaf',
      until: 'tot en met',
      regimes: 'regime',
      ages: 'leeftijden',
      words: 'wie ja zegt',
      hours: 'binnen hoeveel uur',
      reviewers: 'wie beoordeelt',
      questions: 'vragen',
      audience: 'wie het hoort',
      min: 'minstens (jaar)',
      max: 'hoogstens (jaar)',
      years: 'jaren',
    },
  },
  en: {
    title: 'What changed',
    text: 'Each time the service starts it records by which rules it decides.',
    periods: 'Which rules held when',
    from: 'From',
    until: 'Until',
    now: 'now',
    rules: 'Fingerprint',
    starts: 'Times started',
    compare: 'Compare two versions',
    before: 'First',
    after: 'Then',
    show: 'Show the difference',
    onlyOne: 'There is only one version here yet. There is nothing to compare.',
    between: (before, after) => `From ${before} to ${after}`,
    same: 'These versions are the same.',
    unknown: 'This version is not known here.',
    unreadable: 'This version is too old to compare.',
    added: 'New rows',
    gone: 'Rows that are gone',
    changed: 'Rows that are different',
    row: 'Row',
    table: 'Table',
    part: 'What',
    was: 'Before',
    is: 'Now',
    nothing: 'nothing',
    opened: (purposes) => `Opened: ${purposes}.`,
    closed: (purposes) => `Closed: ${purposes}.`,
    regime: 'Regime',
    choices: 'Choices that are different',
    texts: (count) => `${count} texts are worded differently.`,
    other: 'Other places that are different',
    scenarios: 'What that does to the scenarios',
    scenariosText: (changed) =>
      changed === 0 ? 'All scenarios come out as before.' : `${changed} outcomes are different.`,
    scenario: 'Scenario',
    outcome: 'Outcome',
    reasons: 'Reasons',
    parts: {
      law: 'articles',
      note: 'note',
      requesters: 'who may get it',
      sources: 'from whom',
      mode: 'secrecy',
      legalBasis: 'legal basis',
      special: 'special data',
      permit: 'outcome',
      code: 'outcome',
      demands: 'what the question must say',
      obligations: 'what must be done after',
      categories: 'which data',
      from: 'from',
      until: 'until',
      regimes: 'regime',
      ages: 'ages',
      words: 'who says yes',
      hours: 'within how many hours',
      reviewers: 'who reviews',
      questions: 'questions',
      audience: 'who hears it',
      min: 'at least (years)',
      max: 'at most (years)',
      years: 'years',
    },
  },
}
