import { A, Facts, H1, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { dayText, momentText, numberText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Figure, Figures, Table } from '../parts.tsx'
import { ageText } from './ages.ts'
import { ExchangesPart } from './exchanges-part.tsx'
import type { Seal, Waiting } from './overview-store.ts'
import type { By, Shapes } from './shapes.ts'
import type { Verified } from './verified-store.ts'
import { words } from './words.ts'

/** What the overview shows; what is null is not for whoever looks. */
export interface Overview {
  readonly language: Language
  readonly names: Names
  readonly now: string
  readonly by: By
  readonly over: readonly string[]
  readonly shapes: Shapes | null
  readonly counted: { readonly at: string; readonly behind: boolean } | null
  readonly waiting: Waiting | null
  readonly seal: Seal
  readonly verified: Verified | null
  /** Whether the page of the log is open to whoever looks. */
  readonly readsLog: boolean
}

/** The overview: what needs somebody first, then pictures, then how the log stands. */
export const OverviewPage = (overview: Overview) => {
  const { language, shapes } = overview
  const t = words[language]
  return (
    <>
      <H1>{t.title}</H1>
      <Now {...overview} />
      {shapes === null ? <P>{t.forOfficers}</P> : <ExchangesPart {...overview} shapes={shapes} />}
      <Log {...overview} />
    </>
  )
}

const Now = ({ language, now, by, shapes, waiting, seal, verified }: Overview) => {
  const t = words[language]
  const number = (count: number) => numberText(count, language)
  const used = shapes?.breakGlass[0]?.sum ?? 0
  return (
    <section aria-label={t.now}>
      <Figures>
        {waiting !== null && (
          <Figure label={t.reviews} value={number(waiting.open)} tone={waiting.late > 0 ? 'no' : 'ok'}>
            {waiting.late > 0 ? t.reviewsOpen(number(waiting.late)) : t.reviewsNoneLate}
          </Figure>
        )}
        {shapes !== null && (
          <Figure
            label={`${t.breakGlass} ${t.since[by]}`}
            value={number(used)}
            tone={(waiting?.afterLate ?? 0) > 0 ? 'no' : used > 0 ? 'wait' : 'plain'}
          >
            {(waiting?.afterLate ?? 0) > 0 ? t.breakGlassLate(number(waiting?.afterLate ?? 0)) : t.breakGlassText}
          </Figure>
        )}
        <Figure
          label={t.seal}
          value={seal.signedAt === null ? t.none : ageText(seal.signedAt, now, language)}
          tone={seal.signedSize < seal.size ? 'wait' : seal.signedAt === null ? 'plain' : 'ok'}
        >
          {sealed(seal, language)}
        </Figure>
        <Figure
          label={t.verification}
          value={verified === null ? t.none : ageText(verified.at, now, language)}
          tone={verified === null ? 'wait' : (tones[verified.stand] ?? 'wait')}
        >
          {said(verified, language)}
        </Figure>
      </Figures>
      {waiting !== null && waiting.open > 0 && (
        <p class="actions">
          <A href="/console/reviews">{t.toReviews}</A>
        </p>
      )}
    </section>
  )
}

const tones: Readonly<Record<string, 'ok' | 'no' | 'part'>> = {
  whole: 'ok',
  'in-part': 'part',
  broken: 'no',
  failed: 'no',
}

const sealed = ({ signedAt, signedSize, size }: Seal, language: Language): string => {
  const t = words[language]
  if (signedSize < size) return t.sealWaiting(numberText(size - signedSize, language))
  return signedAt === null ? t.sealNever : t.sealWhole
}

const said = (verified: Verified | null, language: Language): string => {
  const t = words[language]
  return verified === null ? t.verificationNever : t.verified[verified.stand]
}

const Log = ({ language, seal, readsLog }: Overview) => {
  const t = words[language]
  return (
    <>
      <H2>{t.log}</H2>
      <Facts
        rows={[
          [t.entries, numberText(seal.size, language)],
          [t.lastSeal, seal.signedAt === null ? t.sealNever : momentText(seal.signedAt, language)],
        ]}
      />
      {seal.witnesses.length === 0 ? (
        <P>{t.witnessNone}</P>
      ) : (
        <Table
          language={language}
          caption={t.witnesses}
          head={[t.witness, t.witnessSaid, t.witnessSize]}
          numeric={[2]}
          rows={seal.witnesses.map(({ name, at, size }) => ({
            key: name,
            cells: [name, at === null ? t.witnessSilent : dayText(at, language), numberText(size, language)],
          }))}
        />
      )}
      {readsLog && (
        <p class="actions">
          <A href="/console/log">{t.toLog}</A>
        </p>
      )}
    </>
  )
}
