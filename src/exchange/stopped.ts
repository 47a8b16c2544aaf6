import type { Stop } from '../core/facts.ts'
import { samePerson } from '../participants/stop-store.ts'
import type { Gathered } from './gather-store.ts'
import type { Wanted } from './gathered-together.ts'

/** The stops that hold in a municipality, and the version they stand on (migrations/0039, `stops_holding`). */
export interface Stopped {
  readonly version: string
  readonly stops: readonly {
    readonly id: string
    readonly kind: Stop['kind']
    readonly subject: string
    readonly organisation: string | null
  }[]
}

/** Those that touch a question; a stop on a person says on whom, for it says nothing of others in the same question. */
export const stopsOn = (want: Wanted, { stops }: Stopped): Gathered['stops'] =>
  stops
    .filter((stop) => touches(want, stop))
    .map(({ id, kind, subject }) => ({ id, kind, ...(kind === 'person' ? { person: subject } : {}) }))

/** A professional is stopped however his id is written. */
const touches = (want: Wanted, { kind, subject, organisation }: Stopped['stops'][number]): boolean => {
  switch (kind) {
    case 'participant':
      return [want.caller, want.source, want.recipient].includes(subject)
    case 'source':
      return want.source === subject
    case 'purpose':
      return want.purpose === subject
    case 'professional':
      return organisation === want.caller && samePerson(subject) === samePerson(want.professional)
    case 'person':
      return want.asked.includes(subject)
  }
}
