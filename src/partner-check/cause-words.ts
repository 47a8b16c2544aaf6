import type { FailureCause } from '../sources/source.ts'
import type { Said } from './finding.ts'

/** What the gateway makes of a question that failed, in words (closed: `failureCauses`). */
export const causeWords: Readonly<Record<FailureCause, Said>> = {
  'address-not-allowed': {
    nl: 'dit adres is geen https-adres van het openbare internet (voor een proef: --allow-private)',
    en: 'this is no https address of the public internet (for a trial: --allow-private)',
  },
  'credential-unreadable': {
    nl: 'sleutel of certificaat is niet te lezen',
    en: 'credential or certificate cannot be read',
  },
  'breaker-open': { nl: 'de bron wordt even niet gevraagd', en: 'the source is left alone for a while' },
  'token-refused': { nl: 'de tokenuitgever weigert de client', en: 'the token endpoint refuses the client' },
  'token-unavailable': {
    nl: 'de tokenuitgever gaf geen bruikbaar token',
    en: 'the token endpoint gave no token of use',
  },
  unreachable: { nl: 'geen verbinding met dit adres', en: 'no connection to this address' },
  'tls-failed': { nl: 'de beveiligde verbinding kwam niet tot stand', en: 'the secure connection was not made' },
  'timed-out': { nl: 'geen heel antwoord binnen de tijd', en: 'no whole answer in time' },
  'broken-off': { nl: 'de verbinding brak af', en: 'the connection broke off' },
  redirected: { nl: 'een doorverwijzing', en: 'a redirect' },
  'not-authorised': { nl: 'de bron vertrouwt de gateway niet', en: 'the source does not trust the gateway' },
  'out-of-order': { nl: 'de bron is in storing', en: 'the source is out of order' },
  'error-status': { nl: 'een status die geen antwoord is', en: 'a status that is no answer' },
  'answers-later': {
    nl: 'de bron antwoordt later: daarvoor zijn de brontaken',
    en: 'the source answers later: source tasks are for that',
  },
  'too-large': { nl: 'meer dan de gateway leest', en: 'more than the gateway reads' },
  'wrong-content-type': { nl: 'een ander soort antwoord, of ingepakt', en: 'another media type, or compressed' },
  'wrong-json': { nl: 'geen JSON in UTF-8', en: 'no JSON in UTF-8' },
  'wrong-shape': { nl: 'niet de vorm van het contract', en: 'not the shape of the contract' },
  'wrong-person': { nl: 'een antwoord over iemand anders', en: 'an answer about somebody else' },
}
