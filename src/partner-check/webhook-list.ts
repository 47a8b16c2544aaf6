import type { CheckList } from './finding.ts'

const refusal = {
  nl: 'een status van 4xx, niet 410',
  en: 'a status of 4xx, not 410',
} as const

/** Every check of a receiver of webhooks, in the order of the report (docs/webhooks.md; Standard Webhooks). */
export const webhookList = {
  accepts: {
    title: { nl: 'Een goed ondertekend bericht wordt aangenomen', en: 'A rightly signed message is accepted' },
    expected: { nl: 'een status van 2xx', en: 'a status of 2xx' },
    mend: {
      nl: 'Kijk of het geheim hetzelfde is, en of u over de bytes rekent zoals ze kwamen.',
      en: 'See whether the secret is the same, and whether you compute over the bytes as they came.',
    },
  },
  secure: {
    title: { nl: 'De verbinding is beveiligd', en: 'The connection is secure' },
    expected: { nl: 'https met een certificaat dat vertrouwd wordt', en: 'https with a trusted certificate' },
    mend: { nl: 'Ontvang op https met de hele keten.', en: 'Receive over https with the whole chain.' },
  },
  time: {
    title: { nl: 'Het antwoord komt op tijd', en: 'The answer comes in time' },
    expected: { nl: 'een antwoord binnen 10 seconden', en: 'an answer within 10 seconds' },
    mend: {
      nl: 'Antwoord meteen en doe het werk daarna.',
      en: 'Answer at once and do the work afterwards.',
    },
  },
  'no-redirect': {
    title: { nl: 'Er is geen doorverwijzing', en: 'There is no redirect' },
    expected: { nl: 'een antwoord op het adres zelf', en: 'an answer at the address itself' },
    mend: {
      nl: 'Meld het adres waar de ontvanger echt staat.',
      en: 'Subscribe the address where the receiver really is.',
    },
  },
  'raw-bytes': {
    title: { nl: 'De handtekening gaat over de bytes', en: 'The signature is over the bytes' },
    expected: {
      nl: '2xx bij dezelfde inhoud met andere spaties en volgorde',
      en: '2xx for the same content in another spacing and order',
    },
    mend: {
      nl: 'Controleer de bytes zoals ze kwamen, en lees daarna pas de JSON.',
      en: 'Verify the bytes as they came, and only then read the JSON.',
    },
  },
  rotation: {
    title: { nl: 'Twee handtekeningen zijn goed', en: 'Two signatures are fine' },
    expected: {
      nl: '2xx als een van beide klopt, waar die ook staat',
      en: '2xx where one of both is right, wherever it stands',
    },
    mend: {
      nl: 'Kijk naar elke handtekening in webhook-signature. Een goede is genoeg.',
      en: 'Look at every signature in webhook-signature. One right one is enough.',
    },
  },
  repeat: {
    title: { nl: 'Een herhaling is goed', en: 'A repeat is fine' },
    expected: { nl: '2xx bij hetzelfde webhook-id', en: '2xx for the same webhook-id' },
    mend: {
      nl: 'Antwoord 2xx bij wat u al kent, en doe het werk niet nog eens.',
      en: 'Answer 2xx to what you know already, and do not do the work again.',
    },
  },
  'unknown-type': {
    title: { nl: 'Een onbekend soort gebeurtenis is goed', en: 'An unknown type of event is fine' },
    expected: { nl: '2xx', en: '2xx' },
    mend: {
      nl: 'Neem aan wat u niet kent en doe er niets mee.',
      en: 'Accept what you do not know and do nothing with it.',
    },
  },
  'unknown-attribute': {
    title: { nl: 'Een onbekend kenmerk is goed', en: 'An unknown attribute is fine' },
    expected: { nl: '2xx', en: '2xx' },
    mend: {
      nl: 'Lees alleen wat u kent. CloudEvents mogen kenmerken erbij krijgen.',
      en: 'Read only what you know. CloudEvents may gain attributes.',
    },
  },
  'wrong-signature': {
    title: { nl: 'Een verkeerde handtekening wordt geweigerd', en: 'A wrong signature is refused' },
    expected: refusal,
    mend: {
      nl: 'Vergelijk de hele handtekening, in gelijke tijd, en weiger met 401.',
      en: 'Compare the whole signature, in constant time, and refuse with 401.',
    },
  },
  'wrong-secret': {
    title: { nl: 'Een ander geheim wordt geweigerd', en: 'Another secret is refused' },
    expected: refusal,
    mend: {
      nl: 'Reken met uw eigen geheim, en weiger met 401.',
      en: 'Compute with your own secret, and refuse with 401.',
    },
  },
  'other-bytes': {
    title: { nl: 'Een veranderd bericht wordt geweigerd', en: 'A changed message is refused' },
    expected: refusal,
    mend: {
      nl: 'De handtekening gaat over id, tijd en alle bytes.',
      en: 'The signature is over id, time and all bytes.',
    },
  },
  'other-id': {
    title: { nl: 'Een ander kenmerk wordt geweigerd', en: 'Another id is refused' },
    expected: refusal,
    mend: { nl: 'De handtekening gaat ook over webhook-id.', en: 'The signature is over webhook-id too.' },
  },
  'no-signature': {
    title: { nl: 'Zonder handtekening wordt geweigerd', en: 'No signature is refused' },
    expected: refusal,
    mend: { nl: 'Weiger wat niet ondertekend is.', en: 'Refuse what is not signed.' },
  },
  'old-timestamp': {
    title: { nl: 'Een oud bericht wordt geweigerd', en: 'An old message is refused' },
    expected: refusal,
    mend: {
      nl: 'Weiger wat meer dan vijf minuten oud is: het kan opnieuw afgespeeld zijn.',
      en: 'Refuse what is more than five minutes old: it may be replayed.',
    },
  },
  'future-timestamp': {
    title: { nl: 'Een bericht uit de toekomst wordt geweigerd', en: 'A message of the future is refused' },
    expected: refusal,
    mend: {
      nl: 'Weiger wat meer dan vijf minuten vooruit ligt, en zet uw klok gelijk.',
      en: 'Refuse what lies more than five minutes ahead, and keep your clock right.',
    },
  },
} as const satisfies CheckList<string>

export type WebhookCheck = keyof typeof webhookList
