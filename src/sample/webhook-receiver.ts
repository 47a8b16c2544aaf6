import { Webhook } from 'standardwebhooks'
import { bodyOf, serve, type Served } from './serve.ts'

/** A partner's receiver of webhooks on 127.0.0.1. */
export interface WebhookReceiver extends Served {
  /** Ids of the events it took in, each once, oldest first. */
  readonly taken: () => readonly string[]
}

/**
 * Starts a receiver: it verifies the bytes as they came, answers at once, and takes each event in once. What it does not know it
 * takes in too, and does nothing with it. `secret`: that of the subscription.
 */
export const startWebhookReceiver = async (secret: string, port = 0): Promise<WebhookReceiver> => {
  const webhook = new Webhook(secret)
  const taken = new Set<string>()
  const served = await serve(port, async (request, response) => {
    const body = await bodyOf(request)
    try {
      webhook.verify(body, request.headers as Record<string, string>)
    } catch {
      return void response.writeHead(401).end()
    }
    taken.add(String(request.headers['webhook-id']))
    return void response.writeHead(204).end()
  })
  return { ...served, taken: () => [...taken] }
}
