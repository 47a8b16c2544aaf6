import type { VerificationStand } from '../../audit/verifying/verification.ts'
import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly place: string
  readonly title: string
  readonly now: string
  readonly exchanges: string
  readonly exchangesText: string
  readonly byWeek: string
  readonly byMonth: string
  readonly period: string
  readonly since: { readonly week: string; readonly month: string }
  readonly week: string
  readonly month: string
  readonly under: string
  readonly byOutcome: string
  readonly outcomesSeen: (all: string, went: string) => string
  readonly byPurpose: string
  readonly byPurposeText: string
  readonly purpose: string
  readonly byCause: string
  readonly byCauseText: string
  readonly cause: string
  readonly sum: string
  readonly asTable: string
  readonly noneYet: string
  readonly noRefusals: string
  readonly countedUntil: string
  readonly behind: string
  readonly others: (count: string) => string
  readonly reviews: string
  readonly reviewsOpen: (late: string) => string
  readonly reviewsNoneLate: string
  readonly toReviews: string
  readonly breakGlass: string
  readonly breakGlassText: string
  readonly breakGlassLate: (late: string) => string
  readonly seal: string
  readonly sealWhole: string
  readonly sealWaiting: (entries: string) => string
  readonly sealNever: string
  readonly verification: string
  readonly verified: Readonly<Record<VerificationStand, string>>
  readonly verificationNever: string
  readonly toLog: string
  readonly log: string
  readonly entries: string
  readonly lastSeal: string
  readonly witnesses: string
  readonly witness: string
  readonly witnessSaid: string
  readonly witnessSize: string
  readonly witnessNone: string
  readonly witnessSilent: string
  readonly none: string
  readonly lessThanMinute: string
  readonly forOfficers: string
}

/** What the overview says. */
export const words: InBoth<Words> = {
  nl: {
    place: 'Overzicht',
    title: 'Overzicht',
    now: 'Hoe het nu staat',
    exchanges: 'Uitwisselingen',
    exchangesText: 'Wij tellen elke beslissing over één mens. Een vraag over drie mensen telt dus drie keer.',
    byWeek: 'Per week',
    byMonth: 'Per maand',
    period: 'Periode',
    since: { week: 'in 13 weken', month: 'in 12 maanden' },
    week: 'Week van',
    month: 'Maand',
    under: 'De laatste periode loopt nog.',
    byOutcome: 'Uitkomst',
    outcomesSeen: (all, went) => `${all} beslissingen. In ${went} daarvan mocht er iets gedeeld worden.`,
    byPurpose: 'Waarvoor',
    byPurposeText: 'Alle beslissingen, per doel. Het staafje laat zien hoe het door de tijd ging.',
    purpose: 'Doel',
    byCause: 'Waarom niet',
    byCauseText: 'Nee, of nog geen toestemming. Wij tellen de reden die vooropgaat.',
    cause: 'Reden',
    sum: 'Samen',
    asTable: 'De getallen als tabel',
    noneYet: 'In deze tijd is er niets gevraagd.',
    noRefusals: 'In deze tijd ging niets mis.',
    countedUntil: 'Geteld tot',
    behind: 'Wij tellen nog. Straks staat hier meer.',
    others: (count) => `Nog ${count} andere staan in de tabel.`,
    reviews: 'Open beoordelingen',
    reviewsOpen: (late) => `Waarvan ${late} te laat`,
    reviewsNoneLate: 'Niets is te laat',
    toReviews: 'Naar de beoordelingen',
    breakGlass: 'Gedeeld bij acuut gevaar',
    breakGlassText: 'Een tweede mens kijkt dit altijd na.',
    breakGlassLate: (late) => `Bij ${late} is nakijken te laat`,
    seal: 'Laatste zegel',
    sealWhole: 'Alles wat is vastgelegd, is verzegeld.',
    sealWaiting: (entries) => `${entries} regels wachten op een zegel.`,
    sealNever: 'Er is nog nooit verzegeld',
    verification: 'Laatste controle',
    verified: {
      whole: 'Alles klopt',
      'in-part': 'Wat hier staat klopt',
      broken: 'Er klopt iets niet',
      running: 'Is bezig',
      stopped: 'Afgebroken',
      lost: 'Afgebroken',
      failed: 'Niet gelukt',
    },
    verificationNever: 'Nog nooit gedaan',
    toLog: 'Naar het logboek',
    log: 'Het logboek',
    entries: 'Regels in het logboek',
    lastSeal: 'Laatste zegel',
    witnesses: 'Getuigen',
    witness: 'Getuige',
    witnessSaid: 'Tekende voor het laatst',
    witnessSize: 'Tot regel',
    witnessNone:
      'Er zijn geen getuigen. Een andere organisatie kan meetekenen, zodat niemand het logboek kan herschrijven.',
    witnessSilent: 'Nog niet',
    none: 'Geen',
    lessThanMinute: 'Zojuist',
    forOfficers: 'De getallen over uitwisselingen zijn voor de FG en de privacy officer.',
  },
  en: {
    place: 'Overview',
    title: 'Overview',
    now: 'How things stand',
    exchanges: 'Exchanges',
    exchangesText: 'We count each decision about one person. So a question about three people counts three times.',
    byWeek: 'By week',
    byMonth: 'By month',
    period: 'Period',
    since: { week: 'in 13 weeks', month: 'in 12 months' },
    week: 'Week of',
    month: 'Month',
    under: 'The last period is under way.',
    byOutcome: 'Outcome',
    outcomesSeen: (all, went) => `${all} decisions. In ${went} of them something could be shared.`,
    byPurpose: 'What for',
    byPurposeText: 'All decisions, by purpose. The small bars show how it went over time.',
    purpose: 'Purpose',
    byCause: 'Why not',
    byCauseText: 'A no, or no consent yet. We count the reason that comes first.',
    cause: 'Reason',
    sum: 'Together',
    asTable: 'The numbers as a table',
    noneYet: 'Nothing was asked in this time.',
    noRefusals: 'Nothing went wrong in this time.',
    countedUntil: 'Counted until',
    behind: 'We are still counting. Soon there will be more here.',
    others: (count) => `${count} more are in the table.`,
    reviews: 'Open reviews',
    reviewsOpen: (late) => `${late} of them late`,
    reviewsNoneLate: 'Nothing is late',
    toReviews: 'To the reviews',
    breakGlass: 'Shared in acute danger',
    breakGlassText: 'A second person always looks at it afterwards.',
    breakGlassLate: (late) => `The second look at ${late} is late`,
    seal: 'Last seal',
    sealWhole: 'All that was recorded is sealed.',
    sealWaiting: (entries) => `${entries} entries wait for a seal.`,
    sealNever: 'Nothing was ever sealed',
    verification: 'Last verification',
    verified: {
      whole: 'All is well',
      'in-part': 'What is here is well',
      broken: 'Something does not match',
      running: 'Under way',
      stopped: 'Broken off',
      lost: 'Broken off',
      failed: 'Failed',
    },
    verificationNever: 'Never done yet',
    toLog: 'To the log',
    log: 'The log',
    entries: 'Entries in the log',
    lastSeal: 'Last seal',
    witnesses: 'Witnesses',
    witness: 'Witness',
    witnessSaid: 'Signed last',
    witnessSize: 'Up to entry',
    witnessNone: 'There are no witnesses. Another organisation can sign along, so that nobody can rewrite the log.',
    witnessSilent: 'Not yet',
    none: 'None',
    lessThanMinute: 'Just now',
    forOfficers: 'The numbers about exchanges are for the data protection officer and the privacy officer.',
  },
}
