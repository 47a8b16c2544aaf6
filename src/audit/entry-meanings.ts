import type { Entry, EntryType } from './entry.ts'

/** A field of an entry that may be empty for some types, and that a type can demand. */
export type Named = keyof Pick<
  Entry,
  | 'person'
  | 'exchangeId'
  | 'case'
  | 'purpose'
  | 'direction'
  | 'outcome'
  | 'categories'
  | 'reasons'
  | 'ground'
  | 'policy'
>

/** What a type of entry records: a sentence for people in both languages, and what each of its entries names. */
export interface Meaning {
  readonly nl: string
  readonly en: string
  /** Beside what every entry names: actor, operation, municipality, controllers, term, `trace_id` and `span_id`. */
  readonly names: readonly Named[]
}

const inCase = ['person', 'case', 'policy'] as const
/** Of every entry about a decision. */
const decided = ['person', 'exchangeId', 'purpose', 'direction', 'outcome', 'reasons', 'policy'] as const

/**
 * The closed table of types (decisions.md 9). Where nothing can be named the field is empty: a question without a case
 * has no case, a refusal gives no categories, and a look into the log decides nothing by the tables.
 */
export const entryMeanings: Readonly<Record<EntryType, Meaning>> = {
  decision: {
    nl: 'Een organisatie vroeg gegevens. Er is besloten of dat mag.',
    en: 'An organisation asked for data. It was decided whether that may be.',
    names: decided,
  },
  advice: {
    nl: 'Een organisatie vroeg of delen mag. Er is niets gedeeld.',
    en: 'An organisation asked whether sharing is allowed. Nothing was shared.',
    names: decided,
  },
  release: {
    nl: 'Gegevens zijn gegeven.',
    en: 'Data was given.',
    names: [...decided, 'categories', 'ground'],
  },
  'release-refused': {
    nl: 'Er is op het laatste moment niets gegeven.',
    en: 'At the last moment nothing was given.',
    names: decided,
  },
  'source-failed': {
    nl: 'De bron kon geen antwoord geven. Er is niets gegeven.',
    en: 'The source could not answer. Nothing was given.',
    names: decided,
  },
  'source-refused': {
    nl: 'De bron wilde niets geven. Er is niets gegeven.',
    en: 'The source declined. Nothing was given.',
    names: decided,
  },
  'delivery-failed': {
    nl: 'Gegevens kwamen niet aan bij wie ze vroeg.',
    en: 'Data did not arrive at the asker.',
    names: ['person', 'exchangeId', 'purpose', 'direction', 'outcome', 'policy'],
  },
  'consent-recorded': {
    nl: 'Een toestemming is vastgelegd.',
    en: 'A consent was recorded.',
    names: ['person', 'case', 'categories', 'policy'],
  },
  'statement-recorded': {
    nl: 'Er is vastgelegd wat iemand zei over een toestemming.',
    en: 'What somebody said of a consent was recorded.',
    names: ['person', 'case', 'policy'],
  },
  'withdrawal-recorded': {
    nl: 'Er is vastgelegd dat delen moet stoppen.',
    en: 'It was recorded that sharing must stop.',
    names: ['person', 'policy'],
  },
  'person-fact-recorded': {
    nl: 'Een feit over een persoon is vastgelegd.',
    en: 'A fact about a person was recorded.',
    names: ['person', 'policy'],
  },
  'case-opened': { nl: 'Een organisatie opende een zaak.', en: 'An organisation opened a case.', names: inCase },
  'case-changed': { nl: 'Een zaak is veranderd.', en: 'A case was changed.', names: inCase },
  'case-closed': { nl: 'Een zaak is gesloten.', en: 'A case was closed.', names: inCase },
  'participant-changed': {
    nl: 'Er veranderde iets aan wie meedoet.',
    en: 'Something changed in who takes part.',
    names: [],
  },
  'obligation-met': {
    nl: 'Een plicht na het delen is vervuld.',
    en: 'A duty that followed sharing was met.',
    names: ['person', 'exchangeId', 'policy'],
  },
  'obligation-deferred': {
    nl: 'Een plicht na het delen is uitgesteld.',
    en: 'A duty that followed sharing was put off.',
    names: ['person', 'exchangeId', 'policy'],
  },
  'review-opened': {
    nl: 'Een mens moet hiernaar kijken.',
    en: 'A person must look at this.',
    names: ['person', 'exchangeId', 'purpose', 'outcome', 'policy'],
  },
  'verdict-recorded': {
    nl: 'Een mens heeft hierover een oordeel gegeven.',
    en: 'A person gave a verdict on this.',
    names: ['person', 'exchangeId', 'purpose', 'outcome', 'policy'],
  },
  'log-viewed': {
    nl: 'Iemand keek in het logboek, of naar een vraag aan een bron.',
    en: 'Somebody looked into the log, or at a question to a source.',
    names: [],
  },
  'export-made': {
    nl: 'Een deel van het logboek is uitgegeven.',
    en: 'A part of the log was given out.',
    names: [],
  },
  'access-refused': {
    nl: 'Een vraag is geweigerd.',
    en: 'A call was refused.',
    names: ['outcome'],
  },
  'policy-activated': {
    nl: 'De regels waarmee wordt besloten zijn in gebruik genomen.',
    en: 'The tables by which is decided came into use.',
    names: ['policy'],
  },
  'retention-run': {
    nl: 'Regels waarvan de termijn voorbij is zijn gewist.',
    en: 'Records whose term had ended were erased.',
    names: [],
  },
  'administrator-action': {
    nl: 'Een beheerder deed iets.',
    en: 'An administrator did something.',
    names: [],
  },
}
