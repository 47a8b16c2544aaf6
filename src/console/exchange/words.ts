import type { Language } from '../../pages/words.ts'
import type { StepName, StepState } from './way.ts'

/** The sentences of the page of one exchange, in one language. */
export interface ExchangeWords {
  readonly title: (mark: string) => string
  readonly entryTitle: (mark: string) => string
  readonly lead: Readonly<Record<'ask' | 'give' | 'advice', (from: string, to: string, purpose: string) => string>>
  readonly exchanges: string
  readonly somebody: string
  readonly onThisPage: string
  readonly sections: Readonly<Record<'way' | 'seen' | 'replay' | 'proof', string>>
  readonly facts: Readonly<
    Record<
      'id' | 'by' | 'purpose' | 'case' | 'professional' | 'asked' | 'outcome' | 'ending' | 'confidential' | 'keptUntil',
      string
    >
  >
  readonly confidentialText: string
  readonly person: (mark: string) => string
  readonly walk: (number: number, of: number) => string
  readonly steps: Readonly<Record<StepName, string>>
  readonly bent: string
  readonly states: Readonly<Record<StepState, string>>
}

const nl: ExchangeWords = {
  title: (mark) => `Uitwisseling ${mark}`,
  entryTitle: (mark) => `Logregel ${mark}`,
  lead: {
    ask: (from, to, purpose) => `${from} vroeg gegevens aan ${to}. Het doel: ${purpose}.`,
    give: (from, to, purpose) => `${from} wilde zelf iets vertellen aan ${to}. Het doel: ${purpose}.`,
    advice: (from, _to, purpose) => `${from} vroeg of delen mag. Er is niets gedeeld. Het doel: ${purpose}.`,
  },
  exchanges: 'Uitwisselingen',
  somebody: 'iemand',
  onThisPage: 'Op deze pagina',
  sections: {
    way: 'De weg, stap voor stap',
    seen: 'Wie dit daarna zag',
    replay: 'Nog eens besloten: toen en nu',
    proof: 'Het bewijs',
  },
  facts: {
    id: 'Kenmerk',
    by: 'Door',
    purpose: 'Doel',
    case: 'Zaak',
    professional: 'Gevraagd door',
    asked: 'Gevraagd op',
    outcome: 'Uitkomst',
    ending: 'Hoe het afliep',
    confidential: 'Vertrouwelijk tot',
    keptUntil: 'Bewaard tot en met',
  },
  confidentialText: 'Wie vraagt, mag dit nog niet horen. Vertel het niet verder.',
  person: (mark) => `Over persoon ${mark}`,
  walk: (number, of) => `Keer ${number} van ${of}`,
  steps: {
    asked: 'Gevraagd',
    who: 'Wie, over wie en waarom',
    consent: 'Toestemming',
    decided: 'Besloten',
    recorded: 'Vastgelegd',
    source: 'De bron gevraagd',
    minimised: 'Teruggebracht tot wat nodig is',
    again: 'Vlak voor het geven nog eens besloten',
    released: 'Gegeven',
  },
  bent: 'niet te vertrouwen',
  states: {
    done: 'Gedaan',
    stopped: 'Hier stopte de weg',
    waits: 'Wacht nog',
    'not-reached': 'Niet gebeurd',
    unknown: 'Niet te zien',
  },
}

const en: ExchangeWords = {
  title: (mark) => `Exchange ${mark}`,
  entryTitle: (mark) => `Log entry ${mark}`,
  lead: {
    ask: (from, to, purpose) => `${from} asked ${to} for data. The purpose: ${purpose}.`,
    give: (from, to, purpose) => `${from} wanted to tell ${to} something. The purpose: ${purpose}.`,
    advice: (from, _to, purpose) =>
      `${from} asked whether sharing is allowed. Nothing was shared. The purpose: ${purpose}.`,
  },
  exchanges: 'Exchanges',
  somebody: 'somebody',
  onThisPage: 'On this page',
  sections: {
    way: 'The way, step by step',
    seen: 'Who saw this afterwards',
    replay: 'Decided once more: then and now',
    proof: 'The proof',
  },
  facts: {
    id: 'Reference',
    by: 'By',
    purpose: 'Purpose',
    case: 'Case',
    professional: 'Asked by',
    asked: 'Asked on',
    outcome: 'Outcome',
    ending: 'How it ended',
    confidential: 'Confidential until',
    keptUntil: 'Kept until',
  },
  confidentialText: 'Whoever asked may not hear this yet. Do not pass it on.',
  person: (mark) => `About person ${mark}`,
  walk: (number, of) => `Time ${number} of ${of}`,
  steps: {
    asked: 'Asked',
    who: 'Who, about whom and why',
    consent: 'Consent',
    decided: 'Decided',
    recorded: 'Recorded',
    source: 'The source was asked',
    minimised: 'Brought back to what is needed',
    again: 'Decided again just before giving',
    released: 'Given',
  },
  bent: 'cannot be trusted',
  states: {
    done: 'Done',
    stopped: 'Here the way ended',
    waits: 'Still waits',
    'not-reached': 'Did not happen',
    unknown: 'Cannot be seen',
  },
}

/** In both languages. */
export const words: Readonly<Record<Language, ExchangeWords>> = { nl, en }
