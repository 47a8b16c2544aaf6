import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import { municipalityOf } from '../store/ids.ts'
import type { EntryReader, RecordedEntry } from './entry-store.ts'

const operatorLog = '0000'

/** The operator's log too: of it, as of every log, only what the caller's organisation is a controller of. */
export const mayRead = ({ caller }: Call, municipality: string): boolean =>
  municipality === operatorLog || caller.municipalities.includes(municipality)

/** Whose log is meant. Problems: `invalid-input` where it is not clear, `not-found` for another's. */
export const whose = (call: Call, named: string | undefined): string => {
  const { municipalities } = call.caller
  const municipality = named ?? (municipalities.length === 1 ? municipalities[0] : undefined)
  if (municipality === undefined) {
    throw new Problem('invalid-input', 'Say whose log.', {
      invalidParams: [{ name: 'municipality', code: 'required', reason: 'is needed: the caller has more than one' }],
    })
  }
  return mayRead(call, municipality) ? municipality : notFound()
}

/** The entry of this id, and whose log it stands in. Problem `not-found`: unknown, or another's. */
export const entryAsked = async (
  reader: Pick<EntryReader, 'byId'>,
  call: Call,
  id: string,
): Promise<{ readonly municipality: string; readonly entry: RecordedEntry }> => {
  const municipality = municipalityOf(id)
  if (municipality === null || !mayRead(call, municipality)) return notFound()
  const entry = await reader.byId(municipality, id, call.caller.organisation)
  return entry === null ? notFound() : { municipality, entry }
}

/** The one answer for what is not there and what is another's. */
export const notFound = (): never => {
  throw new Problem('not-found', 'There is nothing here for you.')
}
