import type { StepOutcome } from '../../audit/exchanges/exchange-word.ts'
import type { InBoth } from '../../pages/words.ts'
import type { Tone } from '../parts.tsx'
import type { FilterFault, FilterName } from './filter.ts'

/** How far an exchange came, as a badge says it, and how that looks. */
export const stepWords: Readonly<Record<StepOutcome, InBoth & { readonly tone: Tone }>> = {
  release: { nl: 'Gedeeld', en: 'Shared', tone: 'ok' },
  'release-partial': { nl: 'Deels gedeeld', en: 'Partly shared', tone: 'part' },
  'needs-consent': { nl: 'Toestemming nodig', en: 'Needs consent', tone: 'wait' },
  review: { nl: 'Iemand moet kijken', en: 'Somebody must look', tone: 'wait' },
  permit: { nl: 'Mag, nog niet gedeeld', en: 'Allowed, not shared yet', tone: 'wait' },
  'permit-partial': { nl: 'Mag deels, nog niet gedeeld', en: 'Partly allowed, not shared yet', tone: 'wait' },
  deny: { nl: 'Mag niet', en: 'Not allowed', tone: 'no' },
  'release-refused': { nl: 'Toch niet gedeeld', en: 'Not shared after all', tone: 'no' },
  'source-failed': { nl: 'Bron antwoordde niet', en: 'Source did not answer', tone: 'no' },
  'source-refused': { nl: 'Bron wil niet delen', en: 'Source declined', tone: 'no' },
  'delivery-failed': { nl: 'Niet aangekomen', en: 'Did not arrive', tone: 'no' },
  'advice-permit': { nl: 'Advies: mag', en: 'Advice: allowed', tone: 'ok' },
  'advice-permit-partial': { nl: 'Advies: mag deels', en: 'Advice: partly allowed', tone: 'part' },
  'advice-needs-consent': { nl: 'Advies: toestemming nodig', en: 'Advice: needs consent', tone: 'wait' },
  'advice-review': { nl: 'Advies: iemand moet kijken', en: 'Advice: somebody must look', tone: 'wait' },
  'advice-deny': { nl: 'Advies: mag niet', en: 'Advice: not allowed', tone: 'no' },
}

interface Words {
  readonly title: string
  readonly intro: string
  readonly search: string
  readonly fields: Readonly<Record<FilterName, string>>
  readonly professionalHint: string
  readonly caseHint: string
  readonly any: string
  readonly exchange: string
  readonly advice: string
  readonly person: string
  readonly personText: string
  readonly bsn: string
  readonly why: string
  readonly whyNone: string
  readonly find: string
  readonly clear: string
  readonly now: string
  readonly remove: string
  readonly onePerson: string
  readonly faultsTitle: string
  readonly faults: Readonly<Record<FilterFault, string>>
  readonly nothing: string
  readonly nothingYet: string
  readonly onlyUntil: string
  readonly columns: readonly string[]
  readonly askedFrom: string
  readonly bent: string
  readonly givenTo: string
  readonly saved: string
  readonly save: string
  readonly saveText: string
  readonly saveName: string
  readonly saveFaults: Readonly<Record<'empty' | 'too-long' | 'bsn' | 'too-many' | 'ill-filter', string>>
  readonly removeFilter: (name: string) => string
  readonly exportTitle: string
  readonly exportText: string
  readonly csv: string
  readonly lines: string
  readonly back: string
}

