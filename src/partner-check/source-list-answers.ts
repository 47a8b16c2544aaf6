import type { CheckList } from './finding.ts'

/** Checks of what a source answers to a right question. */
export const answerList = {
  answers: {
    title: { nl: 'De bron is bereikbaar', en: 'The source can be reached' },
    expected: { nl: 'een antwoord op POST {adres}/data-requests', en: 'an answer to POST {address}/data-requests' },
    mend: {
      nl: 'Kijk of het adres klopt en of de bron van buiten bereikbaar is.',
      en: 'See whether the address is right and the source can be reached from outside.',
    },
  },
  secure: {
    title: { nl: 'De verbinding is beveiligd', en: 'The connection is secure' },
    expected: {
      nl: 'https met een certificaat dat de gateway vertrouwt',
      en: 'https with a certificate that the gateway trusts',
    },
    mend: {
      nl: 'Geef het hele certificaat met de tussenliggende, op de naam van het adres.',
      en: 'Serve the whole certificate chain, issued for the name in the address.',
    },
  },
  time: {
    title: { nl: 'Het antwoord komt op tijd', en: 'The answer comes in time' },
    expected: {
      nl: 'een heel antwoord binnen de tijd van de gateway (10 seconden)',
      en: "a whole answer within the gateway's time (10 seconds)",
    },
    mend: {
      nl: 'Antwoord sneller. Kan dat niet? Kies dan voor de brontaken.',
      en: 'Answer sooner. If that cannot be, choose source tasks instead.',
    },
  },
  'no-redirect': {
    title: { nl: 'Er is geen doorverwijzing', en: 'There is no redirect' },
    expected: { nl: 'een antwoord op het adres zelf', en: 'an answer at the address itself' },
    mend: {
      nl: 'Geef het adres op waar de bron echt staat. De gateway volgt geen doorverwijzing.',
      en: 'Register the address where the source really is. The gateway follows no redirect.',
    },
  },
  'right-answer': {
    title: { nl: 'Een goede vraag krijgt een antwoord', en: 'A right question is answered' },
    expected: { nl: 'status 200 bij de testpersoon', en: 'status 200 for the test person' },
    mend: {
      nl: 'Kijk of de toegangssleutel klopt en of de testpersoon bij u bekend is.',
      en: 'See whether the credential is right and whether you know the test person.',
    },
  },
  'content-type': {
    title: { nl: 'Het antwoord is JSON', en: 'The answer is JSON' },
    expected: {
      nl: 'content-type application/json, niet ingepakt',
      en: 'content-type application/json, not compressed',
    },
    mend: {
      nl: 'Stuur application/json in UTF-8. Pak het antwoord niet in.',
      en: 'Send application/json in UTF-8. Do not compress the answer.',
    },
  },
  size: {
    title: { nl: 'Het antwoord is niet te groot', en: 'The answer is not too large' },
    expected: { nl: 'ten hoogste 1 MiB', en: 'at most 1 MiB' },
    mend: {
      nl: 'Stuur alleen de gevraagde velden, en niet meer dan nodig.',
      en: 'Send the fields that were asked, and no more than needed.',
    },
  },
  shape: {
    title: { nl: 'Het antwoord heeft de juiste vorm', en: 'The answer has the right shape' },
    expected: {
      nl: 'de vorm van het broncontract, met waarden die bij het veld passen',
      en: 'the shape of the source contract, with values that fit their field',
    },
    mend: {
      nl: 'Vergelijk het antwoord met openapi/source.openapi.json, of met de vertaling van de koppeling.',
      en: "Compare the answer with openapi/source.openapi.json, or with the connector's mapping.",
    },
  },
  'right-person': {
    title: { nl: 'Het antwoord gaat over de gevraagde persoon', en: 'The answer is about the person asked' },
    expected: { nl: 'geen persoon in het antwoord, of dezelfde', en: 'no person in the answer, or the same' },
    mend: {
      nl: 'Kijk hoe u de persoon opzoekt. De gateway gebruikt zo’n antwoord niet.',
      en: 'See how you look the person up. The gateway does not use such an answer.',
    },
  },
  'something-held': {
    title: { nl: 'Er komt iets over de testpersoon', en: 'Something about the test person comes' },
    expected: { nl: 'ten minste één gegeven van de categorie', en: 'at least one item of the category' },
    mend: {
      nl: 'Kies een testpersoon en een categorie waarover u iets heeft (--category).',
      en: 'Choose a test person and a category of which you hold something (--category).',
    },
  },
  'nothing-more': {
    title: { nl: 'Er komt niet meer dan gevraagd', en: 'No more comes than was asked' },
    expected: {
      nl: 'alleen de gevraagde velden van de gevraagde categorieën (AVG 5 lid 1 c)',
      en: 'only the fields asked of the categories asked (GDPR 5(1)(c))',
    },
    mend: {
      nl: 'Laat alles weg dat niet bij categories staat. De gateway gooit het weg, maar het hoort niet te komen.',
      en: 'Leave out all that is not under categories. The gateway drops it, but it should not come.',
    },
  },
  retention: {
    title: { nl: 'Er komt niets na de bewaartermijn', en: 'Nothing comes past its term' },
    expected: { nl: 'retainUntil van vandaag of later', en: 'a retainUntil of today or later' },
    mend: {
      nl: 'Stuur niets waarvan de bewaartermijn voorbij is, en vernietig het.',
      en: 'Send nothing that is past its term, and destroy it.',
    },
  },
} as const satisfies CheckList<string>
