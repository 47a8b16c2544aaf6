import type { InBoth } from '../../pages/words.ts'
import type { Asker, Law, NameWish, ReportFault, subjectWords } from './report-form.ts'

/** What the form and the page of a report say. */
export const reportTexts: InBoth<{
  readonly make: string
  readonly title: string
  readonly text: string
  readonly law: string
  readonly laws: Readonly<Record<Law, string>>
  readonly asker: string
  readonly askers: Readonly<Record<Asker, string>>
  readonly by: string
  readonly byHint: string
  readonly subject: string
  readonly subjects: Readonly<Record<(typeof subjectWords)[number], string>>
  readonly names: string
  readonly namesHint: string
  readonly wishes: Readonly<Record<NameWish, string>>
  readonly namesReason: string
  readonly namesReasonHint: string
  readonly show: string
  readonly pdf: string
  readonly faults: string
  readonly fault: Readonly<Record<ReportFault, string>>
  readonly recorded: string
  readonly back: string
}> = {
  nl: {
    make: 'Overzicht maken',
    title: 'Overzicht voor de persoon',
    text: 'De tabellen beslissen wat de vrager mag zien. Wij leggen vast dat u dit overzicht maakt.',
    law: 'Volgens welke wet wordt het dossier bewaard?',
    laws: { avg: 'AVG', wmo: 'Wmo', jeugdwet: 'Jeugdwet', wgbo: 'Wgbo' },
    asker: 'Wie vraagt het?',
    askers: {
      self: 'De persoon zelf',
      parent: 'Een ouder met gezag',
      guardian: 'De voogd',
      curator: 'De curator',
      mentor: 'De mentor',
      proxy: 'Iemand met een machtiging',
    },
    by: 'Burgerservicenummer of kenmerk van de vrager',
    byHint: 'Alleen nodig als iemand anders het vraagt.',
    subject: 'Wat zei een kind van 12 jaar of ouder ervan?',
    subjects: {
      none: 'Niet gevraagd, of niet van toepassing',
      agrees: 'Het is goed',
      objects: 'Het kind wil dit niet',
    },
    names: 'Vraagt de vrager ook namen van medewerkers?',
    namesHint:
      'Welke organisatie en welke functie keek, staat er altijd in. Een naam alleen als die nodig is om een recht te gebruiken (AVG 15).',
    wishes: {
      none: 'Nee',
      reason: 'Ja, met een reden. Iemand weegt eerst of dat mag',
      incident: 'Ja, want iemand keek die niets met de zaak te maken heeft',
    },
    namesReason: 'Waarom zijn de namen nodig?',
    namesReasonHint:
      'Alleen nodig bij “met een reden”. Noem niemand. Wij leggen vast dat om namen is gevraagd, en niet deze tekst. Bewaar die in uw eigen dossier.',
    show: 'Overzicht bekijken',
    pdf: 'PDF maken',
    faults: 'Dit klopt nog niet',
    fault: {
      law: 'Kies een wet.',
      asker: 'Kies wie het vraagt.',
      by: 'Vul een geldig nummer of kenmerk van de vrager in.',
      unknown: 'Deze vrager is hier niet bekend. Klopt het nummer?',
      names: 'Kies of de vrager namen wil.',
      namesReason: 'Schrijf kort op waarom de namen nodig zijn.',
      namesBsn: 'Haal het burgerservicenummer uit de reden.',
    },
    recorded: 'Dit overzicht is vastgelegd in het logboek. Wij bewaren het zelf niet.',
    back: 'Terug naar de persoon',
  },
  en: {
    make: 'Make a report',
    title: 'Report for the person',
    text: 'The tables decide what the asker may see. We record that you make this report.',
    law: 'Under which law is the file kept?',
    laws: { avg: 'GDPR', wmo: 'Wmo', jeugdwet: 'Jeugdwet', wgbo: 'Wgbo' },
    asker: 'Who asks it?',
    askers: {
      self: 'The person himself',
      parent: 'A parent with authority',
      guardian: 'The guardian',
      curator: 'The curator',
      mentor: 'The mentor',
      proxy: 'Somebody with a proxy',
    },
    by: 'Citizen service number or reference of the asker',
    byHint: 'Only needed where somebody else asks.',
    subject: 'What did a child of 12 or older say of it?',
    subjects: { none: 'Not asked, or not applicable', agrees: 'Agrees', objects: 'The child does not want this' },
    names: 'Does the asker also want names of employees?',
    namesHint:
      'Which organisation and which function looked is always told. A name only where it is needed to use a right (GDPR 15).',
    wishes: {
      none: 'No',
      reason: 'Yes, for a reason. Somebody first weighs whether that may be',
      incident: 'Yes, because somebody looked who has no part in the case',
    },
    namesReason: 'Why are the names needed?',
    namesReasonHint:
      'Only needed with “for a reason”. Name nobody. We record that names were asked, and not this text. Keep it in your own file.',
    show: 'See the report',
    pdf: 'Make a PDF',
    faults: 'Something is not right yet',
    fault: {
      law: 'Choose a law.',
      asker: 'Choose who asks it.',
      by: 'Fill in a valid number or reference of the asker.',
      unknown: 'This asker is not known here. Is the number right?',
      names: 'Choose whether the asker wants names.',
      namesReason: 'Write briefly why the names are needed.',
      namesBsn: 'Take the citizen service number out of the reason.',
    },
    recorded: 'This report stands in the log. We do not keep it ourselves.',
    back: 'Back to the person',
  },
}
