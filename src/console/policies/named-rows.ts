import { own } from '../../core/own.ts'
import { rowWords } from './row-words.ts'
import type { Reading, Section } from './section.ts'

type Rows = Readonly<Record<string, { readonly id: string; readonly code: string; readonly law: readonly string[] }>>

/** Rows by name: the name says what it is about, the code what follows. */
export const named = ({ names, language }: Reading, name: string, rows: Rows | undefined): readonly Section[] =>
  rows === undefined
    ? []
    : [
        {
          name,
          rows: Object.values(rows).map(({ id, code, law }) => ({
            ...{ id, law, what: own(rowWords, id)?.[language] ?? '', follows: names.reason(code) },
          })),
        },
      ]
