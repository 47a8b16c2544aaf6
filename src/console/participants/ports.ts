import type { Leaving } from '../../participants/leaving.ts'
import type { ParticipantRoom } from '../../participants/participant-room.ts'
import type { SenderConstraint } from '../../participants/participant.ts'
import type { Stops } from '../../participants/stops.ts'
import type { Db } from '../../store/database.ts'

/** What the pages of participants are made with. `db`: the login of the pages; what changes goes through the ports of the API. */
export interface ParticipantsPorts {
  readonly db: Db
  readonly room: Pick<ParticipantRoom, 'add' | 'demand'>
  readonly leaving: Leaving
  readonly stops: Stops
  /** Counts how sources did a moment ago; on the application's login. */
  readonly catchUp: (municipality: string) => Promise<unknown>
  /** Whether this process leaves a source alone for a while; null: it asked it nothing yet. */
  readonly breakerOpen: (municipality: string, oin: string) => Promise<boolean | null>
  readonly demandedOfAll: SenderConstraint
  /** Words of the tables of a municipality. */
  readonly known: (municipality: string) => {
    readonly kinds: readonly string[]
    readonly purposes: readonly string[]
    readonly categories: readonly string[]
  }
}
