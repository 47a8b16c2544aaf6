import type { CheckList } from './finding.ts'

/** Checks of what a source does with other questions, and with who may not ask. */
export const mannersList = {
  'unknown-category': {
    title: { nl: 'Een onbekende categorie is geen fout', en: 'An unknown category is no error' },
    expected: {
      nl: 'status 200 met wat u wel kent, zonder de onbekende categorie',
      en: 'status 200 with what you do know, without the unknown category',
    },
    mend: {
      nl: 'Sla over wat u niet kent: de lijst van categorieën groeit.',
      en: 'Skip what you do not know: the list of categories grows.',
    },
  },
  'unknown-person': {
    title: { nl: 'Een onbekende persoon is 404', en: 'An unknown person is 404' },
    expected: { nl: 'status 404, zonder gegevens', en: 'status 404, without data' },
    mend: {
      nl: 'Antwoord 404 bij wie u niet kent. 200 zonder gegevens zegt iets anders.',
      en: 'Answer 404 for whom you do not know. 200 without items says something else.',
    },
  },
  declined: {
    title: { nl: 'Weigeren kan', en: 'Declining works' },
    expected: {
      nl: 'status 403 als problem+json, met de reden in detail',
      en: 'status 403 as problem+json, with the reason in detail',
    },
    mend: {
      nl: 'Antwoord 403 met application/problem+json en een reden zonder persoonsgegevens.',
      en: 'Answer 403 with application/problem+json and a reason without personal data.',
    },
  },
  'token-absent': {
    title: { nl: 'Zonder sleutel komt er niets', en: 'Nothing comes without a credential' },
    expected: { nl: 'status 401', en: 'status 401' },
    mend: {
      nl: 'Weiger met 401 wie geen sleutel toont. 403 leest de gateway als een weigering van de professional.',
      en: 'Refuse with 401 whoever shows no credential. The gateway reads 403 as a refusal by the professional.',
    },
  },
  'token-wrong': {
    title: { nl: 'Met een verkeerde sleutel komt er niets', en: 'Nothing comes with a wrong credential' },
    expected: { nl: 'status 401', en: 'status 401' },
    mend: {
      nl: 'Vergelijk de sleutel, in gelijke tijd, en antwoord 401 als hij niet klopt.',
      en: 'Compare the credential, in constant time, and answer 401 where it is wrong.',
    },
  },
  'certificate-absent': {
    title: { nl: 'Zonder clientcertificaat komt er niets', en: 'Nothing comes without a client certificate' },
    expected: { nl: 'geen verbinding, of status 401', en: 'no connection, or status 401' },
    mend: {
      nl: 'Eis het certificaat van de gateway bij het opzetten van de verbinding (mTLS).',
      en: "Demand the gateway's certificate when the connection is made (mTLS).",
    },
  },
  trace: {
    title: { nl: 'De kopregels van de gateway zijn goed', en: "The gateway's headers are taken" },
    expected: {
      nl: 'hetzelfde antwoord met traceparent, tracestate en Fsc-Transaction-Id',
      en: 'the same answer with traceparent, tracestate and Fsc-Transaction-Id',
    },
    mend: {
      nl: 'Weiger geen vraag om deze kopregels. Neem ze over in uw eigen logboek.',
      en: 'Refuse no question for these headers. Take them over in your own log.',
    },
  },
  repeat: {
    title: { nl: 'Dezelfde vraag geeft hetzelfde antwoord', en: 'The same question has the same answer' },
    expected: {
      nl: 'nog eens hetzelfde antwoord bij hetzelfde requestId',
      en: 'the same answer once more for the same requestId',
    },
    mend: {
      nl: 'Antwoord een herhaling zoals de eerste keer. De gateway herhaalt als er geen antwoord kwam.',
      en: 'Answer a repeat as the first time. The gateway repeats where no answer came.',
    },
  },
  malformed: {
    title: { nl: 'Een vraag met fouten is 400', en: 'A question with faults is 400' },
    expected: { nl: 'status 400', en: 'status 400' },
    mend: {
      nl: 'Controleer de vraag voor u zoekt, en antwoord 400.',
      en: 'Check the question before you search, and answer 400.',
    },
  },
  problem: {
    title: { nl: 'Fouten zijn problem+json', en: 'Errors are problem+json' },
    expected: {
      nl: 'application/problem+json bij elke fout (RFC 9457)',
      en: 'application/problem+json with every error (RFC 9457)',
    },
    mend: {
      nl: 'Antwoord elke fout als application/problem+json, met status en title.',
      en: 'Answer every error as application/problem+json, with status and title.',
    },
  },
  'no-echo': {
    title: { nl: 'Fouten noemen de persoon niet', en: 'Errors do not name the person' },
    expected: {
      nl: 'geen nummer of naam van de persoon in een fout',
      en: 'no number or name of the person in an error',
    },
    mend: {
      nl: 'Herhaal niets van de vraag in een fout: fouten komen in logboeken terecht.',
      en: 'Repeat nothing of the question in an error: errors end up in logs.',
    },
  },
} as const satisfies CheckList<string>
