import type { InBoth } from '../../pages/words.ts'
import type { OnlyReads } from './standing.ts'

interface Words {
  readonly title: string
  readonly intro: string
  readonly officerIntro: string
  readonly open: string
  readonly over: string
  readonly late: string
  readonly forYou: string
  readonly which: string
  readonly allLanes: string
  readonly none: string
  readonly noneOver: string
  readonly queue: string
  readonly overQueue: string
  readonly byLane: string
  readonly what: string
  readonly whom: string
  readonly askedBy: string
  readonly due: string
  readonly overOn: string
  readonly state: string
  readonly noMandate: string
  readonly hidden: string
  readonly states: Readonly<
    Record<'open' | 'second' | 'released' | 'refused' | 'lapsed' | 'checked' | 'revealed', string>
  >
  readonly kinds: Readonly<Record<'decision' | 'after-check' | 'reveal', string>>
  readonly lateText: string
  readonly onlyReads: Readonly<Record<OnlyReads, string>>
  readonly noMandateTitle: string
  readonly noMandateText: string
  readonly whoMay: string
  readonly questions: string
  readonly kind: string
  readonly purpose: string
  readonly exchange: string
  readonly opened: string
  readonly fourEyes: string
  readonly fourEyesText: string
  readonly why: string
  readonly rests: string
  readonly asked: string
  readonly notKept: string
  readonly source: string
  readonly recipient: string
  readonly fields: string
  readonly allFields: string
  readonly whyAsked: string
  readonly noWhy: string
  readonly tried: string
  readonly subject: string
  readonly firstTitle: string
  readonly firstBy: (role: string, who: string) => string
  readonly firstText: string
  readonly judgements: string
  readonly judgedBy: string
  readonly judgedAt: string
  readonly outcome: string
  readonly outcomes: Readonly<Record<'release' | 'refuse' | 'reveal' | 'extend' | 'check', string>>
  readonly letGo: string
  readonly until: string
  readonly next: string
  readonly given: string
  readonly after: Readonly<
    Record<'second' | 'released' | 'refused' | 'revealed' | 'extended' | 'checked' | 'lapsed', string>
  >
  readonly back: string
}

