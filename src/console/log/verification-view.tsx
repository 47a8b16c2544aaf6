import { standOf, type Verification } from '../../audit/verifying/verification.ts'
import { A, Facts, Notice } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Badge, Moment, Table, type Tone } from '../parts.tsx'
import { toldFinding } from './finding-words.ts'
import { words } from './words.ts'

interface In {
  readonly language: Language
}

const tones: Readonly<Record<string, Tone>> = {
  ...{ whole: 'ok', 'in-part': 'part', broken: 'no', running: 'wait', stopped: 'wait', lost: 'wait', failed: 'wait' },
}

/** Its badge. */
const VerificationBadge = ({ language, of }: In & { readonly of: Verification }) => {
  const state = standOf(of)
  return <Badge tone={tones[state] ?? 'plain'}>{words[language].results[state]}</Badge>
}

/** One that is under way: how far it is, and a way to look again. A script may replace it by what is then so. */
const Running = ({ language, of }: In & { readonly of: Verification }) => {
  const t = words[language]
  return (
    <>
      <div class="card">
        <h3 class="utrecht-heading-3">{t.running}</h3>
        <p class="utrecht-paragraph">
          <progress class="log-progress" value={of.seen} max={Math.max(1, of.size)} aria-label={t.running} />
          <span data-progress={t.progress('{seen}', '{size}')}>
            {t.progress(numberText(of.seen, language), numberText(of.size, language))}
          </span>
        </p>
        <p class="utrecht-paragraph">{t.runningText}</p>
      </div>
      <p class="actions">
        <A href="/console/log" step>
          {t.reload}
        </A>
      </p>
    </>
  )
}

/** What a broken log means, and what to do now. */
const Broken = ({ language, broken }: In & { readonly broken: BrokenPlace }) => {
  const t = words[language]
  const { title, text } = toldFinding(broken, language)
  return (
    <>
      <Notice kind="error">
        <h3 class="utrecht-heading-3">{title}</h3>
        <p class="utrecht-paragraph">{text}</p>
        <Facts
          rows={[
            [t.place, broken.index],
            [t.entry, broken.id === null ? null : <code class="whole-id">{broken.id}</code>],
            [t.code, <code class="whole-id">{broken.what}</code>],
          ]}
        />
      </Notice>
      <h3 class="utrecht-heading-3">{t.toDo}</h3>
      <ol class="utrecht-ordered-list">
        {t.steps.map((step) => (
          <li key={step} class="utrecht-ordered-list__item">
            {step}
          </li>
        ))}
      </ol>
    </>
  )
}

type BrokenPlace = NonNullable<NonNullable<Verification['ended']>['broken']>

const kinds = { whole: 'ok', 'in-part': 'info', stopped: 'warning', failed: 'warning', lost: 'warning' } as const

/** The last verification: under way, or what it found. */
export const LastVerification = ({ language, of }: In & { readonly of: Verification }) => {
  const t = words[language]
  const state = standOf(of)
  if (state === 'running') return <Running language={language} of={of} />
  const { ended, keptSize, seen } = of
  return (
    <>
      {ended !== null && ended.broken !== null ? (
        <Broken language={language} broken={ended.broken} />
      ) : (
        state !== 'broken' && (
          <Notice kind={kinds[state]}>
            <h3 class="utrecht-heading-3">{t.results[state]}</h3>
            <p class="utrecht-paragraph">{t.resultText[state]}</p>
          </Notice>
        )
      )}
      <Facts
        rows={[
          [t.started, <Moment language={language} at={of.startedAt.toISOString()} />],
          [t.askedBy, of.askedBy.id],
          [t.looked, `${numberText(seen, language)} ${t.entries.toLowerCase()}`],
          [t.signedUpTo, ended?.signed == null ? null : numberText(ended.signed.size, language)],
          [t.against, keptSize === null ? null : t.againstKept(numberText(keptSize, language))],
          [t.erased, ended?.erased == null ? null : numberText(ended.erased, language)],
          [t.open, ended?.open == null || ended.open === 0 ? null : numberText(ended.open, language)],
        ]}
      />
    </>
  )
}

/** Those before the last. */
export const EarlierVerifications = ({ language, all }: In & { readonly all: readonly Verification[] }) => {
  const t = words[language]
  return all.length === 0 ? null : (
    <details class="earlier">
      <summary>{t.earlier}</summary>
      <Table
        {...{ language, caption: t.earlier, captionHidden: true }}
        head={[t.when, t.result, t.looked, t.askedBy]}
        numeric={[2]}
        rows={all.map((of) => ({
          key: of.id,
          cells: [
            <Moment key="at" language={language} at={of.startedAt.toISOString()} />,
            <VerificationBadge key="state" language={language} of={of} />,
            numberText(of.seen, language),
            of.askedBy.id ?? '',
          ],
        }))}
      />
    </details>
  )
}
