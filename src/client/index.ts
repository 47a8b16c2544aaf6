/** What `deelpoort/client` offers to who builds on the gateway. */
export {
  client,
  key,
  type CallToProve,
  type Client,
  type ClientOptions,
  type ProblemAnswer,
  type Schema,
} from './client.ts'
export { clientCredentials, TokenRefused, type ClientCredentials } from './client-credentials.ts'
export { eachItem } from './each-item.ts'
export { answered, GatewayProblem, type Answer } from './gateway-problem.ts'
export { prover, type Prover } from './proof.ts'
export type { Retries } from './retrying.ts'
export { signingKey, type SigningKey } from './signing-key.ts'
export type { SourceSchema } from './source.ts'
export { untilAnswered, type Watch } from './waiting.ts'
export { webhookEvent, WebhookRefused, type ReceivedHeaders, type WebhookEvent } from './webhook.ts'
