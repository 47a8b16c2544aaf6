import { Facts, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { usualTerms } from '../../participants/participant.ts'
import { momentText, numberText } from '../../pages/moments.ts'
import { Badge, Figure, Figures, Moment, Table, Day } from '../parts.tsx'
import type { WebhookHealth } from './health-store.ts'
import type { ParticipantPageProps } from './participant-page.tsx'
import { words } from './words.ts'

/** How it is asked as a source, and how that went. */
export const SourceView = (props: ParticipantPageProps) => {
  const { language, one, standing, health, countedUntil, breakerOpen } = props
  const t = words[language]
  const { connector } = one
  // Who stands still or left is not asked, however its source does.
  const isStill = standing === 'still' || standing === 'left'
  if (connector === null)
    return (
      <>
        <H2>{t.source}</H2>
        <P>{t.noSource}</P>
      </>
    )
  return (
    <>
      <H2>{t.source}</H2>
      <Facts
        rows={[
          [t.answersBy, t.asked[connector.inbox ? 'inbox' : 'api']],
          [t.address, connector.inbox ? null : <code class="whole-id">{connector.baseUrl}</code>],
          [t.privateAddress, connector.allowPrivateAddress ? t.privateAddressText : null],
          [t.mapped, connector.mapped.join(', ')],
          [
            t.breakerTitle,
            breakerOpen === null || connector.inbox || isStill ? null : (
              <Badge tone={breakerOpen ? 'no' : 'ok'}>{t.breaker[breakerOpen ? 'open' : 'closed']}</Badge>
            ),
          ],
        ]}
      />
      <h3 class="utrecht-heading-3">{t.week}</h3>
      {countedUntil !== null && <P>{t.countedUntil(momentText(countedUntil.toISOString(), language))}</P>}
      {health === null ? (
        <P>{t.notAsked}</P>
      ) : (
        <>
          <P>{t.weekText}</P>
          <Figures>
            <Figure label={t.answered} value={numberText(health.answeredWeek, language)}>
              {t.lastDay(numberText(health.answeredDay, language))}
            </Figure>
            <Figure
              label={t.failed}
              value={numberText(health.failedWeek, language)}
              tone={health.failedWeek === 0 ? 'ok' : health.failedDay === 0 ? 'wait' : 'no'}
            >
              {t.lastDay(numberText(health.failedDay, language))}
            </Figure>
            <Figure label={t.declined} value={numberText(health.refusedWeek, language)} />
          </Figures>
          <Facts
            rows={[
              [t.lastAnswered, momentOr(language, health.lastAnswered)],
              [t.lastFailed, momentOr(language, health.lastFailed)],
            ]}
          />
        </>
      )}
    </>
  )
}

const momentOr = (language: Language, at: Date | null) =>
  at === null ? words[language].never : <Moment language={language} at={at.toISOString()} />

/** Older than this is to be replaced. */
const oldAfterDays = 365
const day = 86_400_000

/** What there is of keys and credentials, how old it is, and what is demanded of tokens. Never a secret. */
export const Keys = ({ language, one, webhooks, today, demandedOfAll }: ParticipantPageProps) => {
  const t = words[language]
  const { connector, senderConstraint, callsPerMinute } = one
  const jwks = one.agreements.flatMap(({ terms = usualTerms }) => terms.jwksUrl ?? [])[0]
  const aged = (since: Date) =>
    Date.parse(today) - since.getTime() > oldAfterDays * day ? <Badge tone="wait">{t.replaceSoon}</Badge> : t.fine
  const rows = [
    ...(jwks === undefined ? [] : [{ key: 'jwks', what: t.keyKinds.jwks, id: jwks, since: null, advice: t.atPartner }]),
    ...(connector?.authentication === 'credential'
      ? [{ key: 'credential', what: t.keyKinds.credential, id: '', since: connector.changedAt, advice: null }]
      : []),
    ...(connector?.oauth
      ? [{ key: 'oauth', what: t.keyKinds.oauth, id: connector.oauth.clientId, since: null, advice: t.atOperator }]
      : []),
    ...(connector?.certificate
      ? [{ key: 'tls', what: t.keyKinds.certificate, id: connector.certificate, since: null, advice: t.atOperator }]
      : []),
    ...webhooks.map(({ id, url, secretSince }) => ({
      ...{ key: id, what: t.keyKinds.webhook, id: hostOf(url), since: secretSince, advice: null },
    })),
  ]
  return (
    <>
      <H2>{t.keys}</H2>
      <P>{rows.length === 0 ? t.noKeys : t.keysText}</P>
      {rows.length > 0 && (
        <Table
          {...{ language, caption: t.keys, captionHidden: true }}
          head={[t.what, t.reference, t.inUseSince, t.advice]}
          rows={rows.map(({ key, what, id, since, advice }) => ({
            key,
            cells: [
              what,
              <span key="id" class="whole-id">
                {id}
              </span>,
              since === null ? '' : <Day key="since" language={language} at={since.toISOString()} />,
              advice ?? (since === null ? '' : aged(since)),
            ],
          }))}
        />
      )}
      <Facts
        rows={[
          [t.tokens, senderConstraint === null ? t.asAll(t.constraint[demandedOfAll]) : t.constraint[senderConstraint]],
          [t.callsPerMinute, callsPerMinute === null ? t.asAnyone : numberText(callsPerMinute, language)],
        ]}
      />
    </>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

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
