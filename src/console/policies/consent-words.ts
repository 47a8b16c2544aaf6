import type { InBoth } from '../../pages/words.ts'

const both = (nl: string, en: string): InBoth => ({ nl, en })

/** What a row of consent.yaml is about, by its id. */
export const consentWords: Readonly<Record<string, InBoth>> = {
  'JNT-both': both('Keuze: beide ouders zeggen ja', 'Choice: both parents say yes'),
  'JNT-one': both(
    'Keuze: één ouder is genoeg, als niemand bezwaar maakte',
    'Choice: one parent is enough where nobody objected',
  ),
  'JNT-low-impact': both(
    'Keuze: één ouder is genoeg bij een kleine afspraak',
    'Choice: one parent is enough for a small matter',
  ),
  'JOIN-never': both('Keuze: ouders zeggen nooit mee ja', 'Choice: parents never join'),
  'JOIN-norm': both('Keuze: ouders zeggen mee ja als de norm het vraagt', 'Choice: parents join as the norm asks'),
  'JOIN-always': both('Keuze: ouders zeggen altijd mee ja', 'Choice: parents always join'),
  'JOIN-not-free-service': both(
    'De jongere kwam zelf bij een gratis dienst',
    'The youth came to a free service himself',
  ),
  'JOIN-good-care': both(
    'Goede hulp vraagt dat ouders er buiten blijven',
    'Good care asks that parents stay out of it',
  ),
  'JOIN-not-wgbo': both('De bron heeft een medisch beroepsgeheim', 'The source is bound by medical secrecy'),
  'PAR-one-present': both('Eén ouder is er, de andere is onvindbaar', 'One parent is there, the other cannot be found'),
  'PAR-low-impact': both('Het is een kleine, praktische afspraak', 'It is a small, practical matter'),
  'PAR-court': both('De rechter zei ja in plaats van een ouder', 'The court said yes in a parent’s stead'),
  'PAR-special-curator': both('Er is een bijzondere curator', 'There is a special curator'),
  'PAR-court-order': both('De rechter besliste over het gezag', 'The court decided on parental authority'),
  'PAR-partial-transfer': both(
    'Een instelling kreeg een deel van het gezag',
    'An institution was given part of the authority',
  ),
  'PAR-guardianship': both('Er is een voogd vastgelegd', 'A guardian is on record'),
  'ADU-curator': both('Er is een curator', 'There is a curator'),
  'ADU-mentor': both('Er is een mentor', 'There is a mentor'),
  'ADU-administrator': both('Er is een bewindvoerder', 'There is an administrator'),
  'ADU-proxy': both('Er is een schriftelijke machtiging', 'There is a written proxy'),
  'ADU-relative': both('Een naaste mag spreken', 'A relative may speak'),
  'ADU-unknown': both('Niemand weet wie mag spreken', 'Nobody knows who may speak'),
  'MIN-incapable': both(
    'Een jongere van 12 of ouder kan dit niet zelf beslissen',
    'A youth of 12 or older cannot decide this',
  ),
  'ADU-earlier-no': both('De persoon zei eerder zelf nee', 'The person said no himself before'),
  'WRD-given': both('Iedereen zei ja', 'Everybody said yes'),
  'WRD-given-by-representative': both('Een vertegenwoordiger zei ja', 'A representative said yes'),
  'WRD-refused': both('Iemand zei nee', 'Somebody said no'),
  'WRD-dispute': both('De ouders zijn het niet eens', 'The parents disagree'),
  'WRD-missing-subject': both('Het ja van de persoon zelf ontbreekt', 'The person’s own yes is lacking'),
  'WRD-missing-representative': both('Het ja van een vertegenwoordiger ontbreekt', 'A representative’s yes is lacking'),
  'WRD-missing-parent-by-norm': both(
    'Het ja van een ouder ontbreekt, dat de norm vraagt',
    'A parent’s yes is lacking that the norm asks',
  ),
  'WRD-silence': both(
    'Niemand zei iets, en de bron heeft een geheim te bewaren',
    'Nobody said anything, and the source is bound to secrecy',
  ),
  'WRD-scope': both('Het ja ging over iets anders', 'The yes was about something else'),
  'WRD-expired': both('Het ja is verlopen', 'The yes has expired'),
  'WRD-wrong-type': both('Het ja was voor hulp, niet voor delen', 'The yes was for help, not for sharing'),
  'WRD-not-representative': both(
    'Wie ja zei, mag niet voor de persoon spreken',
    'Who said yes may not speak for the person',
  ),
  'WRD-condition': both('Hulp hing af van het ja', 'Help hung on the yes'),
  'WRD-too-wide': both('Het ja ging over te veel tegelijk', 'The yes was about too much at once'),
  'WRD-kinds': both('Het ja noemde alleen soorten organisaties', 'The yes named only kinds of organisations'),
  'WRD-doubt': both('Er is twijfel over het ja', 'There is doubt about the yes'),
  'WRD-birth-date': both('De geboortedatum is niet zeker', 'The date of birth is not certain'),
}
