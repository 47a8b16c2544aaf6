import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Badge, Moment, Table } from '../parts.tsx'
import type { WebhookHealth } from './health-store.ts'
import { words } from './words.ts'
import { hostOf } from './host.ts'

/** Its subscriptions, and whether what is sent arrives. */
export const Webhooks = ({
  language,
  webhooks,
}: {
  readonly language: Language
  readonly webhooks: readonly WebhookHealth[]
}) => {
  const t = words[language]
  return (
    <>
      <H2>{t.webhooks}</H2>
      {webhooks.length === 0 ? (
        <P>{t.noWebhooks}</P>
      ) : (
        <Table
          {...{ language, caption: t.webhooks, captionHidden: true }}
          head={[t.address, t.state, t.lastDelivered, t.waiting, t.givenUp]}
          numeric={[3, 4]}
          rows={webhooks.map((one) => ({
            key: one.id,
            cells: [
              hostOf(one.url),
              <WebhookState key="state" language={language} one={one} />,
              one.lastDelivered === null ? (
                ''
              ) : (
                <Moment key="at" language={language} at={one.lastDelivered.toISOString()} />
              ),
              numberText(one.waiting, language),
              numberText(one.givenUp, language),
            ],
          }))}
        />
      )}
    </>
  )
}

const WebhookState = ({ language, one }: { readonly language: Language; readonly one: WebhookHealth }) => {
  const t = words[language]
  const since = (at: Date) => (
    <>
      {' '}
      {t.failingSince} <Moment language={language} at={at.toISOString()} />
    </>
  )
  if (one.disabledAt !== null)
    return (
      <>
        <Badge tone="no">{t.webhook.disabled}</Badge>
        {since(one.disabledAt)}
      </>
    )
  if (one.failingSince !== null)
    return (
      <>
        <Badge tone="no">{t.webhook.failing}</Badge>
        {since(one.failingSince)}
      </>
    )
  return one.lastDelivered === null ? (
    <Badge tone="plain">{t.webhook.new}</Badge>
  ) : (
    <Badge tone="ok">{t.webhook.fine}</Badge>
  )
}
