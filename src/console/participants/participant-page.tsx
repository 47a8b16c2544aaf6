import { Facts, H1, H2, Notice } from '../../pages/parts.tsx'
import { capital } from '../capital.ts'
import { Crumbs } from '../parts.tsx'
import { Keys } from './keys-view.tsx'
import { SourceView } from './source-view.tsx'
import { Webhooks } from './webhooks-view.tsx'
import { path, StandingBadge } from './participants-page.tsx'
import { StillAndLeaving } from './still-view.tsx'
import { words } from './words.ts'
import type { ParticipantPageProps } from './participant-shown.ts'
import { AgreementFacts, inOrder } from './agreement-facts.tsx'
import { Mandates } from './mandates.tsx'
import { Actions } from './participant-actions.tsx'

/** The agreement first, what is technical after it, what can be done last. */
export const ParticipantPage = (props: ParticipantPageProps) => {
  const { language, names, one, standing, done } = props
  const t = words[language]
  const [agreement, ...others] = inOrder(one.agreements, props.today)
  return (
    <>
      <Crumbs language={language} way={[[path, t.title]]} />
      <H1>{one.name}</H1>
      {done !== null && (
        <Notice kind="ok">
          <p class="utrecht-paragraph">{done}</p>
        </Notice>
      )}
      <Facts
        rows={[
          [t.state, <StandingBadge language={language} of={standing} />],
          [t.kind, capital(names.kind(one.kind))],
          ['OIN', <code>{one.oin}</code>],
          [t.callBack, one.callBackNumbers.join(', ')],
        ]}
      />
      <H2>{t.agreement}</H2>
      {agreement !== undefined && <AgreementFacts {...{ language, names, agreement }} />}
      {others.length > 0 && (
        <details class="earlier">
          <summary>{t.agreements}</summary>
          {others.map((each) => (
            <AgreementFacts key={each.from} {...{ language, names, agreement: each }} />
          ))}
        </details>
      )}
      <Mandates {...props} />
      <SourceView {...props} />
      <Keys {...props} />
      <Webhooks language={language} webhooks={props.webhooks} />
      <StillAndLeaving {...props} />
      {props.mayChange && <Actions {...props} />}
    </>
  )
}
