import type { CheckList } from './finding.ts'

/** Checks of how a worker goes about its tasks. */
export const inboxWork = {
  lists: {
    title: { nl: 'De taken worden opgehaald', en: 'Tasks are fetched' },
    expected: { nl: 'GET /v1/source-tasks met het token', en: 'GET /v1/source-tasks with the token' },
    mend: {
      nl: 'Zet het adres en het token van deze proef in uw programma.',
      en: 'Put the address and the token of this trial into your program.',
    },
  },
  token: {
    title: { nl: 'Elke aanroep heeft een goed token', en: 'Each call has a right token' },
    expected: {
      nl: 'geen aanroep zonder of met een verkeerd token',
      en: 'no call without a token or with a wrong one',
    },
    mend: { nl: 'Stuur bij elke aanroep Authorization: Bearer mee.', en: 'Send Authorization: Bearer with each call.' },
  },
  manners: {
    title: { nl: 'De lijst wordt rustig opgehaald', en: 'The list is fetched calmly' },
    expected: {
      nl: 'ten hoogste twee keer per seconde, en niet eerder dan Retry-After zegt',
      en: 'at most twice a second, and not sooner than Retry-After says',
    },
    mend: {
      nl: 'Wacht tussen twee keer ophalen, en na 429 zo lang als Retry-After zegt.',
      en: 'Wait between two fetches, and after a 429 as long as Retry-After says.',
    },
  },
  paging: {
    title: { nl: 'Ook de volgende pagina wordt gelezen', en: 'The next page is read too' },
    expected: { nl: 'de koppeling Link rel="next" wordt gevolgd', en: 'the header Link rel="next" is followed' },
    mend: {
      nl: 'Volg Link rel="next" tot die er niet meer is: een pagina kan vol staan met taken van collega’s.',
      en: 'Follow Link rel="next" until there is none: a page may be full of tasks of colleagues.',
    },
  },
  claims: {
    title: { nl: 'Een taak wordt opgepakt', en: 'A task is claimed' },
    expected: { nl: 'POST …/claims voor het antwoord', en: 'POST …/claims before the answer' },
    mend: {
      nl: 'Pak de taak eerst op. Dan doet een collega niet hetzelfde.',
      en: 'Claim the task first. Then no colleague does the same.',
    },
  },
  reads: {
    title: { nl: 'De vraag wordt gelezen', en: 'The question is read' },
    expected: { nl: 'GET …/{id} voor het antwoord', en: 'GET …/{id} before the answer' },
    mend: {
      nl: 'Lees de vraag en laat de professional wegen. Pas dan volgt een antwoord.',
      en: 'Read the question and let the professional weigh. Only then answer.',
    },
  },
  deadline: {
    title: { nl: 'De taken zijn op tijd klaar', en: 'Tasks are done in time' },
    expected: { nl: 'een antwoord of weigering voor dueAt', en: 'an answer or refusal before dueAt' },
    mend: {
      nl: 'Haal vaker op, en doe eerst wat het eerst klaar moet zijn.',
      en: 'Fetch more often, and do first what is due first.',
    },
  },
  busy: {
    title: { nl: 'Na een storing wordt het opnieuw geprobeerd', en: 'After a failure it is tried again' },
    expected: {
      nl: 'na 503 hetzelfde antwoord, niet eerder dan Retry-After',
      en: 'after 503 the same answer, not sooner than Retry-After',
    },
    mend: {
      nl: 'Bewaar het antwoord, wacht, en stuur het nog eens.',
      en: 'Keep the answer, wait, and send it once more.',
    },
  },
  'lost-answer': {
    title: { nl: 'Een afgebroken verbinding houdt het werk niet op', en: 'A broken connection does not stop the work' },
    expected: {
      nl: 'ten hoogste drie keer nog proberen; 404 betekent dat het klaar is',
      en: 'at most three more tries; 404 means that it is over',
    },
    mend: {
      nl: 'Ga door na een fout van de verbinding. Bij 404 is de taak voorbij.',
      en: 'Go on after a fault of the connection. At 404 the task is over.',
    },
  },
  gone: {
    title: { nl: 'Een taak die voorbij is houdt het werk niet op', en: 'A task that is over does not stop the work' },
    expected: { nl: 'na 404 verder met de volgende', en: 'after 404 on with the next' },
    mend: {
      nl: 'Laat een taak los bij 404: zij verliep of is door een collega gedaan.',
      en: 'Let a task go at 404: it expired or a colleague did it.',
    },
  },
  colleague: {
    title: { nl: 'Taken van collega’s blijven liggen', en: 'Tasks of colleagues are left alone' },
    expected: {
      nl: 'geen antwoord op een taak met een andere claimedBy',
      en: 'no answer to a task with another claimedBy',
    },
    mend: { nl: 'Kijk naar claimedBy en sla die taak over.', en: 'Look at claimedBy and skip that task.' },
  },
  once: {
    title: { nl: 'Elke taak wordt een keer beantwoord', en: 'Each task is answered once' },
    expected: { nl: 'niets meer na 201', en: 'nothing more after 201' },
    mend: { nl: 'Onthoud welke taken klaar zijn.', en: 'Remember which tasks are done.' },
  },
} as const satisfies CheckList<string>
