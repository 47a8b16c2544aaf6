import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Badge, Table } from '../parts.tsx'
import type { ShownExport } from './log-store.ts'
import { words } from './words.ts'

interface In {
  readonly language: Language
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