/** The texts of the page of exchanges. */
export const words: InBoth<Words> = {
  nl: {
    title: 'Uitwisselingen',
    intro: 'Elke vraag om gegevens en elk advies, met wat ervan kwam. De nieuwste staat bovenaan.',
    search: 'Zoeken',
    fields: {
      from: 'Vanaf',
      until: 'Tot en met',
      purpose: 'Doel',
      organisation: 'Organisatie',
      professional: 'Medewerker',
      outcome: 'Uitkomst',
      category: 'Soort gegevens',
      reason: 'Reden',
      case: 'Zaak',
    },
    professionalHint: 'Het kenmerk van wie de vraag stelde, precies zoals het in een uitwisseling staat.',
    caseHint: 'Het hele kenmerk van de zaak.',
    any: 'Alle',
    exchange: 'Vragen om gegevens',
    advice: 'Adviezen',
    person: 'Over één persoon',
    personText: 'Het nummer wordt niet bewaard en komt niet in het adres van de pagina.',
    bsn: 'Burgerservicenummer (BSN)',
    why: 'Waarom zoekt u deze persoon?',
    whyNone: 'Kies een reden',
    find: 'Zoek',
    clear: 'Begin opnieuw',
    now: 'U ziet nu alleen',
    remove: 'haal weg',
    onePerson: 'Over één persoon',
    faultsTitle: 'Deze zoekvraag klopt niet',
    faults: {
      date: 'Vul een bestaande dag in.',
      order: 'Deze dag ligt voor de dag bij Vanaf.',
      'unknown-value': 'Dit staat niet in de lijst.',
      'no-id': 'Dit is geen kenmerk van een zaak van deze gemeente.',
      'too-long': 'Dit is te lang.',
      bsn: 'Hier mag geen BSN staan. Zoek met het veld voor één persoon.',
      twice: 'Dit staat er meer dan eens.',
      'unknown-key': 'Hierop kunt u niet zoeken.',
      'person-ended': 'Deze zoekvraag naar een persoon is voorbij. Vul het BSN opnieuw in.',
      'page-ended': 'Deze bladzijde hoort niet bij deze zoekvraag. Begin bij de eerste.',
      'no-bsn': 'Dit is geen geldig BSN. Vul het opnieuw in.',
      why: 'Kies waarom u deze persoon zoekt.',
    },
    nothing: 'Er zijn geen uitwisselingen die hierbij passen.',
    nothingYet: 'Er zijn nog geen uitwisselingen.',
    onlyUntil: 'De nieuwste uitwisselingen staan hier nog niet bij. Wat u ziet loopt tot:',
    columns: ['Wanneer', 'Wie vroeg', 'Bij wie', 'Waarvoor', 'Uitkomst'],
    askedFrom: 'gevraagd aan',
    bent: 'De regel klopt niet meer',
    givenTo: 'bestemd voor',
    saved: 'Bewaarde zoekvragen',
    save: 'Bewaar deze zoekvraag',
    saveText: 'Alleen u ziet hem. Een persoon en een zaak worden niet bewaard.',
    saveName: 'Naam',
    saveFaults: {
      empty: 'Geef een naam.',
      'too-long': 'De naam is te lang: 60 tekens is genoeg.',
      bsn: 'Zet geen BSN in de naam.',
      'too-many': 'U hebt er al twintig. Haal er eerst een weg.',
      'ill-filter': 'Deze zoekvraag klopt niet.',
    },
    removeFilter: (name) => `Verwijder ${name}`,
    exportTitle: 'Meenemen',
    exportText: 'U krijgt alles wat bij deze zoekvraag past. In het logboek komt te staan dat u dit doet.',
    csv: 'Als CSV (rekenblad)',
    lines: 'Als JSON Lines',
    back: 'Terug naar de uitwisselingen',
  },
  en: {
    title: 'Exchanges',
    intro: 'Every question for data and every advice, with what came of it. The newest comes first.',
    search: 'Search',
    fields: {
      from: 'From',
      until: 'Until and including',
      purpose: 'Purpose',
      organisation: 'Organisation',
      professional: 'Professional',
      outcome: 'Outcome',
      category: 'Kind of data',
      reason: 'Reason',
      case: 'Case',
    },
    professionalHint: 'The reference of who asked, exactly as it stands in an exchange.',
    caseHint: 'The whole reference of the case.',
    any: 'All',
    exchange: 'Questions for data',
    advice: 'Advice',
    person: 'About one person',
    personText: 'The number is not kept and does not come into the address of the page.',
    bsn: 'Citizen service number (BSN)',
    why: 'Why do you look for this person?',
    whyNone: 'Choose a reason',
    find: 'Search',
    clear: 'Start again',
    now: 'You now see only',
    remove: 'remove',
    onePerson: 'About one person',
    faultsTitle: 'This search is not right',
    faults: {
      date: 'Fill in a day that exists.',
      order: 'This day lies before the day at From.',
      'unknown-value': 'This is not in the list.',
      'no-id': 'This is no reference of a case of this municipality.',
      'too-long': 'This is too long.',
      bsn: 'No BSN may stand here. Use the field for one person.',
      twice: 'This stands here more than once.',
      'unknown-key': 'You cannot search by this.',
      'person-ended': 'This search for a person is over. Fill in the BSN again.',
      'page-ended': 'This page does not belong to this search. Begin at the first.',
      'no-bsn': 'This is no valid BSN. Fill it in again.',
      why: 'Choose why you look for this person.',
    },
    nothing: 'There are no exchanges that fit this.',
    nothingYet: 'There are no exchanges yet.',
    onlyUntil: 'The newest exchanges are not here yet. What you see goes until:',
    columns: ['When', 'Who asked', 'Of whom', 'What for', 'Outcome'],
    askedFrom: 'asked of',
    bent: 'The entry no longer matches',
    givenTo: 'meant for',
    saved: 'Saved searches',
    save: 'Save this search',
    saveText: 'You alone see it. A person and a case are not saved.',
    saveName: 'Name',
    saveFaults: {
      empty: 'Give it a name.',
      'too-long': 'The name is too long: 60 characters are enough.',
      bsn: 'Do not put a BSN in the name.',
      'too-many': 'You have twenty already. Remove one first.',
      'ill-filter': 'This search is not right.',
    },
    removeFilter: (name) => `Remove ${name}`,
    exportTitle: 'Take along',
    exportText: 'You get all that fits this search. The log will say that you did this.',
    csv: 'As CSV (spreadsheet)',
    lines: 'As JSON Lines',
    back: 'Back to the exchanges',
  },
}
