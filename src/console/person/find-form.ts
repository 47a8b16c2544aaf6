import { filledIn } from '../../pages/filled.ts'
import { parseBsn } from '../../http/bsn.ts'
import { Id } from '../../http/wire.ts'
import { isWhy, referenceIn, type Why } from './why.ts'

/** What can be wrong with the form, by field. */
export type FindFault = 'who' | 'why' | 'reference'

/** Whom an officer looks for and why: a BSN, or what his organisation knows the person by. */
export interface Find {
  readonly who: { readonly bsn: string } | { readonly alias: string }
  readonly why: Why
  readonly reference: string | null
}

/** What may come back to the form with a fault: never the number. `alias`: our own id, where he is named by that. */
export interface Filled {
  readonly alias: string | null
  readonly why: string
  readonly reference: string
}

/** Reads the form: a number with or without dots and spaces, or an id of ours. What is wrong is named and never repeated. */
export const readFind = (
  body: unknown,
): { readonly find: Find | null; readonly faults: readonly FindFault[]; readonly filled: Filled } => {
  const sent = filledIn(body)
  const text = (name: string): string => (sent[name] ?? '').trim()
  const who = whoIn(text('who'))
  const said = text('why')
  const why = isWhy(said) ? said : null
  const file = text('reference')
  const reference = file === '' ? null : referenceIn(file)
  const faults: readonly FindFault[] = [
    ...(who === null ? (['who'] as const) : []),
    ...(why === null ? (['why'] as const) : []),
    ...(file !== '' && reference === null ? (['reference'] as const) : []),
  ]
  const find = who === null || why === null || faults.length > 0 ? null : { who, why, reference }
  return {
    find,
    faults,
    filled: { alias: who !== null && 'alias' in who ? who.alias : null, why: why ?? '', reference: reference ?? '' },
  }
}

/** Whether this has the shape of an id of ours. */
export const isAlias = (text: string): boolean => /^[0-9]{4}-[0-9A-Za-z-]{8,70}$/.test(text)

const whoIn = (text: string): Find['who'] | null => {
  const bsn = parseBsn(text.replace(/[\s.]/g, ''))
  if (bsn !== null) return { bsn }
  return isAlias(text) && Id.safeParse(text).success ? { alias: text } : null
}
