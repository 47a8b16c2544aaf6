import { Facts, H2, P } from '../../pages/parts.tsx'
import { usualTerms } from '../../participants/participant.ts'
import { numberText } from '../../pages/moments.ts'
import { Badge, Day, Table } from '../parts.tsx'
import type { ParticipantPageProps } from './participant-shown.ts'
import { words } from './words.ts'
import { hostOf } from './host.ts'

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
