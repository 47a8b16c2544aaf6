const decision = {
  personId: '9901-018f6b0e-0000-7000-8000-000000000002',
  outcome: 'permit-partial' as const,
  ground: {
    legalBasis: 'public-task',
    secrecyGround: 'consent',
    law: ['Jeugdwet 7.4.0 lid 1', 'Jeugdwet 7.3.11 lid 1'],
    alternatives: [],
  },
  permitted: [{ category: 'involvement', fields: ['organisation', 'contact', 'since'] }],
  withheld: [
    {
      category: 'youth-help',
      fields: ['goals'],
      reason: 'CONSENT_SCOPE',
      text: 'De toestemming gaat niet over deze gegevens.',
    },
  ],
  reasons: [
    {
      code: 'OK_CONSENT',
      law: ['Jeugdwet 7.3.11 lid 1'],
      text: 'Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.',
      mend: 'Er is niets meer nodig.',
      change: {},
    },
  ],
  missing: [],
  obligations: [],
  remedies: [
    {
      text: 'Vraag alleen: betrokkenheid. Dan mag het.',
      outcome: 'permit' as const,
      persons: 0,
      changes: [
        {
          kind: 'narrow-categories' as const,
          categories: [{ category: 'involvement', fields: ['contact', 'organisation', 'since'] }],
          text: 'Vraag alleen: betrokkenheid.',
        },
      ],
      change: { categories: [{ category: 'involvement', fields: ['contact', 'organisation', 'since'] }] },
    },
  ],
  rows: [],
  declined: null,
  receipt: { decision: 'log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005', release: null },
}
const policy = { regime: 'PRE_WAMS', fingerprint: `sha256:${'0'.repeat(64)}` }
const id = '9901-018f6b0e-0000-7000-8000-000000000006'

/** One answer to a data request, for the contract. */
export const dataRequestExample = {
  id,
  status: 'partially-delivered' as const,
  case: '9901-018f6b0e-0000-7000-8000-000000000001',
  purpose: 'coordinated-approach',
  createdAt: '2026-11-20T13:05:00.000Z',
  expiresAt: '2026-12-20T13:05:00.000Z',
  decisions: [{ ...decision, receipt: { ...decision.receipt, release: id } }],
  data: [
    {
      personId: decision.personId,
      category: 'involvement',
      recordedAt: '2026-08-20T09:00:00.000Z',
      lastChangedAt: '2026-11-06T10:30:00.000Z',
      origin: 'observed' as const,
      conditions: [],
      values: [{ organisation: 'Jeugdhulp De Voorbeeldboom', contact: 'J. de Hulp', since: '2026-08-20' }],
    },
  ],
  dataDeliveredAt: '2026-11-20T13:05:01.000Z',
  failure: null,
  policy,
  log: 'log-5f0c2a9d1e37',
}

/** One advice, for the contract. */
export const adviceExample = {
  id,
  case: null,
  purpose: 'coordinated-approach',
  direction: 'ask' as const,
  decisions: [decision],
  policy,
  log: 'log-5f0c2a9d1e37',
}
