/** Errors of a challenge: RFC 6750 3.1, RFC 9449 5 and 8. Null: nothing was shown. */
export type ChallengeError = 'invalid_token' | 'invalid_dpop_proof' | 'use_dpop_nonce' | null

interface FaultText {
  readonly error: ChallengeError
  readonly detail: string
}

const token = { error: 'invalid_token', detail: 'Send a valid access token.' } as const
const proof = { error: 'invalid_dpop_proof', detail: 'Send a new DPoP proof, made for this call.' } as const
const certificate = {
  error: 'invalid_token',
  detail: 'Call with the certificate to which the token is bound.',
} as const

/** Why a call shows no valid token of its sender: the word for the log, and all that the caller is told of it. */
export const tokenFaults = {
  'token-missing': { error: null, detail: token.detail },
  'token-invalid': token,
  'token-expired': { error: 'invalid_token', detail: 'The token has expired; ask a new one.' },
  'token-unbound': { error: 'invalid_token', detail: 'Send a token that is bound to its sender.' },
  'proof-missing': { error: 'invalid_token', detail: 'Send this token with a DPoP proof.' },
  'proof-invalid': proof,
  'proof-replayed': proof,
  'proof-of-another-key': { error: 'invalid_token', detail: 'Send a proof by the key to which the token is bound.' },
  'nonce-needed': { error: 'use_dpop_nonce', detail: 'Send the proof again, with the nonce in DPoP-Nonce.' },
  'certificate-missing': certificate,
  'certificate-of-another': certificate,
} as const satisfies Readonly<Record<string, FaultText>>

export type TokenFault = keyof typeof tokenFaults

/** There is no valid token of this sender. */
export class NoValidToken extends Error {
  readonly fault: TokenFault

  constructor(fault: TokenFault) {
    super(fault)
    this.name = 'NoValidToken'
    this.fault = fault
  }
}
