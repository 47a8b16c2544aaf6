import type { InBoth } from '../../pages/words.ts'

/** What a duty is called in a list; what it asks stands in the tables. */
export const duties: Readonly<Record<string, InBoth>> = {
  'inform-person': { nl: 'Persoon informeren', en: 'Tell the person' },
  'reassess-ground': { nl: 'Kijken of gegevens nog mogen', en: 'Look again at the ground' },
  'follow-up-withdrawal': { nl: 'Nagaan wat is gedeeld voor het stoppen', en: 'Follow up what went before the stop' },
  'confirm-withdrawal': { nl: 'Bevestigen dat iemand stopt', en: 'Confirm that somebody stops' },
  'after-review': { nl: 'Achteraf meekijken', en: 'A look afterwards' },
  'after-check': { nl: 'Overgeslagen stappen vastleggen', en: 'Record the steps that were skipped' },
  'notify-recipients': { nl: 'Ontvangers vertellen dat het stopte', en: 'Tell recipients that it ended' },
  'not-again': { nl: 'Niet opnieuw vragen', en: 'Do not ask again' },
  'security-alert': { nl: 'Vraag van buiten de zaak onderzoeken', en: 'Look into a question from outside the case' },
  'offer-debt-help': { nl: 'Schuldhulp aanbieden', en: 'Offer debt help' },
  'explore-within-14-days': { nl: 'Verkennend onderzoek afronden', en: 'Finish the exploratory investigation' },
  'answer-right': { nl: 'Verzoek van een inwoner beantwoorden', en: 'Answer a resident’s request' },
  'destroy-file': { nl: 'Dossier vernietigen', en: 'Destroy the file' },
  'ticket-to-reviewer': { nl: 'Voorleggen aan een beoordelaar', en: 'Bring it to a reviewer' },
}

/** Why a duty was put off (reviews.yaml, deferrals). */
export const reasons: Readonly<Record<string, InBoth>> = {
  'danger-to-person': { nl: 'gevaar voor de persoon', en: 'danger to the person' },
  'danger-to-other': { nl: 'gevaar voor iemand anders', en: 'danger to somebody else' },
  'investigation-runs': { nl: 'er loopt een onderzoek', en: 'an investigation runs' },
  'veilig-thuis-advised': { nl: 'op advies van Veilig Thuis', en: 'advised by Veilig Thuis' },
  'person-unreachable': { nl: 'de persoon is niet bereikbaar', en: 'the person cannot be reached' },
  'records-sought': { nl: 'het dossier wordt gezocht', en: 'the records are being sought' },
}

/** What some duties ask, as an officer reads it; of the others the sentence of the tables stands. */
export const asks: Readonly<Record<string, InBoth>> = {
  'inform-person': {
    nl: 'Vertel de persoon wat er is gedeeld, met wie en waarom. Of leg vast waarom dat nog niet kan.',
    en: 'Tell the person what was shared, with whom and why. Or record why that cannot be done yet.',
  },
  'reassess-ground': {
    nl: 'Zeg wat er met de gegevens is gebeurd: gewist, nog nodig en waarom, of doorgegeven.',
    en: 'Say what became of the data: erased, still needed and why, or passed on.',
  },
  'follow-up-withdrawal': {
    nl: 'Kijk wat er is gedeeld na het moment waarop iemand stop zei. Vertel het de persoon.',
    en: 'Look at what was shared after somebody said stop. Tell the person.',
  },
  'confirm-withdrawal': {
    nl: 'Bevestig dat de persoon wil stoppen. Tot dan blijft het delen gestopt.',
    en: 'Confirm that the person wants to stop. Until then the sharing stays stopped.',
  },
}
