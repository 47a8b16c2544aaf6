import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Moment, Table } from '../parts.tsx'
import type { ShownLog } from './log-store.ts'
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
