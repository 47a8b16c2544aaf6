import type { InBoth } from '../../pages/words.ts'
import type { VerdictFault } from './verdict-form.ts'

interface Words {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
  readonly needsYes: string
  readonly outcome: string
  readonly outcomes: Readonly<Record<'release' | 'refuse' | 'reveal' | 'extend' | 'check', string>>
  readonly only: Readonly<Record<'refuse' | 'check', string>>
  readonly fields: string
  readonly fieldsHint: string
  readonly judgement: string
  readonly judgementHint: string
  readonly send: string
  readonly sendText: string
  readonly faults: string
  readonly fault: Readonly<Record<VerdictFault, (label: string) => string>>
}

/** What the form of a verdict says. */
export const formWords: InBoth<Words> = {
  nl: {
    title: 'Uw oordeel',
    text: 'Beantwoord elke vraag. Schrijf geen burgerservicenummer op.',
    yes: 'Ja',
    no: 'Nee',
    needsYes: 'Zonder ja kunt u niets vrijgeven of openen.',
    outcome: 'Wat is uw oordeel?',
    outcomes: {
      release: 'Vrijgeven: dit mag gaan',
      refuse: 'Weigeren: er gaat niets',
      reveal: 'Openen: de persoon mag dit zien',
      extend: 'Nog niet openen: iemand kijkt later opnieuw',
      check: 'Nagekeken',
    },
    only: {
      refuse:
        'Hier kunt u alleen weigeren. Eerst moet worden aangevuld wat ontbreekt. Daarna kan het opnieuw worden gevraagd.',
      check: 'Er is al gedeeld. U legt vast wat u ervan vindt.',
    },
    fields: 'Wat mag gaan?',
    fieldsHint: 'Dit telt alleen als u vrijgeeft. Haal weg wat niet nodig is.',
    judgement: 'Waarom vindt u dat?',
    judgementHint: 'Schrijf in eigen woorden wat de doorslag gaf.',
    send: 'Oordeel geven',
    sendText: 'Een oordeel kunt u niet meer veranderen. Wie het gaf en wanneer, staat in het logboek. Uw woorden niet.',
    faults: 'Kijk dit nog even na',
    fault: {
      choose: (label) => `Maak een keuze bij: ${label}`,
      answer: (label) => `Vul in: ${label}`,
      'says-little': (label) => `Schrijf iets meer bij: ${label}`,
      'too-long': (label) => `Maak korter: ${label}`,
      bsn: (label) => `Haal het burgerservicenummer weg bij: ${label}`,
      strange: (label) => `Haal vreemde tekens weg bij: ${label}`,
      'needs-yes': (label) => `Dat kan niet met een nee bij: ${label}`,
      'none-chosen': () => 'U geeft vrij, maar er is niets aangevinkt',
      misfit: () => 'Wat u aanvinkte, past niet bij deze vraag',
    },
  },
  en: {
    title: 'Your verdict',
    text: 'Answer every question. Write down no citizen service number.',
    yes: 'Yes',
    no: 'No',
    needsYes: 'Without a yes you can release or open nothing.',
    outcome: 'What is your verdict?',
    outcomes: {
      release: 'Release: this may go',
      refuse: 'Refuse: nothing goes',
      reveal: 'Open: the person may see this',
      extend: 'Do not open yet: somebody looks again later',
      check: 'Checked',
    },
    only: {
      refuse: 'You can only refuse here. What is missing must be added first. Then it can be asked again.',
      check: 'This was shared already. You record what you think of it.',
    },
    fields: 'What may go?',
    fieldsHint: 'This counts only if you release. Untick what is not needed.',
    judgement: 'Why do you think so?',
    judgementHint: 'Write in your own words what tipped the scale.',
    send: 'Give verdict',
    sendText: 'A verdict cannot be changed any more. Who gave it and when stands in the log. Your words do not.',
    faults: 'Please check this',
    fault: {
      choose: (label) => `Choose at: ${label}`,
      answer: (label) => `Fill in: ${label}`,
      'says-little': (label) => `Write a little more at: ${label}`,
      'too-long': (label) => `Make shorter: ${label}`,
      bsn: (label) => `Take out the citizen service number at: ${label}`,
      strange: (label) => `Take out strange characters at: ${label}`,
      'needs-yes': (label) => `That cannot be with a no at: ${label}`,
      'none-chosen': () => 'You release, but nothing is ticked',
      misfit: () => 'What you ticked does not fit this question',
    },
  },
}
