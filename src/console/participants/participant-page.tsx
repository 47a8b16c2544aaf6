import type { Agreement, SenderConstraint } from '../../participants/participant.ts'
import { usualTerms } from '../../participants/participant.ts'
import { A, Facts, H1, H2, Notice, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { capital } from '../capital.ts'
import type { Names } from '../names.ts'
import { Crumbs, Day, Table } from '../parts.tsx'
import type { SourceHealth, WebhookHealth } from './health-store.ts'
import { Keys, SourceView, Webhooks } from './health-view.tsx'
import type { ShownParticipant } from './participant-store.ts'
import { path, pathOf, StandingBadge } from './participants-page.tsx'
import type { Standing } from './participants-store.ts'
import { StillAndLeaving } from './still-view.tsx'
import { words } from './words.ts'

/** One participant: what was agreed, how it does, what can be done. */
export interface ParticipantPageProps {
  readonly language: Language
  readonly names: Names
  readonly one: ShownParticipant
  readonly standing: Standing
  /** Today in Europe/Amsterdam. */
  readonly today: string
  readonly health: SourceHealth | null
  /** Until when its health is counted; null: until now. */
  readonly countedUntil: Date | null
  /** Whether this process leaves its source alone for a while; null: it does not know. */
  readonly breakerOpen: boolean | null
  readonly webhooks: readonly WebhookHealth[]
  /** What is demanded of tokens where nothing is said of this one. */
  readonly demandedOfAll: SenderConstraint
  readonly mayChange: boolean
  /** Something was just done. */
  readonly done: string | null
}

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

/** The agreement of today first, else the next, else the last. */
const inOrder = (agreements: readonly Agreement[], today: string): readonly Agreement[] => {
  const now = agreements.find(({ from, until }) => from <= today && (until === null || until >= today))
  const next = agreements.findLast(({ from }) => from > today)
  const first = now ?? next ?? agreements[0]
  return first === undefined ? [] : [first, ...agreements.filter((each) => each !== first)]
}

const AgreementFacts = ({ language, names, agreement }: InAgreement) => {
  const t = words[language]
  const { from, until, relations, task, terms = usualTerms } = agreement
  const { text, noticeMonths, registers, categories } = terms
  return (
    <Facts
      rows={[
        [t.since, <Day language={language} at={from} />],
        [t.until, until === null ? t.open : <Day language={language} at={until} />],
        [t.text, text === null ? t.noText : t.textOf(text.reference, text.version)],
        [
          t.accepted,
          text && (
            <>
              <Day language={language} at={text.acceptedOn} /> {t.acceptedBy(text.acceptedBy)}
            </>
          ),
        ],
        [t.notice, t.months(numberText(noticeMonths, language))],
        [t.relations, t.relation[relations]],
        [t.task, task],
        [t.registers, registers.join(', ')],
        [t.categories, categories === null ? t.notSaid : categories.map(names.category).join(', ')],
      ]}
    />
  )
}

interface InAgreement {
  readonly language: Language
  readonly names: Names
  readonly agreement: Agreement
}

const Mandates = ({ language, one }: ParticipantPageProps) => {
  const t = words[language]
  return one.mandates.length === 0 ? null : (
    <>
      <H2>{t.mandates}</H2>
      <Table
        {...{ language, caption: t.mandates, captionHidden: true }}
        head={[t.task, t.article, t.decision, t.since, t.until]}
        rows={one.mandates.map(({ law, article, task, decision, from, until }) => ({
          key: `${law} ${article} ${task} ${from}`,
          cells: [
            task,
            `${law} ${article}`,
            decision,
            <Day key="from" language={language} at={from} />,
            until === null ? t.open : <Day key="until" language={language} at={until} />,
          ],
        }))}
      />
    </>
  )
}

const Actions = ({ language, one, standing }: ParticipantPageProps) => {
  const t = words[language]
  const at = pathOf(one.oin)
  const isSuspended = one.suspensions.some(({ side, liftedAt }) => side === 'municipality' && liftedAt === null)
  const ways: readonly (readonly [string, string, boolean])[] = [
    [`${at}/suspension`, t.suspend, !isSuspended && standing !== 'left'],
    [`${at}/stop`, t.stop, true],
    [`${at}/notice`, t.giveNotice, standing !== 'left' && one.terminations.length === 0],
    [`${at}/access`, t.demand, one.senderConstraint !== 'dpop' && one.senderConstraint !== 'mtls'],
  ]
  return (
    <>
      <H2>{t.actions}</H2>
      <P>{t.actionsText}</P>
      <ul class="participant-actions">
        {ways
          .filter(([, , isThere]) => isThere)
          .map(([href, label]) => (
            <li key={href}>
              <A href={href}>{label}</A>
            </li>
          ))}
      </ul>
    </>
  )
}
