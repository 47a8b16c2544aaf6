import { reportOf, type Report } from '../partner-check/report.ts'
import { checkWebhook } from '../partner-check/webhook-check.ts'
import { webhookList } from '../partner-check/webhook-list.ts'
import { guardedLookup, refuseClosedLiteral } from '../sources/address-guard.ts'
import { httpPost } from '../webhooks/post.ts'
import { isFault, targetOf } from '../webhooks/target.ts'
import { addressOption, fileOf, type PartnerCheckAsked, wrongUse } from './partner-check-options.ts'

/** `--webhook`: sends a receiver events as the gateway does. */
export const partnerCheckWebhook = async ({ given, timeoutMs }: PartnerCheckAsked): Promise<Report> => {
  const url = addressOption('webhook', given.webhook ?? '')
  const path = given['secret-file']
  if (path === undefined) throw wrongUse('--webhook needs --secret-file: the secret of the subscription')
  const secret = fileOf('secret-file', path)
  if (!/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(secret)) throw wrongUse('--secret-file holds no secret (whsec_…)')
  const allowPrivateAddress = given['allow-private'] ?? false
  const target = targetOf(url.href, { baseUrl: url.href, allowPrivateAddress }, isClosedHost)
  if (isFault(target)) throw wrongUse(`--webhook ${target.reason} (for a trial: --allow-private)`)
  const post = httpPost({ timeoutMs, guardedLookup: guardedLookup() })
  try {
    const findings = await checkWebhook({ target, secret, now: () => new Date() }, post)
    return reportOf('webhook', url.href, webhookList, findings)
  } finally {
    await post.close()
  }
}

const isClosedHost = (hostname: string): boolean => {
  try {
    refuseClosedLiteral(hostname)
    return false
  } catch {
    return true
  }
}