/** What the pages about reviews say. */
export const words: InBoth<Words> = {
  nl: {
    title: 'Beoordelingen',
    intro: 'Hier beslissen mensen, niet de regels. Wat het eerst af moet, staat bovenaan.',
    officerIntro: 'U leest mee en u geeft advies. Een oordeel geeft u niet: dat doet een beoordelaar.',
    open: 'Open',
    over: 'Afgerond',
    late: 'Te laat',
    forYou: 'Voor u',
    which: 'Welke beoordelingen',
    allLanes: 'Alle soorten',
    none: 'Er wacht nu niets op een oordeel.',
    noneOver: 'Er is nog niets afgerond.',
    queue: 'Wat wacht op een oordeel',
    overQueue: 'Wat is afgerond',
    byLane: 'Per soort vraag',
    what: 'Vraag',
    whom: 'Over wie',
    askedBy: 'Gevraagd door',
    due: 'Uiterlijk',
    overOn: 'Afgerond op',
    state: 'Stand',
    noMandate: 'Geen mandaat',
    hidden: 'niet voor u',
    states: {
      ...{ open: 'Open', second: 'Tweede oordeel nodig', released: 'Vrijgegeven', refused: 'Geweigerd' },
      ...{ lapsed: 'Vervallen', checked: 'Nagekeken', revealed: 'Geopend' },
    },
    kinds: {
      decision: 'Een vraag wacht hierop. Er is nog niets gedeeld.',
      'after-check': 'Er is al gedeeld. Iemand kijkt achteraf mee.',
      reveal: 'Een vertrouwelijke regel in het logboek. Mag de persoon die nu zien?',
    },
    lateText: 'De dag is voorbij. Daardoor gaat er niets open en wordt er niets gedeeld. Een oordeel is nog nodig.',
    onlyReads: {
      officer: 'U leest mee als functionaris. Een oordeel geven kan alleen een beoordelaar.',
      asker: 'U stelde deze vraag zelf. Daarom moet iemand anders oordelen.',
      judged: 'U gaf het eerste oordeel. Nu moet iemand anders kijken.',
      over: 'Deze beoordeling is afgerond.',
    },
    noMandateTitle: 'Deze vraag is niet voor u',
    noMandateText:
      'U heeft voor deze soort vraag geen mandaat. Daarom ziet u niet over wie het gaat. Vraag de beheerder als dat niet klopt.',
    whoMay: 'Wie mag oordelen',
    questions: 'Wat een beoordelaar moet beantwoorden',
    kind: 'Waar het om gaat',
    purpose: 'Doel',
    exchange: 'Uitwisseling',
    opened: 'Geopend',
    fourEyes: 'Vier ogen',
    fourEyesText: 'Twee mensen oordelen, los van elkaar. Eén nee is genoeg om te weigeren.',
    why: 'Waarom een mens moet kijken',
    rests: 'Staat in',
    asked: 'Wat is gevraagd',
    notKept: 'De woorden van de vraag zijn niet meer bewaard.',
    source: 'Bij wie',
    recipient: 'Voor wie',
    fields: 'Welke gegevens',
    allFields: 'alles wat bij dit doel mag',
    whyAsked: 'Waarom nodig',
    noWhy: 'niet gezegd',
    tried: 'Wat eerst is geprobeerd',
    subject: 'Waar het over gaat',
    firstTitle: 'Het eerste oordeel',
    firstBy: (role, who) => `Gegeven door een ${role} (${who}).`,
    firstText: 'Wat daarin staat, ziet u niet. Zo blijft uw oordeel van uzelf.',
    judgements: 'Wat is geoordeeld',
    judgedBy: 'Door',
    judgedAt: 'Wanneer',
    outcome: 'Oordeel',
    outcomes: {
      release: 'Vrijgeven',
      refuse: 'Weigeren',
      reveal: 'Openen',
      extend: 'Nog niet openen',
      check: 'Nagekeken',
    },
    letGo: 'Wat mag gaan',
    until: 'Geldt tot',
    next: 'Wat nu gebeurt',
    given: 'Uw oordeel is vastgelegd.',
    after: {
      second: 'Er gaat nog niets. Eerst oordeelt een tweede persoon.',
      released:
        'Wacht het verzoek nergens anders op? Dan kan de vrager het nu ophalen. Daarbij wordt alles nog één keer getoetst.',
      refused: 'Er gaat niets. Wie dit verzoek opnieuw doet, krijgt een nee.',
      revealed: 'De persoon kan deze regel nu zien in zijn eigen overzicht.',
      extended: 'De regel blijft dicht. Op de nieuwe dag kijkt iemand opnieuw.',
      checked: 'Dit is nagekeken. Meer is niet nodig.',
      lapsed: 'De vraag wacht hier niet meer op. Een oordeel is niet meer nodig.',
    },
    back: 'Naar alle beoordelingen',
  },
  en: {
    title: 'Reviews',
    intro: 'Here people decide, not the rules. What is due first comes first.',
    officerIntro: 'You read along and advise. You give no verdict: a reviewer does.',
    open: 'Open',
    over: 'Closed',
    late: 'Late',
    forYou: 'For you',
    which: 'Which reviews',
    allLanes: 'All kinds',
    none: 'Nothing waits for a verdict now.',
    noneOver: 'Nothing is closed yet.',
    queue: 'What waits for a verdict',
    overQueue: 'What is closed',
    byLane: 'By kind of question',
    what: 'Question',
    whom: 'About whom',
    askedBy: 'Asked by',
    due: 'Due',
    overOn: 'Closed on',
    state: 'State',
    noMandate: 'No mandate',
    hidden: 'not for you',
    states: {
      ...{ open: 'Open', second: 'Second verdict needed', released: 'Released', refused: 'Refused' },
      ...{ lapsed: 'Lapsed', checked: 'Checked', revealed: 'Opened' },
    },
    kinds: {
      decision: 'A request waits for this. Nothing was shared yet.',
      'after-check': 'This was shared already. Somebody looks afterwards.',
      reveal: 'A confidential entry of the log. May the person see it now?',
    },
    lateText: 'The day has passed. Nothing opens and nothing is shared by that. A verdict is still needed.',
    onlyReads: {
      officer: 'You read along as the officer. Only a reviewer can give a verdict.',
      asker: 'You asked this yourself. So somebody else must judge.',
      judged: 'You gave the first verdict. Now somebody else must look.',
      over: 'This review is closed.',
    },
    noMandateTitle: 'This question is not for you',
    noMandateText:
      'You have no mandate for this kind of question. So you do not see whom it is about. Ask the administrator if that is wrong.',
    whoMay: 'Who may judge',
    questions: 'What a reviewer must answer',
    kind: 'What it is about',
    purpose: 'Purpose',
    exchange: 'Exchange',
    opened: 'Opened',
    fourEyes: 'Four eyes',
    fourEyesText: 'Two people judge, apart from each other. One no is enough to refuse.',
    why: 'Why a person must look',
    rests: 'Stands in',
    asked: 'What was asked',
    notKept: 'The words of the question are not kept any more.',
    source: 'From whom',
    recipient: 'For whom',
    fields: 'Which data',
    allFields: 'all that this purpose allows',
    whyAsked: 'Why needed',
    noWhy: 'not said',
    tried: 'What was tried first',
    subject: 'What it is about',
    firstTitle: 'The first verdict',
    firstBy: (role, who) => `Given by a ${role} (${who}).`,
    firstText: 'You do not see what it says. So your verdict stays your own.',
    judgements: 'What was judged',
    judgedBy: 'By',
    judgedAt: 'When',
    outcome: 'Verdict',
    outcomes: { release: 'Release', refuse: 'Refuse', reveal: 'Open', extend: 'Do not open yet', check: 'Checked' },
    letGo: 'What may go',
    until: 'Holds until',
    next: 'What happens now',
    given: 'Your verdict was recorded.',
    after: {
      second: 'Nothing goes yet. A second person judges first.',
      released:
        'Does the request wait for nothing else? Then the asker can fetch it now. Everything is weighed once more then.',
      refused: 'Nothing goes. Who makes this request again gets a no.',
      revealed: 'The person can see this entry now in the own overview.',
      extended: 'The entry stays closed. On the new day somebody looks again.',
      checked: 'This was checked. No more is needed.',
      lapsed: 'The request does not wait for this any more. No verdict is needed.',
    },
    back: 'To all reviews',
  },
}
