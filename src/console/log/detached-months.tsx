import type { DetachedMonth } from '../../audit/detached/detached-store.ts'
import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Table } from '../parts.tsx'
import { words } from './words.ts'

interface In {
  readonly language: Language
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
