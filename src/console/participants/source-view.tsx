import { Facts, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { momentText, numberText } from '../../pages/moments.ts'
import { Badge, Figure, Figures, Moment } from '../parts.tsx'
import type { ParticipantPageProps } from './participant-shown.ts'
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
