import type { InBoth } from '../../pages/words.ts'

/** What each switch of a municipality means, by its name, and its options where they are words. */
export const choiceWords: Readonly<
  Record<string, { readonly meaning: InBoth; readonly options?: Readonly<Record<string, InBoth>> }>
> = {
  parents_join_child_12_15: {
    meaning: {
      nl: 'Zeggen ouders mee ja bij een kind van 12 tot 16 jaar?',
      en: 'Do parents join a child of 12 to 15 in saying yes?',
    },
    options: {
      never: { nl: 'nooit', en: 'never' },
      norm: { nl: 'als de norm van het vak het vraagt', en: 'as the norm of the profession asks' },
      always: { nl: 'altijd', en: 'always' },
    },
  },
  joint_authority: {
    meaning: { nl: 'Moeten twee ouders met gezag allebei ja zeggen?', en: 'Must both parents with authority say yes?' },
    options: {
      both: { nl: 'ja, allebei', en: 'yes, both' },
      one_without_known_objection: { nl: 'één, als niemand bezwaar maakte', en: 'one, where nobody objected' },
      one_low_impact: { nl: 'één, bij een kleine afspraak', en: 'one, in a small matter' },
    },
  },
  wmo_supply_outside_5_2_1: {
    meaning: {
      nl: 'Mag de Wmo met toestemming ook buiten artikel 5.2.1 lid 2 delen?',
      en: 'May the Wmo department share outside article 5.2.1 lid 2 with consent?',
    },
    options: { consent: { nl: 'ja, met toestemming', en: 'yes, with consent' }, closed: { nl: 'nee', en: 'no' } },
  },
  consent_max_months: {
    meaning: { nl: 'Hoeveel maanden een ja hoogstens geldt.', en: 'How many months a yes lasts at most.' },
  },
  consent_max_months_lifelong: {
    meaning: {
      nl: 'Hoeveel maanden een ja geldt bij een plan voor het leven.',
      en: 'How many months a yes lasts in a plan for life.',
    },
  },
  reask_days: {
    meaning: {
      nl: 'Hoeveel dagen na een nee wij hetzelfde niet opnieuw vragen.',
      en: 'For how many days after a no the same is not asked again.',
    },
  },
  transition_from_age: {
    meaning: {
      nl: 'Vanaf welke leeftijd een plan voor volwassen worden mag.',
      en: 'From which age a plan for growing up may be made.',
    },
  },
  reveal_review_days: {
    meaning: {
      nl: 'Na hoeveel dagen iemand kijkt of iets vertrouwelijks open mag.',
      en: 'After how many days a person decides whether a confidential entry opens.',
    },
  },
  reveal_extend_days: {
    meaning: { nl: 'Met hoeveel dagen dat later mag.', en: 'By how many days that may be later.' },
  },
  breakglass_ttl_h: {
    meaning: {
      nl: 'Hoeveel uur een besluit zonder toestemming geldt.',
      en: 'How many hours a release without consent holds.',
    },
  },
  birthday_29feb: {
    meaning: {
      nl: 'De verjaardag van wie op 29 februari is geboren, in gewone jaren (maand-dag).',
      en: 'The birthday of who was born on 29 February, in common years (month-day).',
    },
  },
  'wams.enabled': {
    meaning: {
      nl: 'Beslist deze gemeente met de Wams, zodra die wet geldt?',
      en: 'Does this municipality decide under the Wams, once that law is in force?',
    },
  },
  'wams.medical_supply': {
    meaning: {
      nl: 'Mag de zorg onder de Wams gegevens geven?',
      en: 'May care providers supply data under the Wams?',
    },
    options: {
      off: { nl: 'nee', en: 'no' },
      professional_weighing: { nl: 'ja, na een eigen afweging', en: 'yes, after a weighing of their own' },
    },
  },
  care_sources_live: {
    meaning: { nl: 'Zijn zorgaanbieders zelf een bron?', en: 'Are care providers a live source?' },
  },
}
