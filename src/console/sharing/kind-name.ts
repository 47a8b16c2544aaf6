import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { kindMore } from './words.ts'

/** A kind of organisation by a name that no other kind has. */
export const kindName = (names: Names, kind: string, language: Language): string => {
  const more = kindMore[kind]
  return more === undefined ? names.kind(kind) : `${names.kind(kind)} (${more[language]})`
}
