import { Facts, H1, H2, Notice } from '../../pages/parts.tsx'
import { Crumbs } from '../parts.tsx'
import { BrokenNotice } from './broken-notice.tsx'
import type { ThenAndNow } from './exchange.ts'
import { Outcome } from './outcome.tsx'
import { ProofSection } from './proof-section.tsx'
import type { ProofProps } from './proof-shown.ts'
import { ReplayPart } from './replay-part.tsx'
import { type SeenPart, SeenSection } from './seen-section.tsx'
import { shortOf, type Telling } from './telling.ts'
import { type ShownEntry, walksOf } from './way.ts'
import { WaySection } from './way-section.tsx'
import { words } from './words.ts'

/** All that the page of one exchange shows. */
export interface ExchangePageProps {
  readonly id: string
  readonly entries: readonly ShownEntry[]
  readonly seen: SeenPart
  /** Each decision made again, by the id of its entry. */
  readonly again: ReadonlyMap<string, ThenAndNow | null>
  readonly proof: Pick<ProofProps, 'addresses' | 'keys' | 'witnesses' | 'mayOpen'>
  readonly telling: Telling
}

const sections = ['way', 'seen', 'replay', 'proof'] as const

/** One exchange: whether its entries match, how it went, who saw it, what would be decided now, and its proof. */
export const ExchangePage = ({ id, entries, seen, again, proof, telling }: ExchangePageProps) => {
  const t = words[telling.language]
  const walks = walksOf(entries)
  const first = walks.find(({ decision }) => decision?.record)?.decision ?? null
  const last = entries.findLast(({ record }) => record?.outcome)
  const ending = walks.findLast(({ closing }) => closing !== null)?.closing ?? last ?? null
  const professional = first?.record?.actor.professional
  const confidential = first?.record?.confidential ?? null
  return (
    <>
      <Crumbs language={telling.language} way={[['/console/exchanges', t.exchanges]]} />
      <H1>{t.title(shortOf(id))}</H1>
      {first?.record && <p class="utrecht-paragraph utrecht-paragraph--lead">{leadOf(first, telling)}</p>}
      <BrokenNotice entries={entries} telling={telling} />
      {confidential !== null && (
        <Notice kind="warning">
          {t.facts.confidential}: {telling.day(confidential.revealReviewAt)}. {t.confidentialText}
        </Notice>
      )}
      <Facts
        rows={[
          [t.facts.outcome, <Outcome word={last?.record?.outcome ?? null} telling={telling} />],
          [t.facts.ending, ending === null ? '' : telling.sentence(ending)],
          [t.facts.asked, first?.record ? telling.moment(first.record.at) : ''],
          [t.facts.professional, [professional?.function, professional?.id].filter(Boolean).join(', ')],
          [t.facts.case, first?.record?.case ? <code class="exchange-note">{first.record.case}</code> : ''],
          [t.facts.keptUntil, first?.record ? telling.day(first.record.retainUntil) : ''],
          [t.facts.id, <code class="exchange-note">{id}</code>],
        ]}
      />
      <nav aria-label={t.onThisPage}>
        <ul class="exchange-toc">
          {sections.map((section) => (
            <li key={section}>
              <a class="utrecht-link" href={`#${section}`}>
                {t.sections[section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <H2 id="way">{t.sections.way}</H2>
      <WaySection walks={walks} telling={telling} />
      <H2 id="seen">{t.sections.seen}</H2>
      <SeenSection {...seen} telling={telling} />
      <H2 id="replay">{t.sections.replay}</H2>
      <ReplayPart {...{ walks, again, telling }} />
      <H2 id="proof">{t.sections.proof}</H2>
      <ProofSection entries={entries} telling={telling} {...proof} />
    </>
  )
}

const leadOf = ({ checked, record }: ShownEntry, telling: Telling): string => {
  const t = words[telling.language].lead
  const purpose = telling.purpose(record?.purpose ?? null)
  const name = (oin: string | null | undefined) =>
    oin == null ? words[telling.language].somebody : telling.organisation(oin)
  const asker = name(record?.actor.organisation)
  if (checked.type === 'advice') return t.advice(asker, '', purpose)
  return record?.direction === 'give'
    ? t.give(name(record.source), name(record.recipient), purpose)
    : t.ask(asker, name(record?.source), purpose)
}
