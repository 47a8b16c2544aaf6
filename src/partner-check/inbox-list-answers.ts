import type { CheckList } from './finding.ts'

/** Checks of what a worker answers to its tasks. */
export const inboxAnswers = {
  answers: {
    title: { nl: 'Een vraag krijgt een antwoord', en: 'A question is answered' },
    expected: { nl: 'POST …/answers met ten minste één gegeven', en: 'POST …/answers with at least one item' },
    mend: {
      nl: 'Kies een testpersoon van wie u iets heeft, en stuur het gevraagde.',
      en: 'Choose a test person of whom you hold something, and send what was asked.',
    },
  },
  shape: {
    title: { nl: 'Het antwoord heeft de juiste vorm', en: 'The answer has the right shape' },
    expected: { nl: 'geen antwoord dat met 400 wordt geweigerd', en: 'no answer that is refused with 400' },
    mend: {
      nl: 'Vergelijk het antwoord met SourceAnswer in openapi/openapi.json.',
      en: 'Compare the answer with SourceAnswer in openapi/openapi.json.',
    },
  },
  'right-person': {
    title: { nl: 'Het antwoord gaat over de gevraagde persoon', en: 'The answer is about the person asked' },
    expected: { nl: 'geen persoon in het antwoord, of dezelfde', en: 'no person in the answer, or the same' },
    mend: { nl: 'Kijk hoe u de persoon opzoekt.', en: 'See how you look the person up.' },
  },
  'nothing-more': {
    title: { nl: 'Er komt niet meer dan gevraagd', en: 'No more comes than was asked' },
    expected: {
      nl: 'alleen gevraagde velden, binnen de bewaartermijn (AVG 5 lid 1 c en e)',
      en: 'only fields that were asked, within their term (GDPR 5(1)(c) and (e))',
    },
    mend: {
      nl: 'Laat weg wat niet bij categories staat en waarvan de termijn voorbij is.',
      en: 'Leave out what is not under categories and what is past its term.',
    },
  },
  'unknown-category': {
    title: { nl: 'Een onbekende categorie is geen fout', en: 'An unknown category is no error' },
    expected: { nl: 'een antwoord met wat u wel kent', en: 'an answer with what you do know' },
    mend: {
      nl: 'Sla over wat u niet kent: de lijst van categorieën groeit.',
      en: 'Skip what you do not know: the list of categories grows.',
    },
  },
  'unknown-person': {
    title: { nl: 'Over een onbekende komt niets', en: 'Nothing comes about somebody unknown' },
    expected: { nl: 'een weigering, of een antwoord zonder gegevens', en: 'a refusal, or an answer without items' },
    mend: {
      nl: 'Weiger bij wie u niet kent, of antwoord een lege lijst.',
      en: 'Refuse for whom you do not know, or answer an empty list.',
    },
  },
  declined: {
    title: { nl: 'Weigeren kan', en: 'Refusing works' },
    expected: { nl: 'POST …/refusals met een reden', en: 'POST …/refusals with a reason' },
    mend: {
      nl: 'Geef een reden zonder persoonsgegevens: die gaat naar wie het vroeg.',
      en: 'Give a reason without personal data: it goes to who asked.',
    },
  },
} as const satisfies CheckList<string>
