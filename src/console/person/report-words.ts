import type { InBoth } from '../../pages/words.ts'

type Outcome = 'permit' | 'permit-partial' | 'needs-consent' | 'review' | 'deny'

interface ReportWords {
  readonly title: string
  readonly lead: string
  readonly leadOther: string
  readonly about: string
  readonly reference: string
  readonly made: string
  readonly by: string
  readonly law: string
  readonly laws: Readonly<Record<string, string>>
  readonly language: string
  readonly decided: string
  readonly happened: string
  readonly count: (count: number) => string
  readonly nothing: string
  readonly item: Readonly<
    Record<'who' | 'function' | 'employee' | 'from' | 'to' | 'why' | 'what' | 'decision' | 'law' | 'log', string>
  >
  readonly logPlace: (log: string, index: number) => string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly terms: string
  readonly termsText: readonly string[]
  readonly rights: string
  readonly rightsText: readonly string[]
  readonly page: (page: number) => string
}

/** What a report of access says beside what the tables say: for a resident, in plain words (B1). */
export const reportWords: InBoth<ReportWords> = {
  nl: {
    title: 'Wie vroeg en kreeg uw gegevens',
    lead: 'U vroeg wie uw gegevens heeft gevraagd of gekregen. Dat leest u hier, van oud naar nieuw.',
    leadOther: 'U vroeg dit voor iemand anders. U leest hier wie gegevens over die persoon vroeg of kreeg.',
    about: 'Over dit overzicht',
    reference: 'Kenmerk van de persoon',
    made: 'Gemaakt op',
    by: 'Gemaakt door',
    law: 'Volgens',
    laws: {
      avg: 'de privacywet (AVG, artikel 15)',
      wmo: 'de Wet maatschappelijke ondersteuning (Wmo)',
      jeugdwet: 'de Jeugdwet',
      wgbo: 'de wet over medische behandeling (Wgbo)',
    },
    language: 'nl-NL',
    decided: 'Wat wij besloten over uw vraag',
    happened: 'Wat er gebeurde',
    count: (count) => (count === 1 ? 'Er staat één gebeurtenis in.' : `Er staan ${String(count)} gebeurtenissen in.`),
    nothing: 'Er is niets om te laten zien.',
    item: {
      who: 'Wie deed dit',
      function: 'Functie',
      employee: 'Medewerker',
      from: 'Gegevens van',
      to: 'Gegevens voor',
      why: 'Waarom',
      what: 'Welke gegevens',
      decision: 'Besluit',
      law: 'In de wet',
      log: 'Plaats in het logboek',
    },
    logPlace: (log, index) => `${log}, nummer ${String(index)}`,
    outcomes: {
      permit: 'Delen mocht.',
      'permit-partial': 'Een deel mocht gedeeld worden.',
      'needs-consent': 'Er was eerst toestemming nodig.',
      review: 'Een mens moest er eerst naar kijken.',
      deny: 'Delen mocht niet.',
    },
    terms: 'Wat woorden betekenen',
    termsText: [
      'Inzage: u mag zien wat er over u is vastgelegd.',
      'Bron: de organisatie die gegevens heeft. Ontvanger: de organisatie die gegevens krijgt.',
      'Logboek: hierin staat elke vraag om gegevens. Niemand kan daar ongezien iets in veranderen.',
      'Nummers die ontbreken, gaan over andere mensen.',
    ],
    rights: 'Wat u kunt doen',
    rightsText: [
      'Klopt er iets niet? Vraag ons om het te verbeteren.',
      'Wilt u niet dat wij uw gegevens delen? U kunt uw toestemming intrekken of bezwaar maken.',
      'Bent u het niet eens met ons besluit? U kunt in beroep gaan of een klacht indienen.',
      'Een klacht kan ook bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.',
      'Een onafhankelijke cliëntondersteuner kan u gratis helpen.',
    ],
    page: (page) => `Bladzijde ${String(page)}`,
  },
  en: {
    title: 'Who asked for and got your data',
    lead: 'You asked who asked for or got data about you. You read it here, oldest first.',
    leadOther: 'You asked this for somebody else. You read here who asked for or got data about that person.',
    about: 'About this report',
    reference: 'Reference of the person',
    made: 'Made on',
    by: 'Made by',
    law: 'Under',
    laws: {
      avg: 'the privacy law (GDPR, article 15)',
      wmo: 'the Social Support Act (Wmo)',
      jeugdwet: 'the Youth Act (Jeugdwet)',
      wgbo: 'the law on medical treatment (Wgbo)',
    },
    language: 'en-GB',
    decided: 'What we decided about your question',
    happened: 'What happened',
    count: (count) => (count === 1 ? 'It holds one event.' : `It holds ${String(count)} events.`),
    nothing: 'There is nothing to show.',
    item: {
      who: 'Who did this',
      function: 'Function',
      employee: 'Employee',
      from: 'Data from',
      to: 'Data for',
      why: 'Why',
      what: 'Which data',
      decision: 'Decision',
      law: 'In the law',
      log: 'Place in the log',
    },
    logPlace: (log, index) => `${log}, number ${String(index)}`,
    outcomes: {
      permit: 'Sharing was allowed.',
      'permit-partial': 'A part could be shared.',
      'needs-consent': 'Consent was needed first.',
      review: 'A person had to look at it first.',
      deny: 'Sharing was not allowed.',
    },
    terms: 'What words mean',
    termsText: [
      'Access: you may see what is recorded about you.',
      'Source: the organisation that has data. Recipient: the organisation that gets data.',
      'Log: every question for data stands in it. Nobody can change anything in it unseen.',
      'Numbers that are missing are about other people.',
    ],
    rights: 'What you can do',
    rightsText: [
      'Is something wrong? Ask us to correct it.',
      'You do not want us to share your data? You can withdraw your consent or object.',
      'You do not agree with our decision? You can appeal or complain.',
      'You can also complain to the Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.',
      'An independent client supporter can help you for free.',
    ],
    page: (page) => `Page ${String(page)}`,
  },
}
