import type { Client } from '../../src/sample/clients.ts'

/** The ways in which sources are asked in a mixed run; `slow` and `failing` are asked with a bearer credential. */
export const ways = ['bearer', 'private-key-jwt', 'mtls', 'inbox', 'slow', 'failing'] as const

export type Way = (typeof ways)[number]

/** The OIN of the youth care provider that is asked in this way. */
export const providerOf = (way: Way): string => `0000009900000000110${ways.indexOf(way) + 1}`

/** The professional who answers by hand for the source with an inbox. */
export const weigher: Client = {
  ...{ id: 'weigher', oin: providerOf('inbox'), scopes: ['source'] },
  professional: { id: 'weigher', function: 'behandelaar' },
}
