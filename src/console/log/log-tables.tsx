import type { DetachedMonth } from '../../audit/detached/detached-store.ts'
import type { Witnessed } from '../../audit/tree/witnessed.ts'
import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Badge, Day, Moment, Table } from '../parts.tsx'
import type { ShownExport, ShownLog, ShownRun } from './log-store.ts'
import { words } from './words.ts'

interface In {
  readonly language: Language
}

/** Where a checkpoint of a size is fetched. */
const checkpointPath = (size: number): string => `/console/log/checkpoints/${String(size)}`

/** The checkpoints, newest first, each to be kept as a file. */
export const Checkpoints = ({ language, log, isOlder }: In & { readonly log: ShownLog; readonly isOlder: boolean }) => {
  const t = words[language]
  const { checkpoints, hasMore } = log
  const last = checkpoints.at(-1)
  return (
    <>
      <H2 id="checkpoints">{t.checkpoints}</H2>
      <P>{t.checkpointsText}</P>
      {checkpoints.length > 0 && (
        <Table
          {...{ language, caption: t.checkpoints, captionHidden: true }}
          head={[t.size, t.signedAt, t.root, t.save]}
          numeric={[0]}
          rows={checkpoints.map(({ size, signedAt, root }) => ({
            key: String(size),
            cells: [
              numberText(size, language),
              <Moment key="at" language={language} at={signedAt.toISOString()} />,
              <code key="root" class="mark" title={root}>
                {root.slice(0, 12)}…
              </code>,
              <a
                key="save"
                class="utrecht-link"
                href={checkpointPath(size)}
                aria-label={t.saveThis(numberText(size, language))}
              >
                {t.save}
              </a>,
            ],
          }))}
        />
      )}
      <nav class="actions" aria-label={t.checkpoints}>
        {isOlder && (
          <a class="utrecht-link" href="/console/log#checkpoints">
            {t.newest}
          </a>
        )}
        {hasMore && last !== undefined && (
          <a class="utrecht-link" rel="next" href={`/console/log?before=${String(last.size)}#checkpoints`}>
            {t.older}
          </a>
        )}
      </nav>
    </>
  )
}

const minute = 60_000
const lateAfter = 5

/** Who cosigned what, and how late they are. */
export const Witnesses = (
  props: In & { readonly witnesses: readonly Witnessed[]; readonly at: string; readonly size: number },
) => {
  const { language, witnesses, at, size } = props
  const t = words[language]
  const state = (said: Witnessed) => {
    if (said.word === 'none' || said.word === 'wrong') return <Badge tone="no">{t.words[said.word]}</Badge>
    const minutes = Math.floor((Date.parse(at) - said.at.getTime()) / minute)
    if (said.size < size && minutes >= lateAfter)
      return <Badge tone="wait">{t.late(numberText(minutes, language))}</Badge>
    return <Badge tone={said.word === 'own' ? 'ok' : 'plain'}>{said.word === 'own' ? t.inTime : t.words.unread}</Badge>
  }
  return (
    <>
      <H2>{t.witnesses}</H2>
      <P>{witnesses.length === 0 ? t.noWitnesses : t.witnessesText}</P>
      {witnesses.length > 0 && (
        <Table
          {...{ language, caption: t.witnesses, captionHidden: true }}
          head={[t.witness, t.size, t.saw, t.behind]}
          numeric={[1]}
          rows={witnesses.map((said) => ({
            key: said.witness,
            cells: [
              said.witness,
              said.word === 'none' ? '' : numberText(said.size, language),
              said.word === 'none' ? '' : <Moment key="at" language={language} at={said.at.toISOString()} />,
              state(said),
            ],
          }))}
        />
      )}
    </>
  )
}

/** Views that are sent on, and which of them stand still. */
export const Exports = ({ language, exports }: In & { readonly exports: readonly ShownExport[] }) => {
  const t = words[language]
  return (
    <>
      <H2>{t.exports}</H2>
      <P>{exports.length === 0 ? t.noExports : t.exportsText}</P>
      {exports.length > 0 && (
        <Table
          {...{ language, caption: t.exports, captionHidden: true }}
          head={[t.name, t.sentTo, t.waits]}
          numeric={[1, 2]}
          rows={exports.map(({ name, sent, behind }) => ({
            key: name,
            cells: [
              name,
              sent === null ? '' : numberText(sent, language),
              behind === 0 ? (
                <Badge key="state" tone="ok">
                  {t.upToDate}
                </Badge>
              ) : (
                numberText(behind, language)
              ),
            ],
          }))}
        />
      )}
    </>
  )
}

/** What was erased after its term, run by run. */
export const Runs = ({ language, runs }: In & { readonly runs: readonly ShownRun[] }) => {
  const t = words[language]
  return (
    <>
      <H2>{t.retention}</H2>
      <P>{runs.length === 0 ? t.noRuns : t.retentionText}</P>
      {runs.length > 0 && (
        <Table
          {...{ language, caption: t.retention, captionHidden: true }}
          head={[t.when, t.before, t.erasedEntries, t.erasedRows]}
          numeric={[2, 3]}
          rows={runs.map(({ index, at, before, entries, rows }) => ({
            key: index,
            cells: [
              <Moment key="at" language={language} at={at.toISOString()} />,
              before === null ? '' : <Day key="before" language={language} at={before} />,
              numberText(entries, language),
              numberText(rows, language),
            ],
          }))}
        />
      )}
    </>
  )
}

/** Months that lie in files. */
export const Detached = ({ language, months }: In & { readonly months: readonly DetachedMonth[] }) => {
  const t = words[language]
  return (
    <>
      <H2>{t.detached}</H2>
      <P>{months.length === 0 ? t.noDetached : t.detachedText}</P>
      {months.length > 0 && (
        <Table
          {...{ language, caption: t.detached, captionHidden: true }}
          head={[t.month, t.from, t.to, t.file]}
          numeric={[1, 2]}
          rows={months.map(({ month, first, size, digest }) => ({
            key: month,
            cells: [
              month,
              numberText(first, language),
              numberText(size - 1, language),
              <code key="file" class="mark whole-id">
                {digest?.toString('hex') ?? ''}
              </code>,
            ],
          }))}
        />
      )}
    </>
  )
}
