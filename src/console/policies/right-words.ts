import type { InBoth } from '../../pages/words.ts'

const both = (nl: string, en: string): InBoth => ({ nl, en })

/** What a row of rights.yaml is about, by its id. */
export const rightRowWords: Readonly<Record<string, InBoth>> = {
  'RGT-unknown': both('De tabellen kennen dit recht niet', 'The tables do not know this right'),
  'RGT-other-law': both('Onder deze wet bestaat dit recht niet', 'Under this law the right does not exist'),
  'RGT-wrong-ground': both(
    'De gegevens zijn op een andere grond gebruikt dan dit recht vraagt',
    'The data are used on another ground than this right asks',
  ),
  'RGT-written': both('De aanvraag is niet schriftelijk', 'The request is not in writing'),
  'RGT-together': both(
    'Een van twee ouders met gezag vraagt het alleen',
    'One of two parents with authority asks it alone',
  ),
  'RGT-together-unsafe': both('De andere ouder vragen is niet veilig', 'It is not safe to ask the other parent'),
  'RGT-judgement': both('Het gaat over het oordeel van een professional', 'It is about a professional’s judgement'),
  'RGT-administrator': both('Een bewindvoerder vraagt over geld', 'An administrator asks about money'),
  'RGT-not-of-money': both(
    'Een bewindvoerder vraagt over iets anders dan geld',
    'An administrator asks about something else than money',
  ),
  'RGT-representation-unknown': both(
    'Het staat niet vast wie voor een volwassene spreekt',
    'Who speaks for an adult is not certain',
  ),
  'RGT-birth-date': both('De geboortedatum staat niet vast', 'The date of birth is not certain'),
  'RGT-sealed': both('Het dossier is afgeschermd', 'The file is sealed'),
  'RGF-others': both('Gegevens over een ander', 'Data about somebody else'),
  'RGF-informant': both('Wie iets heeft gemeld', 'Who reported something'),
  'RGF-work-notes': both('Aantekeningen die bewaard of gebruikt zijn', 'Working notes that were kept or used'),
  'RGF-names': both('Namen van medewerkers', 'Names of employees'),
  'RGF-names-reason': both(
    'Namen van medewerkers, zonder dat gezegd is waarom',
    'Names of employees, without a reason why',
  ),
  'RGF-held': both('Regels die een mens eerst moet openen', 'Entries that a person must open first'),
  'RGF-place': both('Een plek die geheim is', 'A place that is secret'),
  'DEC-permission': both(
    'De persoon gaf bij leven toestemming aan deze vrager',
    'In life the person permitted this asker',
  ),
  'DEC-child': both(
    'Wie gezag had vraagt over een kind dat jong overleed',
    'Who had authority asks about a child that died young',
  ),
  'DEC-interest': both('De vrager heeft een zwaarwegend belang', 'The asker has a weighty interest'),
  'DEC-refused': both(
    'De persoon zei bij leven schriftelijk nee (vanaf 12 jaar)',
    'In life the person said no in writing (from 12 on)',
  ),
  'HRM-told-fear': both(
    'De jongere wil niet dat deze vrager het weet, of kwam in vertrouwen',
    'The youth does not want this asker to know, or came in confidence',
  ),
  'HRM-suspected': both('Er is een vermoeden van schade', 'Harm is suspected'),
  'HRM-young-fear': both(
    'Een kind onder 12 wil niet dat deze vrager het weet, of kwam in vertrouwen',
    'A child under 12 does not want this asker to know, or came in confidence',
  ),
  'HRM-shelter': both('De persoon is in de opvang', 'The person is in a shelter'),
  'HRM-representative': both(
    'Wie voor een volwassene spreekt, brengt misschien schade',
    'Who speaks for an adult may bring harm',
  ),
}
