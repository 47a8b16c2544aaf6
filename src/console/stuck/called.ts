import { type Quarter, yearOf } from '../../audit/figures/quarters.ts'
import type { Figure } from '../../audit/figures/small-cells.ts'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { words } from './words.ts'

/** A quarter in words. */
export const called = (quarter: Quarter, language: Language): string =>
  words[language].quarterName(yearOf(quarter), Number(quarter.slice(6)))

/** A figure among those of a quarter. */
export const keyOf = ({ path, rest }: Figure): string => [...path, rest ? 'rest' : ''].join(' ')

/** The cause of a figure in plain words. */
export const causeIn = ({ path: [cause] }: Figure, names: Names, language: Language): string =>
  cause === undefined ? words[language].otherCauses : names.reason(cause)
