import type { InBoth } from '../../pages/words.ts'

/** The lists: what the municipality must tell, who has not answered, what else waits, what is done. */
export const dutyLists = ['inform', 'answers', 'others', 'met'] as const
export type DutyList = (typeof dutyLists)[number]

interface Words {
  readonly title: string
  readonly intro: string
  readonly which: string
  readonly lists: Readonly<Record<DutyList, string>>
  readonly about: Readonly<Record<DutyList, string>>
  readonly empty: Readonly<Record<DutyList, string>>
  readonly toInform: string
  readonly atLeast: (number: string) => string
  readonly late: string
  readonly deferred: string
  readonly unanswered: string
  readonly what: string
  readonly whom: string
  readonly who: string
  readonly due: string
  readonly metOn: string
  readonly noDay: string
  readonly state: string
  readonly open: string
  readonly met: string
  readonly why: string
  readonly since: string
  readonly from: string
  readonly exchange: string
  readonly withdrawal: string
  readonly saidOn: string
  readonly by: (organisation: string) => string
  readonly gone: string
  readonly asks: string
  readonly channel: string
  readonly toSelf: string
  readonly toRepresentative: string
  readonly notNow: readonly string[]
  readonly unknownNow: string
  readonly whoDoesText: (organisation: string) => string
  readonly youCan: string
  readonly youCanText: string
  readonly happened: string
  readonly nothingYet: string
  readonly putOff: string
  readonly methods: Readonly<Record<'talk' | 'letter' | 'phone' | 'secure-message' | 'other', string>>
  readonly method: string
  readonly answer: string
  readonly answers: Readonly<Record<'erased' | 'still-needed' | 'passed-on', string>>
  readonly law: string
  readonly passedOnTo: string
  readonly recorded: string
  readonly back: string
}

