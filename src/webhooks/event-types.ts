/** What kind of thing an event is about: its `subject` is an id of it, which the receiver knows already. */
export type About =
  'data-request' | 'source-task' | 'notice' | 'received-notice' | 'consent' | 'obligation' | 'municipality'

/** What a type of event says, in both languages, and what it is about. */
export interface EventMeaning {
  readonly about: About
  readonly nl: string
  readonly en: string
}

/**
 * Every type of event, closed (NL GOV CloudEvents: `nl.<domain in plural>.<what happened>`). An event says that something
 * its receiver can read has changed; it says nothing of how. To add one: a row here, and the one place that makes it
 * (entry-events.ts where an entry of the log causes it, ahead.ts where a day does).
 */
export const eventTypes = {
  'nl.brontaken.brontaak-wacht': {
    about: 'source-task',
    nl: 'Er wacht een taak op uw organisatie.',
    en: 'A task waits for your organisation.',
  },
  'nl.berichten.bericht-wacht': {
    about: 'received-notice',
    nl: 'Er wacht een bericht op uw organisatie.',
    en: 'A notice waits for your organisation.',
  },
  'nl.berichten.bericht-ongelezen': {
    about: 'notice',
    nl: 'Niemand las uw bericht op tijd. Het is vernietigd.',
    en: 'Nobody read your notice in time. It was destroyed.',
  },
  'nl.berichten.oordeel-gegeven': {
    about: 'notice',
    nl: 'Een mens heeft geoordeeld over uw bericht.',
    en: 'A person gave a verdict on your notice.',
  },
  'nl.gegevensverzoeken.gegevensverzoek-beantwoord': {
    about: 'data-request',
    nl: 'Uw gegevensverzoek is beantwoord.',
    en: 'Your data request was answered.',
  },
  'nl.gegevensverzoeken.oordeel-gegeven': {
    about: 'data-request',
    nl: 'Een mens heeft geoordeeld over uw gegevensverzoek.',
    en: 'A person gave a verdict on your data request.',
  },
  'nl.toestemmingen.toestemming-compleet': {
    about: 'consent',
    nl: 'Een toestemming is compleet.',
    en: 'A consent is complete.',
  },
  'nl.toestemmingen.toestemming-geweigerd': {
    about: 'consent',
    nl: 'Een toestemming is geweigerd.',
    en: 'A consent was refused.',
  },
  'nl.toestemmingen.toestemming-beeindigd': {
    about: 'consent',
    nl: 'Een toestemming waarop u steunt is beëindigd.',
    en: 'A consent you rely on ended.',
  },
  'nl.toestemmingen.toestemming-verloopt': {
    about: 'consent',
    nl: 'Een toestemming verloopt binnenkort.',
    en: 'A consent is about to expire.',
  },
  'nl.toestemmingen.leeftijdsgrens-nadert': {
    about: 'consent',
    nl: 'Bij deze toestemming nadert een leeftijdsgrens.',
    en: 'A birthday boundary is ahead for this consent.',
  },
  'nl.verplichtingen.toestemming-weggevallen': {
    about: 'obligation',
    nl: 'U kreeg gegevens onder een toestemming die is beëindigd. Zeg wat u daarmee doet.',
    en: 'You received data under a consent that ended. Say what you do with it.',
  },
  'nl.verplichtingen.verplichting-verloopt': {
    about: 'obligation',
    nl: 'De termijn van een verplichting loopt af.',
    en: 'An obligation is due.',
  },
  'nl.overeenkomsten.overeenkomst-eindigt': {
    about: 'municipality',
    nl: 'Uw overeenkomst eindigt binnenkort.',
    en: 'Your agreement is about to end.',
  },
} as const satisfies Readonly<Record<string, EventMeaning>>

export type EventType = keyof typeof eventTypes

/** The words a subscription may name. */
export const eventTypeNames = Object.keys(eventTypes) as readonly EventType[] as readonly [EventType, ...EventType[]]
