import type { Language } from '../../pages/words.ts'

/** What the page says of deciding again, and of who saw it. */
export interface ReplayWords {
  readonly intro: string
  readonly which: Readonly<Record<'first' | 'second' | 'advice', string>>
  readonly second: string
  readonly same: string
  readonly different: string
  readonly head: string
  readonly then: string
  readonly now: string
  readonly rows: Readonly<Record<'tables' | 'outcome' | 'reasons' | 'shared' | 'withheld', string>>
  readonly differs: string
  readonly nothing: string
  readonly gone: string
  readonly noFacts: string
  readonly unlike: string
  readonly seen: Readonly<Record<'look' | 'report' | 'export', string>>
  readonly seenHead: Readonly<Record<'at' | 'who' | 'what', string>>
  readonly times: (count: number) => string
  readonly seenNobody: string
  readonly seenText: string
  readonly seenMore: string
  readonly system: string
}

const nl: ReplayWords = {
  intro:
    'We besloten nog eens, met dezelfde feiten en op de dag van toen. Eén keer met de regels van toen, en één keer met die van nu.',
  which: {
    first: 'Eerste besluit: voor het vragen',
    second: 'Tweede besluit: vlak voor het geven',
    advice: 'Het advies',
  },
  second: 'Gegeven mag alleen zijn wat beide besluiten toestaan. Met de regels van toen rekenden we dat na.',
  same: 'Met de regels van nu is het besluit hetzelfde.',
  different: 'Met de regels van nu is het besluit anders.',
  head: 'Wat',
  then: 'Regels van toen',
  now: 'Regels van nu',
  rows: {
    tables: 'Kenmerk van de regels',
    outcome: 'Uitkomst',
    reasons: 'Waarom',
    shared: 'Mag gegeven worden',
    withheld: 'Achtergehouden',
  },
  differs: 'anders',
  nothing: 'niets',
  gone: 'De regels van toen zijn hier niet bewaard.',
  noFacts: 'Bij deze uitwisseling zijn geen feiten (meer) bewaard. Nog eens besluiten kan niet.',
  unlike: 'Let op: met de regels van toen komt er iets anders uit dan er is vastgelegd.',
  seen: {
    look: 'keek naar deze regels',
    report: 'maakte een inzageverslag voor de inwoner',
    export: 'haalde een deel van het logboek op',
  },
  seenHead: { at: 'Wanneer', who: 'Wie', what: 'Wat' },
  times: (count) => `${count} keer, dit was de laatste`,
  seenNobody: 'Niemand van uw organisatie zag dit, tot u deze pagina opende.',
  seenText: 'Voor zover uw organisatie dit mag zien. Dat u nu kijkt, ziet u hier de volgende keer.',
  seenMore: 'Er is eerder vaker gekeken: dat staat op de volgende pagina.',
  system: 'een systeem',
}

const en: ReplayWords = {
  intro:
    'We decided once more, with the same facts and on the day of then. Once by the tables of then, and once by those of now.',
  which: {
    first: 'First decision: before asking',
    second: 'Second decision: just before giving',
    advice: 'The advice',
  },
  second: 'Only what both decisions permit may have been given. By the tables of then we checked that.',
  same: 'By the tables of now the decision is the same.',
  different: 'By the tables of now the decision is another.',
  head: 'What',
  then: 'Tables of then',
  now: 'Tables of now',
  rows: {
    tables: 'Fingerprint of the tables',
    outcome: 'Outcome',
    reasons: 'Why',
    shared: 'May be given',
    withheld: 'Held back',
  },
  differs: 'differs',
  nothing: 'nothing',
  gone: 'The tables of then are not kept here.',
  noFacts: 'No facts of this exchange are kept (any more). It cannot be decided again.',
  unlike: 'Mind: by the tables of then something else comes out than was recorded.',
  seen: {
    look: 'looked at these entries',
    report: 'made an access report for the resident',
    export: 'fetched a part of the log',
  },
  seenHead: { at: 'When', who: 'Who', what: 'What' },
  times: (count) => `${count} times, this was the last`,
  seenNobody: 'Nobody of your organisation saw this, until you opened this page.',
  seenText: 'As far as your organisation may see. That you look now will stand here next time.',
  seenMore: 'There are earlier looks: they are on the next page.',
  system: 'a system',
}

/** In both languages. */
export const replayWords: Readonly<Record<Language, ReplayWords>> = { nl, en }