/** What the pages about duties say. */
export const words: InBoth<Words> = {
  nl: {
    title: 'Verplichtingen',
    intro: 'Wie moet nog iets horen, en wie moet nog iets doen? Wat te laat is, staat bovenaan.',
    which: 'Welke verplichtingen',
    lists: {
      inform: 'Nog te informeren',
      answers: 'Nog geen antwoord',
      others: 'Wat verder wacht',
      met: 'Gedaan',
    },
    about: {
      inform: 'Over deze mensen kreeg een afdeling van de gemeente gegevens. Zij moeten dat nog horen.',
      answers: 'De toestemming is gestopt. Deze ontvangers zeiden nog niet wat zij met de gegevens deden.',
      others: 'Andere taken met een dag, ook van partners.',
      met: 'Wat is gedaan, het nieuwste bovenaan.',
    },
    empty: {
      inform: 'Iedereen is geïnformeerd.',
      answers: 'Iedereen heeft geantwoord.',
      others: 'Er wacht niets anders.',
      met: 'Er is nog niets gedaan.',
    },
    toInform: 'Nog te informeren',
    atLeast: (number) => `${number} of meer`,
    late: 'Te laat',
    deferred: 'Uitgesteld',
    unanswered: 'Nog geen antwoord',
    what: 'Wat',
    whom: 'Over wie',
    who: 'Wie het doet',
    due: 'Uiterlijk',
    metOn: 'Gedaan op',
    noDay: 'geen vaste dag',
    state: 'Stand',
    open: 'Open',
    met: 'Gedaan',
    why: 'Reden van uitstel',
    since: 'Sinds',
    from: 'Waar het vandaan komt',
    exchange: 'Uitwisseling',
    withdrawal: 'Een woord dat het delen stopt',
    saidOn: 'Gezegd op',
    by: (organisation) => `vastgelegd door ${organisation}`,
    gone: 'Dit is niet meer bewaard.',
    asks: 'Wat er moet gebeuren',
    channel: 'Hoe het veilig kan',
    toSelf: 'Voor de persoon zelf.',
    toRepresentative: 'Voor wie over het kind beslist.',
    notNow: [
      'Voor deze persoon is er nu geen bericht.',
      'Laat nu niets vertellen en niets opsturen.',
      'Overleg eerst met wie het moet doen. Is het niet veilig, dan kan het worden uitgesteld.',
    ],
    unknownNow: 'Dat is nu niet vast te stellen. Laat eerst vragen wat een veilige manier is.',
    whoDoesText: (organisation) => `${organisation} legt dit zelf vast, in het eigen systeem.`,
    youCan: 'Wat u kunt doen',
    youCanText: 'Vraag hoe het staat. Hier kunt u het niet voor hen afvinken.',
    happened: 'Wat er tot nu toe is gebeurd',
    nothingYet: 'Nog niets.',
    putOff: 'Uitgesteld tot',
    methods: {
      ...{ talk: 'in een gesprek', letter: 'per brief', phone: 'per telefoon' },
      ...{ 'secure-message': 'met een beveiligd bericht', other: 'op een andere manier' },
    },
    method: 'Hoe',
    answer: 'Antwoord',
    answers: {
      erased: 'De gegevens zijn gewist.',
      'still-needed': 'De gegevens zijn nog nodig.',
      'passed-on': 'De gegevens zijn doorgegeven.',
    },
    law: 'Op grond van',
    passedOnTo: 'Doorgegeven aan',
    recorded: 'Vastgelegd',
    back: 'Naar alle verplichtingen',
  },
  en: {
    title: 'Obligations',
    intro: 'Who still has to hear something, and who still has to do something? What is late comes first.',
    which: 'Which obligations',
    lists: { inform: 'Still to be told', answers: 'No answer yet', others: 'What else waits', met: 'Done' },
    about: {
      inform: 'A department of the municipality received data about these people. They still have to hear that.',
      answers: 'The consent ended. These recipients have not said yet what they did with the data.',
      others: 'Other tasks with a day, of partners too.',
      met: 'What was done, newest first.',
    },
    empty: {
      inform: 'Everybody was told.',
      answers: 'Everybody answered.',
      others: 'Nothing else waits.',
      met: 'Nothing was done yet.',
    },
    toInform: 'Still to be told',
    atLeast: (number) => `${number} or more`,
    late: 'Late',
    deferred: 'Put off',
    unanswered: 'No answer yet',
    what: 'What',
    whom: 'About whom',
    who: 'Who does it',
    due: 'Due',
    metOn: 'Done on',
    noDay: 'no fixed day',
    state: 'State',
    open: 'Open',
    met: 'Done',
    why: 'Reason for putting off',
    since: 'Since',
    from: 'Where it comes from',
    exchange: 'Exchange',
    withdrawal: 'A word that stops the sharing',
    saidOn: 'Said on',
    by: (organisation) => `recorded by ${organisation}`,
    gone: 'This is not kept any more.',
    asks: 'What has to be done',
    channel: 'Which way is safe',
    toSelf: 'For the person.',
    toRepresentative: 'For who decides for the child.',
    notNow: [
      'There is no notice for this person now.',
      'Let nothing be told and nothing be sent now.',
      'First talk with who has to do it. If it is not safe, it can be put off.',
    ],
    unknownNow: 'That cannot be told now. Have somebody ask first which way is safe.',
    whoDoesText: (organisation) => `${organisation} records this itself, in its own system.`,
    youCan: 'What you can do',
    youCanText: 'Ask how it stands. You cannot tick it off for them here.',
    happened: 'What happened so far',
    nothingYet: 'Nothing yet.',
    putOff: 'Put off until',
    methods: {
      ...{ talk: 'in a talk', letter: 'by letter', phone: 'by phone' },
      ...{ 'secure-message': 'by a secure message', other: 'in another way' },
    },
    method: 'How',
    answer: 'Answer',
    answers: {
      erased: 'The data were erased.',
      'still-needed': 'The data are still needed.',
      'passed-on': 'The data were passed on.',
    },
    law: 'By article',
    passedOnTo: 'Passed on to',
    recorded: 'Recorded',
    back: 'To all obligations',
  },
}
